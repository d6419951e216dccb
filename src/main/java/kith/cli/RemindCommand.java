package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Due;
import kith.book.DueLine;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.store.Digest;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith remind}: what is due. */
final class RemindCommand implements Command {

    private static final int USUAL_DAYS = 7;
    private static final int USUAL_LIMIT = 7;
    /** Options that do not change what is shown. */
    private static final List<String> PLAIN = List.of("--once", "--check", "--file", "--quiet", "--debug");

    private static final Formats FORMATS = new Formats(List.of("text", "json", "tsv"));

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "remind",
                "[OPTIONS] | done ID… [NOTE] | snooze ID… WHEN | drop ID…",
                "Shows what is due: promises, follow-ups, rhythms, thanks, birthdays. It is silent when nothing is.",
                "remind",
                "remind done p9t sent",
                "remind snooze r1t next week",
                "remind drop p9t --because \"she found one\"",
                "remind --once        # in a shell profile: at most once a day");
        spec.addOption(Command.text("--days", "N", "look N days ahead (7)"));
        spec.addOption(Command.text("--limit", "N", "show at most N lines (7)"));
        spec.addOption(Command.flag("show all lines", "--all"));
        spec.addOption(Command.flag("at most once a day", "--once"));
        spec.addOption(Command.flag("print nothing; exit 0 when something is due, else 4", "--check"));
        FORMATS.addTo(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Settling lines (kith help remind done tells more):",
                        "  kith remind done ID… [NOTE]            done; a rhythm line logs the exchange",
                        "  kith remind snooze ID… WHEN            put off until a day",
                        "  kith remind drop ID… [--because TEXT]  dropped on purpose");
        return spec;
    }

    /** Their own commands, so that the plain {@code remind} of every morning does not load them. */
    @Override
    public Optional<Command> below(String word) {
        return switch (word) {
            case "done", "snooze", "drop" -> SettleVerb.of(word).map(SettleCommand::new);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> arrange(List<String> args) {
        String first = args.isEmpty() ? "-" : args.get(0);
        if (!first.startsWith("-")) {
            throw unknown(first);
        }
        return args;
    }

    /** What is told about a word behind {@code remind} that is none of its commands. */
    static BadInput unknown(String word) {
        String near = Nearest.of(word, List.of("done", "snooze", "drop"))
                .map(verb -> "did you mean kith remind " + verb + "?")
                .orElse("kith remind, or kith remind done|snooze|drop ID");
        return new BadInput("remind does not know “" + word + "”", near);
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        int days = Given.number(call, "--days", USUAL_DAYS);
        int limit = call.has("--all") ? Integer.MAX_VALUE : Given.number(call, "--limit", USUAL_LIMIT);
        String format = FORMATS.asked(call);
        String today = session.today().toString();
        boolean check = call.has("--check");
        boolean once = call.has("--once") && !check;
        Digest digest = session.digest();
        if (once && digest.isShown(today)) {
            return 0;
        }
        boolean isNothingDue;
        try (Digest.Draft draft = PLAIN.containsAll(call.given()) ? digest.begin() : digest.none()) {
            Book book = session.read();
            Due due = session.due();
            List<DueLine> lines = due.within(days, call.has("--days"));
            isNothingDue = lines.isEmpty();
            RemindText text = new RemindText(
                    new DueTable(due.timeline(), session.today(), ShortIds.ofLines(book, due.all())),
                    lines.subList(0, Math.min(limit, lines.size())),
                    more(lines.size() - limit, call.has("--days") ? " --days " + days : ""));
            String shown = text.in(format, session.console());
            if (session.around().visit().isPresent()) {
                session.around().visit().get().showed(ids(text.lines()));
            }
            if (!check) {
                session.console().out().print(shown);
            }
            if (draft.canBeKept()) {
                draft.keep(today, text.layouts(session.console(), shown));
            }
        }
        if (once && !isNothingDue) {
            digest.shown(today);
        }
        return check && isNothingDue ? Failure.NOTHING_DUE : 0;
    }

    private static List<String> ids(List<DueLine> lines) {
        List<String> ids = new ArrayList<>();
        for (DueLine line : lines) {
            ids.add(line.id());
        }
        return ids;
    }

    private static String more(int count, String days) {
        return count > 0 ? "and " + count + " more: kith remind" + days + " --all" : "";
    }
}
