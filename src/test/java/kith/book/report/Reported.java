package kith.book.report;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.model.Book;
import kith.model.Person;

/** What a report says about a book, as programs get it. */
public final class Reported {

    private static final Period USUAL = new Period(TODAY.minusDays(30), TODAY, false);

    private final Report report;
    private final Book book;
    private final Predicate<Person> shows;
    private final Period period;

    private Reported(Report report, Book book, Predicate<Person> shows, Period period) {
        this.report = report;
        this.book = book;
        this.shows = shows;
        this.period = period;
    }

    /** As a report is without filters and period: nobody who is parked or ended. */
    public static Reported by(Report report, Book book) {
        return new Reported(report, book, person -> !person.isAside(), USUAL);
    }

    Reported showing(Predicate<Person> people) {
        return new Reported(report, book, people, period);
    }

    public Reported from(String since, String until) {
        return new Reported(report, book, shows, new Period(day(since), day(until), true));
    }

    public static AdviceContext outlook(Book book, LocalDate today) {
        return new AdviceContext(book, new Timeline(book), today);
    }

    private List<Section> sections() {
        return report.sections(new Scope(outlook(book, TODAY), shows, period));
    }

    /** The rows of all sections. */
    List<Row> rows() {
        return sections().stream().flatMap(section -> section.rows().stream()).toList();
    }

    List<Row> rows(String section) {
        return sections().stream()
                .filter(one -> one.key().equals(section))
                .flatMap(one -> one.rows().stream())
                .toList();
    }

    /** Whom or what the rows are about. */
    List<String> names() {
        return rows().stream().map(Row::name).toList();
    }

    List<String> names(String section) {
        return rows(section).stream().map(Row::name).toList();
    }

    /** What stands under a key in each row. */
    public List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (Row row : rows()) {
            values.add(values(row).getOrDefault(key, ""));
        }
        return values;
    }

    public static Map<String, String> values(Row row) {
        Map<String, String> values = new TreeMap<>();
        for (Row.Cell cell : row.cells()) {
            values.put(cell.key(), text(cell.value()));
        }
        return values;
    }

    private static String text(Value value) {
        if (value instanceof Value.Said said) {
            return said.sentence().text();
        } else if (value instanceof Value.On on) {
            return on.day().toString();
        } else if (value instanceof Value.Ago ago) {
            return ago.day().toString();
        } else if (value instanceof Value.By by) {
            return by.day().toString();
        } else if (value instanceof Value.Id id) {
            return id.id();
        } else if (value instanceof Value.Warm warm) {
            return warm.level().word();
        } else if (value instanceof Value.Count count) {
            return String.valueOf(count.number());
        } else if (value instanceof Value.Late late) {
            return String.valueOf(late.days());
        } else if (value instanceof Value.Several several) {
            return String.join(" ", several.texts());
        }
        throw new AssertionError("no text for " + value);
    }
}
