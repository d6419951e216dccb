package kith.cli;

import java.util.List;
import kith.book.error.BadInput;
import kith.book.people.Typo;

/** All commands by name. Only the one that is called is made, so that a run loads no other. */
final class Commands {

    /** In the order of the help: what people do every day first. */
    static final List<String> NAMES = List.of(
            "add", "log", "remind", "stage", "report", "intro", "list", "show", "find", "edit", "rm", "me", "import",
            "export", "undo", "redo", "history", "shell", "init", "help");

    private Commands() {}

    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** @throws BadInput where there is none; the nearest is named */
    static Command named(String name) {
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
        for (int slips = 1; slips <= 2; slips++) {
            for (String known : NAMES) {
                if (Typo.slips(name, known, slips) <= slips) {
                    return new BadInput("there is no command " + name, "did you mean kith " + known + "?");
                }
            }
        }
        return new BadInput("there is no command " + name, "kith help lists them; a note begins with kith log");
    }
}
