/** {@code kith report}: the overview, the brief before a meeting, and the other reports. */
@NullMarked
package kith.cli.report;

import org.jspecify.annotations.NullMarked;
