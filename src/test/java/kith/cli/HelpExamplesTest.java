package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.cli.core.Command;
import kith.cli.core.HelpPage;
import kith.cli.core.ShellWords;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help shows as an example can be typed as it stands, and works on the demo book. */
class HelpExamplesTest {

    private static final List<String> BELOW = List.of("remind done", "remind snooze", "remind drop");

    /** Help has none, and what init prints comes from the launcher (ProfileIT). */
    private static final List<String> ELSEWHERE = List.of("help", "init");

    /** Those that ask, and are answered by yes. */
    private static final List<String> ASKING = List.of("kith rm grace");

    private static final Map<String, String> FILES = Map.of(
            "notes.txt", "yesterday: ana coffee\nbob call next: ask about the slides by fri\n",
            "book.jsonl", "{\"type\":\"person\",\"name\":\"Dee Park\"}\n",
            "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");

    @TempDir
    Path home;

    /** Every line of every help that is a call, with the command in front whose help it is. */
    static List<String> examples() {
        List<String> examples = new ArrayList<>();
        Stream.concat(Commands.NAMES.stream().filter(name -> !ELSEWHERE.contains(name)), BELOW.stream())
                .forEach(name -> examplesOf(name).forEach(examples::add));
        return examples;
    }

    private static List<String> examplesOf(String name) {
        String[] words = name.split(" ", -1);
        Command command = words.length == 1
                ? Commands.named(name)
                : Commands.named(words[0]).subcommand(words[1]).orElseThrow();
        return command.usage().examples().stream()
                .map(example -> "kith " + example)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runsOnTheDemoBook(String example) {
        Kith kith = Kith.at(home);
        kith.wrote(kith.run("--demo", "export", "--json").out()).did("log", "bob", "call");
        Kith.Result result = run(kith, example);
        assertThat(result).exited(0);
        boolean asks = ASKING.contains(example);
        Assertions.assertThat(result.err().isEmpty()).as(result.toString()).isEqualTo(!asks);
    }

    private static Kith.Result run(Kith kith, String example) {
        String call = example.replaceAll(" +#.*", "").replaceAll(" [|>] .*", "");
        int from = call.indexOf(" <");
        if (from >= 0) {
            call = call.substring(0, from);
            kith.fed("remind\nlist\n");
        } else if (ASKING.contains(example)) {
            kith.atTerminal("y");
        }
        List<String> args = new ArrayList<>();
        for (String word : ShellWords.split(call.substring("kith".length()).strip())) {
            args.add(FILES.containsKey(word) ? kith.file(word, FILES.get(word)) : word);
        }
        return kith.run(args.toArray(new String[0]));
    }

    /** Those of the overview are what a newcomer types, one after another. */
    @Test
    void theFirstOnesRunOnAnEmptyBook() throws IOException {
        Kith kith = Kith.at(home);
        List<String> lines = Help.overview(HelpPage.WIDTH)
                .lines()
                .filter(line -> line.startsWith("  kith"))
                .map(line -> line.strip().replaceAll("  .*", ""))
                .toList();
        Assertions.assertThat(lines).hasSize(4);
        lines.forEach(line -> assertThat(run(kith, line)).exited(0));
        assertThat(run(kith, lines.get(3))).succeeded().printed("send the slides");
    }

    @Test
    void everyCommandHasSome() {
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                Assertions.assertThat(examplesOf(name)).as(name).isNotEmpty();
            }
        }
        Assertions.assertThat(examples()).hasSizeGreaterThan(60);
    }
}
