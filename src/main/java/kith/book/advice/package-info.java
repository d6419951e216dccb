/** What the practice makes of a book: warmth, flags, whom to focus on, what to do next. Each piece of advice names its evidence. */
@NullMarked
package kith.book.advice;

import org.jspecify.annotations.NullMarked;
