/** The command line: which command is called, and the loop of the shell. Each feature is a folder; what all share is in {@code core}. */
@NullMarked
package kith.cli;

import org.jspecify.annotations.NullMarked;
