package kith.cli.remind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.due.Reminder;
import kith.book.due.Reminders;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Failure;
import kith.cli.core.Formats;
import kith.cli.core.Globals;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.ShortIds;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.store.cache.RemindCache;

/** {@code kith remind}: what is due. */
public final class RemindCommand implements Command {

    private static final Option<Integer> DAYS = Option.number("--days", "look N days ahead (7)", 7);
    private static final Option<Integer> LIMIT = Option.number("--limit", "show at most N lines (7)", 7);
    private static final Option<Boolean> ALL = Option.flag("show all lines", "--all");
    private static final Option<Boolean> ONCE = Option.flag("at most once a day", "--once");
    private static final Option<Boolean> CHECK =
            Option.flag("print nothing; exit 0 when something is due, else 4", "--check");
    private static final Formats FORMATS = Formats.of("text", "json", "tsv");

    /** Those that change what is shown: then it is not what shells show when they start. */
    private static final List<Option<?>> SHOWING =
            List.of(DAYS, LIMIT, ALL, FORMATS.format(), FORMATS.json(), Globals.TODAY, Globals.COLOR);

    @Override
    public Usage usage() {
        return Usage.of(
                        "remind",
                        "[OPTIONS] | done ID… [NOTE] | snooze ID… WHEN | drop ID…",
                        "Shows what is due: promises, follow-ups, rhythms, thanks, birthdays. It is silent when nothing is.",
                        "remind",
                        "remind done p9t sent",
                        "remind snooze r1t next week",
                        "remind drop p9t --because \"she found one\"",
                        "remind --once        # in a shell profile: at most once a day")
                .options(DAYS, LIMIT, ALL, ONCE, CHECK, FORMATS.format(), FORMATS.json())
                .footer(
                        "",
                        "Settling lines (kith help remind done tells more):",
                        "  kith remind done ID… [NOTE]            done; a rhythm line logs the exchange",
                        "  kith remind snooze ID… WHEN            put off until a day",
                        "  kith remind drop ID… [--because TEXT]  dropped on purpose");
    }

    @Override
    public List<String> subcommands() {
        return List.of("done", "snooze", "drop");
    }

    /** Their own commands, so that the plain {@code remind} of every morning does not load them. */
    @Override
    public Optional<Command> subcommand(String word) {
        return switch (word) {
            case "done", "snooze", "drop" -> SettleVerb.of(word).map(SettleCommand::new);
            default -> Optional.empty();
        };
    }

    /** A daily one never does; what it shows on request may. */
    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return arguments.has(ALL) || arguments.has(LIMIT);
    }

    @Override
    public boolean isHurried() {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        int days = invocation.get(DAYS);
        int limit = invocation.has(ALL) ? Integer.MAX_VALUE : invocation.get(LIMIT);
        String format = FORMATS.asked(invocation);
        String today = context.today().toString();
        boolean check = invocation.has(CHECK);
        boolean once = invocation.has(ONCE) && !check;
        RemindCache digest = context.digest();
        if (once && digest.isShown(today)) {
            return 0;
        }
        boolean isNothingDue;
        try (RemindCache.Draft draft = showsTheUsual(invocation) ? digest.begin() : digest.none()) {
            Book book = context.read();
            Reminders due = context.due();
            List<Reminder> lines = due.within(days, invocation.has(DAYS));
            isNothingDue = lines.isEmpty();
            RemindText text = new RemindText(
                    new DueTable(due.timeline(), context.today(), ShortIds.ofLines(book, due.all())),
                    lines.subList(0, Math.min(limit, lines.size())),
                    more(lines.size() - limit, invocation.has(DAYS) ? " --days " + days : ""));
            String shown = text.in(format, context.console());
            if (context.environment().shell().isPresent()) {
                context.environment().shell().get().showed(ids(text.lines()));
            }
            if (!check) {
                context.console().out().print(shown);
            }
            if (draft.canBeKept()) {
                draft.keep(today, text.layouts(context.console(), shown));
            }
        }
        if (once && !isNothingDue) {
            digest.shown(today);
        }
        return check && isNothingDue ? Failure.NOTHING_DUE : 0;
    }

    private static boolean showsTheUsual(Invocation invocation) {
        for (Option<?> option : SHOWING) {
            if (invocation.has(option)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(List<Reminder> lines) {
        List<String> ids = new ArrayList<>();
        for (Reminder line : lines) {
            ids.add(line.id());
        }
        return ids;
    }

    private static String more(int count, String days) {
        return count > 0 ? "and " + count + " more: kith remind" + days + " --all" : "";
    }
}
