package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kith.model.Decision;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.SaidThanks;
import kith.store.format.JacksonInput;
import kith.store.format.Json;
import kith.store.format.RecordReader;
import kith.store.format.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as version 0.1.0 wrote them, where one list meant several things. */
class OldRecordsTest {

    private static final String ANA = "{\"id\":\"ana\",\"name\":\"Ana\",\"stage\":\"met\","
            + "\"dismissed\":[{\"flag\":\"pitch\",\"on\":\"2026-01-01\"},{\"flag\":\"triage\",\"because\":\"busy\"},"
            + "{\"flag\":\"birthday\"},{\"flag\":\"i0123456789\",\"x\":1},{\"flag\":\"rhythm\",\"because\":\"ill\"}]}";
    private static final String COFFEE = "{\"id\":\"i1\",\"on\":\"2026-01-02\",\"with\":[\"ana\"],\"kind\":\"coffee\","
            + "\"gave\":[\"thanks\",\"a book\",\"thanks: for the lamp\"]}";
    private static final String OLD_ANA = ANA.replace(",\"x\":1", "");
    private static final String FILE = """
            {
              "kith": 1,
              "me": {},
              "people": [
                %s
              ],
              "groups": [],
              "interactions": [
                %s
              ],
              "promises": [],
              "introductions": [],
              "reviews": []
            }
            """.formatted(OLD_ANA, COFFEE);

    @TempDir
    private Path folder;

    private static Entity read(EntityType sort, String json) throws IOException {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser in = Json.parser(content, 0)) {
            return RecordReader.read(new JacksonInput(in), sort);
        }
    }

    @Test
    void whatWasDismissedIsKeptInTheListOfItsMeaning() throws IOException {
        Person ana = (Person) read(EntityType.PERSON, ANA);
        assertThat(ana.decisions(Decision.Sort.DISMISSED))
                .extracting(Decision::what)
                .containsExactly("pitch");
        assertThat(ana.decisions(Decision.Sort.DROPPED))
                .extracting(Decision::what)
                .containsExactly("birthday", "i0123456789");
        assertThat(ana.decisions(Decision.Sort.SKIPPED))
                .extracting(Decision::because)
                .containsExactly("ill");
        assertThat(ana.decisions(Decision.Sort.PASSED))
                .extracting(Decision::because)
                .containsExactly("busy");
        assertThat(RecordWriter.line(ana))
                .isEqualTo(
                        "{\"id\":\"ana\",\"name\":\"Ana\",\"stage\":\"met\","
                                + "\"dismissed\":[{\"flag\":\"pitch\",\"on\":\"2026-01-01\"}],"
                                + "\"dropped\":[{\"line\":\"birthday\"},{\"line\":\"i0123456789\",\"x\":1}],"
                                + "\"skipped\":[{\"line\":\"rhythm\",\"because\":\"ill\"}],\"passed\":[{\"because\":\"busy\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "pace, DISMISSED", "silence, DISMISSED", "one-sided, DISMISSED", "my-word, DISMISSED",
        "their-word, DISMISSED", "dormant, DISMISSED", "cooling, DISMISSED", "a-flag-to-come, DISMISSED",
        "birthday, DROPPED", "follow-up, DROPPED", "i2ab/dee-park, DROPPED", "p2ab, DROPPED",
        "rhythm, SKIPPED", "parked, SKIPPED", "triage, PASSED"
    })
    void eachWordHasOneMeaning(String word, Decision.Sort meaning) throws IOException {
        Person person = (Person) read(EntityType.PERSON, "{\"dismissed\":[{\"flag\":\"" + word + "\"}]}");
        assertThat(person.decisions()).containsOnlyKeys(meaning);
    }

    @Test
    void thanksAmongWhatWasGivenAreThanks() throws IOException {
        Interaction coffee = (Interaction) read(EntityType.INTERACTION, COFFEE);
        assertThat(coffee.gave()).containsExactly("a book");
        assertThat(coffee.thanks()).containsExactly(SaidThanks.of("ana", ""), SaidThanks.of("ana", "for the lamp"));
    }

    @Test
    void aLineStaysAsItIsUntilItsRecordIsChanged() throws IOException {
        Home home = new Home(folder.toRealPath()).holding(FILE);
        home.put("add", Samples.person("bob"));
        assertThat(Files.readString(home.path)).contains(OLD_ANA).contains(COFFEE);
        home.put("log", home.file.read().interactions().get(0).thankedOn(LocalDate.EPOCH));
        assertThat(Files.readString(home.path))
                .contains(OLD_ANA)
                .contains("\"gave\":[\"a book\"],\"thanked\":\"1970-01-01\","
                        + "\"thanks\":[{\"to\":\"ana\"},{\"to\":\"ana\",\"text\":\"for the lamp\"}]");
    }
}
