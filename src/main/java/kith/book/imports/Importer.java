package kith.book.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Me;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;

/**
 * Joins the records of a file into a book, in one go and twice without harm.
 *
 * <p>Somebody in the file is somebody in the book where the id does, an e-mail address or a profile URL agrees, or the full name
 * does and nothing contradicts it. What is empty is filled then, lists are united, and nothing that the user typed is overwritten.
 * Groups and people are taken first, those with an id before those without, and the rest in the order of the file: an interaction
 * may come before its people.
 */
public final class Importer {

    /**
     * A row that was not taken.
     *
     * @param line where it begins in its file
     * @param why in one line; may quote the row
     */
    public record Rejected(long line, String why) {}

    /**
     * What became of a file.
     *
     * @param book the very book that was there, where nothing was added or updated
     * @param added how many rows made a new record
     * @param updated how many rows changed one
     * @param unchanged how many rows said nothing new
     * @param rejected the others, by line
     * @param skipped how many rows were about nobody
     */
    public record Taken(Book book, int added, int updated, int unchanged, List<Rejected> rejected, int skipped) {}

    private record Row<T>(long line, T content) {}

    private final Book book;
    private final LocalDate today;
    private final Ids ids;

    private final List<Row<Me>> mine = new ArrayList<>();
    private final List<Row<Group>> groups = new ArrayList<>();
    private final List<Row<Person>> people = new ArrayList<>();
    private final List<Row<Entity>> others = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<IntakeEffect, Integer> counts = new EnumMap<>(IntakeEffect.class);
    private int skipped;

    /**
     * @param today the day on which new people are added; an interaction after it is rejected
     * @param ids makes those that the file does not give
     */
    public Importer(Book book, LocalDate today, Ids ids) {
        this.book = book;
        this.today = today;
        this.ids = ids;
    }

    /**
     * Adds a row of the file.
     *
     * @param record its id may be empty; where it names people or groups, it may do so by id or by name
     */
    public void row(long line, Entity record) {
        if (record instanceof Person person) {
            people.add(new Row<>(line, person));
        } else if (record instanceof Group group) {
            groups.add(new Row<>(line, group));
        } else {
            others.add(new Row<>(line, record));
        }
    }

    /** Adds a row about the user. */
    public void row(long line, Me me) {
        mine.add(new Row<>(line, me));
    }

    /** Adds a row that cannot be understood. */
    public void bad(long line, String why) {
        rejected.add(new Rejected(line, why));
    }

    /** Adds a row that is about nobody. */
    public void skipped() {
        skipped++;
    }

    /** Takes all rows into the book. To be called once. */
    public Taken take() {
        Book.Draft draft = book.edit();
        takeMine(draft);
        GroupImporter inGroups = new GroupImporter(book, draft, contents(groups));
        each(groups, row -> !row.id().isEmpty(), inGroups::take);
        each(groups, row -> row.id().isEmpty(), inGroups::take);
        PeopleImporter inPeople = new PeopleImporter(book, draft, today, inGroups, contents(people));
        each(people, row -> !row.id().isEmpty(), inPeople::take);
        each(people, row -> row.id().isEmpty(), inPeople::take);
        if (!others.isEmpty()) {
            EventImporter events = new EventImporter(book, draft, today, ids, inPeople, inGroups);
            Map<LocalDate, Review> reviews = new HashMap<>();
            book.reviews().forEach(review -> reviews.put(review.on(), review));
            each(others, row -> true, row -> takeOther(row, events, reviews, draft));
        }
        rejected.sort(Comparator.comparingLong(Rejected::line));
        int added = counts.getOrDefault(IntakeEffect.ADDED, 0);
        int updated = counts.getOrDefault(IntakeEffect.UPDATED, 0);
        int unchanged = counts.getOrDefault(IntakeEffect.UNCHANGED, 0);
        return new Taken(draft.build(), added, updated, unchanged, List.copyOf(rejected), skipped);
    }

    private static <T> Collection<T> contents(List<Row<T>> rows) {
        return rows.stream().map(Row::content).toList();
    }

    private <T> void each(List<Row<T>> rows, Predicate<T> which, Function<T, IntakeEffect> taking) {
        for (Row<T> row : rows) {
            if (which.test(row.content())) {
                try {
                    count(taking.apply(row.content()));
                } catch (IntakeRefusal refusal) {
                    rejected.add(new Rejected(row.line(), refusal.why()));
                }
            }
        }
    }

    private void count(IntakeEffect effect) {
        counts.merge(effect, 1, Integer::sum);
    }

    private void takeMine(Book.Draft draft) {
        Me me = book.me();
        for (Row<Me> row : mine) {
            Me joined = RecordMerger.join(me, row.content());
            count(joined.equals(me) ? IntakeEffect.UNCHANGED : IntakeEffect.UPDATED);
            me = joined;
        }
        draft.me(me);
    }

    private static IntakeEffect takeOther(
            Entity row, EventImporter events, Map<LocalDate, Review> reviews, Book.Draft draft) {
        return switch (row.type()) {
            case INTERACTION -> events.take((Interaction) row);
            case PROMISE -> events.take((Promise) row);
            case INTRODUCTION -> events.take((Introduction) row);
            case REVIEW -> take((Review) row, reviews, draft);
            case PERSON, GROUP -> throw new IllegalStateException("people and groups are taken first");
        };
    }

    private static IntakeEffect take(Review row, Map<LocalDate, Review> reviews, Book.Draft draft) {
        Review there = reviews.get(row.on());
        Review joined = there == null ? row : RecordMerger.join(there, row);
        if (joined.equals(there)) {
            return IntakeEffect.UNCHANGED;
        }
        reviews.put(row.on(), joined);
        draft.put(joined);
        return there == null ? IntakeEffect.ADDED : IntakeEffect.UPDATED;
    }
}
