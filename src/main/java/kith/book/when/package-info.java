/**
 * Reads the dates that people write: {@code yesterday}, {@code fri 2 weeks ago}, {@code 11th of november at 3pm}. The
 * rules are the section "Dates" of the command line's specification.
 *
 * <p>Everything is a local date or time, counted from a day that the caller names: no clock, no zone.
 */
@NullMarked
package kith.book.when;

import org.jspecify.annotations.NullMarked;
