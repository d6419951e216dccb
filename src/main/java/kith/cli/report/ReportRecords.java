package kith.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.report.Report;
import kith.book.report.Row;
import kith.book.report.Section;
import kith.book.report.Value;
import kith.cli.core.Console;
import kith.cli.core.Sheet;
import kith.model.Person;
import kith.render.Markdown;
import kith.store.format.JsonText;

/**
 * Any report for a program or a document. Each row names whom it is about: by {@code person}, an id, or where it may be about any
 * number of people by {@code people}; {@code name} has them in words. A report of several sections says which one, in a key of that name.
 */
record ReportRecords(Report report, List<Section> sections) {

    private boolean isDivided() {
        return sections.size() > 1;
    }

    /** One JSON array. */
    String json() {
        List<String> elements = new ArrayList<>();
        for (Section section : sections) {
            for (Row row : section.rows()) {
                elements.add(json(section, row));
            }
        }
        return JsonText.lines(elements);
    }

    private String json(Section section, Row row) {
        JsonText json = JsonText.object();
        if (isDivided()) {
            json.text("section", section.key());
        }
        if (row.isList()) {
            json.raw("people", JsonText.array(quoted(ids(row))));
        } else {
            json.text("person", row.people().get(0).id());
        }
        json.text("name", row.name());
        for (Row.Cell cell : row.cells()) {
            if (!cell.key().isEmpty()) {
                value(json, cell.key(), cell.value());
            }
        }
        return json.toString();
    }

    private static void value(JsonText json, String key, Value value) {
        if (value instanceof Value.Count count) {
            json.number(key, count.number());
        } else if (value instanceof Value.Late late) {
            json.number(key, late.days());
        } else if (value instanceof Value.Several several) {
            json.raw(key, JsonText.array(quoted(several.texts())));
        } else {
            json.text(key, ReportWords.forPrograms(value));
        }
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(JsonText::quote).toList();
    }

    private static List<String> ids(Row row) {
        return row.people().stream().map(Person::id).toList();
    }

    /** A table with a line of headings. */
    void csv(Console console) throws IOException {
        List<String> headings = new ArrayList<>(isDivided() ? List.of("section") : List.of());
        boolean lists =
                sections.stream().flatMap(section -> section.rows().stream()).anyMatch(Row::isList);
        headings.addAll(List.of(lists ? "people" : "person", "name"));
        headings.addAll(report.keys());
        List<List<String>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (Row row : section.rows()) {
                List<String> cells = new ArrayList<>(isDivided() ? List.of(section.key()) : List.of());
                cells.add(String.join(" ", ids(row)));
                cells.add(row.name());
                Map<String, String> values = values(row);
                report.keys().forEach(key -> cells.add(values.getOrDefault(key, "")));
                rows.add(cells);
            }
        }
        Sheet.print(console, "csv", headings, rows);
    }

    /** A table under a heading for each section. */
    void markdown(Appendable out, String period) throws IOException {
        boolean first = true;
        for (Section section : sections) {
            if (!section.rows().isEmpty()) {
                out.append(first ? "" : "\n");
                first = false;
                String heading = section.heading();
                Markdown.heading(out, 2, heading.isEmpty() || section.isPeriod() ? period : heading);
                List<String> keys = new ArrayList<>(report.keys());
                keys.removeIf(key -> section.rows().stream()
                        .noneMatch(row -> !values(row).getOrDefault(key, "").isEmpty()));
                List<String> headings = new ArrayList<>(List.of("name"));
                headings.addAll(keys);
                List<List<String>> rows = new ArrayList<>();
                for (Row row : section.rows()) {
                    List<String> cells = new ArrayList<>(List.of(row.name()));
                    keys.forEach(key -> cells.add(values(row).getOrDefault(key, "")));
                    rows.add(cells);
                }
                Markdown.table(out, headings, rows);
            }
        }
    }

    private static Map<String, String> values(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Row.Cell cell : row.cells()) {
            values.put(cell.key(), ReportWords.forPrograms(cell.value()));
        }
        return values;
    }
}
