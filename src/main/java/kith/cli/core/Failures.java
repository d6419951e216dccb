package kith.cli.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import kith.book.due.Reminder;
import kith.book.due.UnknownLine;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.model.Person;
import kith.render.Cells;
import kith.store.files.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The one place where errors become exit codes. */
public final class Failures {

    private static final int MOST_CANDIDATES = 20;
    private static final String LOOK = "see where the file is and who may use it: ls -ld";

    private Failures() {}

    /** @param command the name of the command that was called, or empty */
    public static Failure of(Throwable error, String command) {
        if (error instanceof StoreException store) {
            return new Failure(Failure.FAILED, store.problem(), store.remedy(), List.of());
        } else if (error instanceof BadInput bad) {
            String remedy = bad.remedy().isEmpty() ? help(command) : bad.remedy();
            return new Failure(Failure.WRONG_CALL, bad.problem(), remedy, List.of());
        } else if (error instanceof PersonUnclear who) {
            return new Failure(Failure.WHO, who.problem(), remedy(who), candidates(who));
        } else if (error instanceof UnknownLine line) {
            List<String> lines =
                    line.candidates().stream().map(Failures::describe).toList();
            return new Failure(Failure.WHO, message(line), "kith remind --all shows the ids", lines);
        } else if (error instanceof UnsavedInput typed) {
            return typed.failure(of(typed.why(), command));
        } else if (error instanceof RowsRefused rows) {
            return new Failure(Failure.FAILED, message(rows), rows.remedy(), rows.lines());
        } else if (Misread.is(error)) {
            return new Failure(Failure.WRONG_CALL, Misread.problem(error), help(command), List.of());
        } else if (error instanceof ImportErrors file) {
            return new Failure(Failure.FAILED, message(file), file.remedy(), List.of());
        } else if (error instanceof Interrupted) {
            return new Failure(Failure.INTERRUPTED, message(error), "", List.of());
        } else if (error instanceof IOException || error instanceof UncheckedIOException) {
            return new Failure(Failure.FAILED, "reading or writing failed: " + where(error), LOOK, List.of());
        }
        return new Failure(
                Failure.FAILED, fault(error), "kith history shows what was written; --debug says more", List.of());
    }

    private static String where(Throwable error) {
        Throwable cause = error instanceof UncheckedIOException && error.getCause() != null ? error.getCause() : error;
        String file = cause instanceof FileSystemException failure && failure.getFile() != null
                ? failure.getFile() + ": "
                : "";
        return file + StoreException.reason(cause);
    }

    /** What nobody foresaw, in words that say something to whoever does not know Java. */
    private static String fault(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            return "there is not enough memory for this";
        } else if (error instanceof StackOverflowError) {
            return "something in this is nested too deeply";
        }
        return "this is a fault of kith's own, not of yours: it stopped halfway";
    }

    public static String help(String command) {
        return "kith " + (command.isEmpty() ? "" : command + " ") + "--help shows how";
    }

    static String message(Throwable error) {
        String message = error.getMessage();
        return message == null ? "" : message;
    }

    private static String remedy(PersonUnclear who) {
        if (who.isSeveral()) {
            return "use more of the name, or the id at the beginning of the line:";
        }
        if (who.asked().isEmpty()) {
            String near = who.candidates().isEmpty() ? "" : "; near is:";
            return "put a name first, @name anywhere, or new: Name to add somebody" + near;
        }
        return who.candidates().isEmpty() ? "kith list shows everybody; kith add adds somebody" : "did you mean:";
    }

    private static List<String> candidates(PersonUnclear who) {
        List<Person> shown = shown(who.candidates());
        List<String> lines = new ArrayList<>();
        int width = shown.stream()
                .mapToInt(person -> Cells.width(person.id()))
                .max()
                .orElse(0);
        for (Person person : shown) {
            lines.add("  " + Cells.pad(person.id(), width) + "  " + PersonWords.who(person));
        }
        int more = who.candidates().size() - shown.size();
        if (more > 0) {
            lines.add("  and " + more + " more");
        }
        return lines;
    }

    /** As many candidates as are of use on a screen. */
    static List<Person> shown(List<Person> candidates) {
        return candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    }

    private static String describe(Reminder line) {
        return "  " + line.id() + "  " + line.name() + ": " + line.text();
    }

    /** A call whose options cannot be read. It is a class of its own, so that the parser's errors are loaded only where one is described. */
    private static final class Misread {

        private Misread() {}

        static boolean is(Throwable error) {
            return error instanceof CommandLine.ParameterException;
        }

        /** What is wrong, in one line. */
        static String problem(Throwable error) {
            if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
                List<String> words = unmatched.getUnmatched();
                String word = words.isEmpty() ? "" : words.get(0);
                return word.startsWith("-")
                        ? "there is no option " + Option.nameIn(word) + near(word, unmatched)
                        : "not understood: " + word;
            } else if (error instanceof CommandLine.MissingParameterException missing
                    && !missing.getMissing().isEmpty()) {
                boolean isOption = missing.getMissing().get(0) instanceof OptionSpec;
                String label = missing.getMissing().get(0).paramLabel();
                String name = isOption ? ((OptionSpec) missing.getMissing().get(0)).longestName() : label;
                return name + " wants a value: " + label;
            } else if (error instanceof CommandLine.OverwrittenOptionException twice
                    && twice.getOverwritten() instanceof OptionSpec option) {
                return option.longestName() + " is given twice";
            }
            String message = message(error);
            int line = message.indexOf('\n');
            String first = line < 0 ? message : message.substring(0, line);
            return first.isEmpty()
                    ? "the call is not understood"
                    : Character.toLowerCase(first.charAt(0)) + first.substring(1);
        }

        private static String near(String word, CommandLine.ParameterException error) {
            List<String> names = error.getCommandLine().getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return Nearest.ofOptions(Option.nameIn(word), names);
        }
    }
}
