package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.model.Birthday;
import kith.model.Entry;
import kith.model.ListField;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacetsTest {

    private static final Facets NONE = Facets.NONE;

    private static Facets named(String name) {
        return new Facets(
                name,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Facets met(String day, Optional<Stage> stage) {
        return new Facets(
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                "",
                "",
                Optional.empty(),
                stage,
                Optional.empty(),
                List.of());
    }

    private static Facets without(String key, String part) {
        return new Facets(
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Facets.Without(key, part)));
    }

    private static Person full() {
        return person("Ana Ruiz")
                .met("2026-01-01", "Java meetup")
                .every("6w")
                .born("1990-05-12")
                .list(ListField.AKA, "Anita")
                .list(ListField.EMAILS, "ana@acme.example", "ana@home.example")
                .list(ListField.GROUPS, "java-meetup", "choir")
                .knownFor(NoteField.NEED, "a tax adviser", "a web designer")
                .edited(ana -> ana.detail(TextField.ORG, "Acme").focus(true))
                .made();
    }

    @Test
    void nothingSaidChangesNothing() {
        assertThat(NONE.isEmpty()).isTrue();
        assertThat(named("Ana").isEmpty()).isFalse();
        assertThat(NONE.applyTo(full(), TODAY)).isEqualTo(full());
    }

    @Test
    void facetsAreAddedToWhatIsThere() {
        Facets more = new Facets(
                "",
                Map.of(TextField.ROLE, "CTO", TextField.ORG, "Lantern"),
                Map.of(
                        ListField.EMAILS,
                        List.of("ANA@acme.example", "ana@lantern.example"),
                        ListField.TAGS,
                        List.of("java")),
                Map.of(NoteField.NEED, List.of("A Tax Adviser", "a desk")),
                Birthday.of("--06-01"),
                Optional.empty(),
                "the fair",
                "bob-lee",
                Rhythm.of("2w"),
                Optional.empty(),
                Optional.of(true),
                List.of());
        Person ana = more.applyTo(full(), TODAY);
        assertThat(ana.detail(TextField.ORG)).isEqualTo("Lantern");
        assertThat(ana.detail(TextField.ROLE)).isEqualTo("CTO");
        assertThat(ana.list(ListField.EMAILS))
                .containsExactly("ana@acme.example", "ana@home.example", "ana@lantern.example");
        assertThat(ana.list(ListField.TAGS)).containsExactly("java");
        assertThat(ana.open(NoteField.NEED))
                .extracting(Entry::text)
                .containsExactly("a tax adviser", "a web designer", "a desk");
        assertThat(ana.open(NoteField.NEED).get(2).on()).contains(TODAY);
        assertThat(ana.birthday()).isEqualTo(Birthday.of("--06-01"));
        assertThat(ana.every()).isEqualTo(Rhythm.of("2w"));
        assertThat(ana.met().flatMap(Met::on)).contains(day("2026-01-01"));
        assertThat(ana.met().map(Met::where)).contains("the fair");
        assertThat(ana.met().map(Met::through)).contains("bob-lee");
    }

    @Test
    void renameKeepsTheOldNameAsAnAlias() {
        Person renamed = named("Ana Soler").applyTo(full(), TODAY);
        assertThat(renamed.id()).as("ids never change").isEqualTo("ana-ruiz");
        assertThat(renamed.name()).isEqualTo("Ana Soler");
        assertThat(renamed.list(ListField.AKA)).containsExactly("Anita", "Ana Ruiz");
        assertThat(named("Ana Ruiz").applyTo(renamed, TODAY).list(ListField.AKA))
                .as("the present name is no alias")
                .containsExactly("Anita", "Ana Soler");
    }

    @ParameterizedTest
    @CsvSource({"ANA RUIZ", "ana ruiz", "Ána Ruíz"})
    void sameNameInAnotherCaseOnlyReplacesIt(String name) {
        Person renamed = named(name).applyTo(full(), TODAY);
        assertThat(renamed.name()).isEqualTo(name);
        assertThat(renamed.list(ListField.AKA)).containsExactly("Anita");
    }

    @Test
    void dayOfMeetingMakesAContactMet() {
        Person ana = met("2026-11-18", Optional.empty()).applyTo(person("Ana").made(), TODAY);
        assertThat(ana.stage()).isEqualTo(Stage.MET);
        assertThat(ana.stageSince()).contains(day("2026-11-18"));
        assertThat(ana.met()).contains(Met.on(day("2026-11-18"), ""));
    }

    @Test
    void stageThatIsSaidStandsAboveTheDayOfMeeting() {
        Person ana = met("2026-11-18", Optional.of(Stage.KNOWN))
                .applyTo(person("Ana").made(), TODAY);
        assertThat(ana.stages()).containsExactly(StageChange.of(Stage.KNOWN, TODAY, ""));
        Person contact = met("2026-11-18", Optional.of(Stage.CONTACT))
                .applyTo(person("Ana").made(), TODAY);
        assertThat(contact.stage()).isEqualTo(Stage.CONTACT);
    }

    @Test
    void correctedDayOfMeetingMovesTheStepWithIt() {
        Person ana = met("2026-01-03", Optional.empty()).applyTo(full(), TODAY);
        assertThat(ana.met().flatMap(Met::on)).contains(day("2026-01-03"));
        assertThat(ana.stages()).containsExactly(StageChange.of(Stage.MET, day("2026-01-03"), ""));
    }

    @Test
    void stepOfAnotherDayStaysWhereItIs() {
        Person lifted = person("Ana")
                .connected("2019-01-01")
                .at(Stage.MET, "2026-01-01")
                .made();
        assertThat(met("2018-01-01", Optional.empty()).applyTo(lifted, TODAY).stageSince())
                .contains(day("2026-01-01"));
    }

    @Test
    void stageThatIsThereAlreadyIsNoStep() {
        assertThat(met("", Optional.of(Stage.MET)).applyTo(full(), TODAY)).isEqualTo(full());
    }

    @Test
    void whoIsParkedByAFacetIsLookedAtAgain() {
        Person parked = met("", Optional.of(Stage.PARKED)).applyTo(full(), TODAY);
        assertThat(parked.until())
                .as("rule P7: nobody is parked without a day to look again")
                .contains(day("2027-02-20"));
    }

    @Test
    void entriesThatAreTakenAwayAreClosedAndNotDeleted() {
        Person ana = without("need", "TAX").applyTo(full(), TODAY);
        assertThat(ana.entries(NoteField.NEED)).hasSize(2);
        assertThat(ana.open(NoteField.NEED)).extracting(Entry::text).containsExactly("a web designer");
        assertThat(ana.entries(NoteField.NEED).get(0).done()).contains(TODAY);
        assertThat(without("need", "").applyTo(ana, TODAY.plusDays(1)).entries(NoteField.NEED))
                .extracting(Entry::done)
                .as("what was closed keeps its day")
                .containsExactly(Optional.of(TODAY), Optional.of(TODAY.plusDays(1)));
    }

    @Test
    void listsLoseWhatContainsTheTextOrAll() {
        assertThat(without("email", "HOME").applyTo(full(), TODAY).list(ListField.EMAILS))
                .containsExactly("ana@acme.example");
        assertThat(without("email", "").applyTo(full(), TODAY).list(ListField.EMAILS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Java meetup", "java-meetup", "Java Méetup", "meetup"})
    void groupIsLeftByItsNameOrId(String name) {
        assertThat(without("group", name).applyTo(full(), TODAY).list(ListField.GROUPS))
                .containsExactly("choir");
    }

    @Test
    void singleFacetsAreForgotten() {
        assertThat(without("org", "").applyTo(full(), TODAY).detail(TextField.ORG))
                .isEmpty();
        assertThat(without("birthday", "").applyTo(full(), TODAY).birthday()).isEmpty();
        assertThat(without("every", "").applyTo(full(), TODAY).every()).isEmpty();
        assertThat(without("met", "").applyTo(full(), TODAY).met()).isEmpty();
        assertThat(without("focus", "").applyTo(full(), TODAY).focus()).isFalse();
    }

    @Test
    void textThatIsNowhereIsNamed() {
        assertThatThrownBy(() -> without("need", "horse").applyTo(full(), TODAY))
                .isInstanceOf(BadInput.class)
                .hasMessage("no need of Ana Ruiz contains “horse”");
        assertThatThrownBy(() -> without("email", "horse").applyTo(full(), TODAY))
                .isInstanceOf(BadInput.class);
        assertThat(without("offer", "").applyTo(full(), TODAY)).isEqualTo(full());
    }

    @ParameterizedTest
    @EnumSource(NoteField.class)
    void everyTraitCanBeAddedAndClosed(NoteField trait) {
        Facets add = new Facets(
                "",
                Map.of(),
                Map.of(),
                Map.of(trait, List.of("something")),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Person knowing = add.applyTo(person("Ana").made(), TODAY);
        assertThat(knowing.open(trait)).hasSize(1);
        Person after = without(trait.option(), "some").applyTo(knowing, TODAY);
        assertThat(after.open(trait)).isEmpty();
        assertThat(knowing.open(trait)).as("undo needs the person as they were").hasSize(1);
    }
}
