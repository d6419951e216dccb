package kith.book.advice;

import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kith.book.SampleBook;
import kith.book.SampleExchange;
import kith.book.SamplePromise;
import kith.book.SampleRecord;
import kith.book.report.Reported;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Person;
import kith.model.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred relationships that are looked after: each has its own beat, now a little sooner, now a little later, begun by either
 * side, letters are answered, promises are kept within a few days. A false alarm costs trust, so there must be none on any Monday of a year.
 */
class HealthyYearTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-01-06");
    private static final int MONDAYS = 52;
    private static final int DAYS_BEFORE = 400;
    private static final Stage[] RUNGS = {Stage.MET, Stage.KNOWN, Stage.LIKED, Stage.TRUSTED, Stage.PARTNER};
    private static final int[] BEATS = {60, 45, 35, 30, 20};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aHundredHealthyRelationshipsRaiseNoFlagAndAreNotCold(int seed) {
        List<SampleRecord> all = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            live(random, i, all);
        }
        for (int week = 0; week < MONDAYS; week += 3) {
            LocalDate monday = FIRST.plusWeeks(week);
            AdviceContext outlook = Reported.outlook(until(all, monday), monday);
            for (Person one : outlook.book().people()) {
                assertThat(RaisedFlag.about(outlook, one).stream()
                                .map(raised ->
                                        raised.flag() + ": " + raised.evidence().text()))
                        .as(one.name() + " on " + monday)
                        .isEmpty();
                assertThat(Warmth.of(outlook, one).orElseThrow().level())
                        .as(one.name() + " on " + monday)
                        .isNotEqualTo(Warmth.Level.COLD);
            }
        }
    }

    /** Only what was known on a day. */
    private static Book until(List<SampleRecord> all, LocalDate day) {
        Book.Draft draft = Book.EMPTY.edit();
        for (SampleRecord record : all) {
            boolean later = record instanceof SampleExchange exchange
                    && exchange.made().on().isAfter(day);
            boolean promised = record instanceof SamplePromise promise
                    && promise.made().done().orElse(LocalDate.MAX).isAfter(day);
            if (!later && !promised) {
                draft.put(record.made());
            }
        }
        return draft.build();
    }

    private static void live(Random random, int i, List<SampleRecord> all) {
        int rung = random.nextInt(RUNGS.length);
        String id = "friend-" + i;
        all.add(person("Friend " + i)
                .met("2022-01-01")
                .at(RUNGS[rung], "2023-01-01")
                .added("2023-01-01"));
        LocalDate day = FIRST.minusDays(DAYS_BEFORE - random.nextInt(30));
        LocalDate end = FIRST.plusWeeks(MONDAYS);
        boolean wrote = false;
        while (day.isBefore(end)) {
            boolean letter = random.nextInt(3) == 0;
            Kind kind = letter ? Kind.EMAIL : Kind.COFFEE;
            SampleExchange talk =
                    exchange(kind, day.toString(), id).rated(random.nextBoolean() ? 3 + random.nextInt(3) : 0);
            if (random.nextInt(3) > 0) {
                boolean mine = random.nextBoolean() && !(letter && wrote);
                wrote = letter && mine; // letters of mine are answered
                talk.begunBy(mine ? Party.ME : Party.THEM);
            }
            if (random.nextInt(6) == 0) {
                talk.gave("an article");
            }
            all.add(talk);
            if (random.nextInt(5) == 0) {
                SamplePromise promise = random.nextBoolean()
                        ? iPromised(
                                "p" + all.size(), id, "send it", day.plusDays(7).toString())
                        : theyPromised(
                                "p" + all.size(), id, "send it", day.plusDays(7).toString());
                all.add(promise.done(day.plusDays(3 + random.nextInt(7)).toString()));
            }
            day = day.plusDays(Math.round(BEATS[rung] * (0.6 + 0.8 * random.nextDouble())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theMorningOfAHundredRhythmsThatAreKeptIsShort(int seed) {
        List<SampleRecord> all = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            all.add(person("Friend " + i).at(Stage.KNOWN).every("8w").added("2023-01-01"));
            LocalDate day = FIRST.minusDays(1 + random.nextInt(56));
            all.add(exchange(Kind.CALL, day.toString(), "friend-" + i));
        }
        Book book = until(all, FIRST);
        List<String> today = SampleBook.due(book, FIRST).stream()
                .filter(line -> line.days() >= 0)
                .map(SampleBook::brief)
                .collect(Collectors.toList());
        assertThat(today).as("what is due today, where nothing is late").hasSizeLessThanOrEqualTo(7);
    }
}
