package kith.book.when;

/** A phrase that has the form of a date but names none. Its message is what {@link Reading.Wrong} says. */
@SuppressWarnings("serial") // never serialised: thrown and caught within one reading
final class ImpossibleDate extends Exception {

    ImpossibleDate(String why) {
        // Without a stack trace: it is an answer to the user, not a fault, and must not cost start-up time.
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
