/** Commands: options in, one call into the book, an answer out. */
@NullMarked
package kith.cli;

import org.jspecify.annotations.NullMarked;
