/** The data file as text: each record read and written in one place. */
@NullMarked
package kith.store.format;

import org.jspecify.annotations.NullMarked;
