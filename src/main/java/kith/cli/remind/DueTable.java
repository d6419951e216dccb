package kith.cli.remind;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.book.due.Reminder;
import kith.cli.core.ShortIds;
import kith.model.Interaction;
import kith.render.Column;
import kith.render.Days;
import kith.render.Paint;
import kith.render.Style;
import kith.render.Table;
import kith.store.format.JsonText;

/** Lines of {@code remind} for a reader or for a program. */
final class DueTable {

    /** From this width on there is room for the last note beside what to do. */
    private static final int WIDE = 110;

    private final Timeline timeline;
    private final LocalDate today;
    private final ShortIds ids;

    DueTable(Timeline timeline, LocalDate today, ShortIds ids) {
        this.timeline = timeline;
        this.today = today;
        this.ids = ids;
    }

    /** @param numbered whether each line begins with its number, from 1 on, instead of its id */
    void print(List<Reminder> lines, boolean numbered, int columns, Paint paint, Appendable out) throws IOException {
        boolean wide = columns >= WIDE;
        Table table = new Table(
                List.of(
                        Column.left("").styled(Style.DIM),
                        Column.left(""),
                        Column.left("").styled(Style.NAME).yielding(1, 16),
                        Column.left("").yielding(3, 20).falling(),
                        Column.left("").styled(Style.DIM).yielding(2, 30)),
                columns,
                paint);
        int number = 0;
        for (Reminder line : lines) {
            number++;
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(new Table.Cell(numbered ? String.valueOf(number) : ids.of(line.id()), Style.DIM));
            cells.add(new Table.Cell(Days.late(line.days()), style(line)));
            cells.add(new Table.Cell(line.name(), Style.NAME));
            cells.add(new Table.Cell(line.text(), Style.PLAIN));
            String last = last(line);
            if (wide) {
                cells.add(new Table.Cell(last, Style.DIM));
            }
            table.row(cells);
            if (!wide) {
                table.below(2, last);
            }
        }
        table.print(out);
    }

    private static Style style(Reminder line) {
        return line.days() > 0 ? Style.LATE : line.days() == 0 ? Style.TODAY : Style.AHEAD;
    }

    /** Where you left off; empty where there is nothing. */
    private String last(Reminder line) {
        Optional<Interaction> last =
                line.person().isPresent() ? timeline.last(line.person().get(), today) : Optional.empty();
        return last.isPresent() ? words(last.get()) : "";
    }

    private String words(Interaction exchange) {
        String kind = exchange.kind() + " " + Days.ago(exchange.on(), today);
        return exchange.note().isBlank() ? kind : kind + ": " + exchange.note();
    }

    static String json(Reminder line) {
        JsonText json =
                JsonText.object().text("id", line.id()).text("kind", line.kind().word());
        line.person().ifPresent(person -> json.text("person", person.id()));
        return json.text("name", line.name())
                .text("due", line.due().toString())
                .number("days", line.days())
                .text("text", line.text())
                .text("why", line.why())
                .toString();
    }

    static List<String> cells(Reminder line) {
        return List.of(
                line.id(),
                line.kind().word(),
                line.person().map(person -> person.id()).orElse(""),
                line.name(),
                line.due().toString(),
                String.valueOf(line.days()),
                line.text(),
                line.why());
    }
}
