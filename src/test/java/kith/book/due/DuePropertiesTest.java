package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kith.book.SampleBook;
import kith.book.SampleExchange;
import kith.book.SamplePerson;
import kith.book.SampleRecord;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Me;
import kith.model.Person;
import kith.model.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any book: books are made at random, from a seed that the name of the test tells. */
class DuePropertiesTest {

    private static final int BOOKS = 60;
    private static final int PEOPLE = 12;

    static IntStream seeds() {
        return IntStream.range(0, BOOKS);
    }

    private static Book randomBook(int seed) {
        Random random = new Random(seed);
        List<SampleRecord> records = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            records.add(randomPerson(random, i));
            for (int n = random.nextInt(4); n > 0; n--) {
                SampleExchange it = exchange(any(random, Kind.values()), past(random, 200), "p" + i);
                it.saying(random.nextInt(4) == 0 ? "" : "note " + n);
                records.add(random.nextInt(5) == 0 ? it.got("a favour") : it);
            }
            String who = "p" + i;
            String due = TODAY.plusDays(random.nextInt(40) - 20).toString();
            switch (random.nextInt(5)) {
                case 0 -> records.add(iPromised("p" + seed + "m" + i, who, "call", due));
                case 1 -> records.add(theyPromised("p" + seed + "t" + i, who, "write", due));
                case 2 ->
                    records.add(
                            iPromised("p" + seed + "d" + i, who, "kept", due).done("2026-11-19"));
                default -> {}
            }
        }
        records.add(club("Choir").every("1w").next(past(random, 30)));
        records.add(club("Fair").next(TODAY.plusDays(random.nextInt(9)).toString()));
        return SampleBook.book(records.toArray(new SampleRecord[0]));
    }

    private static SamplePerson randomPerson(Random random, int number) {
        SamplePerson one = person("P" + number).added(past(random, 400));
        if (random.nextInt(4) > 0) {
            one.met(past(random, 40));
        }
        if (random.nextInt(3) == 0) {
            one.at(any(random, Stage.values()), past(random, 30));
            one.edited(draft -> draft.until(Optional.of(TODAY.plusDays(random.nextInt(20) - 10))));
        }
        if (random.nextInt(2) == 0) {
            one.every(any(random, "3d", "1w", "2w", "6w", "1mo", "quarterly", "1y", "never"));
        }
        if (random.nextInt(3) == 0) {
            LocalDate day = TODAY.plusDays(random.nextInt(30) - 15).minusYears(random.nextInt(60));
            one.born(
                    random.nextBoolean() ? day.toString() : "-" + day.toString().substring(4));
        }
        return one;
    }

    private static String past(Random random, int days) {
        return TODAY.minusDays(random.nextInt(days)).toString();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    /** All records as text, so that a later look tells whether one of them changed. */
    private static List<String> text(Book book) {
        List<String> text = new ArrayList<>();
        for (EntityType sort : EntityType.values()) {
            book.records(sort).forEach(record -> text.add(record.toString()));
        }
        return text;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderDoesNotDependOnTheOrderOfTheRecords(int seed) {
        Book book = randomBook(seed);
        Map<EntityType, List<Entity>> shuffled = new EnumMap<>(EntityType.class);
        for (EntityType sort : EntityType.values()) {
            List<Entity> records = new ArrayList<>(book.records(sort));
            Collections.shuffle(records, new Random(seed));
            shuffled.put(sort, records);
        }
        Book other = Book.of(Me.UNKNOWN, shuffled, Extra.NONE);
        assertThat(new Reminders(other, TODAY).within(30, true))
                .containsExactlyElementsOf(new Reminders(book, TODAY).within(30, true));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLineHasAnIdOfItsOwnThatBeginsWithALetter(int seed) {
        assertThat(new Reminders(randomBook(seed), TODAY).all())
                .extracting(Reminder::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.charAt(0)).isBetween('a', 'z'));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lateLinesStandBeforeThoseAheadAndRhythmsByRoundsMissed(int seed) {
        List<Reminder> lines = new Reminders(randomBook(seed), TODAY).within(30, true);
        assertThat(lines.stream().map(line -> line.days() < 0)).isSorted();
        assertThat(lines.stream().filter(line -> line.days() < 0).map(line -> -line.days()))
                .isSorted();
        assertThat(lines.stream()
                        .filter(line -> line.days() >= 0 && line.kind() == Reminder.Kind.RHYTHM)
                        .map(line -> -line.days()
                                / line.person()
                                        .flatMap(Person::every)
                                        .orElseThrow()
                                        .days()))
                .isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void loggingAnExchangeOfTodayNeverMakesARhythmMoreUrgent(int seed) {
        Book book = randomBook(seed);
        for (Reminder before : new Reminders(book, TODAY).all()) {
            if (before.kind() == Reminder.Kind.RHYTHM) {
                Book after = SampleBook.logged(book, TODAY, "@" + before.target() + " call");
                assertThat(new Reminders(after, TODAY).all())
                        .filteredOn(line -> line.id().equals(before.id()))
                        .allSatisfy(line -> {
                            assertThat(line.urgency()).isLessThanOrEqualTo(before.urgency());
                            assertThat(line.due()).isAfterOrEqualTo(before.due());
                        });
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void olderExchangeNeverMovesARhythmThatCountsFromALaterOne(int seed) {
        Book book = randomBook(seed);
        Timeline timeline = new Timeline(book);
        for (Reminder before : new Reminders(book, TODAY).all()) {
            Optional<Interaction> last = before.person().flatMap(person -> timeline.last(person, TODAY));
            if (before.kind() == Reminder.Kind.RHYTHM && last.isPresent()) {
                String older = last.get().on().minusDays(1 + seed).toString();
                Book after = SampleBook.with(
                        book, exchange(Kind.LUNCH, older, before.target()).saying("backdated"));
                assertThat(new Reminders(after, TODAY).all()).contains(before);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doneTakesTheLineAwayAndNothingElseIsLost(int seed) {
        Book book = randomBook(seed);
        List<String> untouched = text(book);
        for (Reminder line : SampleBook.due(book)) {
            if (line.kind() == Reminder.Kind.GROUP && line.days() < 0) {
                continue; // a meeting that is still to come cannot be done
            }
            Book after = settle(book).done(List.of(line.id()), "").book();
            assertThat(SampleBook.due(after))
                    .as("%s is done", line)
                    .noneMatch(one -> one.id().equals(line.id()));
            assertThat(after.people()).hasSameSizeAs(book.people());
            assertThat(after.promises()).hasSameSizeAs(book.promises());
            assertThat(after.interactions())
                    .hasSizeGreaterThanOrEqualTo(book.interactions().size());
        }
        assertThat(text(book)).as("undo needs the book as it was").isEqualTo(untouched);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void snoozeHidesExactlyUntilItsDay(int seed) {
        Book book = randomBook(seed);
        LocalDate until = TODAY.plusDays(1 + seed % 9);
        for (Reminder line : SampleBook.due(book)) {
            if (line.kind() == Reminder.Kind.GROUP) {
                continue; // a meeting is not put off
            }
            Book later = settle(book).snooze(List.of(line.id()), until).book();
            for (LocalDate day = TODAY; !day.isAfter(until); day = day.plusDays(1)) {
                boolean shown = SampleBook.due(later, day).stream()
                        .anyMatch(one -> one.id().equals(line.id()));
                boolean wouldBe = SampleBook.due(book, day).stream()
                        .anyMatch(one -> one.id().equals(line.id()));
                assertThat(shown)
                        .as("%s, snoozed until %s, on %s", SampleBook.brief(line), until, day)
                        .isEqualTo(wouldBe && !day.isBefore(until));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsSaidAboutPeopleWithWhomItEnded(int seed) {
        assertThat(new Reminders(randomBook(seed), TODAY).within(400, true))
                .noneMatch(line -> line.person().map(Person::stage).equals(Optional.of(Stage.ENDED)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lookingFurtherAheadOnlyAdds(int seed) {
        Reminders due = new Reminders(randomBook(seed), TODAY);
        assertThat(due.within(7, false)).containsAll(due.within(3, false));
        assertThat(due.within(30, true)).containsAll(due.within(7, false));
    }
}
