package kith.cli.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Groups;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.model.Book;
import kith.model.Group;
import kith.model.Rhythm;
import kith.store.format.RecordText;

/** {@code kith add --group NAME}: makes a group, or changes when and where one meets. */
final class GroupChange {

    private static final List<Option<?>> TAKEN =
            List.of(FacetOptions.GROUP, FacetOptions.EVERY, FacetOptions.WHERE, FacetOptions.TAG);

    private record Told(Group group, boolean isNew) {}

    private GroupChange() {}

    static int run(Invocation invocation, CommandContext context) {
        List<String> names = invocation.get(FacetOptions.GROUP);
        if (names.size() != 1) {
            throw new BadInput("more than one group is named", "add one at a time");
        }
        for (Option<?> option : FacetOptions.ALL) {
            if (invocation.has(option) && !TAKEN.contains(option)) {
                throw new BadInput(option.name() + " belongs to a person, and none is named", "kith add NAME …");
            }
        }
        Told told = context.write(book -> {
            Optional<Group> there = Groups.named(book, names.get(0));
            Group group = changed(there.orElseGet(() -> Groups.fresh(book, names.get(0))), invocation, context);
            Book after = book.edit().put(group).build();
            return new CommandContext.Outcome<>(after, new Told(group, there.isEmpty()));
        });
        if (context.isJson()) {
            context.console().painted(RecordText.json(told.group()));
        } else {
            context.console()
                    .say((told.isNew() ? "added: " : "now: ") + RecordFormatter.group(told.group(), context.today()));
        }
        return 0;
    }

    private static Group changed(Group before, Invocation invocation, CommandContext context) {
        Optional<Rhythm> every =
                invocation.find(FacetOptions.EVERY).map(FacetOptions::rhythm).or(before::every);
        Optional<LocalDate> next = invocation.find(AddCommand.NEXT).map(when -> context.day(when, Lean.FUTURE));
        boolean rolls = every.isPresent() && !every.get().isNever();
        if (next.isPresent() && next.get().isBefore(context.today()) && !rolls) {
            throw new BadInput(
                    "the meeting on " + next.get() + " has been",
                    "give the next one, or with --every how often it meets");
        }
        List<String> tags = invocation.get(FacetOptions.TAG);
        return new Group(
                before.id(),
                before.name(),
                every,
                next.or(before::next),
                invocation.find(FacetOptions.WHERE).orElse(before.where()),
                tags.isEmpty() ? before.tags() : tags,
                before.extra());
    }
}
