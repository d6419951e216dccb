package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.book.report.Reports;
import kith.cli.core.Command;
import kith.cli.core.Usage;
import kith.cli.note.LogCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what happens: its console blocks are one session, played from the first to the last, and the commands
 * that serve the practice are there.
 *
 * <p>{@code mvn test -Dtest=ReadmeTest -Dkith.rewrite=true} writes the output anew; look at the difference before you commit it.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern RULE = Pattern.compile("\\| P(\\d+) \\|(.*)\\|(.*)\\|");
    private static final Pattern CALL = Pattern.compile("`kith ([^`]+)`");

    @TempDir
    Path home;

    @Test
    void everyConsoleBlockComesOutAsWritten() throws IOException {
        List<String> written = Files.readAllLines(README);
        List<String> played = played(written);
        if (Boolean.getBoolean("kith.rewrite")) {
            Files.write(README, played);
        }
        assertThat(played).containsExactlyElementsOf(written);
    }

    private List<String> played(List<String> written) {
        Kith kith = Kith.at(home).with("TERM", "dumb");
        List<String> out = new ArrayList<>();
        boolean inside = false;
        int at = 0;
        while (at < written.size()) {
            String line = written.get(at++);
            inside = line.equals("```console") || (inside && !line.equals("```"));
            out.add(line);
            if (inside && line.startsWith("$ kith")) {
                List<String> fed = new ArrayList<>();
                while (written.get(at).startsWith("> ")) {
                    fed.add(written.get(at).substring(2));
                    out.add(written.get(at++));
                }
                kith.onAScreen(fed.isEmpty() ? "" : String.join("\n", fed) + "\n");
                Kith.Result result = kith.run(Transcript.words(line.substring(6)));
                assertThat(result.err()).as(result.toString()).isEmpty();
                result.out().lines().forEach(out::add);
                while (!written.get(at).startsWith("$ ") && !written.get(at).equals("```")) {
                    at++;
                }
            }
        }
        return out;
    }

    /** A row of the table of rules: its number, and the calls that serve it. */
    private record Rule(int number, List<String> calls) {}

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String line : Files.readAllLines(README)) {
            Matcher row = RULE.matcher(line);
            if (row.matches()) {
                Matcher call = CALL.matcher(row.group(3));
                List<String> calls = new ArrayList<>();
                while (call.find()) {
                    calls.add(call.group(1));
                }
                rules.add(new Rule(Integer.parseInt(row.group(1)), calls));
            }
        }
        return rules;
    }

    @Test
    void everyRuleOfThePracticeNamesACommandThatServesIt() throws IOException {
        List<Rule> rules = rules();
        assertThat(rules)
                .extracting(Rule::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
        for (Rule rule : rules) {
            assertThat(rule.calls()).as("P" + rule.number()).isNotEmpty();
            rule.calls().forEach(call -> assertIsThere(rule.number(), call));
        }
    }

    private static void assertIsThere(int rule, String call) {
        String place = "P" + rule + ": kith " + call;
        String[] words = call.split(" ", -1);
        assertThat(Commands.isKnown(words[0])).as(place).isTrue();
        Command command = Commands.named(words[0]);
        Optional<Command> below = words.length > 1 ? command.subcommand(words[1]) : Optional.empty();
        Usage usage = below.orElse(command).usage();
        for (String word : words) {
            if (word.startsWith("--")) {
                assertThat(usage.option(word)).as(place).isPresent();
            }
        }
        if (words[0].equals("report") && words.length > 1 && Character.isLowerCase(words[1].charAt(0))) {
            assertThat(Reports.words()).as(place).contains(words[1]);
        }
        Stream.of(words)
                .filter(word -> word.endsWith(":"))
                .forEach(word ->
                        assertThat(new LogCommand().usage().footer()).as(place).anyMatch(line -> line.contains(word)));
    }
}
