/** {@code kith undo}, {@code redo} and {@code history}. */
@NullMarked
package kith.cli.history;

import org.jspecify.annotations.NullMarked;
