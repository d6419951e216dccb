package kith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kith.model.Book;
import kith.store.BookFile;
import kith.store.files.StoreSettings;
import kith.store.format.RecordText;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed, the run ends with one of the promised exit codes, never with a stack trace or a program error, and the data file
 * is either as it was or whole and in its own form.
 */
class GarbageTest {

    /** Lines for each seed; the book goes on from one to the next. */
    private static final int LINES = 40;

    private static final Set<Integer> CODES = Set.of(0, 1, 2, 3, 4, 130);

    private static final List<String> COMMANDS = List.of(
            "add",
            "log",
            "remind",
            "remind done",
            "remind snooze",
            "remind drop",
            "stage",
            "report",
            "list",
            "show",
            "find",
            "edit",
            "rm",
            "me",
            "import",
            "export",
            "undo",
            "redo",
            "history",
            "help",
            "lsit",
            "");

    private static final List<String> OPTIONS = List.of(
            "--json",
            "-n",
            "--dry-run",
            "-q",
            "-y",
            "--yes",
            "--all",
            "--new",
            "--focus",
            "--no-focus",
            "--no-need",
            "--no-tag=x",
            "--amend",
            "--strict",
            "--check",
            "--once",
            "--debugx",
            "--demo",
            "--help",
            "--",
            "-",
            "-x",
            "-3d",
            "--no-",
            "--=",
            "-=x",
            "---");

    private static final List<String> WITH_VALUE = List.of(
            "--org",
            "--role",
            "--email",
            "--birthday",
            "--met",
            "--where",
            "--through",
            "--every",
            "--stage",
            "--need",
            "--tag",
            "--group",
            "--next",
            "--to",
            "--name",
            "--kind",
            "--on",
            "--quality",
            "--due",
            "--because",
            "--text",
            "--until",
            "--since",
            "--days",
            "--limit",
            "--format",
            "--today",
            "--date-order",
            "--color",
            "--batch",
            "--from",
            "--rhythm",
            "--aim",
            "--no-offer",
            "--offer");

    private static final List<String> WORDS = List.of(
            "ana",
            "ruiz",
            "Ana Ruiz",
            "bob",
            "lee",
            "jose",
            "José Núñez",
            "pepe",
            "@ana",
            "@",
            "@@",
            "mina",
            "zoe",
            "Zoe Kern",
            "java meetup",
            "coffee",
            "call",
            "lunch",
            "with",
            "and",
            "&",
            "about",
            "hiring",
            "new:",
            "next:",
            "they:",
            "need:",
            "fact:",
            "got:",
            "thanks:",
            "note:",
            "bogus:",
            ":",
            ";",
            ",",
            "q:3",
            "q:9",
            "q:",
            "from:me",
            "from:you",
            "+java",
            "+",
            "#x",
            "yesterday",
            "yesterday:",
            "tomorrow",
            "fri",
            "by",
            "because",
            "2026-11-11",
            "30 feb",
            "1/2/2026",
            "in 2 weeks",
            "9999-12-31",
            "0000-00-00",
            "-5",
            "100001",
            "7",
            "1.5",
            "met",
            "known",
            "trusted",
            "parked",
            "ended",
            "luked",
            "stage:met",
            "tag:java",
            "-tag:java",
            "quiet:60d",
            "focus:yes",
            "org:",
            "foo:bar",
            "neglected",
            "promises",
            "activity",
            "dmy",
            "always",
            "never",
            "2w",
            "monthly",
            "json",
            "csv",
            "ids",
            "p9t",
            "i62",
            "r1t",
            "f18",
            "t1f",
            "b3h",
            "p",
            "z9z",
            "client=3",
            "met=2w",
            "+x=1d",
            "=",
            "",
            " ",
            "\u00a0",
            "\n",
            "a\nb",
            "\t",
            "\u001b[31mred",
            "\u0007",
            "\u202eabc",
            "\u200b",
            "日本語",
            "渡辺",
            "👩‍👩‍👧‍👦",
            "ß",
            "İ",
            "'",
            "\"",
            "\\",
            "$(id)",
            "`id`",
            "%s%n%d",
            "{}",
            "[1]",
            "null",
            "../../x",
            "x".repeat(3000),
            "a b c d e f",
            "--org=x=y");

    @TempDir
    Path home;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatIsTypedBreaksIt(int seed) throws IOException {
        RandomGenerator random = new SplittableRandom(seed);
        Kith kith = Kith.at(home).with("EDITOR", "true").with("TERM", "dumb");
        try (InputStream demo = Demo.class.getResourceAsStream("/kith/demo.json")) {
            String text = new String(demo.readAllBytes(), StandardCharsets.UTF_8);
            kith.wrote(Demo.dated(text, LocalDate.of(2026, 11, 20)));
        }
        kith.did("me", "--name", "Sam");
        for (int i = 0; i < LINES; i++) {
            String input = pick(random, WORDS) + " " + pick(random, WORDS) + "\n" + pick(random, WORDS) + "\ny\n";
            Kith.Result result = (random.nextInt(4) == 0 ? kith.atTerminal(input.split("\n", -1)) : kith.fed(input))
                    .run(line(random).toArray(new String[0]));
            Assertions.assertThat(result.code()).as(result.toString()).isIn(CODES);
            Assertions.assertThat(result.err())
                    .as(result.toString())
                    .doesNotContain("\tat ")
                    .doesNotContain("kith failed")
                    .doesNotContain("\u001b");
            Assertions.assertThat(result.out()).as(result.toString()).doesNotContain("\u001b");
            Assertions.assertThat(result.out().lines().filter(text -> !text.startsWith("{")))
                    .as(result.toString())
                    .noneMatch(text -> text.contains("\u202e"));
            if (!result.after().equals(result.before())) {
                Assertions.assertThat(canonical(kith.file()))
                        .as(result.toString())
                        .isEqualTo(result.after());
            }
        }
    }

    private static List<String> line(RandomGenerator random) {
        List<String> line = new ArrayList<>();
        String command = pick(random, COMMANDS);
        if (random.nextInt(8) == 0) {
            add(line, random);
        }
        if (!command.isEmpty()) {
            line.addAll(List.of(command.split(" ", -1)));
        }
        int words = random.nextInt(8);
        for (int i = 0; i < words; i++) {
            add(line, random);
        }
        return line;
    }

    private static void add(List<String> line, RandomGenerator random) {
        int which = random.nextInt(10);
        if (which < 2) {
            line.add(pick(random, OPTIONS));
        } else if (which < 4) {
            line.add(pick(random, WITH_VALUE));
            if (random.nextInt(10) > 0) {
                line.add(pick(random, WORDS));
            }
        } else {
            line.add(pick(random, WORDS));
        }
    }

    private static String pick(RandomGenerator random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** What kith would write for the book in a file. */
    private String canonical(Path file) throws IOException {
        StoreSettings settings = StoreSettings.of(home.resolve("state"), Duration.ofSeconds(1), line -> {});
        Book book = new BookFile(file, settings).read();
        StringWriter text = new StringWriter();
        RecordText.document(book, text);
        return text.toString();
    }
}
