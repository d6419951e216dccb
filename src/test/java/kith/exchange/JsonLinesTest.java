package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Me;
import kith.model.Person;
import kith.model.TextField;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String ANA = "{\"type\":\"person\",\"name\":\"Ana\"}";

    @Test
    void everyTypeIsRead() {
        List<Row> rows = Reading.rows("""
                {"type":"me","name":"Kim"}
                {"type":"group","name":"Java club"}
                {"type":"person","name":"Ana","org":"Acme"}
                {"type":"interaction","on":"2026-01-02","with":["Ana"]}
                {"type":"promise","who":"Ana","by":"me","text":"slides","noted":"2026-01-02"}
                {"type":"introduction","a":"Ana","b":"Bob","on":"2026-01-02"}
                {"type":"review","on":"2026-01-02"}
                """);

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(rows.get(0))
                .isInstanceOfSatisfying(
                        Row.Mine.class,
                        row -> assertThat(row.me()).extracting(Me::name).isEqualTo("Kim"));
        assertThat(rows.subList(1, 7))
                .extracting(row -> ((Row.Good) row).record().type())
                .containsExactly(
                        EntityType.GROUP,
                        EntityType.PERSON,
                        EntityType.INTERACTION,
                        EntityType.PROMISE,
                        EntityType.INTRODUCTION,
                        EntityType.REVIEW);
        assertThat(Reading.people(rows).get(0).detail(TextField.ORG)).isEqualTo("Acme");
    }

    @Test
    void emptyLinesAndCarriageReturnsDoNotCountAsRows() {
        List<Row> rows = Reading.rows("\r\n" + ANA + "\r\n   \n\n" + ANA.replace("Ana", "Bob"));

        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
        assertThat(Reading.people(rows)).extracting(Person::name).containsExactly("Ana", "Bob");
    }

    @Test
    void unknownKeysTravelAlongAndTypeDoesNot() {
        List<Row> rows = Reading.rows("{\"shoe\":39,\"type\":\"person\",\"name\":\"Ana\"}");

        assertThat(Reading.people(rows).get(0).extra()).isEqualTo(new Extra(Map.of("shoe", "39")));
    }

    @Test
    void aBrokenLineIsNamedWithItsColumnAndTheRestGoesOn() {
        List<Row> rows = Reading.rows(ANA
                + "\n{\"type\":\"person\",\"name\":}\n"
                + "{\"type\":\"person\",\"name\":\"Bo\n"
                + "{\"type\":\"banana\"}\n"
                + "{\"name\":\"nobody\"}\n"
                + "[1]\n"
                + ANA
                + ANA
                + "\n{\"type\":\"person\",\"birthday\":\"1990-02-30\"}\n"
                + "{\"type\":\"promise\",\"who\":\"Ana\",\"by\":\"me\",\"text\":\"x\"}\n"
                + ANA);

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(Reading.people(rows)).hasSize(2);
        List<Row.Bad> bad = Reading.bad(rows);
        assertThat(bad.get(0).why()).startsWith("column 25: Unexpected character ('}'");
        assertThat(bad.get(1)).isEqualTo(new Row.Bad(3, "column 28: it ends in the middle"));
        assertThat(bad.get(2).why()).startsWith("column 1: \"type\" must be me, person, group");
        assertThat(bad.get(3).why()).startsWith("column 1: \"type\" must be me, person, group");
        assertThat(bad.get(4).why()).isEqualTo("column 1: a line must be an object in braces");
        assertThat(bad.get(5).why()).startsWith("column 31: something follows");
        assertThat(bad.get(6).why()).startsWith("column 29: \"birthday\" is \"1990-02-30\"");
        assertThat(bad.get(7).why()).contains("a promise needs \"noted\"");
    }

    @Test
    void bytesThatAreNoUtf8SpoilTheirLineOnly() {
        byte[] content = Reading.bytes(ANA + "\n" + ANA.replace("Ana", "Jos#") + "\n" + ANA);
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == '#' ? (byte) 0xE9 : content[i];
        }

        List<Row> rows = Reading.rows(content);

        assertThat(Reading.bad(rows)).containsExactly(new Row.Bad(2, "column 29: this is not UTF-8"));
        assertThat(Reading.people(rows)).hasSize(2);
    }

    @Test
    void deepNestingIsABadRow() {
        String deep = "{\"type\":\"person\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        List<Row> rows = Reading.rows(ANA + "\n" + deep + "\n" + ANA);

        assertThat(Reading.bad(rows)).extracting(Row::line).containsExactly(2L);
        assertThat(Reading.people(rows)).hasSize(2);
    }

    @Test
    void aLineLongerThanMemoryShouldHoldIsABadRow() {
        String huge = "{\"type\":\"person\",\"name\":\"" + "x".repeat(22_000_000) + "\"}";

        List<Row> rows = Reading.rows(ANA + "\n" + huge + "\n" + ANA + "\n" + huge);

        assertThat(Reading.bad(rows))
                .containsExactly(
                        new Row.Bad(2, "the line is longer than 21 million characters"),
                        new Row.Bad(4, "the line is longer than 21 million characters"));
        assertThat(Reading.people(rows)).hasSize(2);
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aLongLineIsReadWhole() {
        String name = "x".repeat(500_000);

        List<Row> rows = Reading.rows(ANA.replace("Ana", name) + "\n" + ANA);

        assertThat(Reading.people(rows)).extracting(Person::name).containsExactly(name, "Ana");
    }
}
