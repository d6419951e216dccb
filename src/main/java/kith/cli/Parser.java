package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the options of a call, and writes the help that tells of them. */
final class Parser {

    private Parser() {}

    /**
     * Reads a call.
     *
     * @param globals global options before the command's name, with their values
     * @param rest the command's own options and words
     */
    static Call.Parsed parse(Cli.Called called, List<String> globals, List<String> rest) {
        List<String> arranged = new ArrayList<>(globals);
        arranged.add(called.name());
        arranged.addAll(called.command().arrange(rest));
        return parse(line(called), arranged);
    }

    /** Reads a call in which there is no command. */
    static Call.Parsed withoutCommand(List<String> args) {
        CommandSpec root = root();
        root.addOption(Command.flag("the version", "--version"));
        return parse(new CommandLine(root), args);
    }

    private static Call.Parsed parse(CommandLine line, List<String> args) {
        return Call.Parsed.of(line.setExpandAtFiles(false).parseArgs(args.toArray(new String[0])));
    }

    /**
     * The help of a command.
     *
     * @param width of the screen, in cells
     */
    static String usage(Cli.Called called, int width) {
        CommandLine line = line(called).getSubcommands().get(called.name());
        if (line == null) {
            throw new BadInput("there is no help for " + called.name(), Failures.help(""));
        }
        return HelpPage.of(line.getCommandSpec(), width);
    }

    private static CommandLine line(Cli.Called called) {
        CommandSpec root = root();
        root.addSubcommand(called.name(), called.command().spec());
        return new CommandLine(root);
    }

    private static CommandSpec root() {
        CommandSpec root = CommandSpec.create().name("kith");
        Globals.addTo(root);
        return root;
    }
}
