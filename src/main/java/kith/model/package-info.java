/**
 * What kith keeps: people, what was said, what was promised. Values only; nothing here reads a file or knows today's date.
 *
 * <p>A text that is not known is the empty string, a list that is not known is empty, anything else that may be missing is an
 * {@link java.util.Optional} component. Unknown keys of the data file travel along as {@link kith.model.Extra}.
 */
@NullMarked
package kith.model;

import org.jspecify.annotations.NullMarked;
