/**
 * Text for people and for spreadsheets: the room it takes in a terminal, what of it is safe to print, its styles,
 * tables, paragraphs, words for days and rows of cells. Everything is written to an {@link Appendable} or returned.
 */
@NullMarked
package kith.render;

import org.jspecify.annotations.NullMarked;
