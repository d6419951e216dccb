package kith.cli.stage;

import java.util.List;
import kith.book.Sign;
import kith.cli.core.CommandContext;
import kith.cli.core.DetailPrinter;
import kith.model.Stage;
import kith.store.format.JsonText;

/** {@code stage --explain}: what each rung takes. */
final class StageExplained {

    private StageExplained() {}

    static void print(CommandContext session) {
        if (session.isJson()) {
            session.console()
                    .painted(JsonText.lines(List.of(Stage.values()).stream()
                            .map(StageExplained::json)
                            .toList()));
            return;
        }
        DetailPrinter lines = new DetailPrinter(session.console());
        for (Stage stage : Stage.values()) {
            lines.heading(stage.word() + ": " + stage.meaning());
            Sign.of(stage).forEach(sign -> lines.add(sign.words()));
        }
        lines.heading("Each rung takes what the rungs below it take, too. --because passes over what is missing.");
    }

    private static String json(Stage stage) {
        List<String> takes = Sign.of(stage).stream()
                .map(sign -> JsonText.quote(sign.words()))
                .toList();
        return JsonText.object()
                .text("stage", stage.word())
                .text("meaning", stage.meaning())
                .raw("takes", JsonText.array(takes))
                .toString();
    }
}
