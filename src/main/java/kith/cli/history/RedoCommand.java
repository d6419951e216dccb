package kith.cli.history;

import java.util.Optional;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Invocation;
import kith.cli.core.Usage;
import kith.store.journal.PastChange;

/** {@code kith redo}: makes the last undone change again. */
public final class RedoCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of("redo", "[-n]", "Makes the change again that was undone last.", "redo", "redo -n")
                .options(CommonOptions.DRY_RUN, ChangeWords.JSON);
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        Optional<PastChange> change = context.isDryRun() ? context.file().nextRedo() : context.redo();
        ChangeWords.tell(context, change, "redo");
        return 0;
    }
}
