package kith.cli.core;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A call whose options cannot be read. It stands apart from {@link Failures}, so that the parser's own errors are loaded here only. */
final class Misread {

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
        String message = Failures.message(error);
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
