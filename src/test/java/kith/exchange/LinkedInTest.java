package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInTest {

    private static final String HEADINGS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n";

    private static Person onlyPerson(String text) {
        List<Row> rows = Reading.rows("linkedin", text);
        assertThat(rows).as("the file has one row, which is good").hasSize(1);
        return Reading.people(rows).get(0);
    }

    @Test
    void theFileAsDownloadedHoldsFourHundredPeople() {
        List<Row> rows = Reading.rows(Reading.linkedIn());

        assertThat(Reading.people(rows)).hasSize(400);
        assertThat(Reading.bad(rows)).isEmpty();
        assertThat(rows.stream().filter(Row.Skipped.class::isInstance).map(Row::line))
                .as("closed accounts are counted, not taken")
                .containsExactly(55L, 153L, 251L, 349L);
        assertThat(rows).as("each line under the headings is a row").hasSize(404);
    }

    @Test
    void everyColumnIsKept() {
        Person sunita = Reading.people(Reading.rows(Reading.linkedIn())).get(1);

        assertThat(sunita.name()).isEqualTo("Sunita Ruiz");
        assertThat(sunita.id()).isEmpty();
        assertThat(sunita.stage()).isEqualTo(Stage.CONTACT);
        assertThat(sunita.detail(TextField.ORG)).isEqualTo("Acme \"Widgets\", LLC");
        assertThat(sunita.detail(TextField.ROLE)).isEqualTo("Engineer, Low Latency");
        assertThat(sunita.list(ListField.URLS)).containsExactly("https://www.linkedin.com/in/sunita-ruiz-1");
        assertThat(sunita.list(ListField.EMAILS)).isEmpty();
        assertThat(sunita.met())
                .as("the last column survives the CR before the line's end")
                .contains(Met.on(LocalDate.of(2019, 12, 22), "LinkedIn"));
    }

    @Test
    void missingAddressesAreMissing() {
        List<Person> people = Reading.people(Reading.rows(Reading.linkedIn()));

        assertThat(people.stream()
                        .filter(person -> person.list(ListField.EMAILS).isEmpty()))
                .hasSize(227);
        assertThat(people.stream().map(person -> person.list(ListField.URLS)).collect(Collectors.toSet()))
                .as("everybody has a profile of their own")
                .hasSize(400);
    }

    @Test
    void namesOfAllScriptsStayWhole() {
        assertThat(Reading.people(Reading.rows(Reading.linkedIn())).stream().map(Person::name))
                .contains("Søren Diallo", "Nguyễn Mensah", "伟 Björk Kovač");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        List<Row> rows = Reading.rows("\uFEFF" + HEADINGS + "Ana,Ruiz,,,,,30 Apr 2026\r\n");

        assertThat(Reading.people(rows)).extracting(Person::name).containsExactly("Ana Ruiz");
    }

    @Test
    void olderFilesHaveNoUrlAndOtherOrders() {
        Person ana = onlyPerson(
                "Connected On,Last Name,First Name,Email Address,Shoe Size\n2026-04-30,Ruiz,Ana,a@x.org,39\n");

        assertThat(ana.name()).isEqualTo("Ana Ruiz");
        assertThat(ana.list(ListField.EMAILS)).containsExactly("a@x.org");
        assertThat(ana.met().flatMap(Met::on)).contains(LocalDate.of(2026, 4, 30));
        assertThat(ana.list(ListField.URLS)).isEmpty();
        assertThat(ana.details()).as("an unknown column is no detail").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aSpreadsheetMayHavePutOtherSeparators(String separator) {
        String row = String.join(separator, "Ana", "Ruiz", "", "", "\"A" + separator + "B\"", "CEO", "30-Apr-26");
        Person ana = onlyPerson("sep=" + separator + "\n" + HEADINGS.replace(",", separator) + row + "\n");

        assertThat(ana.name()).isEqualTo("Ana Ruiz");
        assertThat(ana.detail(TextField.ORG)).isEqualTo(separator.equals("\t") ? "A B" : "A;B");
        assertThat(ana.met().flatMap(Met::on)).contains(LocalDate.of(2026, 4, 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '  Ana  ' | ' María   del Mar '   | Ana María del Mar
                    'Ana'     | ''                    | Ana
                    ''        | 'Ruiz'                | Ruiz
                    'Ana'     | '"Ruiz, PhD, MBA"'    | Ana Ruiz, PhD, MBA
                    'Ana'     | '"Ru\u00a0\n iz"'     | Ana Ru iz
                    """)
    void namesAreStrippedAndSqueezed(String first, String last, String name) {
        String cell = last.replace("\\n", "\n");
        assertThat(onlyPerson(HEADINGS + first + "," + cell + ",,,,,30 Apr 2026")
                        .name())
                .isEqualTo(name);
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        Person ana = onlyPerson(HEADINGS + "=Ana,+Ruiz,,,@Acme,-CEO,30 Apr 2026");

        assertThat(ana.name()).isEqualTo("=Ana +Ruiz");
        assertThat(ana.detail(TextField.ORG)).isEqualTo("@Acme");
        assertThat(ana.detail(TextField.ROLE)).isEqualTo("-CEO");
    }

    @Test
    void somebodyWithoutADateIsTaken() {
        assertThat(onlyPerson(HEADINGS + "Ana,Ruiz,,,,,\r\n").met())
                .contains(new Met(Optional.empty(), "LinkedIn", "", Extra.NONE));
    }

    @Test
    void aBadDateIsABadRowAndTheOthersGoOn() {
        List<Row> rows = Reading.rows(
                HEADINGS + "Ana,Ruiz,,,,,30 Feb 2026\r\n" + "Bob,Lee,,,,,soon\r\n" + "Cy,Ono,,,,,1 May 2026\r\n");

        assertThat(Reading.people(rows)).extracting(Person::name).containsExactly("Cy Ono");
        assertThat(Reading.bad(rows))
                .containsExactly(
                        new Row.Bad(
                                2,
                                "Connected On is \"30 Feb 2026\", which is not a date that exists; one looks like 30 Apr 2026"),
                        new Row.Bad(
                                3,
                                "Connected On is \"soon\", which is not a date that exists; one looks like 30 Apr 2026"));
    }

    @Test
    void linesAreCountedWithNotesAndQuotedLineEnds() {
        List<Row> rows = Reading.rows("Notes:\r\n\"two\r\nlines\"\r\n\r\n"
                + HEADINGS
                + "Ana,Ruiz,,,\"Acme\r\nWidgets\nLLC\",,30 Apr 2026\r\n"
                + "\r\n"
                + "Bob,Lee,,,,,never\r\n"
                + ",,,,,,30 Apr 2026\r\n");

        assertThat(rows).extracting(Row::line).containsExactly(6L, 10L, 11L);
        assertThat(rows.get(1)).isInstanceOf(Row.Bad.class);
        assertThat(rows.get(2)).isInstanceOf(Row.Skipped.class);
        assertThat(Reading.people(rows).get(0).detail(TextField.ORG)).isEqualTo("Acme Widgets LLC");
    }

    @Test
    void bytesThatAreNoUtf8SpoilTheirRowOnly() {
        byte[] content = Reading.bytes(HEADINGS + "Jos#,Ruiz,,,,,30 Apr 2026\r\nBob,Lee,,,,,30 Apr 2026\r\n");
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == '#' ? (byte) 0xE9 : content[i];
        }

        List<Row> rows = Reading.rows(content);

        assertThat(Reading.bad(rows))
                .containsExactly(new Row.Bad(2, "this is not UTF-8; save the file as UTF-8 and import it again"));
        assertThat(Reading.people(rows)).extracting(Person::name).containsExactly("Bob Lee");
    }

    @Test
    void aFileWithoutTheHeadingsIsRefusedAsAWhole() {
        assertThatThrownBy(() -> Reading.rows("linkedin", "First Name,Last Name,E-mail Address\nAna,Ruiz,a@x.org\n"))
                .isInstanceOfSatisfying(UnknownSource.class, e -> {
                    assertThat(e.problem()).isEqualTo("contacts is not LinkedIn's connections (CSV)");
                    assertThat(e.remedy())
                            .isEqualTo("no line of it has the headings First Name, Last Name and Connected On");
                });
    }
}
