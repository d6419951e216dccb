/** What an incoming record does to the book. */
@NullMarked
package kith.book.imports;

import org.jspecify.annotations.NullMarked;
