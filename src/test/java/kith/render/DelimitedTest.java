package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelimitedTest {

    @Test
    void csvIsQuotedWhereItMustBe() throws IOException {
        assertThat(written(Delimited.Format.CSV, List.of("id", "name", "note"))).isEqualTo("id,name,note\n");
        assertThat(written(
                        Delimited.Format.CSV,
                        List.of("Lee, Bob", "the \"boss\"", "two\nlines", "a\rb", " x", "x ", "a b")))
                .isEqualTo("\"Lee, Bob\",\"the \"\"boss\"\"\",\"two\nlines\",\"a\rb\",\" x\",\"x \",a b\n");
        assertThat(written(Delimited.Format.CSV, List.of("田中", "", "👍", ""))).isEqualTo("田中,,👍,\n");
    }

    @Test
    void aLoneEmptyCellIsStillARow() throws IOException {
        assertThat(written(Delimited.Format.CSV, List.of(""))).isEqualTo("\"\"\n");
    }

    @Test
    void atATerminalNothingMovesTheCursorOrHides() throws IOException {
        List<String> cells = List.of("a\rb", "c\u202Ed", "e\uFEFFf", "g\nh\ti");
        StringBuilder csv = new StringBuilder();
        new Delimited(csv, Delimited.Format.CSV, true).row(cells);
        assertThat(csv).hasToString("\"a\nb\",c\uFFFDd,e\uFFFDf,\"g\nh i\"\n");
        StringBuilder tsv = new StringBuilder();
        new Delimited(tsv, Delimited.Format.TSV, true).row(cells);
        assertThat(tsv).hasToString("a\\rb\tc\uFFFDd\te\uFFFDf\tg\\nh\\ti\n");
    }

    @Test
    void csvHoldsNoFormula() throws IOException {
        assertThat(written(Delimited.Format.CSV, List.of("=1+1", "=A1,B1", "+1 555 0100", "@x", "\u001B[2J")))
                .isEqualTo("'=1+1,\"'=A1,B1\",+1 555 0100,'@x,␛[2J\n");
    }

    @Test
    void tsvNeedsNoQuotes() throws IOException {
        assertThat(written(
                        Delimited.Format.TSV, List.of("Lee, Bob", "the \"boss\"", "a\tb", "c\nd", "C:\\x", "=1", "")))
                .isEqualTo("Lee, Bob\tthe \"boss\"\ta\\tb\tc\\nd\tC:\\\\x\t=1\t\n");
    }

    @Test
    void rowsFollowEachOther() throws IOException {
        StringBuilder out = new StringBuilder();
        Delimited rows = new Delimited(out, Delimited.Format.CSV, false);
        rows.row(List.of("a", "b"));
        rows.row(List.of("1", "2"));
        assertThat(out).hasToString("a,b\n1,2\n");
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void csvReadsBackAsItsSafeCells(int seed) throws IOException {
        List<String> texts = Samples.hostile(seed);
        for (int i = 0; i + 3 <= texts.size(); i += 3) {
            List<String> cells = texts.subList(i, i + 3);
            assertThat(read(written(Delimited.Format.CSV, cells)))
                    .as(Samples.shown(String.join("|", cells)))
                    .isEqualTo(cells.stream().map(SafeText::csv).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void tsvIsOneLineWithOneTabBetweenCells(int seed) throws IOException {
        List<String> cells = Samples.hostile(seed);
        String line = written(Delimited.Format.TSV, cells);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(line.chars().filter(c -> c == '\t')).hasSize(cells.size() - 1);
    }

    private static String written(Delimited.Format format, List<String> cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new Delimited(out, format, false).row(cells);
        return out.toString();
    }

    /** The cells of one record, by the grammar of RFC 4180. */
    private static List<String> read(String record) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (quoted && c == '"' && record.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
