package kith.book.advice;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kith.book.SampleBook;
import kith.book.SamplePerson;
import kith.book.SamplePromise;
import kith.book.SampleRecord;
import kith.book.Timeline;
import kith.book.report.Reported;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Person;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who needs the user most: an order, and a word. */
class WarmthTest {

    private static final Kind[] KINDS = {Kind.CALL, Kind.EMAIL, Kind.COFFEE, Kind.NOTE};
    private static final Stage[] RUNGS = {Stage.MET, Stage.KNOWN, Stage.LIKED, Stage.TRUSTED, Stage.PARTNER};

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static Optional<Warmth> warmth(Book book) {
        return Warmth.of(Reported.outlook(book, TODAY), find(book, "ana"));
    }

    private static Warmth known(Book book) {
        return warmth(book).orElseThrow();
    }

    /** Somebody with a history of up to two years, promises kept and broken, and perhaps a rhythm. */
    private static List<SampleRecord> history(Random random) {
        SamplePerson ana = person("Ana")
                .at(RUNGS[random.nextInt(RUNGS.length)], "2023-01-01")
                .added("2024-06-01");
        if (random.nextBoolean()) {
            ana.every(1 + random.nextInt(20) + "w");
        }
        List<SampleRecord> all = new ArrayList<>(List.of(ana));
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            all.add(exchange(
                            KINDS[random.nextInt(KINDS.length)],
                            TODAY.minusDays(20 + random.nextInt(700)).toString(),
                            "ana")
                    .saying("talk " + i)
                    .rated(random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            all.add(iPromised(
                    "p9", "ana", "call", TODAY.minusDays(random.nextInt(100)).toString()));
        }
        return all;
    }

    private static Book of(List<SampleRecord> records) {
        return book(records.toArray(new SampleRecord[0]));
    }

    private static int lastQuality(Book book) {
        return new Timeline(book)
                .last(find(book, "ana"), TODAY)
                .map(it -> it.quality())
                .orElse(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNewerAndBetterExchangeNeverMakesAnyoneColder(int seed) {
        Random random = new Random(seed);
        Book before = of(history(random));
        int last = lastQuality(before);
        int better = Math.min(5, (last == 0 ? 3 : last) + random.nextInt(3));
        Book after = SampleBook.with(
                before,
                exchange(Kind.CALL, TODAY.minusDays(random.nextInt(20)).toString(), "ana")
                        .rated(better));
        assertThat(known(after)).isGreaterThanOrEqualTo(known(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLetterThatIsNotAnsweredMakesNobodyColderOrWarmer(int seed) {
        Random random = new Random(seed);
        Book before = of(history(random));
        Book after = SampleBook.with(
                before,
                exchange(Kind.EMAIL, TODAY.minusDays(random.nextInt(20)).toString(), "ana")
                        .begunBy(Party.ME)
                        .rated(3));
        assertThat(known(after)).isEqualByComparingTo(known(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnswerNeverMakesAnyoneColder(int seed) {
        Random random = new Random(seed);
        Book before = SampleBook.with(
                of(history(random)),
                exchange(Kind.EMAIL, TODAY.minusDays(19).toString(), "ana").begunBy(Party.ME));
        Book after = SampleBook.with(
                before,
                exchange(Kind.EMAIL, TODAY.minusDays(random.nextInt(18)).toString(), "ana")
                        .begunBy(Party.THEM)
                        .rated(4));
        assertThat(known(after)).isGreaterThanOrEqualTo(known(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBrokenPromiseNeverMakesAnyoneWarmer(int seed) {
        Random random = new Random(seed);
        Book before = of(history(random));
        String due = TODAY.minusDays(1 + random.nextInt(200)).toString();
        SamplePromise broken =
                random.nextBoolean() ? iPromised("p1", "ana", "write", due) : theyPromised("p1", "ana", "write", due);
        assertThat(known(SampleBook.with(before, broken))).isLessThan(known(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheRecordsDoesNotMatter(int seed) {
        Random random = new Random(seed);
        List<SampleRecord> records = history(random);
        Book one = of(records);
        List<SampleRecord> mixed = new ArrayList<>(records);
        Collections.shuffle(mixed, random);
        assertThat(known(of(mixed))).isEqualByComparingTo(known(one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTwoCanBeOrderedAndTheWordNeverContradictsTheOrder(int seed) {
        Random random = new Random(seed);
        Warmth one = known(of(history(random)));
        Warmth other = known(of(history(random)));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.compareTo(other) < 0) {
            assertThat(one.level()).isLessThanOrEqualTo(other.level());
        }
    }

    @Test
    void silenceCoolsAndThenChills() {
        SamplePerson ana = person("Ana").at(Stage.LIKED).every("4w");
        assertThat(known(book(ana, exchange(Kind.CALL, "2026-10-30", "ana"))).level())
                .isEqualTo(Warmth.Level.WARM);
        assertThat(known(book(ana, exchange(Kind.CALL, "2026-10-10", "ana"))).level())
                .isEqualTo(Warmth.Level.COOLING);
        assertThat(known(book(ana, exchange(Kind.CALL, "2026-08-10", "ana"))).level())
                .isEqualTo(Warmth.Level.COLD);
    }

    @Test
    void qualityCountsMoreThanNumber() {
        SamplePerson ana = person("Ana").at(Stage.LIKED).every("4w");
        Book one = book(ana, exchange(Kind.CALL, "2026-09-20", "ana").rated(5));
        Book many = book(
                ana,
                exchange(Kind.CALL, "2026-09-20", "ana").rated(2).saying("a"),
                exchange(Kind.CALL, "2026-09-19", "ana").rated(2).saying("b"),
                exchange(Kind.CALL, "2026-09-18", "ana").rated(2).saying("c"),
                exchange(Kind.CALL, "2026-09-17", "ana").rated(2).saying("d"));
        assertThat(known(one)).as("rule P26").isGreaterThan(known(many));
    }

    @Test
    void theHigherRungNeedsTheUserMoreAfterTheSameSilence() {
        List<Book> books = new ArrayList<>();
        for (Stage rung : RUNGS) {
            books.add(book(person("Ana").at(rung).every("4w"), exchange(Kind.CALL, "2026-09-01", "ana")));
        }
        List<Warmth> warmths = books.stream().map(WarmthTest::known).toList();
        assertThat(warmths).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void nobodyMissesAContactOrWhoIsSetAside() {
        assertThat(warmth(book(person("Ana").added("2020-01-01")))).isEmpty();
        assertThat(warmth(book(person("Ana").at(Stage.KNOWN).ended()))).isEmpty();
        assertThat(warmth(book(person("Ana").at(Stage.KNOWN).every("never")))).isEmpty();
    }

    @Test
    void itIsShownAsAWordAndNeverAsANumber() {
        Book book = book(
                person("Ana").at(Stage.KNOWN),
                exchange(Kind.CALL, "2026-09-01", "ana").begunBy(Party.ME));
        assertThat(known(book)).hasToString("warm");
    }

    @Test
    void peopleAreOrderedByWhoNeedsTheUserMost() {
        Person[] people = {
            person("Ana").at(Stage.KNOWN).every("1w").made(),
            person("Bob").at(Stage.KNOWN).every("1y").made()
        };
        Book book = book(
                person("Ana").at(Stage.KNOWN).every("1w"),
                person("Bob").at(Stage.KNOWN).every("1y"),
                exchange(Kind.CALL, "2026-10-01", "ana", "bob"));
        assertThat(Warmth.of(Reported.outlook(book, TODAY), people[0]).orElseThrow())
                .isLessThan(Warmth.of(Reported.outlook(book, TODAY), people[1]).orElseThrow());
    }
}
