/** What is kept so that a shell need not start Java; it may be deleted at any time. */
@NullMarked
package kith.store.cache;

import org.jspecify.annotations.NullMarked;
