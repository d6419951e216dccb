package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.Stages;
import kith.book.advice.Flag;
import kith.book.error.BadInput;
import kith.book.people.Found;
import kith.book.people.People;
import kith.model.Book;
import kith.model.Stage;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith stage}: where each relationship stands, and moving it. */
final class StageCommand implements Command {

    private static final List<String> OF_A_STEP = List.of("--because", "--on", "--until");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "stage",
                "[PERSON [STAGE]]",
                "Shows the ladder, or where a person stands, or moves them. A step that runs ahead of what is noted is "
                        + "answered with what is missing; --because says why it is right all the same.",
                "stage",
                "stage ana",
                "stage ana known --because \"she told me where Acme is going\"",
                "stage bob parked --until \"in 3 months\"",
                "stage dmitri ended --because \"moved on\"",
                "stage hana --dismiss one-sided --because \"she moves house\"",
                "stage --triage");
        spec.addPositional(Command.words("PERSON STAGE", "whom, and where to"));
        spec.addOption(Command.text("--because", "TEXT", "the reason, which is kept"));
        spec.addOption(Command.text("--on", "WHEN", "the day of the step (today)"));
        spec.addOption(Command.text("--until", "WHEN", "when to look again at somebody parked (in 3 months)"));
        spec.addOption(Command.text("--dismiss", "FLAG", "set a flag aside until there is new evidence"));
        spec.addOption(Command.flag("decide about new people, one by one", "--triage"));
        spec.addOption(Command.flag("what each rung takes", "--explain"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        List<String> lines = new ArrayList<>(List.of("", "The ladder, and what stands beside it:"));
        for (Stage stage : Stage.values()) {
            lines.add("  " + stage.word() + " ".repeat(9 - stage.word().length()) + stage.meaning());
        }
        lines.add("");
        lines.add("Flags:");
        for (Flag flag : Flag.values()) {
            lines.add("  " + flag.word() + " ".repeat(12 - flag.word().length()) + flag.meaning());
        }
        spec.usageMessage().footer(lines.toArray(new String[0]));
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        for (String alone : List.of("--explain", "--triage")) {
            if (call.has(alone) && !words.isEmpty()) {
                throw new BadInput(alone + " is about everybody", "leave out “" + String.join(" ", words) + "”");
            }
        }
        if (call.has("--explain")) {
            StageExplained.print(session);
        } else if (call.has("--triage")) {
            new TriageTalk(session).run();
        } else if (call.has("--dismiss")) {
            new FlagDismissal(call, session).run(words);
        } else {
            show(words, call, session);
        }
        return 0;
    }

    private static void show(List<String> words, Call call, Session session) throws IOException {
        Book book = session.read();
        Optional<Stage> to = words.isEmpty()
                ? Optional.empty()
                : Stage.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        if (to.isPresent() && words.size() > 1) {
            new StageStep(call, session).move(words.subList(0, words.size() - 1), to.get());
            return;
        }
        if (!to.isPresent() && words.size() > 1) {
            refuseMistypedStage(book, words);
        }
        for (String option : OF_A_STEP) {
            if (call.has(option)) {
                throw new BadInput(
                        option + " goes with a step, and no stage is named",
                        "kith stage PERSON STAGE " + option + " …");
            }
        }
        if (words.isEmpty() || to.isPresent()) {
            new StageView(session).ladder(book, to);
        } else {
            new StageView(session).person(book, session.person(book, words));
        }
    }

    /** Where nobody has such a name, but somebody has it without the last word, the stage is what went wrong. */
    private static void refuseMistypedStage(Book book, List<String> words) {
        People people = new People(book);
        String name = String.join(" ", words.subList(0, words.size() - 1));
        boolean nobody = people.find(String.join(" ", words)) instanceof Found.None;
        if (nobody && !(people.find(name) instanceof Found.None)) {
            Stages.named(words.get(words.size() - 1));
        }
    }
}
