/** What every command needs: its options and words, the book, the user on the other side, and how errors are told. */
@NullMarked
package kith.cli.core;

import org.jspecify.annotations.NullMarked;
