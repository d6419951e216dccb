package kith.book.advice;

import java.time.LocalDate;
import java.util.Optional;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;

/**
 * How often to be in touch with somebody, as far as it matters for warmth.
 *
 * @param isSaid whether the user said so, for the person, a tag or a rung; otherwise it is what is usual for their rung
 */
public record Pace(Rhythm rhythm, boolean isSaid) {

    /**
     * The rhythm that the user set, else the usual one of the rung: the higher the rung, the sooner somebody is missed.
     *
     * @return empty where there is none: for a contact, for somebody set aside, and where the user said never
     */
    public static Optional<Pace> of(AdviceContext outlook, Person person) {
        Optional<Rhythm> said = outlook.timeline().rhythm(person);
        if (person.isAside() || (said.isPresent() && said.get().isNever())) {
            return Optional.empty();
        }
        return said.isPresent()
                ? Optional.of(new Pace(said.get(), true))
                : usual(person.stage())
                        .filter(rhythm -> !isJustBegun(outlook, person, rhythm))
                        .map(rhythm -> new Pace(rhythm, false));
    }

    /**
     * Whether the notes about somebody are younger than a rhythm that nobody set, while the first meeting is older: a book that was
     * begun yesterday has nobody in it who was neglected for years.
     */
    private static boolean isJustBegun(AdviceContext outlook, Person person, Rhythm rhythm) {
        LocalDate today = outlook.today();
        Optional<LocalDate> since = outlook.silentSince(person);
        return outlook.timeline().last(person, today).isEmpty()
                && since.isPresent()
                && rhythm.after(since.get()).isBefore(today)
                && person.added().isPresent()
                && !rhythm.after(person.added().get()).isBefore(today);
    }

    private static Optional<Rhythm> usual(Stage stage) {
        return switch (stage) {
            case MET -> Rhythm.of("4mo");
            case KNOWN -> Rhythm.of("3mo");
            case LIKED -> Rhythm.of("10w");
            case TRUSTED -> Rhythm.of("2mo");
            case PARTNER -> Rhythm.of("6w");
            case CONTACT, PARKED, ENDED -> Optional.empty();
        };
    }

    /** {@code every 6w}, or {@code usual for known: 3mo}. */
    public String words(Person person) {
        return isSaid ? rhythm.words() : "usual for " + person.stage().word() + ": " + rhythm.text();
    }
}
