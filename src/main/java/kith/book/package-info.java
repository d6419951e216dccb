/** The practice: what can be done with a book, as functions from one book to another or to an answer. */
@NullMarked
package kith.book;

import org.jspecify.annotations.NullMarked;
