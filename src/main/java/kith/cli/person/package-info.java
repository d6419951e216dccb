/** Commands about people and single records: add, edit, list, show, find, rm, intro, me. */
@NullMarked
package kith.cli.person;

import org.jspecify.annotations.NullMarked;
