package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {

    private static final String HEADINGS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    private static String recognised(String text) throws IOException {
        return Reading.file(text).source().word();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADINGS,
                "\uFEFF" + HEADINGS + "\r\nAna,Ruiz,,,,,30 Apr 2026",
                "Notes:\r\n\"When exporting, \"\"you\"\" may notice\"\r\n\r\n" + HEADINGS + "\r\n",
                "Hinweis: \"ein Satz\r\n\r\n" + HEADINGS + "\r\n",
                "\"first name\",\"LAST NAME\",\"Connected On\"\n",
                " First Name , Last Name , Connected On \n"
            })
    void linkedInIsKnownByItsHeadings(String text) throws IOException {
        assertThat(recognised(text)).isEqualTo("linkedin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"person\",\"name\":\"Ana\"}",
                "\uFEFF\r\n\n  {\"name\":\"Ana\", \"type\":\"person\"}\n",
                "{\"name\":\"broken\n{\"type\":\"person\"}\n"
            })
    void jsonLinesAreKnownByTheirType(String text) throws IOException {
        assertThat(recognised(text)).isEqualTo("jsonl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Middle Name,Last Name,E-mail Address,Company\nAna,,Ruiz,a@x.org,Acme\n",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n",
                "{\n  \"people\": []\n}\n",
                "Ana Ruiz\n",
                "%PDF-1.4\0\0"
            })
    void anythingElseIsNamedAsWhatItIsNot(String text) {
        assertThatThrownBy(() -> recognised(text)).isInstanceOfSatisfying(UnknownSource.class, e -> {
            assertThat(e.problem()).isEqualTo("contacts is neither LinkedIn's connections (CSV) nor kith's JSON Lines");
            assertThat(e.remedy())
                    .isEqualTo(
                            "nothing was read; if it is one of them after all, say which with --from: linkedin, jsonl");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        assertThatThrownBy(() -> recognised(text))
                .isInstanceOfSatisfying(
                        UnknownSource.class, e -> assertThat(e.problem()).isEqualTo("contacts is empty"));
    }

    @Test
    void anEmptyFileOfAKnownSourceHasNoRows() {
        assertThat(Reading.rows("jsonl", "")).isEmpty();
    }

    @Test
    void utf16IsNamed() {
        for (byte[] content : List.of(
                HEADINGS.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + HEADINGS).getBytes(StandardCharsets.UTF_16LE))) {
            assertThatThrownBy(() -> Reading.file(content).source())
                    .isInstanceOfSatisfying(
                            UnknownSource.class,
                            e -> assertThat(e.problem()).isEqualTo("contacts is UTF-16, not UTF-8"));
        }
    }

    @Test
    void aDataFileIsNamed() {
        assertThatThrownBy(() -> recognised("{\n  \"kith\": 1,\n  \"people\": [\n    {\"type\": 1}]}\n"))
                .isInstanceOfSatisfying(UnknownSource.class, e -> {
                    assertThat(e.problem()).isEqualTo("contacts is a data file of kith, not an export");
                    assertThat(e.remedy()).contains("kith --file contacts export --format jsonl");
                });
    }

    @Test
    void aSourceIsKnownByItsWord() {
        assertThat(Source.all()).extracting(Source::word).containsExactly("linkedin", "jsonl");
        for (Source source : Source.all()) {
            assertThat(Source.named(source.word())).hasSameClassAs(source);
        }
        assertThatThrownBy(() -> Source.named("vcf")).isInstanceOfSatisfying(UnknownSource.class, e -> {
            assertThat(e.problem()).isEqualTo("“vcf” is no source");
            assertThat(e.remedy()).isEqualTo("there are linkedin, jsonl");
        });
    }

    @Test
    void lookingAtTheOpeningLosesNothingOfALongFile() throws IOException {
        String line = "{\"type\":\"person\",\"name\":\"" + "é".repeat(100) + "\"}\n";
        byte[] content = Reading.bytes(line.repeat(2000));
        List<Long> progress = new ArrayList<>();
        Incoming file = new Incoming("contacts", new ByteArrayInputStream(content), progress::add);
        List<Row> rows = new ArrayList<>();

        file.source().read(file, rows::add);

        assertThat(content.length).isGreaterThan(3 * Incoming.OPENING);
        assertThat(rows).hasSize(2000);
        assertThat(Reading.bad(rows)).isEmpty();
        assertThat(progress).as("a bar can be drawn up to its end").endsWith((long) content.length);
    }
}
