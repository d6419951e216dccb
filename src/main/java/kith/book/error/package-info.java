/** The few ways in which a request can be wrong. Each carries what is wrong and what to do. */
@NullMarked
package kith.book.error;

import org.jspecify.annotations.NullMarked;
