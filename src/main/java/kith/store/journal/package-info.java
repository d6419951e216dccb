/** What was changed, for {@code undo}, {@code redo} and {@code history}. */
@NullMarked
package kith.store.journal;

import org.jspecify.annotations.NullMarked;
