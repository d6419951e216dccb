/**
 * Files of other programs, and kith's own JSON Lines, into records and back.
 *
 * <p>{@link kith.exchange.Incoming} is a file that comes in, {@link kith.exchange.Source} a kind of file that is understood; what
 * is in it comes out as {@link kith.exchange.Row}s. Nothing here knows the book that they are for: a row may be somebody who is
 * there already.
 */
@NullMarked
package kith.exchange;

import org.jspecify.annotations.NullMarked;
