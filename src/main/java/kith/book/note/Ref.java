package kith.book.note;

import java.util.List;
import kith.model.Person;

/**
 * A name in a note and all whom it fits.
 *
 * @param asked as it was written
 * @param people nobody, one or several
 */
record Ref(String asked, List<Person> people) {}
