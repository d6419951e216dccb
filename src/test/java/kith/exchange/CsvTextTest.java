package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import kith.exchange.CsvText.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final String OPEN = "a quote in it is opened and not closed, or not doubled";

    private static List<CsvRow> rows(String text, int width) {
        List<CsvRow> rows = new ArrayList<>();
        new CsvText(text).rows(1, ',', width, rows::add);
        return rows;
    }

    private static CsvRow good(long line, String... cells) {
        return new CsvRow(line, List.of(cells), "");
    }

    private static CsvRow bad(long line, String problem) {
        return new CsvRow(line, List.of(), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsOne(String end) {
        assertThat(rows("a,b" + end + end + "\"c" + end + end + "d\",e" + end + "f,g", 2))
                .containsExactly(good(1, "a", "b"), good(3, "c" + end + end + "d", "e"), good(6, "f", "g"));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsLineOnly() {
        assertThat(rows("a,b\n\"c,d\ne,f\ng,h\n", 2))
                .containsExactly(good(1, "a", "b"), bad(2, OPEN), good(3, "e", "f"), good(4, "g", "h"));
    }

    @Test
    void aQuoteThatIsClosedByTheNextOneSpoilsItsLineOnly() {
        assertThat(rows("a,\"b\nc,d\ne,\"f, g\"\nh,i\n", 2))
                .containsExactly(bad(1, OPEN), good(2, "c", "d"), good(3, "e", "f, g"), good(4, "h", "i"));
    }

    @Test
    void rowsThatAQuoteGluedTogetherAreTakenApart() {
        assertThat(rows("a,b,\"c\nd,e,f\ng,h,\"\ni,j,k\n", 3))
                .as("the quotes pair up, but there are too few cells")
                .containsExactly(good(1, "a", "b", "c\nd,e,f\ng,h,"), good(4, "i", "j", "k"));
        assertThat(rows("a,\"b,c\nd,e,f\ng,\",h\ni,j,k\n", 3))
                .containsExactly(good(1, "a", "b,c\nd,e,f\ng,", "h"), good(4, "i", "j", "k"));
        assertThat(rows("a,\"b,c\nd,e,f\ng,h,\"\ni,j,k\n", 3))
                .containsExactly(
                        bad(1, "there are 2 cells under 3 headings"),
                        good(2, "d", "e", "f"),
                        bad(3, OPEN),
                        good(4, "i", "j", "k"));
    }

    @Test
    void cellsMustFitTheHeadings() {
        assertThat(rows("a,b\na\na,b,c\na,b,, \n\n", 2))
                .containsExactly(
                        good(1, "a", "b"),
                        bad(2, "there are 1 cells under 2 headings"),
                        bad(3, "there are 3 cells under 2 headings"),
                        good(4, "a", "b"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Whatever is in the cells, and wherever a broken row stands, each good row comes back with its line. */
    @ParameterizedTest
    @MethodSource("seeds")
    void goodRowsComeBackAroundBrokenOnes(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<CsvRow> expected = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(5) == 0) {
                text.append("x,\"y\"z,x\r\n");
                expected.add(bad(line, OPEN));
                line++;
                continue;
            }
            List<String> cells = new ArrayList<>();
            int breaks = 0;
            for (int j = 0; j < 3; j++) {
                StringBuilder cell = new StringBuilder(j == 0 ? "." : "");
                for (int k = random.nextInt(5); k > 0; k--) {
                    String part =
                            List.of("a", "é", ",", "\"", "\r\n", "\n", " ").get(random.nextInt(7));
                    breaks += part.endsWith("\n") ? 1 : 0;
                    cell.append(part);
                }
                cells.add(cell.toString());
                text.append(j == 0 ? "\"" : ",\"")
                        .append(cell.toString().replace("\"", "\"\""))
                        .append('"');
            }
            text.append("\r\n");
            expected.add(new CsvRow(line, cells, ""));
            line += 1 + breaks;
        }

        assertThat(rows(text.toString(), 3)).isEqualTo(expected);
    }
}
