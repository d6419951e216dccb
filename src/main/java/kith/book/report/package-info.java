/** Reports: each is one small class that makes rows of a book; how they look is none of its business. */
@NullMarked
package kith.book.report;

import org.jspecify.annotations.NullMarked;
