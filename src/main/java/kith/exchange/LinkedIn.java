package kith.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kith.exchange.CsvText.CsvRow;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.TextField;

/**
 * {@code Connections.csv} of LinkedIn's "Get a copy of your data", as it is downloaded: some lines of notes, an empty one, the
 * headings, then one row a connection. Older files have no notes and no URL, and a spreadsheet may have put other separators.
 */
final class LinkedIn implements Source {

    private enum Heading {
        FIRST_NAME("First Name"),
        LAST_NAME("Last Name"),
        URL("URL"),
        EMAIL("Email Address"),
        COMPANY("Company"),
        POSITION("Position"),
        CONNECTED_ON("Connected On");

        private final String text;

        Heading(String text) {
            this.text = text;
        }
    }

    /**
     * The line of the headings.
     *
     * @param line from 1
     * @param at the index of the cells below each heading
     * @param width how many headings there are, with unknown ones
     */
    private record Headings(int line, char separator, Map<Heading, Integer> at, int width) {

        /** The cell of a row, in one line and without blanks around it; empty where there is no such heading. */
        String cell(CsvRow row, Heading heading) {
            Integer index = at.get(heading);
            return index == null ? "" : squeezed(row.cells().get(index));
        }
    }

    /** Without these it is another file: Google and Outlook also write first and last names. */
    private static final List<Heading> NEEDED = List.of(Heading.FIRST_NAME, Heading.LAST_NAME, Heading.CONNECTED_ON);

    private static final int LINES_LOOKED_AT = 50;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    @Override
    public String word() {
        return "linkedin";
    }

    @Override
    public String title() {
        return "LinkedIn's connections (CSV)";
    }

    @Override
    public boolean recognises(String opening) {
        return headings(new CsvText(opening)).isPresent();
    }

    @Override
    public void read(Incoming file, Consumer<Row> to) throws IOException {
        CsvText text = new CsvText(all(file.text()));
        Headings headings = headings(text)
                .orElseThrow(() -> new UnknownSource(
                        file.name() + " is not " + title(),
                        "no line of it has the headings First Name, Last Name and Connected On"));
        List<CsvRow> rows = new ArrayList<>();
        text.rows(headings.line() + 1, headings.separator(), headings.width(), rows::add);
        ConnectedOn dates = new ConnectedOn(rows.stream()
                .filter(row -> row.problem().isEmpty())
                .map(row -> headings.cell(row, Heading.CONNECTED_ON))
                .toList());
        for (CsvRow row : rows) {
            to.accept(row.problem().isEmpty() ? row(row, headings, dates) : new Row.Bad(row.line(), row.problem()));
        }
    }

    private static String all(Reader in) throws IOException {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        return text.toString();
    }

    private static Optional<Headings> headings(CsvText text) {
        for (int line = 1; line <= Math.min(LINES_LOOKED_AT, text.lineCount()); line++) {
            for (char separator : SEPARATORS) {
                List<String> cells = text.cells(line, separator).orElse(List.of());
                Map<Heading, Integer> at = new EnumMap<>(Heading.class);
                for (Heading heading : Heading.values()) {
                    for (int i = cells.size() - 1; i >= 0; i--) {
                        if (cells.get(i).equalsIgnoreCase(heading.text)) {
                            at.put(heading, i);
                        }
                    }
                }
                if (at.keySet().containsAll(NEEDED)) {
                    return Optional.of(new Headings(line, separator, at, cells.size()));
                }
            }
        }
        return Optional.empty();
    }

    private static Row row(CsvRow row, Headings headings, ConnectedOn dates) {
        for (String cell : row.cells()) {
            if (Utf8Text.firstWrong(cell) >= 0) {
                return new Row.Bad(row.line(), "this is not UTF-8; save the file as UTF-8 and import it again");
            }
        }
        String first = headings.cell(row, Heading.FIRST_NAME);
        String last = headings.cell(row, Heading.LAST_NAME);
        if (first.isEmpty() && last.isEmpty()) {
            return new Row.Skipped(row.line()); // an account that was closed: LinkedIn leaves only the date
        }
        String day = headings.cell(row, Heading.CONNECTED_ON);
        Optional<LocalDate> connected = dates.date(day);
        if (connected.isEmpty() && !day.isEmpty()) {
            return new Row.Bad(row.line(), dates.complaint(day));
        }
        Person.Draft person = Person.draft("", (first + " " + last).strip())
                .detail(TextField.ORG, headings.cell(row, Heading.COMPANY))
                .detail(TextField.ROLE, headings.cell(row, Heading.POSITION))
                .list(ListField.URLS, listed(headings.cell(row, Heading.URL)))
                .list(ListField.EMAILS, listed(headings.cell(row, Heading.EMAIL)))
                .met(Optional.of(new Met(connected, "LinkedIn", "", Extra.NONE)));
        return new Row.Good(row.line(), person.build());
    }

    private static List<String> listed(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** Puts one blank where there is white space of any kind, and none at the ends. */
    private static String squeezed(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
