/** {@code kith stage}: the ladder, one person on it, a step, triage. */
@NullMarked
package kith.cli.stage;

import org.jspecify.annotations.NullMarked;
