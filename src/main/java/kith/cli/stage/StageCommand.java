package kith.cli.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.book.Sign;
import kith.book.Stages;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.Flag;
import kith.book.advice.RaisedFlag;
import kith.book.error.BadInput;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.DetailPrinter;
import kith.cli.core.Invocation;
import kith.cli.core.Nearest;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Person;
import kith.model.Stage;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code kith stage}: where each relationship stands, and moving it. */
public final class StageCommand implements Command {

    static final Option<String> BECAUSE =
            Option.text("--because", "TEXT", "the reason, which is kept", Completion.TEXT);
    static final Option<String> ON = Option.text("--on", "WHEN", "the day of the step (today)", Completion.DAY);
    static final Option<String> UNTIL =
            Option.text("--until", "WHEN", "when to look again at somebody parked (in 3 months)", Completion.DAY);
    static final Option<String> DISMISS =
            Option.text("--dismiss", "FLAG", "set a flag aside until there is new evidence", Completion.FLAG);

    private static final Option<Boolean> TRIAGE = Option.flag("decide about new people, one by one", "--triage");
    private static final Option<Boolean> EXPLAIN = Option.flag("what each rung takes", "--explain");

    @Override
    public Usage usage() {
        return Usage.of(
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
                        "stage --triage")
                .words("PERSON STAGE", "whom, and where to", Completion.PERSON_THEN_STAGE)
                .options(BECAUSE, ON, UNTIL, DISMISS, TRIAGE, EXPLAIN, CommonOptions.DRY_RUN, CommonOptions.JSON)
                .footer(stagesAndFlags());
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return !arguments.has(TRIAGE);
    }

    private static List<String> stagesAndFlags() {
        List<String> lines = new ArrayList<>(List.of("", "The ladder, and what stands beside it:"));
        for (Stage stage : Stage.values()) {
            lines.add("  " + stage.word() + " ".repeat(9 - stage.word().length()) + stage.meaning());
        }
        lines.add("");
        lines.add("Flags:");
        for (Flag flag : Flag.values()) {
            lines.add("  " + flag.word() + " ".repeat(12 - flag.word().length()) + flag.meaning());
        }
        return lines;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        for (Option<Boolean> alone : List.of(EXPLAIN, TRIAGE)) {
            if (invocation.has(alone) && !words.isEmpty()) {
                throw new BadInput(alone.name() + " is about everybody", "leave out “" + String.join(" ", words) + "”");
            }
        }
        if (invocation.has(EXPLAIN)) {
            RungExplanation.print(context);
        } else if (invocation.has(TRIAGE)) {
            new TriageDialog(context).run();
        } else if (invocation.has(DISMISS)) {
            new FlagDismissal(invocation, context).run(words);
        } else {
            show(words, invocation, context);
        }
        return 0;
    }

    private static void show(List<String> words, Invocation invocation, CommandContext context) throws IOException {
        Book book = context.read();
        Optional<Stage> to = words.isEmpty()
                ? Optional.empty()
                : Stage.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        if (to.isPresent() && words.size() > 1) {
            new StageStep(invocation, context).move(words.subList(0, words.size() - 1), to.get());
            return;
        }
        if (!to.isPresent() && words.size() > 1) {
            refuseMistypedStage(book, words);
        }
        for (Option<String> option : List.of(BECAUSE, ON, UNTIL)) {
            if (invocation.has(option)) {
                throw new BadInput(
                        option.name() + " goes with a step, and no stage is named",
                        "kith stage PERSON STAGE " + option.name() + " …");
            }
        }
        if (words.isEmpty() || to.isPresent()) {
            new StageView(context).ladder(book, to);
        } else {
            new StageView(context).person(book, context.person(book, words));
        }
    }

    /** Where nobody has such a name, but somebody has it without the last word, the stage is what went wrong. */
    private static void refuseMistypedStage(Book book, List<String> words) {
        People people = new People(book);
        String name = String.join(" ", words.subList(0, words.size() - 1));
        boolean nobody = people.find(String.join(" ", words)) instanceof SearchResult.None;
        if (nobody && !(people.find(name) instanceof SearchResult.None)) {
            Stages.named(words.get(words.size() - 1));
        }
    }

    /** {@code stage PERSON --dismiss FLAG --because TEXT}: sets a flag aside until there is new evidence. */
    private record FlagDismissal(Invocation invocation, CommandContext context) {

        void run(List<String> who) {
            Flag flag = flag(invocation.get(DISMISS));
            String because = invocation
                    .find(BECAUSE)
                    .orElseThrow(() -> new BadInput(
                            "the reason for setting " + flag.word() + " aside is missing",
                            "add --because \"…\"; it is kept with the person"));
            Person known = context.person(context.read(), who);
            Person after = context.write(book -> {
                Person now = book.person(known.id()).orElse(known);
                AdviceContext outlook = new AdviceContext(book, new Timeline(book), context.today());
                Person calm = RaisedFlag.dismissed(outlook, now, flag, because);
                return new CommandContext.Outcome<>(book.edit().put(calm).build(), calm);
            });
            if (context.isJson()) {
                context.console().painted(RecordText.json(after));
            } else {
                context.console()
                        .say(after.name() + ": " + flag.word() + " is set aside until there is new evidence, because "
                                + because);
            }
        }

        private static Flag flag(String word) {
            List<String> all = Stream.of(Flag.values()).map(Flag::word).toList();
            return Flag.of(word)
                    .orElseThrow(() -> new BadInput(
                            "“" + word + "” is not a flag",
                            Nearest.hint(word, all) + "there are " + String.join(", ", all)));
        }
    }

    /** {@code stage --explain}: what each rung takes. */
    private static final class RungExplanation {

        private RungExplanation() {}

        static void print(CommandContext context) {
            if (context.isJson()) {
                context.console()
                        .painted(JsonText.lines(List.of(Stage.values()).stream()
                                .map(RungExplanation::json)
                                .toList()));
                return;
            }
            DetailPrinter lines = new DetailPrinter(context.console());
            for (Stage stage : Stage.values()) {
                lines.heading(stage.word() + ": " + stage.meaning());
                Sign.of(stage).forEach(sign -> lines.add(sign.words()));
            }
            lines.heading("Each rung takes what the rungs below it take, too. --because passes over what is missing.");
        }

        private static String json(Stage stage) {
            List<String> takes = Sign.of(stage).stream()
                    .map(sign -> JsonText.quote(sign.words()))
                    .toList();
            return JsonText.object()
                    .text("stage", stage.word())
                    .text("meaning", stage.meaning())
                    .raw("takes", JsonText.array(takes))
                    .toString();
        }
    }
}
