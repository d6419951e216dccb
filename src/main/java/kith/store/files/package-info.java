/** Files that only their owner can read, and what is known about the one that holds the book. */
@NullMarked
package kith.store.files;

import org.jspecify.annotations.NullMarked;
