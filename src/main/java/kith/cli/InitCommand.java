package kith.cli;

import java.util.List;
import kith.book.error.BadInput;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.Usage;

/**
 * {@code kith init}: what a shell's profile evaluates. The launcher prints it, from files and without Java, wherever the call is
 * right; this is its help, and what is said of a call that is wrong.
 */
final class InitCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public Usage usage() {
        return Usage.of(
                        "init",
                        "bash|zsh|fish [OPTIONS]",
                        "Prints what a shell's profile evaluates. Tab then completes commands, options, people, groups and tags; what is due "
                                + "is shown when a shell starts; and k stands for kith log.",
                        "init bash                     # look at it",
                        "init fish | source            # in ~/.config/fish/config.fish")
                .words("SHELL", "bash, zsh or fish", Completion.SHELL)
                .options(
                        Option.flag("show what is due at most once a day", "--once"),
                        Option.flag("never wait: show the last state, refresh it behind the prompt", "--background"),
                        Option.flag("leave out the completion", "--no-completion"),
                        Option.flag("leave out what is due", "--no-remind"),
                        Option.flag("leave out k", "--no-alias"))
                .footer(
                        "",
                        "In ~/.bashrc or ~/.zshrc, at the end:",
                        "  eval \"$(kith init bash)\"        eval \"$(kith init zsh --once)\"",
                        "kith --file PATH init bash makes PATH the book of that shell, by KITH_FILE.",
                        "In ~/.zshrc it stands behind compinit. Evaluating it twice is harmless.",
                        "What is due is shown without starting Java for as long as it is true: that",
                        "day, and until the data file changes. Whatever goes wrong there is silent.",
                        "Completion starts no Java either: names come from ~/.cache/kith.");
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        List<String> words = invocation.words();
        if (words.size() != 1) {
            throw new BadInput(
                    words.isEmpty() ? "no shell is named" : "one shell at a time", "kith init " + usual(context));
        }
        if (!SHELLS.contains(words.get(0))) {
            throw new BadInput("there is nothing for the shell “" + words.get(0) + "”", "kith init bash|zsh|fish");
        }
        throw new BadInput("init stands alone, with its own options only", "kith init " + words.get(0));
    }

    /** The shell that the user logs in with; all of them, where that is none of them. */
    private static String usual(CommandContext context) {
        String path = context.environment().variable("SHELL");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SHELLS.contains(name) ? name : String.join("|", SHELLS);
    }
}
