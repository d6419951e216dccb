package kith.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.book.DueLine;
import kith.book.Filter;
import kith.book.advice.Flag;
import kith.model.Detail;
import kith.model.Group;
import kith.model.Kind;
import kith.model.Person;
import kith.model.Stage;
import picocli.CommandLine.Model.OptionSpec;

/** What may stand behind an option or a filter. */
final class ValueChoices {

    private static final List<String> AIMS = List.of("client", "referral", "partner", "mentor", "friend");
    private static final List<String> RHYTHMS =
            List.of("weekly", "2w", "monthly", "6w", "quarterly", "6mo", "yearly", "never");

    private final Desk desk;
    private final Path home;

    /** @param home what {@code ~} stands for */
    ValueChoices(Desk desk, Path home) {
        this.desk = desk;
        this.home = home;
    }

    /** The values of an option, by its name and by what its help calls them. */
    void of(OptionSpec option, String typed, List<Typing.Choice> choices) {
        switch (option.paramLabel()) {
            case "PERSON" -> {
                for (Person person : NoteChoices.people(typed, desk)) {
                    choices.add(new Typing.Choice(person.id(), PersonWords.who(person), true));
                }
            }
            case "FILE", "PATH" -> files(typed, choices);
            case "WHEN", "DATE" -> all(NoteChoices.days(), typed, choices);
            case "RHYTHM" -> all(RHYTHMS, typed, choices);
            case "KIND" -> all(Stream.of(Kind.values()).map(Kind::word).toList(), typed, choices);
            case "FLAG" -> all(Stream.of(Flag.values()).map(Flag::word).toList(), typed, choices);
            case "FORMAT", "STATUS", "SOURCE" -> all(listed(option), typed, choices);
            default -> named(option.longestName(), typed, choices);
        }
    }

    private void named(String option, String typed, List<Typing.Choice> choices) {
        for (Filter.Key key : Filter.Key.values()) {
            if (option.equals("--" + key.word())) {
                all(of(key), typed, choices);
            }
        }
    }

    /** The values that a description lists behind {@code one of} or a colon or in brackets. */
    private static List<String> listed(OptionSpec option) {
        String text = option.description().length == 0 ? "" : option.description()[0];
        int from = Math.max(text.indexOf("one of ") + "one of ".length(), 0);
        int colon = Math.max(text.indexOf(": ") + 2, text.indexOf('(') + 1);
        String list = text.startsWith("one of ") ? text.substring(from) : text.substring(Math.max(0, colon));
        return Stream.of(list.replace(")", "").split(",\\s*|\\s+or\\s+")).toList();
    }

    /** What is there to ask a filter for; empty where it is any text. */
    List<String> of(Filter.Key key) {
        return switch (key) {
            case STAGE -> Stream.of(Stage.values()).map(Stage::word).toList();
            case TAG -> List.copyOf(desk.tags());
            case AIM -> AIMS;
            case GROUP -> desk.book().groups().stream().map(Group::id).toList();
            case QUIET -> List.of("30d", "60d", "90d", "6mo", "1y");
            case FOCUS -> List.of("yes", "no");
            case ORG -> details(Detail.ORG);
            case NEAR -> details(Detail.PLACE);
            case NEEDS, OFFERS -> List.of();
        };
    }

    private List<String> details(Detail detail) {
        SortedSet<String> all = new TreeSet<>();
        for (Person person : desk.book().people()) {
            all.add(person.detail(detail));
        }
        all.remove("");
        return List.copyOf(all);
    }

    /** Values as they are typed: those with a blank in quotes. */
    static void all(List<String> values, String typed, List<Typing.Choice> choices) {
        String begun = unquoted(typed);
        for (String value : values) {
            if (choices.size() < NoteChoices.MOST && value.regionMatches(true, 0, begun, 0, begun.length())) {
                String text = value.indexOf(' ') < 0 ? value : "\"" + value + "\"";
                choices.add(new Typing.Choice(text, "", true));
            }
        }
    }

    static String unquoted(String typed) {
        return typed.startsWith("\"") ? typed.substring(1) : typed;
    }

    /** The ids of what is due. */
    void lines(String typed, List<Typing.Choice> choices) {
        ShortIds ids = desk.lineIds();
        for (DueLine line : desk.due()) {
            String shown = ids.of(line.id());
            String id = shown.length() < typed.length() ? line.id() : shown;
            NoteChoices.add(id, typed, line.name() + ": " + line.text(), true, choices);
        }
    }

    /** Files and folders that begin so; those with a blank in quotes, which a folder leaves open. */
    void files(String typed, List<Typing.Choice> choices) {
        String begun = unquoted(typed);
        int slash = begun.lastIndexOf('/') + 1;
        String folder = begun.substring(0, slash);
        String start = begun.substring(slash).toLowerCase(Locale.ROOT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place(folder))) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean isHidden = name.startsWith(".") && !start.startsWith(".");
                if (choices.size() < NoteChoices.MOST
                        && !isHidden
                        && name.toLowerCase(Locale.ROOT).startsWith(start)) {
                    choices.add(file(folder + name, Files.isDirectory(file), typed.startsWith("\"")));
                }
            }
        } catch (IOException | InvalidPathException e) {
            // a folder that cannot be read has nothing to propose
        }
    }

    private Path place(String folder) {
        return folder.startsWith("~/") ? home.resolve(folder.substring(2)) : Path.of(folder.isEmpty() ? "." : folder);
    }

    private static Typing.Choice file(String path, boolean isFolder, boolean isQuoted) {
        boolean quotes = isQuoted || path.indexOf(' ') >= 0;
        String end = isFolder ? "/" : quotes ? "\"" : "";
        return new Typing.Choice((quotes ? "\"" : "") + path + end, "", !isFolder);
    }
}
