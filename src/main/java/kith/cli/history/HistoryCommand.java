package kith.cli.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Console;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.render.Column;
import kith.render.Days;
import kith.render.Style;
import kith.render.Table;
import kith.store.format.JsonText;
import kith.store.journal.PastChange;

/** {@code kith history}: what was changed, and by which command. */
public final class HistoryCommand implements Command {

    private static final Option<Integer> LIMIT = Option.number("--limit", "show at most N (20)", 20);

    @Override
    public Usage usage() {
        return Usage.of(
                        "history",
                        "[OPTIONS]",
                        "Shows the changes that undo can take back, newest first.",
                        "history",
                        "history --limit 100")
                .options(LIMIT, CommonOptions.JSON);
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        int limit = invocation.get(LIMIT);
        List<PastChange> changes = new ArrayList<>(context.file().history());
        Collections.reverse(changes);
        List<PastChange> shown = changes.subList(0, Math.min(limit, changes.size()));
        Console console = context.console();
        if (context.isJson()) {
            console.painted(JsonText.lines(shown.stream().map(ChangeWords::json).toList()));
            return 0;
        }
        Table table = new Table(
                List.of(
                        Column.left("").styled(Style.DIM),
                        Column.left("").yielding(1, 12).falling(),
                        Column.left("").yielding(2, 20).falling()),
                console.columns(),
                console.paint());
        for (PastChange change : shown) {
            String time = change.at().toLocalTime().toString();
            String at = Days.date(change.at().toLocalDate(), context.today()) + " " + time.substring(0, 5);
            String undone = change.undone() ? "(undone) " : "";
            table.row(at, ChangeWords.tally(change), undone + "kith " + change.command());
        }
        table.print(console.out());
        if (changes.size() > shown.size() && console.isTerminal()) {
            int more = changes.size() - shown.size();
            console.painted(
                    console.paint().of(Style.DIM, "and " + more + " more: kith history --limit " + changes.size()));
        }
        return 0;
    }
}
