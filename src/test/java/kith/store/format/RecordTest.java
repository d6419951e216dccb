package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Person;
import kith.model.Review;
import kith.model.Stage;
import kith.store.RandomBooks;
import kith.store.Samples;
import kith.store.journal.ChangedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTest {

    private static Entity read(EntityType sort, String json) throws IOException {
        try (JsonParser in = Json.parser(json)) {
            return RecordReader.read(new JacksonInput(in), sort);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PERSON|{\"id\":\"ana\",\"name\":\"Ana\",\"aka\":[\"A\"],\"org\":\"O\",\"role\":\"R\",\"emails\":[\"e\"],\"phones\":[\"1\"],"
                        + "\"urls\":[\"u\"],\"place\":\"P\",\"birthday\":\"--02-29\",\"tags\":[\"t\"],\"aims\":[\"client\"],"
                        + "\"why\":\"W\",\"worth\":\"X\",\"groups\":[\"g\"],"
                        + "\"met\":{\"on\":\"2026-01-02\",\"where\":\"w\",\"through\":\"bob\"},\"stage\":\"parked\","
                        + "\"stages\":[{\"stage\":\"met\",\"on\":\"2026-01-02\",\"because\":\"b\"}],\"until\":\"2027-01-01\","
                        + "\"every\":\"6w\",\"focus\":true,\"facts\":[{\"text\":\"f\",\"on\":\"2026-01-02\",\"done\":\"2026-01-03\"}],"
                        + "\"needs\":[{\"text\":\"n\"}],\"offers\":[{\"text\":\"n\"}],\"interests\":[{\"text\":\"n\"}],"
                        + "\"concerns\":[{\"text\":\"n\"}],\"styles\":[{\"text\":\"n\"}],\"pluses\":[{\"text\":\"n\"}],"
                        + "\"minuses\":[{\"text\":\"n\"}],\"dealbreakers\":[{\"text\":\"n\"}],\"news\":[{\"text\":\"n\"}],"
                        + "\"snoozed\":[{\"what\":\"rhythm\",\"until\":\"2026-02-01\"}],"
                        + "\"dismissed\":[{\"flag\":\"quiet\",\"on\":\"2026-02-01\",\"because\":\"b\"}],"
                        + "\"dropped\":[{\"line\":\"birthday\",\"on\":\"2026-02-01\",\"because\":\"b\"}],"
                        + "\"skipped\":[{\"line\":\"rhythm\",\"on\":\"2026-02-01\",\"because\":\"b\"}],"
                        + "\"passed\":[{\"on\":\"2026-02-01\",\"because\":\"b\"}],\"added\":\"2026-01-01\"}",
                "INTERACTION|{\"id\":\"i\",\"on\":\"2026-01-02\",\"at\":\"15:30\",\"with\":[\"ana\"],\"mentions\":[\"bob\"],"
                        + "\"group\":\"g\",\"kind\":\"hike\",\"note\":\"n\",\"quality\":5,\"from\":\"them\",\"gave\":[\"a\"],"
                        + "\"got\":[\"b\"],\"thanked\":\"2026-01-03\",\"thanks\":[{\"to\":\"ana\",\"text\":\"t\"},{\"to\":\"bob\"}],\"tags\":[\"t\"]}",
                "PROMISE|{\"id\":\"p\",\"who\":\"ana\",\"by\":\"me\",\"text\":\"t\",\"because\":\"b\",\"due\":\"2026-01-09\","
                        + "\"noted\":\"2026-01-02\",\"done\":\"2026-01-03\",\"dropped\":\"2026-01-04\",\"introduction\":\"x\",\"step\":\"outcome\"}",
                "INTRODUCTION|{\"id\":\"x\",\"a\":\"ana\",\"b\":\"bob\",\"on\":\"2026-01-02\",\"note\":\"n\",\"status\":\"faded\"}",
                "GROUP|{\"id\":\"g\",\"name\":\"G\",\"every\":\"monthly\",\"next\":\"2026-01-02\",\"where\":\"w\",\"tags\":[\"t\"]}",
                "REVIEW|{\"on\":\"2026-01-31\",\"since\":\"2026-01-01\",\"answers\":[\"a\",\"\"]}"
            })
    void everyKeyComesBackInTheOrderOfTheSpecification(EntityType sort, String json) throws IOException {
        assertThat(RecordWriter.line(read(sort, json))).isEqualTo(json);
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(RecordWriter.line(Person.draft("ana", "Ana").build()))
                .isEqualTo("{\"id\":\"ana\",\"name\":\"Ana\",\"stage\":\"contact\"}");
    }

    @Test
    void whatMayBeLeftOutIsFilledIn() throws IOException {
        Person person = (Person) read(EntityType.PERSON, "{}");
        Interaction interaction = (Interaction) read(EntityType.INTERACTION, "{\"on\":\"2026-01-02\"}");
        Introduction introduction = (Introduction) read(EntityType.INTRODUCTION, "{\"on\":\"2026-01-02\"}");
        Review review = (Review) read(EntityType.REVIEW, "{\"on\":\"2026-01-02\"}");

        assertThat(person.id()).isEmpty();
        assertThat(person.stage()).isEqualTo(Stage.CONTACT);
        assertThat(interaction.kind()).isEqualTo("note");
        assertThat(introduction.status()).isEqualTo(IntroductionStatus.OFFERED);
        assertThat(review.since()).isEqualTo(review.on());
    }

    @Test
    void nullAndEmptyCountAsLeftOut() throws IOException {
        Entity person = read(
                EntityType.PERSON,
                "{\"id\":\"ana\",\"name\":\"Ana\",\"org\":null,\"role\":\"\",\"tags\":null,\"aims\":[],\"met\":null,\"stage\":null,"
                        + "\"stages\":null,\"until\":\"\",\"every\":null,\"focus\":null,\"facts\":[],\"birthday\":null}");

        assertThat(person).isEqualTo(Person.draft("ana", "Ana").build());
    }

    @Test
    void unknownKeysAreKeptOnEveryLevelWithTheirNumbersToTheLetter() throws IOException {
        String json = "{\"id\":\"ana\",\"met\":{\"on\":\"2026-01-02\",\"x\":1.50},\"stage\":\"met\","
                + "\"stages\":[{\"stage\":\"met\",\"x\":[1e400]}],\"facts\":[{\"text\":\"f\",\"x\":null}],"
                + "\"snoozed\":[{\"what\":\"w\",\"until\":\"2026-01-02\",\"x\":{\"y\":{}}}],"
                + "\"dismissed\":[{\"flag\":\"f\",\"x\":\"\\u0085\"}],\"type\":{\"on\":1},\"x\":-0.0}";

        assertThat(RecordWriter.line(read(EntityType.PERSON, json))).isEqualTo(json);
    }

    @Test
    void theTypeOfJsonLinesIsNoKeyOfTheRecord() throws IOException {
        Person person = (Person) read(EntityType.PERSON, "{\"type\":\"person\",\"id\":\"ana\",\"x\":1}");

        assertThat(person.extra().json()).containsOnlyKeys("x");
    }

    @Test
    void charactersThatCouldMoveTheCursorAreEscapedAndOthersStayReadable() {
        String note = "\u001b[31m \u007f \u0080\u009f\u00a0\u2028\u2029 é 李 😀";

        assertThat(RecordWriter.line(Samples.interaction("i", note)))
                .contains("\"\\u001B[31m \\u007F \\u0080\\u009F\u00a0\\u2028\\u2029 é 李 😀\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PERSON|{\"name\":7}|\"name\" must be a text in quotes",
                "PERSON|{\"tags\":\"a\"}|\"tags\" must be a list in square brackets",
                "PERSON|{\"tags\":[1]}|\"tags\" must hold texts in quotes",
                "PERSON|{\"focus\":\"yes\"}|\"focus\" must be true or false",
                "PERSON|{\"met\":\"2026-01-02\"}|\"met\" must be an object in braces",
                "PERSON|{\"facts\":[\"f\"]}|an element of \"facts\" must be an object in braces",
                "PERSON|{\"stage\":\"friend\"}|\"stage\" is \"friend\", which is not a stage",
                "PERSON|{\"stages\":[{}]}|an element of \"stages\" needs \"stage\"",
                "PERSON|{\"snoozed\":[{}]}|an element of \"snoozed\" needs \"until\"",
                "PERSON|{\"every\":\"6x\"}|\"every\" is \"6x\", which is not a rhythm",
                "PERSON|{\"birthday\":\"--02-30\"}|\"birthday\" is \"--02-30\", which is not a birthday",
                "PERSON|{\"added\":\"2026-02-29\"}|\"added\" is \"2026-02-29\", which is not a date that exists",
                "PERSON|[]|person must be an object in braces",
                "INTERACTION|{}|an interaction needs \"on\"",
                "INTERACTION|{\"on\":20260102}|\"on\" must be a text in quotes",
                "INTERACTION|{\"at\":\"24:00\"}|\"at\" is \"24:00\", which is not a time",
                "INTERACTION|{\"quality\":0}|\"quality\" must be a number from 1 to 5",
                "INTERACTION|{\"quality\":6}|\"quality\" must be a number from 1 to 5",
                "INTERACTION|{\"quality\":4.5}|\"quality\" must be a number from 1 to 5",
                "INTERACTION|{\"from\":\"you\"}|\"from\" is \"you\", which is not me or them",
                "PROMISE|{\"by\":\"ana\"}|\"by\" is \"ana\", which is not me or them",
                "PROMISE|{\"noted\":\"2026-01-02\"}|a promise needs \"by\"",
                "PROMISE|{\"by\":\"me\"}|a promise needs \"noted\"",
                "INTRODUCTION|{}|an introduction needs \"on\"",
                "INTRODUCTION|{\"status\":\"done\"}|\"status\" is \"done\", which is not offered",
                "REVIEW|{}|a review needs \"on\"",
                "PERSON|{\"name\":\"a\",\"name\":\"b\"}|name",
                "PERSON|{\"x\":{\"y\":1,\"y\":2}}|y"
            })
    void whatIsWrongIsSaid(EntityType sort, String json, String why) {
        assertThatThrownBy(() -> read(sort, json))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        e -> assertThat(ParseErrorLocator.reason(e)).contains(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"aims\":{\"client\":-1}}",
                "{\"aims\":{\"client\":\"5\"}}",
                "{\"aims\":[]}",
                "{\"rhythms\":{\"met\":\"x\"}}",
                "{\"dateOrder\":\"ymd\"}",
                "{\"aims\":{\"client\":99999999999}}"
            })
    void whatIsWrongAboutTheUserIsAnError(String json) {
        assertThatThrownBy(() -> {
                    try (JsonParser in = Json.parser(json)) {
                        RecordReader.readMe(new JacksonInput(in));
                    }
                })
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void everyRandomRecordComesBack() throws IOException {
        RandomBooks random = new RandomBooks(11);
        for (int i = 0; i < 2_000; i++) {
            Entity stored = random.record();
            try (JsonParser in = ChangedRecord.nested(RecordWriter.line(stored))) {
                assertThat(RecordReader.read(new JacksonInput(in), stored.type()))
                        .isEqualTo(stored);
            }
        }
    }

    @Test
    void anEmptyExtraIsTheSharedOne() throws IOException {
        assertThat(((Person) read(EntityType.PERSON, "{}")).extra()).isSameAs(Extra.NONE);
        assertThat(((Person) read(EntityType.PERSON, "{}")).stages()).isEqualTo(List.of());
    }
}
