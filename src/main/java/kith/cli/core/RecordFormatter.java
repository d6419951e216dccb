package kith.cli.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Groups;
import kith.book.Records;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Ids;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.SaidThanks;
import kith.render.Days;

/** Records in words: the one that some words mean, and what to call it. */
public final class RecordFormatter {

    /** What an empty book says to a reader. */
    public static final String EMPTY = "the book is empty: kith add \"Ana Ruiz\", or kith import Connections.csv";

    private RecordFormatter() {}

    /** The record that words mean: a person first, unless the one word has the form of a short id or is a group's id. */
    public static Entity meant(CommandContext context, Book book, List<String> words) {
        String only = words.size() == 1 ? words.get(0) : "";
        List<Entity> records = only.isEmpty() || book.person(only).isPresent() ? List.of() : Records.withId(book, only);
        if (records.size() == 1 && (Ids.isShaped(only) || records.get(0).id().equals(only))) {
            return records.get(0);
        }
        if (records.size() > 1 && Ids.isShaped(only)) {
            throw new BadInput(only + " begins the ids of " + records.size() + " records", "give more of it");
        }
        String name = String.join(" ", words);
        if (!name.isBlank() && new People(book).find(name) instanceof SearchResult.None) {
            Optional<Group> group = Groups.named(book, name);
            if (group.isPresent()) {
                return group.get();
            }
            if (Ids.isShaped(only)) {
                throw PersonUnclear.nobody(only, List.of());
            }
        }
        return context.person(book, words);
    }

    /** A record in one line. */
    public static String line(Book book, Entity stored, LocalDate today) {
        if (stored instanceof Person person) {
            return PersonWords.line(person);
        } else if (stored instanceof Interaction interaction) {
            return Days.date(interaction.on(), today) + "  " + note(interaction, book, Optional.empty());
        } else if (stored instanceof Promise promise) {
            return promise(promise, book, today);
        } else if (stored instanceof Group group) {
            return group(group, today);
        } else if (stored instanceof Introduction introduction) {
            return "introduction of " + book.nameOf(introduction.a()) + " and " + book.nameOf(introduction.b()) + ", "
                    + introduction.status().word();
        } else if (stored instanceof Review review) {
            return "review of " + Days.date(review.on(), today);
        }
        return stored.id();
    }

    private static String promise(Promise promise, Book book, LocalDate today) {
        String who = book.nameOf(promise.who());
        String side = promise.by() == Party.ME ? "promise to " + who : "promise of " + who;
        return side + ": " + promise.text() + ", " + state(promise, today) + because(promise);
    }

    /** {@code by Fri 27 Nov}, {@code done Mon 9 Nov}, {@code dropped Mon 9 Nov}. */
    public static String state(Promise promise, LocalDate today) {
        return promise.done()
                .map(day -> "done " + Days.date(day, today))
                .or(() -> promise.dropped().map(day -> "dropped " + Days.date(day, today)))
                .orElseGet(() -> "by " + Days.date(promise.dueDay(), today));
    }

    /** The reason behind a comma, or nothing. */
    public static String because(Promise promise) {
        return promise.because().isEmpty() ? "" : ", because " + promise.because();
    }

    /**
     * A note in words, without its day.
     *
     * @param seenFrom who need not be named
     */
    public static String note(Interaction interaction, Book book, Optional<Person> seenFrom) {
        List<String> others = interaction.with().stream()
                .filter(id -> seenFrom.isEmpty() || !seenFrom.get().id().equals(id))
                .map(book::nameOf)
                .toList();
        StringBuilder out = new StringBuilder(interaction.kind());
        interaction.at().ifPresent(at -> out.append(" at ").append(at));
        out.append(others.isEmpty() ? "" : " with " + String.join(", ", others));
        out.append(interaction.group().isEmpty() ? "" : " at " + book.groupName(interaction.group()));
        out.append(interaction.note().isEmpty() ? "" : ": " + interaction.note());
        out.append(interaction.gave().isEmpty() ? "" : " · gave " + String.join(", ", interaction.gave()));
        out.append(interaction.got().isEmpty() ? "" : " · got " + String.join(", ", interaction.got()));
        for (SaidThanks said : interaction.thanks()) {
            boolean plain = interaction.with().size() == 1 && interaction.with().contains(said.to());
            out.append(" · thanks");
            out.append(plain || said.to().isEmpty() ? "" : " to " + book.nameOf(said.to()));
            out.append(said.text().isEmpty() ? "" : ": " + said.text());
        }
        out.append(interaction.quality() > 0 ? " · q:" + interaction.quality() : "");
        interaction.from().ifPresent(side -> out.append(side == Party.ME ? " · you began" : " · they began"));
        interaction.tags().forEach(tag -> out.append(" · +").append(tag));
        return out.toString();
    }

    /** A group in one line. */
    public static String group(Group group, LocalDate today) {
        String every =
                group.every().map(rhythm -> ", " + PersonWords.every(rhythm)).orElse("");
        String next = group.nextFrom(today)
                .map(day -> ", next on " + Days.date(day, today))
                .orElse("");
        String where = group.where().isEmpty() ? "" : ", at " + group.where();
        return "group " + group.name() + " (" + group.id() + ")" + every + next + where;
    }
}
