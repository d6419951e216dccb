package kith.cli;

import java.util.Optional;
import kith.store.PastChange;

/** {@code kith redo}: makes the last undone change again. */
final class RedoCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of("redo", "[-n]", "Makes the change again that was undone last.", "redo", "redo -n")
                .options(CommonOptions.DRY_RUN, ChangeWords.JSON);
    }

    @Override
    public int run(Invocation invocation, Session session) {
        Optional<PastChange> change = session.isDryRun() ? session.file().nextRedo() : session.redo();
        ChangeWords.tell(session, change, "redo");
        return 0;
    }
}
