package kith.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pages of the manual, made of what the help of the commands is made of; the build starts it. */
public final class Manual {

    private static final List<String> BELOW = List.of("done", "snooze", "drop");

    private final String version;

    private Manual(String version) {
        this.version = version;
    }

    /**
     * Writes the pages.
     *
     * @param args the folder, which is there
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.US_ASCII);
        }
    }

    /** All pages by the names of their files. */
    static Map<String, String> pages() throws IOException {
        return new Manual(Version.text()).all();
    }

    private Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("kith.1", overview());
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                Command command = Commands.named(name);
                pages.put(file(name), page(name, command.spec()));
                for (String word : BELOW) {
                    String path = name + " " + word;
                    command.below(word).ifPresent(below -> pages.put(file(path), page(path, below.spec())));
                }
            }
        }
        return pages;
    }

    private static String file(String command) {
        return title(command) + ".1";
    }

    private static String title(String command) {
        return "kith-" + command.replace(' ', '-');
    }

    private String page(String name, CommandSpec spec) {
        String description = spec.usageMessage().description()[0];
        ManualPage page = new ManualPage(title(name), Help.firstSentence(description), version);
        page.section("SYNOPSIS").lines(spec.usageMessage().customSynopsis());
        page.section("EXAMPLES").lines(examples(spec));
        page.section("DESCRIPTION").text(description);
        page.section("OPTIONS");
        for (PositionalParamSpec words : spec.positionalParameters()) {
            page.item(words.paramLabel(), String.join(" ", words.description()));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                page.item(names(option), String.join(" ", option.description()));
            }
        }
        page.text("Those of kith(1) may be given as well.");
        List<String> notes = new ArrayList<>();
        for (String line : spec.usageMessage().footer()) {
            notes.add(line.replace("%%", "%"));
        }
        if (!notes.isEmpty()) {
            page.section("NOTES").lines(notes.toArray(new String[0]));
        }
        page.section("SEE ALSO").text("kith(1)");
        return page.text();
    }

    /** The lines of the header without its title. */
    private static String[] examples(CommandSpec spec) {
        List<String> lines = new ArrayList<>();
        for (String line : spec.usageMessage().header()) {
            if (line.startsWith("  ")) {
                lines.add(line.strip().replace("%%", "%"));
            }
        }
        return lines.toArray(new String[0]);
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private String overview() {
        ManualPage page = new ManualPage("kith", "who people are, what was said and promised, what is next", version);
        page.section("SYNOPSIS").lines("kith [OPTIONS] COMMAND [OPTIONS] [WORDS]");
        page.section("EXAMPLES")
                .lines(
                        "kith --demo",
                        "kith add \"Ana Ruiz\" --org Acme --met yesterday",
                        "kith log ana coffee about hiring next: send the slides by mon",
                        "kith remind");
        page.section("COMMANDS");
        for (String name : Commands.NAMES) {
            String about = name.equals("help")
                    ? "Shows the help of a command."
                    : Commands.named(name).spec().usageMessage().description()[0];
            page.item(name, about);
        }
        page.section("OPTIONS");
        for (String line : Help.EVERYWHERE) {
            int gap = line.indexOf("  ");
            page.item(line.substring(0, gap), line.substring(gap).strip());
        }
        page.section("EXIT STATUS");
        page.item("0", "it is done, also where a list is empty");
        page.item("1", "it failed: a file cannot be read, is locked or damaged, the disk is full");
        page.item("2", "the call is wrong");
        page.item("3", "there is no such person, or more than one fits");
        page.item("4", "remind --check: nothing is due");
        page.section("ENVIRONMENT");
        page.item("KITH_FILE, KITH_TODAY", "the data file, and the day to take for today");
        page.item("KITH_PAGER, PAGER", "shows on a terminal what is longer than it (less -FRX); empty or cat: none");
        page.item("NO_COLOR", "where it is not empty, no colours");
        page.item("KITH_LOCK_TIMEOUT", "how many seconds to wait for another writer (30)");
        page.item("KITH_JAVA", "which Java to use");
        page.section("COLOURS")
                .text(
                        "Only bold, dim and three basic colours that can be read on a light and on a dark ground alike; the words "
                                + "always say it too.");
        page.item("bold red", "late");
        page.item("bold magenta", "to be done today");
        page.item("green", "not due yet; done");
        page.item("magenta", "not as it should be");
        page.item("bold", "a name, a heading");
        page.item("dim", "beside the point: ids, reasons, evidence");
        page.section("FILES");
        page.item("~/.kith.json", "the data file");
        page.item("~/.local/state/kith/", "the journal, from which undo works");
        page.item("~/.cache/kith/", "what can be made anew at any time; the names that shells complete");
        page.section("SEE ALSO").text("kith help COMMAND, and a page for each: kith-log(1)");
        return page.text();
    }
}
