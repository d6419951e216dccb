/** {@code kith import} and {@code kith export}. */
@NullMarked
package kith.cli.transfer;

import org.jspecify.annotations.NullMarked;
