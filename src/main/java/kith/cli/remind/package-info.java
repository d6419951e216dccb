/** {@code kith remind}: what is due, and settling it. */
@NullMarked
package kith.cli.remind;

import org.jspecify.annotations.NullMarked;
