/** Finding people by whatever the user remembers of them. */
@NullMarked
package kith.book.people;

import org.jspecify.annotations.NullMarked;
