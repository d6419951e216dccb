/** Ids that people type and that never change. */
@NullMarked
package kith.book.id;

import org.jspecify.annotations.NullMarked;
