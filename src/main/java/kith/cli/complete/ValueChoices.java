package kith.cli.complete;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.book.Filter;
import kith.book.due.Reminder;
import kith.cli.core.Completion;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.ShortIds;
import kith.cli.core.Typing;
import kith.model.Group;
import kith.model.Person;
import kith.model.TextField;

/** What may stand behind an option or a filter. */
public final class ValueChoices {

    private final BookIndex desk;
    private final Path home;

    /** @param home what {@code ~} stands for */
    public ValueChoices(BookIndex desk, Path home) {
        this.desk = desk;
        this.home = home;
    }

    /** The values of an option. */
    public void of(Option<?> option, String typed, List<Typing.Choice> choices) {
        if (option.completion() == Completion.TEXT) {
            all(option.values(), typed, choices);
        } else {
            of(option.completion(), typed, choices);
        }
    }

    /** What there is of a sort, in the book or everywhere. */
    public void of(Completion completion, String typed, List<Typing.Choice> choices) {
        switch (completion) {
            case PERSON -> {
                for (Person person : NoteChoices.people(typed, desk)) {
                    choices.add(new Typing.Choice(person.id(), PersonWords.who(person), true));
                }
            }
            case FILE -> files(typed, choices);
            case DAY -> all(NoteChoices.days(), typed, choices);
            default -> all(values(completion), typed, choices);
        }
    }

    private List<String> values(Completion completion) {
        return switch (completion) {
            case TAG -> List.copyOf(desk.tags());
            case GROUP -> desk.book().groups().stream().map(Group::id).toList();
            case ORG -> details(TextField.ORG);
            case PLACE -> details(TextField.PLACE);
            default -> completion.words();
        };
    }

    /** What is there to ask a filter for; empty where it is any text. */
    public List<String> of(Filter.Key key) {
        return switch (key) {
            case STAGE -> values(Completion.STAGE);
            case TAG -> values(Completion.TAG);
            case AIM -> values(Completion.AIM);
            case GROUP -> values(Completion.GROUP);
            case QUIET -> List.of("30d", "60d", "90d", "6mo", "1y");
            case FOCUS -> List.of("yes", "no");
            case ORG -> values(Completion.ORG);
            case NEAR -> values(Completion.PLACE);
            case NEEDS, OFFERS -> List.of();
        };
    }

    private List<String> details(TextField detail) {
        SortedSet<String> all = new TreeSet<>();
        for (Person person : desk.book().people()) {
            all.add(person.detail(detail));
        }
        all.remove("");
        return List.copyOf(all);
    }

    /** Values as they are typed: those with a blank in quotes. */
    public static void all(List<String> values, String typed, List<Typing.Choice> choices) {
        String begun = unquoted(typed);
        for (String value : values) {
            if (choices.size() < NoteChoices.MOST && value.regionMatches(true, 0, begun, 0, begun.length())) {
                String text = value.indexOf(' ') < 0 ? value : "\"" + value + "\"";
                choices.add(new Typing.Choice(text, "", true));
            }
        }
    }

    public static String unquoted(String typed) {
        return typed.startsWith("\"") ? typed.substring(1) : typed;
    }

    /** The ids of what is due. */
    public void lines(String typed, List<Typing.Choice> choices) {
        ShortIds ids = desk.lineIds();
        for (Reminder line : desk.due()) {
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
