/** What Tab offers in the shell. */
@NullMarked
package kith.cli.complete;

import org.jspecify.annotations.NullMarked;
