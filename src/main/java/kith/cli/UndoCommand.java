package kith.cli;

import java.util.Optional;
import kith.store.PastChange;

/** {@code kith undo}: takes back the last change. */
final class UndoCommand implements Command {

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
    public int run(Invocation invocation, Session session) {
        Optional<PastChange> change = session.isDryRun() ? session.file().nextUndo() : session.undo();
        ChangeWords.tell(session, change, "undo");
        return 0;
    }
}
