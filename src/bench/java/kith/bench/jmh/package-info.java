/** Measures parts of kith in a warm Java with JMH. */
@NullMarked
package kith.bench.jmh;

import org.jspecify.annotations.NullMarked;
