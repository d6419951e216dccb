package kith.cli.history;

import java.util.Optional;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Invocation;
import kith.cli.core.Usage;
import kith.store.journal.PastChange;

/** {@code kith undo}: takes back the last change. */
public final class UndoCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "undo",
                        "[-n]",
                        "Takes back the last change, whatever it was. Again takes back the one before.",
                        "undo",
                        "undo -n")
                .options(CommonOptions.DRY_RUN, ChangeWords.JSON);
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        Optional<PastChange> change = context.isDryRun() ? context.file().nextUndo() : context.undo();
        ChangeWords.tell(context, change, "undo");
        return 0;
    }
}
