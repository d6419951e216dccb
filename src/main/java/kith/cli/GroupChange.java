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
import kith.store.RecordText;

/** {@code kith add --group NAME}: makes a group, or changes when and where one meets. */
final class GroupChange {

    private static final List<String> TAKEN = List.of("--group", "--every", "--next", "--where", "--tag");

    private record Told(Group group, boolean isNew) {}

    private GroupChange() {}

    static int run(Call call, Session session) {
        List<String> names = Given.texts(call, "--group");
        if (names.size() != 1) {
            throw new BadInput("more than one group is named", "add one at a time");
        }
        for (String option : call.given()) {
            boolean facet = !Globals.isOption(option)
                    && !List.of("--json", "--dry-run", "--new").contains(option);
            if (facet && !TAKEN.contains(option)) {
                throw new BadInput(option + " belongs to a person, and none is named", "kith add NAME …");
            }
        }
        Told told = session.write(book -> {
            Optional<Group> there = Groups.named(book, names.get(0));
            Group group = changed(there.orElseGet(() -> Groups.fresh(book, names.get(0))), call, session);
            Book after = book.edit().put(group).build();
            return new Session.Outcome<>(after, new Told(group, there.isEmpty()));
        });
        if (session.isJson()) {
            session.console().painted(RecordText.json(told.group()));
        } else {
            session.console().say((told.isNew() ? "added: " : "now: ") + words(told.group(), session.today()));
        }
        return 0;
    }

    private static Group changed(Group before, Call call, Session session) {
        Optional<Rhythm> every = Given.text(call, "--every").map(Given::rhythm).or(before::every);
        Optional<LocalDate> next = Given.text(call, "--next").map(when -> session.day(when, Lean.FUTURE));
        boolean rolls = every.isPresent() && !every.get().isNever();
        if (next.isPresent() && next.get().isBefore(session.today()) && !rolls) {
            throw new BadInput(
                    "the meeting on " + next.get() + " has been",
                    "give the next one, or with --every how often it meets");
        }
        List<String> tags = Given.texts(call, "--tag");
        return new Group(
                before.id(),
                before.name(),
                every,
                next.or(before::next),
                Given.text(call, "--where").orElse(before.where()),
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
