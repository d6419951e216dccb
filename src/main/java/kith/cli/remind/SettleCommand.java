package kith.cli.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.book.due.Reminder;
import kith.book.due.ReminderActions;
import kith.book.error.BadInput;
import kith.book.people.Ids;
import kith.book.when.Lean;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.cli.core.ShortIds;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entity;
import kith.store.format.JsonText;

/** {@code kith remind done|snooze|drop}: settles lines by their ids. */
final class SettleCommand implements Command {

    private static final Option<String> BECAUSE =
            Option.text("--because", "TEXT", "the reason, which is kept", Completion.TEXT);

    private final SettleVerb verb;

    SettleCommand(SettleVerb verb) {
        this.verb = verb;
    }

    @Override
    public Usage usage() {
        List<Option<?>> options = new ArrayList<>(List.of(CommonOptions.DRY_RUN, CommonOptions.JSON));
        if (verb == SettleVerb.DROP) {
            options.add(0, BECAUSE);
        }
        Completion completion = verb == SettleVerb.SNOOZE ? Completion.LINE_AND_DAY : Completion.LINE;
        return verb.usage()
                .words("ID", "ids as remind shows them, then the rest", completion)
                .options(options);
    }

    /** What only looks like an option, such as {@code -3d}, is part of the note or day. */
    @Override
    public boolean isWord(String word) {
        return !word.startsWith("--");
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        List<String> words = invocation.words();
        List<Reminder> lines = context.due().all();
        int count = new LeadingIds(context.read(), lines).count(words, verb == SettleVerb.DONE);
        if (count == 0) {
            String what = words.isEmpty() ? "no line is named" : "“" + words.get(0) + "” is not the id of a line";
            throw new BadInput(what, "kith remind shows the ids; kith remind " + verb.word() + " ID …");
        }
        List<String> ids = words.subList(0, count);
        String rest = String.join(" ", words.subList(count, words.size()));
        SettledSummary settled = context.write(book -> {
            ReminderActions settle = new ReminderActions(
                    book, context.today(), context.ids(), context.chooser(), context.dateOrder(book));
            ReminderActions.Settled done = switch (verb) {
                case DONE -> settle.done(ids, rest);
                case SNOOZE -> settle.snooze(ids, context.day(when(rest), Lean.FUTURE));
                case DROP -> settle.drop(ids, reason(invocation, rest));
            };
            return new CommandContext.Outcome<>(done.book(), new SettledSummary(book, done));
        });
        if (context.isJson()) {
            context.console().painted(JsonText.lines(meant(ids, lines)));
        } else {
            settled.lines(context.today()).forEach(context.console()::say);
        }
        return 0;
    }

    /** The lines as they were, in the form of {@code remind --json}. */
    private static List<String> meant(List<String> ids, List<Reminder> lines) {
        return lines.stream()
                .filter(line -> ids.stream().anyMatch(line.id()::startsWith))
                .map(DueTable::json)
                .toList();
    }

    private static String when(String rest) {
        if (rest.isBlank()) {
            throw new BadInput("the day is missing", "kith remind snooze ID WHEN, as in fri, 2w or 2026-11-11");
        }
        return rest;
    }

    private static String reason(Invocation invocation, String rest) {
        if (!rest.isBlank()) {
            throw new BadInput("“" + rest + "” is not an id", "give the reason after --because, in quotes");
        }
        return invocation.get(BECAUSE);
    }

    /** Tells how many words at the beginning are ids: by their form, or because a line or promise has just that id. */
    private record LeadingIds(Book book, List<Reminder> lines) {

        /**
         * @param mayHaveNote whether a note may follow, in which a word such as {@code q4} has the form of an id, too: there it is one
         *     only where something has it
         */
        int count(List<String> words, boolean mayHaveNote) {
            List<String> known = new ArrayList<>();
            lines.forEach(line -> known.add(line.id()));
            book.promises().forEach(promise -> known.add(promise.id()));
            int count = 0;
            while (count < words.size() && (Ids.isShaped(words.get(count)) || known.contains(words.get(count)))) {
                count++;
            }
            boolean hasNote = mayHaveNote && count < words.size();
            int certain = 1;
            while (certain < count && begins(words.get(certain), known)) {
                certain++;
            }
            return hasNote ? Math.min(certain, count) : count;
        }

        private static boolean begins(String word, List<String> ids) {
            return ids.stream().anyMatch(id -> id.startsWith(word));
        }
    }

    /**
     * What was settled, in words.
     *
     * @param before the book in which it was due
     */
    private record SettledSummary(Book before, ReminderActions.Settled settled) {

        /** One line for each, and one for each note and next step that was logged with it. */
        List<String> lines(LocalDate today) {
            Book after = settled.book();
            List<String> lines = new ArrayList<>(settled.said());
            Set<String> known = ids(before.interactions());
            after.interactions().stream()
                    .filter(note -> !known.contains(note.id()))
                    .forEach(note -> lines.add("  logged: " + RecordFormatter.note(note, after, Optional.empty())));
            Set<String> promised = ids(before.promises());
            ShortIds shortIds = ShortIds.ofPromises(after);
            after.promises().stream()
                    .filter(promise -> !promised.contains(promise.id()))
                    .forEach(promise -> lines.add("  " + RecordFormatter.line(after, promise, today) + " ["
                            + shortIds.of(promise.id()) + "]"));
            return lines;
        }

        private static Set<String> ids(List<? extends Entity> records) {
            return records.stream().map(Entity::id).collect(Collectors.toSet());
        }
    }
}
