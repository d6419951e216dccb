package kith.cli.transfer;

import java.util.ArrayList;
import java.util.List;
import kith.book.imports.Importer;
import kith.cli.core.CommandContext;
import kith.render.SafeText;
import kith.store.format.JsonText;

/** What became of the rows of one or more files. */
final class ImportReport {

    private record File(String name, Importer.Taken taken) {}

    private final List<File> files = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;
    private int skipped;

    void add(String file, Importer.Taken taken) {
        files.add(new File(file, taken));
        added += taken.added();
        updated += taken.updated();
        unchanged += taken.unchanged();
        skipped += taken.skipped();
    }

    /** Each bad row with its file, line and reason. */
    List<String> rejected() {
        return files.stream()
                .flatMap(file -> file.taken().rejected().stream()
                        .map(row -> SafeText.line(file.name() + " line " + row.line() + ": " + row.why())))
                .toList();
    }

    void tell(CommandContext context) {
        if (context.isJson()) {
            context.console().painted(json());
            return;
        }
        List<String> bad = rejected();
        context.console()
                .say("added " + added + ", updated " + updated + ", unchanged " + unchanged
                        + (bad.isEmpty() ? "" : ", rejected " + bad.size())
                        + skipped());
        context.console().complain(bad);
    }

    private String skipped() {
        return switch (skipped) {
            case 0 -> "";
            case 1 -> "; skipped an empty row, of a closed account";
            default -> "; skipped " + skipped + " empty rows, of closed accounts";
        };
    }

    private String json() {
        List<String> bad = new ArrayList<>();
        for (File file : files) {
            for (Importer.Rejected row : file.taken().rejected()) {
                bad.add(JsonText.object()
                        .text("file", files.size() > 1 ? file.name() : "")
                        .number("line", row.line())
                        .text("why", row.why())
                        .toString());
            }
        }
        return JsonText.object()
                .number("added", added)
                .number("updated", updated)
                .number("unchanged", unchanged)
                .raw("rejected", JsonText.array(bad))
                .toString();
    }
}
