package kith.cli.remind;

import java.util.ArrayList;
import java.util.List;
import kith.book.due.Reminder;
import kith.book.due.ReminderActions;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.Usage;
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
    public int run(Invocation invocation, CommandContext session) {
        List<String> words = invocation.words();
        List<Reminder> lines = session.due().all();
        int count = new LeadingIds(session.read(), lines).count(words, verb == SettleVerb.DONE);
        if (count == 0) {
            String what = words.isEmpty() ? "no line is named" : "“" + words.get(0) + "” is no id of a line";
            throw new BadInput(what, "kith remind shows the ids; kith remind " + verb.word() + " ID …");
        }
        List<String> ids = words.subList(0, count);
        String rest = String.join(" ", words.subList(count, words.size()));
        SettledWords settled = session.write(book -> {
            ReminderActions settle = new ReminderActions(
                    book, session.today(), session.ids(), session.chooser(), session.dateOrder(book));
            ReminderActions.Settled done = switch (verb) {
                case DONE -> settle.done(ids, rest);
                case SNOOZE -> settle.snooze(ids, session.day(when(rest), Lean.FUTURE));
                case DROP -> settle.drop(ids, reason(invocation, rest));
            };
            return new CommandContext.Outcome<>(done.book(), new SettledWords(book, done));
        });
        if (session.isJson()) {
            session.console().painted(JsonText.lines(meant(ids, lines)));
        } else {
            settled.lines(session.today()).forEach(session.console()::say);
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
            throw new BadInput("it is not said until when", "kith remind snooze ID WHEN, as in fri, 2w or 2026-11-11");
        }
        return rest;
    }

    private static String reason(Invocation invocation, String rest) {
        if (!rest.isBlank()) {
            throw new BadInput("“" + rest + "” is no id", "the reason goes behind --because, in quotes");
        }
        return invocation.get(BECAUSE);
    }
}
