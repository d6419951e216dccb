package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Groups;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.model.Book;
import kith.model.Group;
import kith.model.Rhythm;
import kith.render.Days;
import kith.store.RecordWriter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code kith add --group NAME}: makes a group, or changes when and where one meets. */
final class GroupChange {

    private static final List<String> TAKEN = List.of("--group", "--every", "--next", "--where", "--tag");

    private record Told(Group group, boolean isNew) {}

    private GroupChange() {}

    static int run(ParseResult parsed, Session session) {
        List<String> names = Given.texts(parsed, "--group");
        if (names.size() != 1) {
            throw new BadInput("more than one group is named", "add one at a time");
        }
        for (OptionSpec option : parsed.matchedOptions()) {
            boolean facet = !Globals.isOption(option.longestName())
                    && !List.of("--json", "--dry-run", "--new").contains(option.longestName());
            if (facet && !TAKEN.contains(option.longestName())) {
                throw new BadInput(option.longestName() + " belongs to a person, and none is named", "kith add NAME …");
            }
        }
        Told told = session.write(book -> {
            Optional<Group> there = Groups.named(book, names.get(0));
            Group group = changed(there.orElseGet(() -> Groups.fresh(book, names.get(0))), parsed, session);
            Book after = book.edit().put(group).build();
            return new Session.Outcome<>(after, new Told(group, there.isEmpty()));
        });
        if (session.isJson()) {
            session.console().painted(RecordWriter.line(told.group()));
        } else {
            session.console().say((told.isNew() ? "added: " : "now: ") + words(told.group(), session.today()));
        }
        return 0;
    }

    private static Group changed(Group before, ParseResult parsed, Session session) {
        Optional<Rhythm> every =
                Given.text(parsed, "--every").map(Given::rhythm).or(before::every);
        Optional<LocalDate> next = Given.text(parsed, "--next").map(when -> session.day(when, Lean.FUTURE));
        boolean rolls = every.isPresent() && !every.get().isNever();
        if (next.isPresent() && next.get().isBefore(session.today()) && !rolls) {
            throw new BadInput(
                    "the meeting on " + next.get() + " has been",
                    "give the next one, or with --every how often it meets");
        }
        List<String> tags = Given.texts(parsed, "--tag");
        return new Group(
                before.id(),
                before.name(),
                every,
                next.or(before::next),
                Given.text(parsed, "--where").orElse(before.where()),
                tags.isEmpty() ? before.tags() : tags,
                before.extra());
    }

    /** A group in one line. */
    static String words(Group group, LocalDate today) {
        String every =
                group.every().map(rhythm -> ", " + PersonWords.every(rhythm)).orElse("");
        String next = group.nextFrom(today)
                .map(day -> ", next on " + Days.date(day, today))
                .orElse("");
        String where = group.where().isEmpty() ? "" : ", at " + group.where();
        return "group " + group.name() + " (" + group.id() + ")" + every + next + where;
    }
}
