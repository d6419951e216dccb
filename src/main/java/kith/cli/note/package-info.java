/** {@code kith log}: the quick note, one at a time or a file of them. */
@NullMarked
package kith.cli.note;

import org.jspecify.annotations.NullMarked;
