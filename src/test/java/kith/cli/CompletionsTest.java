package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.cli.core.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the completions of the shells know of the commands is what the commands say of themselves.
 *
 * <p>{@code mvn test -Dtest=CompletionsTest -Dkith.rewrite=true} writes their middle parts anew.
 */
class CompletionsTest {

    private static final String FROM = "# made: from here";
    private static final String TO = "# made: to here";

    /** The shells, and what of the file is made. */
    enum Shell {
        BASH("kith.bash") {
            @Override
            List<String> made() {
                return posix();
            }
        },
        ZSH("_kith") {
            @Override
            List<String> made() {
                return posix();
            }
        },
        FISH("kith.fish") {
            @Override
            List<String> made() {
                return fish();
            }
        };

        private final Path file;

        Shell(String name) {
            this.file = Path.of("completions", name);
        }

        abstract List<String> made();
    }

    @ParameterizedTest
    @EnumSource
    void theyAreMadeFromTheCommands(Shell shell) throws IOException {
        List<String> written = Files.readAllLines(shell.file);
        List<String> made = new ArrayList<>(written.subList(0, written.indexOf(FROM) + 1));
        made.addAll(shell.made());
        made.addAll(written.subList(written.indexOf(TO), written.size()));
        if (Boolean.getBoolean("kith.rewrite")) {
            Files.write(shell.file, made);
        }
        assertThat(made).containsExactlyElementsOf(written);
    }

    private static List<String> posix() {
        List<String> options = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> takes = new ArrayList<>();
        StringBuilder below = new StringBuilder("|");
        takes.add(posixCase("", String.join(" ", Commands.NAMES)));
        takes.add(posixCase("help", CompletionTable.words("help")));
        List<String> everywhere = new ArrayList<>();
        for (CompletionTable.Offer option : CompletionTable.everywhere()) {
            everywhere.addAll(option.names());
            if (!option.takes().isEmpty()) {
                values.add("        *' " + option.names().get(0) + "') reply='" + option.takes() + "' ;;");
            }
        }
        options.add(posixCase("", "--version"));
        for (Map.Entry<String, Command> command : CompletionTable.commands().entrySet()) {
            String name = command.getKey();
            List<String> names = new ArrayList<>();
            for (CompletionTable.Offer option :
                    CompletionTable.options(command.getValue().usage())) {
                names.addAll(option.names());
                if (!option.takes().isEmpty()) {
                    values.add(posixCase(name + " " + option.names().get(0), option.takes()));
                }
            }
            options.add(posixCase(name, String.join(" ", names)));
            if (!CompletionTable.words(name).isEmpty()) {
                takes.add(posixCase(name, CompletionTable.words(name)));
            }
            if (name.indexOf(' ') > 0) {
                below.append(name).append('|');
            }
        }
        List<String> lines = new ArrayList<>(List.of("_kith_below='" + below + "'"));
        lines.addAll(function("_kith_takes", takes, ""));
        lines.addAll(function("_kith_options", options, "    reply=\"$reply " + String.join(" ", everywhere) + "\""));
        lines.addAll(function("_kith_value", values, ""));
        return lines;
    }

    private static String posixCase(String word, String reply) {
        return "        '" + word + "') reply='" + reply + "' ;;";
    }

    private static List<String> function(String name, List<String> cases, String end) {
        List<String> lines = new ArrayList<>(List.of(name + "() {", "    reply=", "    case $1 in"));
        lines.addAll(cases);
        lines.add("    esac");
        if (!end.isEmpty()) {
            lines.add(end);
        }
        lines.add("}");
        return lines;
    }

    private static List<String> fish() {
        List<String> options = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> takes = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> everywhere = new ArrayList<>();
        takes.add(fishCase("help", CompletionTable.words("help")));
        for (CompletionTable.Offer option : CompletionTable.everywhere()) {
            described(option, everywhere);
            if (!option.takes().isEmpty()) {
                values.add(fishCase("* " + option.names().get(0), option.takes()));
            }
        }
        for (Map.Entry<String, Command> command : CompletionTable.commands().entrySet()) {
            String name = command.getKey();
            List<String> described = new ArrayList<>();
            for (CompletionTable.Offer option :
                    CompletionTable.options(command.getValue().usage())) {
                described(option, described);
                if (!option.takes().isEmpty()) {
                    values.add(fishCase(name + " " + option.names().get(0), option.takes()));
                }
            }
            options.add("        case '" + name + "'");
            options.add("            printf '%s\\t%s\\n' " + String.join(" ", described));
            if (!CompletionTable.words(name).isEmpty()) {
                takes.add(fishCase(name, CompletionTable.words(name)));
            }
            if (name.indexOf(' ') > 0) {
                below.add("'" + name + "'");
            } else {
                summary.add(name);
                summary.add(quoted(command.getValue().usage().description()));
            }
        }
        List<String> lines = new ArrayList<>(List.of("set -g __kith_below " + String.join(" ", below)));
        lines.addAll(List.of("function __kith_summary"));
        lines.add("    printf '%s\\t%s\\n' " + String.join(" ", summary) + " help 'the help of a command'");
        lines.add("end");
        lines.addAll(fishFunction("__kith_takes", takes, ""));
        lines.addAll(
                fishFunction("__kith_options", options, "    printf '%s\\t%s\\n' " + String.join(" ", everywhere)));
        lines.addAll(fishFunction("__kith_value", values, ""));
        return lines;
    }

    private static void described(CompletionTable.Offer option, List<String> to) {
        for (String name : option.names()) {
            to.add(name);
            to.add(quoted(option.description()));
        }
    }

    /** The first sentence in quotes. */
    private static String quoted(String text) {
        int stop = text.indexOf(". ");
        String first = stop < 0 ? text : text.substring(0, stop);
        String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return "'" + bare.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String fishCase(String word, String reply) {
        return "        case '" + word + "'\n            echo '" + reply + "'";
    }

    private static List<String> fishFunction(String name, List<String> cases, String end) {
        List<String> lines = new ArrayList<>(List.of("function " + name, "    switch $argv[1]"));
        for (String one : cases) {
            lines.addAll(List.of(one.split("\n", -1)));
        }
        lines.add("    end");
        if (!end.isEmpty()) {
            lines.add(end);
        }
        lines.add("end");
        return lines;
    }
}
