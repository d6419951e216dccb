package kith.book.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Introductions;
import kith.book.Timeline;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;

/**
 * How warm a relationship is: one measure from recency against rhythm, quality, rung and promises, for ordering people by who
 * needs the user most. What is shown of it is a word, never a number.
 *
 * <p>Up to one rhythm after the last touch it only goes by recency. Silence beyond weighs more on a higher rung, and less where
 * there was an exchange that was rated well; how many exchanges there were counts for nothing. A last exchange that was rated 1 or
 * 2 and promises that are broken make it colder; letters that were not answered change nothing.
 */
public final class Warmth implements Comparable<Warmth> {

    /** What is shown, the coldest first. */
    public enum Level {
        COLD("cold"),
        COOLING("cooling"),
        WARM("warm");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private static final double BAD_LAST_TIME = 0.3;
    private static final double MY_BROKEN = 0.2;
    private static final double MOST_FOR_LATENESS = 0.3;
    private static final double THEIR_BROKEN = 0.1;
    private static final double LONG_LATE = 60;

    /** 0 for a touch today, 1 for one rhythm of silence, more beyond it. */
    private final double chill;

    private Warmth(double chill) {
        this.chill = chill;
    }

    /** @return empty for those who are not missed: contacts without a rhythm, people set aside, and those never to be written to */
    public static Optional<Warmth> of(AdviceContext outlook, Person person) {
        Optional<Pace> pace = Pace.of(outlook, person);
        List<Interaction> exchanges = answered(outlook.exchanges(person));
        Optional<LocalDate> last = exchanges.isEmpty()
                ? Optional.empty()
                : Optional.of(exchanges.get(exchanges.size() - 1).on());
        Optional<LocalDate> touch =
                Timeline.silentSince(person, last, outlook.today()).or(() -> outlook.silentSince(person));
        if (pace.isEmpty() || touch.isEmpty()) {
            return Optional.empty();
        }
        double rhythm = pace.get().rhythm().days();
        double silence = past(outlook, touch.get(), rhythm, 0);
        double chill = Math.min(1, age(outlook, touch.get()) / rhythm);
        for (Interaction exchange : exchanges) {
            silence = Math.min(silence, past(outlook, exchange.on(), rhythm, exchange.quality()));
        }
        chill += silence * weight(person.stage());
        if (!exchanges.isEmpty()) {
            int quality = exchanges.get(exchanges.size() - 1).quality();
            chill += quality == 1 || quality == 2 ? BAD_LAST_TIME : 0;
        }
        for (Promise promise : outlook.promises(person)) {
            chill += broken(outlook, promise);
        }
        return Optional.of(new Warmth(chill));
    }

    /** Without the letters of the user's own at the end: whom they reach stays cold until there is an answer. */
    private static List<Interaction> answered(List<Interaction> exchanges) {
        int end = exchanges.size();
        while (end > 0 && AdviceContext.isMyLetter(exchanges.get(end - 1))) {
            end--;
        }
        return exchanges.subList(0, end);
    }

    private static double age(AdviceContext outlook, LocalDate day) {
        return Math.max(0, outlook.today().toEpochDay() - day.toEpochDay());
    }

    /** The silence beyond a rhythm since an exchange, in rhythms: a good one lasts longer. */
    private static double past(AdviceContext outlook, LocalDate day, double rhythm, int quality) {
        double lasting = switch (quality) {
            case 1 -> 0.6;
            case 2 -> 0.8;
            case 4 -> 1.25;
            case 5 -> 1.5;
            default -> 1; // 3, or not rated
        };
        return Math.max(0, age(outlook, day) / rhythm - 1) / lasting;
    }

    private static double weight(Stage stage) {
        return switch (stage) {
            case CONTACT, MET, PARKED, ENDED -> 1;
            case KNOWN -> 1.1;
            case LIKED -> 1.25;
            case TRUSTED -> 1.4;
            case PARTNER -> 1.5;
        };
    }

    private static double broken(AdviceContext outlook, Promise promise) {
        double late = Promises.late(promise, outlook.today());
        if (late <= 0 || !promise.isOpen() || Introductions.isOwnReminder(outlook.book(), promise)) {
            return 0;
        }
        return promise.by() == Party.ME ? MY_BROKEN + MOST_FOR_LATENESS * Math.min(1, late / LONG_LATE) : THEIR_BROKEN;
    }

    public Level level() {
        return chill <= 1 ? Level.WARM : chill <= 2 ? Level.COOLING : Level.COLD;
    }

    /** The coldest first. */
    @Override
    public int compareTo(Warmth other) {
        return Double.compare(other.chill, chill);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Warmth warmth && compareTo(warmth) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(chill);
    }

    /** The word, and no number. */
    @Override
    public String toString() {
        return level().word();
    }
}
