package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** A book on a day, with the notes and promises of each person at hand. */
public final class AdviceContext {

    /** Half a year: one side may carry more for a while (rule P9 of the practice). */
    private static final int USUAL_DAYS = 182;

    private final Book book;
    private final Timeline timeline;
    private final LocalDate today;
    private final LocalDate windowStart;
    private final Map<String, List<Promise>> promises = new HashMap<>();
    private Optional<NeedMatches> fits = Optional.empty();

    public AdviceContext(Book book, Timeline timeline, LocalDate today) {
        this(book, timeline, today, today.minusDays(USUAL_DAYS));
    }

    private AdviceContext(Book book, Timeline timeline, LocalDate today, LocalDate windowStart) {
        this.book = book;
        this.timeline = timeline;
        this.today = today;
        this.windowStart = windowStart;
        for (Promise promise : book.promises()) {
            promises.computeIfAbsent(promise.who(), id -> new ArrayList<>(2)).add(promise);
        }
    }

    public Book book() {
        return book;
    }

    public Timeline timeline() {
        return timeline;
    }

    public LocalDate today() {
        return today;
    }

    /** The same book seen on the last day of a period, and no further back than its first. */
    public AdviceContext during(LocalDate since, LocalDate until) {
        return new AdviceContext(book, timeline, until, since);
    }

    /** The first day of the time in which it is looked at who begins and who gives. */
    LocalDate windowStart() {
        return windowStart;
    }

    /** Needs and the offers that answer them; worked out when they are first asked for. */
    public NeedMatches fits() {
        if (fits.isEmpty()) {
            fits = Optional.of(new NeedMatches(book));
        }
        return fits.get();
    }

    /** All promises between the user and a person, the first noted first. */
    public List<Promise> promises(Person person) {
        return promises.getOrDefault(person.id(), List.of());
    }

    /** The open promises of one side. */
    public List<Promise> open(Person person, Party by) {
        return promises(person).stream()
                .filter(promise -> promise.isOpen() && promise.by() == by)
                .toList();
    }

    /** Whether a next step is agreed with a person. */
    public boolean hasNextStep(Person person) {
        return promises(person).stream().anyMatch(Promise::isOpen);
    }

    /** The exchanges with a person up to today, oldest first. */
    public List<Interaction> exchanges(Person person) {
        return timeline.of(person).stream()
                .filter(it -> it.isExchange() && !it.on().isAfter(today))
                .toList();
    }

    /** The day of the last touch; see {@link Timeline#lastTouch}. */
    public Optional<LocalDate> lastTouch(Person person) {
        return timeline.lastTouch(person, today);
    }

    /** The day from which silence counts; see {@link Timeline#silentSince(Person, LocalDate)}. */
    public Optional<LocalDate> silentSince(Person person) {
        return timeline.silentSince(person, today);
    }

    /** The days of these, each once, oldest first. */
    static List<LocalDate> days(List<Interaction> exchanges) {
        return exchanges.stream().map(Interaction::on).distinct().toList();
    }

    /** Whether something happened within so many days before today, or on it. */
    boolean isWithin(LocalDate day, int days) {
        return !day.isBefore(today.minusDays(days)) && !day.isAfter(today);
    }

    /** Whether the user wrote, and nobody was there. */
    static boolean isMyLetter(Interaction interaction) {
        return !interaction.isLive() && interaction.from().equals(Optional.of(Party.ME));
    }

    /** Whether an interaction shows that the other side began, gave, or came to meet. */
    static boolean isResponse(Interaction interaction) {
        return interaction.isLive()
                || interaction.from().equals(Optional.of(Party.THEM))
                || !interaction.got().isEmpty();
    }
}
