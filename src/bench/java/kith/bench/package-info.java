/** What the benchmarks start besides kith itself. */
@NullMarked
package kith.bench;

import org.jspecify.annotations.NullMarked;
