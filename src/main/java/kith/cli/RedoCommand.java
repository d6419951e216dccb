package kith.cli;

import java.util.Optional;
import kith.store.PastChange;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith redo}: makes the last undone change again. */
final class RedoCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Command.describe("redo", "[-n]", "Makes the change again that was undone last.", "redo", "redo -n");
        spec.addOption(Command.dryRun());
        spec.addOption(Command.flag("print the change as JSON", "--json"));
        return spec;
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public int run(Call call, Session session) {
        Optional<PastChange> change = session.isDryRun() ? session.file().nextRedo() : session.redo();
        ChangeWords.tell(session, change, "redo");
        return 0;
    }
}
