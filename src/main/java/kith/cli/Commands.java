package kith.cli;

import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.cli.core.Command;
import kith.cli.core.Nearest;
import kith.cli.history.HistoryCommand;
import kith.cli.history.RedoCommand;
import kith.cli.history.UndoCommand;
import kith.cli.note.LogCommand;
import kith.cli.person.AddCommand;
import kith.cli.person.EditCommand;
import kith.cli.person.FindCommand;
import kith.cli.person.IntroCommand;
import kith.cli.person.ListCommand;
import kith.cli.person.MeCommand;
import kith.cli.person.RmCommand;
import kith.cli.person.ShowCommand;
import kith.cli.remind.RemindCommand;
import kith.cli.report.ReportCommand;
import kith.cli.stage.StageCommand;
import kith.cli.transfer.ExportCommand;
import kith.cli.transfer.ImportCommand;

/** All commands by name. Only the one that is called is made, so that a run loads no other. */
public final class Commands {

    /** In the order of the help: what people do every day first. */
    static final List<String> NAMES = List.of(
            "add", "log", "remind", "stage", "report", "intro", "list", "show", "find", "edit", "rm", "me", "import",
            "export", "undo", "redo", "history", "shell", "init", "help");

    private Commands() {}

    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** @throws BadInput where there is none; the nearest is named */
    public static Command named(String name) {
        return switch (name) {
            case "add" -> new AddCommand();
            case "log" -> new LogCommand();
            case "remind" -> new RemindCommand();
            case "stage" -> new StageCommand();
            case "report" -> new ReportCommand();
            case "intro" -> new IntroCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "find" -> new FindCommand();
            case "edit" -> new EditCommand();
            case "rm" -> new RmCommand();
            case "me" -> new MeCommand();
            case "import" -> new ImportCommand();
            case "export" -> new ExportCommand();
            case "undo" -> new UndoCommand();
            case "redo" -> new RedoCommand();
            case "history" -> new HistoryCommand();
            case "shell" -> new ShellCommand();
            case "init" -> new InitCommand();
            default -> throw unknown(name);
        };
    }

    private static BadInput unknown(String name) {
        Optional<String> meant = elsewhere(name).or(() -> Nearest.of(name, NAMES));
        return new BadInput(
                "there is no command " + name,
                meant.map(near -> "did you mean kith " + near + "?")
                        .orElse("kith help lists them; a note begins with kith log"));
    }

    /** What is called so in other programs, or is a part of a command here. */
    private static Optional<String> elsewhere(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "ls", "people", "contacts" -> "list";
                    case "delete", "del", "remove" -> "rm";
                    case "new", "create" -> "add";
                    case "note" -> "log";
                    case "search", "grep" -> "find";
                    case "change", "modify", "set" -> "edit";
                    case "view", "cat", "info" -> "show";
                    case "due", "todo", "next", "agenda" -> "remind";
                    case "done", "snooze", "drop" -> "remind " + name;
                    case "brief", "review", "neglected", "promises", "thanks" ->
                        name.equals("brief") ? "report PERSON" : "report " + name;
                    case "introduce" -> "intro";
                    case "backup", "dump" -> "export";
                    case "version" -> "--version";
                    case "use", "exit", "quit" -> "shell, and there " + name;
                    default -> null;
                });
    }
}
