package kith.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a CSV file (RFC 4180), with its lines counted. A row that is broken does not take the following ones with it, even
 * where a quote that is never closed swallows them: reading goes on in the next line.
 */
final class CsvText {

    /**
     * A row under the headings.
     *
     * @param line where it begins, from 1
     * @param cells as many as there are headings; none where something is wrong
     * @param problem what is wrong, in one line, or empty
     */
    record CsvRow(long line, List<String> cells, String problem) {}

    private final char[] text;

    /** Where each line begins; the first has the index 0. */
    private final int[] lines;

    CsvText(String text) {
        this.text = text.toCharArray();
        this.lines = starts(this.text);
    }

    private static int[] starts(char[] text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            boolean ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
            if (ends && i + 1 < text.length) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count] = i + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** How many lines there are; 1 for an empty text. */
    int lineCount() {
        return lines.length;
    }

    /**
     * The cells of one line by itself, stripped; empty where it is no whole row.
     *
     * @param line from 1
     */
    Optional<List<String>> cells(int line, char separator) {
        int end = line < lines.length ? lines[line] : text.length;
        try (CsvReader<CsvRecord> reader = reader(lines[line - 1], end, separator);
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            return rows.hasNext()
                    ? Optional.of(
                            rows.next().getFields().stream().map(String::strip).toList())
                    : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /**
     * Reads all rows from a line on. Empty lines are passed over.
     *
     * @param from from 1
     * @param width how many headings there are
     */
    void rows(int from, char separator, int width, Consumer<CsvRow> to) {
        int line = from;
        while (line <= lines.length) {
            line = rowsUntilBroken(line, separator, width, to);
        }
    }

    /** Returns the line in which to go on, behind the last one at the end of the text. */
    private int rowsUntilBroken(int from, char separator, int width, Consumer<CsvRow> to) {
        int line = from;
        try (CsvReader<CsvRecord> reader = reader(lines[from - 1], text.length, separator);
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                int next = line + 1 + breaks(row);
                String problem = problem(row, width);
                if (!isEmpty(row)) {
                    to.accept(new CsvRow(
                            line, problem.isEmpty() ? row.getFields().subList(0, width) : List.of(), problem));
                }
                if (!problem.isEmpty() && next > line + 1) {
                    return line + 1;
                }
                line = next;
            }
            return lines.length + 1;
        } catch (CsvParseException e) {
            to.accept(new CsvRow(line, List.of(), "a quote in it is opened and not closed, or not doubled"));
            return line + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private CsvReader<CsvRecord> reader(int from, int to, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new CharArrayReader(text, from, to - from));
    }

    private static boolean isEmpty(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }

    /** A row of the wrong width has lost a quote or a comma: its cells would stand under the wrong headings. */
    private static String problem(CsvRecord row, int width) {
        List<String> cells = row.getFields();
        boolean fits = cells.size() >= width
                && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        return fits || isEmpty(row) ? "" : "there are " + cells.size() + " cells under " + width + " headings";
    }

    /** How many line ends stand in quotes. */
    private static int breaks(CsvRecord row) {
        int count = 0;
        for (String cell : row.getFields()) {
            for (int i = 0; i < cell.length(); i++) {
                boolean lone = cell.charAt(i) == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n');
                if (cell.charAt(i) == '\n' || lone) {
                    count++;
                }
            }
        }
        return count;
    }
}
