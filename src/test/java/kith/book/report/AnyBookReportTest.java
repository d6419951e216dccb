package kith.book.report;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kith.book.SampleBook;
import kith.book.SampleExchange;
import kith.book.SamplePerson;
import kith.book.SampleRecord;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Extra;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports on books as files may hold them: with gaps, ids of nobody, and steps without a day. */
class AnyBookReportTest {

    private static final String[] TEXTS = {"a tax adviser", "tax advice", "web design", "", "…", "intro to Person 2"};

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static String day(Random random) {
        return TODAY.plusDays(30 - random.nextInt(500)).toString();
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Book any(Random random) {
        List<SampleRecord> all = new ArrayList<>();
        int people = 1 + random.nextInt(12);
        for (int i = 0; i < people; i++) {
            SamplePerson person = person("Person " + i);
            int steps = random.nextInt(4);
            for (int step = 0; step < steps; step++) {
                Stage stage = pick(random, Stage.values());
                Optional<java.time.LocalDate> on =
                        random.nextBoolean() ? Optional.of(SampleBook.day(day(random))) : Optional.empty();
                person.edited(draft -> draft.climb(new StageChange(stage, on, text(random), Extra.NONE)));
            }
            for (NoteField trait : NoteField.values()) {
                if (random.nextInt(4) == 0) {
                    person.knownFor(trait, text(random));
                }
            }
            if (random.nextBoolean()) {
                person.added(day(random));
            }
            if (random.nextInt(4) == 0) {
                person.every("2w");
            }
            person.edited(draft -> draft.focus(random.nextBoolean())
                    .decide(
                            pick(random, Decision.Sort.values()),
                            new Decision(text(random), Optional.empty(), "", Extra.NONE)));
            all.add(person);
        }
        int exchanges = random.nextInt(40);
        for (int i = 0; i < exchanges; i++) {
            SampleExchange exchange = exchange(
                            pick(random, Kind.values()),
                            day(random),
                            "person-" + random.nextInt(people + 1),
                            "person-" + random.nextInt(people + 1))
                    .saying(text(random) + i)
                    .rated(random.nextInt(6));
            if (random.nextBoolean()) {
                exchange.begunBy(random.nextBoolean() ? Party.ME : Party.THEM);
            }
            all.add(random.nextInt(3) == 0 ? exchange.got(text(random)).gave(text(random)) : exchange);
        }
        for (int i = 0; i < 5; i++) {
            String who = "person-" + random.nextInt(people + 1);
            all.add(
                    random.nextBoolean()
                            ? iPromised("p" + i, who, text(random), day(random))
                            : theyPromised("p" + i, who, text(random), day(random))
                                    .done(day(random)));
        }
        Book.Draft draft = SampleBook.book(all.toArray(new SampleRecord[0])).edit();
        draft.put(new Introduction(
                "x1", "person-0", "person-99", TODAY, "", pick(random, IntroductionStatus.values()), Extra.NONE));
        return draft.build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReportTellsOfAnyBookTheSameTwiceAndOfNobodyTwiceInARow(int seed) {
        Book book = any(new Random(seed));
        List<Report> reports = new ArrayList<>(Reports.all());
        reports.add(new Overview());
        for (Report report : reports) {
            Reported told = Reported.by(report, book);
            List<Row> rows = told.rows();
            assertThat(told.rows()).as(report.word()).isEqualTo(rows);
            for (Row row : rows) {
                assertThat(row.name()).as(report.word()).isNotBlank();
                List<String> ids = row.people().stream().map(Person::id).toList();
                assertThat(new TreeSet<>(ids)).as(report.word()).hasSameSizeAs(ids);
                assertThat(row.people())
                        .as(report.word())
                        .allMatch(one -> book.person(one.id()).isPresent());
            }
            assertThat(told.from("2026-01-01", "2026-03-01").rows())
                    .as(report.word())
                    .isNotNull();
        }
    }
}
