package kith.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.cli.core.Command;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.cli.core.Version;

/** The pages of the manual, made of what the help of the commands is made of; the build starts it. */
public final class Manual {

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
        return new Manual(Version.text()).written();
    }

    private Map<String, String> written() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("kith.1", overview());
        for (String path : all()) {
            String[] words = path.split(" ", -1);
            Command command = Commands.named(words[0]);
            Command meant =
                    words.length == 1 ? command : command.subcommand(words[1]).orElseThrow();
            pages.put(file(path), page(path, meant.usage()));
        }
        return pages;
    }

    private static String file(String command) {
        return title(command) + ".1";
    }

    private static String title(String command) {
        return "kith-" + command.replace(' ', '-');
    }

    private String page(String name, Usage usage) {
        ManualPage page = new ManualPage(title(name), usage.summary(), version);
        page.section("SYNOPSIS").lines(usage.synopsis());
        page.section("EXAMPLES")
                .lines(usage.examples().stream()
                        .map(example -> "kith " + example)
                        .toArray(String[]::new));
        page.section("DESCRIPTION").text(usage.description());
        page.section("OPTIONS");
        usage.words().ifPresent(words -> page.item(words.label(), words.description()));
        for (Option<?> option : usage.options()) {
            if (option.isListed()) {
                page.item(names(option), option.description());
            }
        }
        page.text("Those of kith(1) may be given as well.");
        if (!usage.footer().isEmpty()) {
            page.section("NOTES").lines(usage.footer().toArray(new String[0]));
        }
        if (name.equals("remind")) {
            page.section("EXIT STATUS").text("As of kith(1), and with --check 4 where nothing is due.");
        }
        page.section("SEE ALSO").pages(beside(name));
        return page.text();
    }

    /** The pages that a command's page refers to: the one above it, and those of the commands below or beside it. */
    private static List<String> beside(String name) {
        List<String> titles = new ArrayList<>(List.of("kith"));
        String first = name.split(" ", -1)[0];
        for (String path : all()) {
            if (path.split(" ", -1)[0].equals(first) && !path.equals(name)) {
                titles.add(title(path));
            }
        }
        return titles;
    }

    /** All commands that have a page, each with those below it. */
    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                all.add(name);
                Commands.named(name).subcommands().forEach(word -> all.add(name + " " + word));
            }
        }
        return all;
    }

    private static String names(Option<?> option) {
        String names = String.join(", ", option.names());
        return option.takesValue() ? names + " " + option.label() : names;
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
                    : Commands.named(name).usage().description();
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
        page.item("130", "interrupted by Ctrl-C");
        page.section("ENVIRONMENT");
        page.item("KITH_FILE, KITH_TODAY", "the data file, and the day to take for today");
        page.item(
                "KITH_PAGER, PAGER",
                "the program that shows on a terminal what is longer than the screen, the first that is set (less -FRX); "
                        + "empty or cat: none. A plain remind, and what asks questions, is never paged.");
        page.item(
                "LESS",
                "options for less; where it is not set, kith sets it to FRX, else it puts -R in front, for colours");
        page.item("NO_COLOR", "where it is not empty, no colours");
        page.item("TERM", "where it is dumb, no colours and no pager");
        page.item("COLUMNS", "the width to keep to, instead of the terminal's");
        page.item("VISUAL, EDITOR", "the editor of kith edit (vi)");
        page.item("XDG_STATE_HOME, XDG_CACHE_HOME", "other folders for ~/.local/state and ~/.cache");
        page.item("KITH_LOCK_TIMEOUT", "how many seconds to wait for another writer (30)");
        page.item(
                "KITH_JAVA", "which Java to use: its folder, or its program; else $JAVA_HOME or the java on the PATH");
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
        page.item("~/.kith.json", "the data file: one JSON document, which only you can read");
        page.item("~/.kith.json.lock", "empty; stands beside it so that writers take turns");
        page.item("~/.local/state/kith/", "the journal, from which undo works, and the lines typed in kith shell");
        page.item("~/.cache/kith/", "what can be made anew at any time; the names that shells complete");
        page.section("SEE ALSO").pages(all().stream().map(Manual::title).toList());
        return page.text();
    }
}
