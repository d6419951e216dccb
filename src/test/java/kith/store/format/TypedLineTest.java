package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Me;
import kith.model.Person;
import kith.store.RandomBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypedLineTest {

    private static String typed(Entity stored) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = Json.generator(line)) {
            RecordWriter.writeTyped(out, stored);
        }
        return line.toString();
    }

    @Test
    void theTypeMayStandAnywhere() {
        assertThat(TypedLine.of("{\"name\":\"Ana\",\"type\":\"person\",\"id\":\"ana\"}"))
                .isEqualTo(new TypedLine.Kept(Person.draft("ana", "Ana").build()));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everySortComesBackFromItsLine(EntityType sort) throws IOException {
        RandomBooks random = new RandomBooks(sort.word().hashCode());
        int seen = 0;
        while (seen < 50) {
            Entity stored = random.record();
            if (stored.type() == sort && !RecordWriter.line(stored).contains("\"type\"")) {
                seen++;
                String line = typed(stored);
                assertThat(line).startsWith("{\"type\":\"" + sort.word() + "\"");
                assertThat(TypedLine.of(line)).isEqualTo(new TypedLine.Kept(stored));
            }
        }
    }

    @Test
    void aRecordsOwnUnknownTypeGivesWayToTheType() throws IOException {
        Person person = Person.draft("ana", "Ana")
                .extra(new Extra(Map.of("type", "\"vip\"")))
                .build();

        assertThat(typed(person))
                .isEqualTo("{\"type\":\"person\",\"id\":\"ana\",\"name\":\"Ana\",\"stage\":\"contact\"}");
    }

    @Test
    void theUserIsALineToo() throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = Json.generator(line)) {
            RecordWriter.writeTyped(out, Me.UNKNOWN);
        }

        assertThat(line).hasToString("{\"type\":\"me\"}");
        assertThat(TypedLine.of(line.toString())).isEqualTo(new TypedLine.Mine(Me.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"ana\"}|1|\"type\" must be me, person",
                "{\"type\":\"friend\"}|1|\"type\" must be me, person",
                "{\"type\":7}|9|\"type\" must be a text",
                "{\"type\":\"person\",\"stage\":\"x\"}|26|which is not a stage",
                "{\"type\":\"person\"} x|19|Unrecognized token",
                "{\"type\":\"person\"}{}|18|something follows",
                "{\"type\":\"person\"|17|it ends in the middle",
                "[1]|1|a line must be an object",
                "``|1|the line is empty"
            })
    void whatIsWrongIsSaidWithItsColumn(String line, int column, String why) {
        assertThat(TypedLine.of(line)).isInstanceOfSatisfying(TypedLine.Unreadable.class, wrong -> {
            assertThat(wrong.why()).contains(why);
            assertThat(wrong.column()).isEqualTo(column);
        });
    }

    @Test
    void deepNestingIsUnreadableAndNoOverflow() {
        String line = "{\"type\":\"person\",\"x\":" + "[".repeat(100_000);

        assertThat(TypedLine.of(line))
                .isInstanceOfSatisfying(
                        TypedLine.Unreadable.class,
                        wrong -> assertThat(wrong.why())
                                .contains("nesting depth")
                                .doesNotContain("StreamReadConstraints"));
    }
}
