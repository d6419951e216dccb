/** The quick note: one line of plain words about an exchange, read as its writer meant it. */
@NullMarked
package kith.book.note;

import org.jspecify.annotations.NullMarked;
