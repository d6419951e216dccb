package kith.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final Paint OFF = new Paint(false);
    private static final Paint ON = new Paint(true);
    private static final String SGR = "\u001B\\[[0-9;]*m";

    private static final List<Column> COLUMNS = List.of(
            Column.left("id").styled(Style.DIM),
            Column.right("due").styled(Style.LATE),
            Column.left("who").yielding(2, 12).styled(Style.NAME),
            Column.left("what").yielding(3, 16),
            Column.left("org").yielding(1, 6));

    private static Table reminders(int limit, Paint paint) {
        return new Table(COLUMNS, limit, paint)
                .row("p7k", "3d late", "Ana Ruiz", "send the slides of the workshop on tax law", "Acme Holdings")
                .below(2, "promised on Fri 20 Nov: “I'll send you the slides”")
                .row("f2", "today", "田中 太郎", "電話する: 来週の勉強会と会場の件", "株式会社サンプル")
                .row("x9q", "in 2w", "שרה לוי", "לשלוח את המספר של קרול")
                .row("r3", "6w late", "محمد", "👨\u200D👩\u200D👧\u200D👦 card 🎂 for the family", "Zoe\u0301 & Co")
                .row("g1", "today", "Supercalifragilisticexpialidocious", "Donaudampfschifffahrtsgesellschaft", "x");
    }

    @Test
    void fortyColumns() throws IOException {
        assertThat(printed(reminders(40, OFF))).isEqualTo("""
                p7k  3d late  Ana Ruiz  send th…  Acme…
                              promised on Fri 20 Nov: “…
                f2     today  田中 太…  電話す…   株式…
                x9q    in 2w  שרה לוי   לשלוח א…
                r3   6w late  محمد      👨\u200D👩\u200D👧\u200D👦 card…  Zoe\u0301 &…
                g1     today  Superca…  Donauda…  x
                """);
    }

    @Test
    void sixtyColumnsWithHeadings() throws IOException {
        assertThat(printedWithHeadings(reminders(60, OFF))).isEqualTo("""
                id       due  who           what                      org
                p7k  3d late  Ana Ruiz      send the slides of the…   Acme…
                              promised on Fri 20 Nov: “I'll send you the sl…
                f2     today  田中 太郎     電話する: 来週の勉強会…   株式…
                x9q    in 2w  שרה לוי       לשלוח את המספר של קרול
                r3   6w late  محمد          👨\u200D👩\u200D👧\u200D👦 card 🎂 for the fami…  Zoe\u0301 &…
                g1     today  Supercalifr…  Donaudampfschifffahrtsg…  x
                """);
    }

    @Test
    void eightyColumns() throws IOException {
        assertThat(printed(reminders(80, OFF))).isEqualTo("""
                p7k  3d late  Ana Ruiz        send the slides of the workshop on tax law  Acme…
                              promised on Fri 20 Nov: “I'll send you the slides”
                f2     today  田中 太郎       電話する: 来週の勉強会と会場の件            株式…
                x9q    in 2w  שרה לוי         לשלוח את המספר של קרול
                r3   6w late  محمد            👨\u200D👩\u200D👧\u200D👦 card 🎂 for the family                   Zoe\u0301 &…
                g1     today  Supercalifrag…  Donaudampfschifffahrtsgesellschaft          x
                """);
    }

    @Test
    void twoHundredColumnsCutNothingAndNeitherDoesNoLimit() throws IOException {
        assertThat(printed(reminders(200, OFF))).isEqualTo("""
                p7k  3d late  Ana Ruiz                            send the slides of the workshop on tax law  Acme Holdings
                              promised on Fri 20 Nov: “I'll send you the slides”
                f2     today  田中 太郎                           電話する: 来週の勉強会と会場の件            株式会社サンプル
                x9q    in 2w  שרה לוי                             לשלוח את המספר של קרול
                r3   6w late  محمد                                👨\u200D👩\u200D👧\u200D👦 card 🎂 for the family                   Zoe\u0301 & Co
                g1     today  Supercalifragilisticexpialidocious  Donaudampfschifffahrtsgesellschaft          x
                """);
        assertThat(printed(reminders(0, OFF))).isEqualTo(printed(reminders(200, OFF)));
    }

    @Test
    void headingsOnlyWhenAskedFor() throws IOException {
        Table table = new Table(List.of(Column.left("name"), Column.right("n")), 0, OFF)
                .row("Bo", "12")
                .row("Al", "3");
        assertThat(printed(table)).isEqualTo("Bo  12\nAl   3\n");
        assertThat(printedWithHeadings(table)).isEqualTo("name   n\nBo    12\nAl     3\n");
    }

    @Test
    void anEmptyTableHasNoHeadings() throws IOException {
        Table table = new Table(COLUMNS, 80, OFF);
        assertThat(table.isEmpty()).isTrue();
        assertThat(printedWithHeadings(table)).isEmpty();
    }

    @Test
    void nothingStandsAfterTheLastText() throws IOException {
        Table table = new Table(List.of(Column.left("a"), Column.left("b"), Column.left("c")), 0, OFF)
                .row("1", "x  ", "")
                .row("long", "", "")
                .row("", "", "z")
                .row();
        assertThat(printed(table)).isEqualTo("1     x\nlong\n         z\n\n");
    }

    @Test
    void aColumnWithoutTextTakesNoRoom() throws IOException {
        Table table = new Table(List.of(Column.left(""), Column.left(""), Column.left("")), 0, OFF)
                .row("a", "", "c")
                .row("b", "", "d");
        assertThat(printed(table)).isEqualTo("a  c\nb  d\n");
    }

    @Test
    void theLeastImportantColumnGivesWayFirst() throws IOException {
        List<Column> columns =
                List.of(Column.left("").yielding(2, 2), Column.left("").yielding(1, 3));
        assertThat(printed(new Table(columns, 14, OFF).row("aaaaaaaa", "bbbbbbbb")))
                .isEqualTo("aaaaaaaa  bbb…\n");
        assertThat(printed(new Table(columns, 12, OFF).row("aaaaaaaa", "bbbbbbbb")))
                .isEqualTo("aaaaaa…  bb…\n");
        assertThat(printed(new Table(columns, 5, OFF).row("aaaaaaaa", "bbbbbbbb")))
                .as("below what they keep")
                .hasSize(6);
    }

    @Test
    void columnsOfOneOrderGiveWayWidestFirst() throws IOException {
        List<Column> columns =
                List.of(Column.left("").yielding(1, 1), Column.left("").yielding(1, 1));
        assertThat(printed(new Table(columns, 10, OFF).row("aaaaaaaaaaaa", "bbb")))
                .isEqualTo("aaaa…  bbb\n");
    }

    @Test
    void aColumnThatKeepsItsWidthGivesWayLast() throws IOException {
        List<Column> columns = List.of(Column.left(""), Column.left("").yielding(1, 4));
        assertThat(printed(new Table(columns, 12, OFF).row("fixed one", "bbbbbbbb")))
                .isEqualTo("fixed one  …\n");
        assertThat(printed(new Table(columns, 9, OFF).row("fixed one", "bbbbbbbb")))
                .isEqualTo("fixed…  …\n");
    }

    @Test
    void theLineBelowFallsBackWhereItsColumnLeavesNoRoom() throws IOException {
        List<Column> columns = List.of(Column.left(""), Column.left(""));
        String note = "a note of some forty-five cells, to be cut off";
        assertThat(printed(new Table(columns, 44, OFF).row("x".repeat(18), "y").below(1, note)))
                .isEqualTo("x".repeat(18) + "  y\n" + " ".repeat(20) + "a note of some forty-fi…\n");
        assertThat(printed(new Table(columns, 40, OFF).row("x".repeat(18), "y").below(1, note)))
                .isEqualTo("x".repeat(18) + "  y\n  a note of some forty-five cells, to b…\n");
    }

    @Test
    void severalLinesMayStandBelowAndEmptyOnesDoNot() throws IOException {
        Table table = new Table(List.of(Column.left("")), 0, OFF)
                .row("a")
                .below(0, "one")
                .below(0, "")
                .below(0, "two")
                .row("b");
        assertThat(printed(table)).isEqualTo("a\none\ntwo\nb\n");
    }

    @Test
    void coloursDoNotCountAsWidth() throws IOException {
        Table table = new Table(List.of(Column.right("due").styled(Style.LATE), Column.left("who")), 12, ON)
                .row("3d", "Ana")
                .below(1, "note")
                .row(List.of(new Table.Cell("today", Style.TODAY), new Table.Cell("Bob Lee", Style.NAME)));
        assertThat(printedWithHeadings(table)).isEqualTo("""
          \033[1mdue\033[0m  \033[1mwho\033[0m
           \033[1;31m3d\033[0m  Ana
          \033[2mnote\033[0m
        \033[1;35mtoday\033[0m  \033[1mBob…\033[0m
        """);
    }

    @Test
    void aTextCannotBreakOutOfItsCell() throws IOException {
        Table table = new Table(List.of(Column.left(""), Column.left("")), 0, OFF)
                .row("two\nlines\u001B[31m", "x")
                .below(0, "a\r\nb");
        assertThat(printed(table)).isEqualTo("two lines␛[31m  x\na b\n");
    }

    @Test
    void aRowThatDoesNotBelongIsRefused() {
        Table table = new Table(List.of(Column.left("")), 0, OFF);
        assertThatThrownBy(() -> table.below(0, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.row("a", "b")).hasMessage("2 cells for 1 columns");
        assertThatThrownBy(() -> table.row("a").below(1, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void noLineIsEverTooWideAndColoursChangeNothingElse(int seed) throws IOException {
        for (int limit : new int[] {1, 7, 20, 40, 60, 80, 200}) {
            String plain = printedWithHeadings(random(seed, limit, OFF));
            assertThat(plain.split("\n", -1)).as("at " + limit).allSatisfy(line -> {
                assertThat(Cells.width(line)).isLessThanOrEqualTo(limit);
                assertThat(line).doesNotEndWith(" ");
            });
            String painted = printedWithHeadings(random(seed, limit, ON));
            assertThat(painted).isNotEqualTo(plain);
            assertThat(painted.replaceAll(SGR, "")).as("painted at " + limit).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void everyCellOfAColumnBeginsInTheSameCell(int seed) throws IOException {
        List<Column> columns = List.of(Column.left("").yielding(1, 1), Column.left(""));
        for (int limit : new int[] {20, 40, 60, 80, 200}) {
            Table table = new Table(columns, limit, OFF);
            for (String text : Samples.ordinary(seed)) {
                table.row("x" + text, "|");
            }
            String[] lines = printed(table).split("\n");
            int place = Cells.width(lines[0]);
            assertThat(lines).hasSize(100).allSatisfy(line -> {
                assertThat(line).endsWith("  |");
                assertThat(Cells.width(line)).isEqualTo(place);
            });
        }
    }

    @Test
    void whatWouldBeCutTooMuchStandsBelowItsRow() throws IOException {
        List<Column> columns = List.of(
                Column.left("").yielding(2, 8),
                Column.left("").yielding(1, 16).falling(),
                Column.left("").yielding(3, 40).falling());
        String[] row = {"Ana Ruiz", "send her the slides of the talk", "by Wed 25 Nov"};

        assertThat(printed(new Table(columns, 60, new Paint(false)).row(row)))
                .isEqualTo("Ana Ruiz  send her the slides of the talk  by Wed 25 Nov\n");
        assertThat(printed(new Table(columns, 50, new Paint(false)).row(row)))
                .isEqualTo("Ana Ruiz  send her the slides of t…  by Wed 25 Nov\n");
        assertThat(printed(new Table(columns, 30, new Paint(false)).row(row)))
                .isEqualTo("Ana Ruiz  by Wed 25 Nov\n    send her the slides of the\n      talk\n");
    }

    private static Table random(int seed, int limit, Paint paint) {
        Random random = new Random(seed);
        Style[] styles = Style.values();
        int count = 1 + random.nextInt(9);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(
                    "column " + i,
                    random.nextBoolean(),
                    random.nextInt(4),
                    1 + random.nextInt(12),
                    false,
                    styles[random.nextInt(styles.length)]));
        }
        Table table = new Table(columns, limit, paint);
        for (String text : Samples.hostile(seed)) {
            String[] cells = new String[random.nextInt(count + 1)];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = text.substring(random.nextInt(text.length()));
            }
            table.row(cells).below(random.nextInt(count), text);
        }
        return table;
    }

    private static String printed(Table table) throws IOException {
        StringBuilder out = new StringBuilder();
        table.print(out);
        return out.toString();
    }

    private static String printedWithHeadings(Table table) throws IOException {
        StringBuilder out = new StringBuilder();
        table.printWithHeadings(out);
        return out.toString();
    }

    @Test
    void aNoteIsWrappedWhereALineBelowIsCut() throws IOException {
        Table table = new Table(List.of(Column.left("")), 24, OFF).row("Ana").note(4, "one two three four five six");
        assertThat(printed(table)).isEqualTo("Ana\n    one two three four\n      five six\n");
        assertThat(printed(
                        new Table(List.of(Column.left("")), 0, OFF).row("Ana").note(4, "one two three four five six")))
                .isEqualTo("Ana\n    one two three four five six\n");
        assertThat(printed(
                        new Table(List.of(Column.left("")), 0, OFF).row("Ana").note(4, "")))
                .isEqualTo("Ana\n");
    }
}
