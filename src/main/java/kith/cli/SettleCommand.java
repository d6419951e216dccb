package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.book.DueLine;
import kith.book.Settle;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.store.JsonText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code kith remind done|snooze|drop}: settles lines by their ids. */
final class SettleCommand implements Command {

    private final SettleVerb verb;

    SettleCommand(SettleVerb verb) {
        this.verb = verb;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = verb.spec();
        spec.addPositional(Command.words("ID", "ids as remind shows them, then the rest"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        return spec;
    }

    /** Options may stand anywhere; what only looks like one, such as {@code -} or {@code -3d}, is part of the note or day. */
    @Override
    public List<String> arrange(List<String> args) {
        List<String> known = new ArrayList<>(Globals.names());
        for (OptionSpec option : spec().options()) {
            known.addAll(List.of(option.names()));
        }
        List<String> options = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < args.size() && !args.get(at).equals("--")) {
            String word = args.get(at++);
            boolean option = known.contains(Globals.name(word)) || (word.startsWith("--") && word.length() > 2);
            (option ? options : words).add(word);
            if ((Globals.takesNext(word) || word.equals("--because")) && at < args.size()) {
                options.add(args.get(at++));
            }
        }
        words.addAll(args.subList(Math.min(at + 1, args.size()), args.size()));
        if (!words.isEmpty()) {
            options.add("--");
            options.addAll(words);
        }
        return options;
    }

    @Override
    public int run(Call call, Session session) {
        List<String> words = call.words();
        List<DueLine> lines = session.due().all();
        int count = new LeadingIds(session.read(), lines).count(words, verb == SettleVerb.DONE);
        if (count == 0) {
            String what = words.isEmpty() ? "no line is named" : "“" + words.get(0) + "” is no id of a line";
            throw new BadInput(what, "kith remind shows the ids; kith remind " + verb.word() + " ID …");
        }
        List<String> ids = words.subList(0, count);
        String rest = String.join(" ", words.subList(count, words.size()));
        SettledWords settled = session.write(book -> {
            Settle settle =
                    new Settle(book, session.today(), session.ids(), session.chooser(), session.dateOrder(book));
            Settle.Settled done = switch (verb) {
                case DONE -> settle.done(ids, rest);
                case SNOOZE -> settle.snooze(ids, session.day(when(rest), Lean.FUTURE));
                case DROP -> settle.drop(ids, reason(call, rest));
            };
            return new Session.Outcome<>(done.book(), new SettledWords(book, done));
        });
        if (session.isJson()) {
            session.console().painted(JsonText.lines(meant(ids, lines)));
        } else {
            settled.lines(session.today()).forEach(session.console()::say);
        }
        return 0;
    }

    /** The lines as they were, in the form of {@code remind --json}. */
    private static List<String> meant(List<String> ids, List<DueLine> lines) {
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

    private static String reason(Call call, String rest) {
        if (!rest.isBlank()) {
            throw new BadInput("“" + rest + "” is no id", "the reason goes behind --because, in quotes");
        }
        return Given.text(call, "--because").orElse("");
    }
}
