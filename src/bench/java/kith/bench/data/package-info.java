/**
 * Makes up books of any size, the same for the same seed, and writes them down for kith and for the programs that it is compared
 * with.
 */
@NullMarked
package kith.bench.data;

import org.jspecify.annotations.NullMarked;
