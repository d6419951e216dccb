/** Texts compared by their words, whatever their endings. The only user of the stemmer. */
@NullMarked
package kith.book.match;

import org.jspecify.annotations.NullMarked;
