/**
 * The data file: its JSON, the lock, the write that is all or nothing, and the journal behind {@code undo}.
 *
 * <p>{@link kith.store.BookFile} is the way in. {@link kith.store.format.RecordWriter}, {@link kith.store.format.RecordReader} and
 * {@link kith.store.format.TypedLine} give the same JSON to whoever prints or reads single records. What goes wrong is a
 * {@link kith.store.files.StoreException}; today's date, the environment and the standard streams are not seen from here.
 */
@NullMarked
package kith.store;

import org.jspecify.annotations.NullMarked;
