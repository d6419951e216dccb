/** The line editor of {@code kith shell}: the one place that knows JLine. */
@NullMarked
package kith.terminal;

import org.jspecify.annotations.NullMarked;
