package kith.cli;

import java.util.Optional;
import kith.store.PastChange;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith undo}: takes back the last change. */
final class UndoCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "undo",
                "[-n]",
                "Takes back the last change, whatever it was. Again takes back the one before.",
                "undo",
                "undo -n");
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
        Optional<PastChange> change = session.isDryRun() ? session.file().nextUndo() : session.undo();
        ChangeWords.tell(session, change, "undo");
        return 0;
    }
}
