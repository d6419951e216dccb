/** The line editor of the shell: the only place that knows JLine. */
@NullMarked
package kith.shell;

import org.jspecify.annotations.NullMarked;
