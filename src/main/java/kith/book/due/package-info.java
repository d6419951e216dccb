/** What is due, and what becomes of it: done, snoozed, dropped. */
@NullMarked
package kith.book.due;

import org.jspecify.annotations.NullMarked;
