package kith.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Me;
import kith.model.Person;
import kith.model.TextField;
import kith.store.BookFile;
import kith.store.Home;
import kith.store.RandomBooks;
import kith.store.Samples;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import kith.store.format.Json;
import kith.store.format.RecordWriter;
import kith.store.journal.PastChange.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    private static final Person ANA = Samples.person("ana");
    private static final Person BOB = Samples.person("bob");

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        folder = folder.toRealPath();
        home = new Home(folder);
    }

    private static Person at(Person person, String org) {
        return person.edit().detail(TextField.ORG, org).build();
    }

    private Optional<String> undo() {
        return home.file.undo(Samples.NOW).map(PastChange::command);
    }

    private Optional<String> redo() {
        return home.file.redo(Samples.NOW).map(PastChange::command);
    }

    private List<String> history() {
        List<String> lines = new ArrayList<>();
        for (PastChange change : home.file.history()) {
            lines.add(change.command() + (change.undone() ? " (undone)" : ""));
        }
        return lines;
    }

    @Test
    void whereNothingWasDoneThereIsNothingToUndo() {
        assertThat(undo()).isEmpty();
        assertThat(redo()).isEmpty();
        assertThat(home.file.nextUndo()).isEmpty();
        assertThat(home.file.history()).isEmpty();
        assertThat(home.names()).isEmpty();
    }

    @Test
    void undoingAndRedoingGivesTheSameBytes() {
        home.holding(Samples.FILE);
        home.put("add ana", at(ANA, "Acme"));
        String first = home.text();
        home.update(
                "tidy",
                book -> book.edit()
                        .put(at(ANA, "Apex"))
                        .put(Samples.interaction("i7", "x"))
                        .remove(EntityType.PERSON, "bob-lee")
                        .build());
        String second = home.text();

        assertThat(undo()).contains("tidy");
        assertThat(home.text()).isEqualTo(first);
        assertThat(undo()).contains("add ana");
        assertThat(home.text()).isEqualTo(Samples.FILE);
        assertThat(undo()).isEmpty();
        assertThat(redo()).contains("add ana");
        assertThat(home.text()).isEqualTo(first);
        assertThat(redo()).contains("tidy");
        assertThat(home.text()).isEqualTo(second);
        assertThat(redo()).isEmpty();
    }

    @Test
    void everyRandomChangeCanBeUndoneAndRedone() {
        List<String> texts = new ArrayList<>();
        home.holding(Samples.FILE);
        for (int seed = 0; seed < 20; seed++) {
            texts.add(home.text());
            Book other = new RandomBooks(seed).book();
            home.update("change " + seed, book -> other);
        }
        String last = home.text();
        for (int i = texts.size() - 1; i >= 0; i--) {
            assertThat(undo()).contains("change " + i);
            assertThat(home.text()).isEqualTo(texts.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            assertThat(redo()).contains("change " + i);
        }
        assertThat(home.text()).isEqualTo(last);
    }

    @Test
    void aNewChangeLeavesNothingToRedo() {
        home.put("one", ANA);
        undo();
        home.put("two", BOB);

        assertThat(redo()).isEmpty();
        assertThat(history()).containsExactly("one (undone)", "two");
        assertThat(undo()).contains("two");
        assertThat(undo()).isEmpty();
    }

    @Test
    void whatIsKnownAboutTheUserAndUnknownKeysAreUndoneToo() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("x", "1.50");
        Me me = new Me(
                "Mo", List.of(), List.of(), Map.of(), Map.of(), Me.UNKNOWN.dateOrder(), new Extra(Map.of("type", "1")));
        home.holding(Samples.FILE);
        home.update("me", book -> book.edit().me(me).extra(new Extra(other)).build());
        String changed = home.text();

        undo();
        assertThat(home.text()).isEqualTo(Samples.FILE);
        redo();
        assertThat(home.text()).isEqualTo(changed).contains("\"type\":1").contains("\"x\": 1.50");
    }

    @Test
    void anUndoIsRefusedWhereTheRecordWasChangedSinceByHand() {
        home.put("add both", ANA, BOB);
        home.holding(home.text().replace("Person bob", "Robert"));
        String edited = home.text();

        assertThatThrownBy(() -> home.file.undo(Samples.NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("person bob has been changed since")
                .hasMessageContaining("\"add both\" cannot be undone");
        assertThatThrownBy(() -> home.file.nextUndo()).isInstanceOf(StoreException.class);
        assertThat(home.text()).isEqualTo(edited);
        assertThat(history()).containsExactly("add both");
    }

    @Test
    void aRedoIsRefusedWhereTheRecordWasChangedSinceByHand() {
        home.put("add", ANA);
        home.put("change", at(ANA, "Acme"));
        undo();
        home.holding(home.text().replace("Person ana", "Anna"));

        assertThatThrownBy(() -> home.file.redo(Samples.NOW)).hasMessageContaining("\"change\" cannot be redone");
    }

    @Test
    void otherRecordsMayHaveBeenChangedByHandMeanwhile() {
        home.put("add bob", BOB);
        home.put("add ana", ANA);
        home.holding(home.text().replace("Person bob", "Robert"));

        assertThat(undo()).contains("add ana");
        assertThat(home.text()).contains("Robert").doesNotContain("ana");
    }

    @Test
    void whatWasTakenBackByHandIsPassedOver() {
        home.put("add bob", BOB);
        String before = home.text();
        home.put("add ana", ANA);
        home.holding(before);

        assertThat(undo()).contains("add bob");
        assertThat(redo()).contains("add bob");
        assertThat(redo()).isEmpty();
    }

    @Test
    void whatWasTakenBackByHandEarlierIsPassedOver() {
        home.put("add bob", BOB);
        home.put("add ana", ANA);
        home.put("add carol", Samples.person("carol"));
        home.holding(home.text().replaceFirst("(?m)^.*Person ana.*\n", ""));
        String edited = home.text();

        assertThat(undo()).contains("add carol");
        assertThat(undo()).contains("add bob");
        assertThat(undo()).isEmpty();
        assertThat(history()).containsExactly("add bob (undone)", "add ana (undone)", "add carol (undone)");
        assertThat(redo()).contains("add bob");
        assertThat(redo()).contains("add carol");
        assertThat(redo()).isEmpty();
        assertThat(home.text()).isEqualTo(edited);
    }

    @Test
    void aPartOfAChangeThatWasTakenBackByHandIsLeft() {
        home.put("add both", ANA, BOB);
        home.holding(home.text().replaceFirst("(?m)^.*Person ana.*\n", ""));

        assertThat(undo()).contains("add both");
        assertThat(home.file.read().people()).isEmpty();
        assertThat(redo()).contains("add both");
        assertThat(home.file.read().people()).containsExactly(BOB);
    }

    @Test
    void aWriteThatWasInterruptedBeforeTheRenameNeverHappened() {
        home.put("add bob", BOB);
        undo();
        String before = home.text();
        home.put("add ana", ANA);
        home.holding(before); // as after a kill between the journal and the rename

        assertThat(history()).containsExactly("add bob (undone)");
        assertThat(redo()).contains("add bob");
        assertThat(history()).containsExactly("add bob");
        assertThat(Home.text(home.journal())).doesNotContain("add ana");
    }

    @Test
    void anUndoThatWasInterruptedBeforeTheRenameNeverHappened() {
        home.put("add bob", BOB);
        home.put("add ana", ANA);
        String before = home.text();
        undo();
        home.holding(before);

        home.put("change bob", at(BOB, "Acme"));

        assertThat(history()).containsExactly("add bob", "add ana", "change bob");
        assertThat(undo()).contains("change bob");
        assertThat(undo()).contains("add ana");
        assertThat(undo()).contains("add bob");
    }

    @Test
    void whatWouldBeUndoneIsShownWithoutDoingIt() {
        home.put("one", ANA);
        home.put("two", BOB);
        String text = home.text();

        assertThat(home.file.nextUndo().map(PastChange::command)).contains("two");
        assertThat(home.file.nextRedo()).isEmpty();
        assertThat(home.text()).isEqualTo(text);
        undo();
        assertThat(home.file.nextRedo().map(PastChange::command)).contains("two");
    }

    @Test
    void historySaysWhatWasAddedChangedAndRemoved() {
        home.put("import", ANA, BOB, Samples.interaction("i1", "x"));
        home.update(
                "tidy",
                book -> book.edit()
                        .put(at(ANA, "Acme"))
                        .put(Samples.person("carol"))
                        .remove(EntityType.PERSON, "bob")
                        .build());
        home.file.undo(Samples.NOW.plusHours(1));

        assertThat(home.file.history())
                .containsExactly(
                        new PastChange(
                                Samples.NOW,
                                "import",
                                List.of(new Tally("person", 2, 0, 0), new Tally("interaction", 1, 0, 0)),
                                false),
                        new PastChange(Samples.NOW, "tidy", List.of(new Tally("person", 1, 1, 1)), true));
    }

    @Test
    void twoDataFilesHaveAJournalEach() {
        BookFile other = home.file(folder.resolve("other.json"));
        home.put("one", ANA);
        other.update("two", Samples.NOW, book -> Samples.with(book, BOB));

        assertThat(other.history()).hasSize(1);
        assertThat(undo()).contains("one");
        assertThat(other.read().people()).containsExactly(BOB);
    }

    // the journal

    @Test
    void theJournalSaysWhichFileItIsAboutAndHoldsRecordsAsTheDataFileDoes() {
        home.put("add ana", ANA);

        assertThat(Home.text(home.journal()).lines().toList())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("{\"journal\":1,\"file\":\"" + home.path + "\"}"),
                        entry -> assertThat(entry)
                                .endsWith(",\"at\":\"2026-11-20T15:30\",\"command\":\"add ana\",\"changes\":"
                                        + "[{\"sort\":\"person\",\"id\":\"ana\",\"after\":" + RecordWriter.line(ANA)
                                        + "}]}"));
    }

    @Test
    void aTornLastLineIsPassedOverAndNotGluedToTheNext() throws IOException {
        home.put("one", ANA);
        for (String torn : List.of("{\"id\":\"x\",\"at", "{", "\"", "x".repeat(200_000))) {
            Files.writeString(home.journal(), torn, StandardCharsets.UTF_8, StandardOpenOption.APPEND);

            assertThat(history()).hasSize(1);
            home.put("two", BOB);
            assertThat(history()).containsExactly("one", "two");
            assertThat(Home.text(home.journal())).endsWith("}\n").hasLineCount(3);
            assertThat(undo()).contains("two");
            Files.writeString(home.journal(), firstLines(2));
        }
    }

    private String firstLines(int count) {
        List<String> lines = Home.text(home.journal()).lines().toList();
        return String.join("\n", lines.subList(0, count)) + "\n";
    }

    @Test
    void aTornHeadingIsWrittenAnew() throws IOException {
        home.put("one", ANA);
        Files.writeString(home.journal(), "{\"jour");

        home.put("two", BOB);

        assertThat(history()).containsExactly("two");
        assertThat(Home.text(home.journal())).startsWith("{\"journal\":1,");
    }

    @Test
    void aLineThatCannotBeReadIsPassedOver() throws IOException {
        home.put("one", ANA);
        Files.writeString(
                home.journal(),
                "not JSON\n{\"id\":\"y\",\"changes\":[7]}\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        home.put("two", BOB);

        assertThat(history()).containsExactly("one", "two");
        assertThat(undo()).contains("two");
        assertThat(undo()).contains("one");
    }

    @Test
    void whereTheJournalCannotBeWrittenTheDataAreAllTheSame() throws IOException {
        Files.writeString(home.state(), "a file in the folder's place");

        home.put("add", ANA);

        assertThat(home.file.read().people()).containsExactly(ANA);
        assertThat(home.warnings).singleElement().asString().startsWith("this change cannot be undone: ");
        assertThat(undo()).isEmpty();
    }

    @Test
    void anEntryIsTakenBackWhereTheWriteFails() throws IOException {
        home.put("one", ANA);
        String before = Home.text(home.journal());
        Journal journal =
                new Journal(StoreSettings.of(home.state(), StoreSettings.USUAL_TIMEOUT, home.warnings::add), home.path);
        ChangedRecord change = new ChangedRecord("person", "bob", "", RecordWriter.line(BOB));

        long start = journal.append(
                JournalEntry.of(Samples.NOW, "two", JournalEntry.Move.CHANGE, "", List.of(change)), home.file.read());
        assertThat(Home.text(home.journal())).contains("two");
        journal.takeBack(start);

        assertThat(Home.text(home.journal())).isEqualTo(before);
    }

    @Test
    void theJournalIsCutAtItsSizeOldestFirst() throws IOException {
        home = new Home(folder, 4_000);
        for (int i = 0; i < 60; i++) {
            home.put("add " + i, Samples.person("p" + i));
            assertThat(Files.size(home.journal())).isLessThanOrEqualTo(4_000);
        }

        List<String> kept = history();
        assertThat(kept).hasSizeGreaterThan(10).hasSizeLessThan(60).endsWith("add 58", "add 59");
        assertThat(Home.text(home.journal())).startsWith("{\"journal\":1,");
        for (int i = 59; i > 54; i--) {
            assertThat(undo()).contains("add " + i);
        }
        assertThat(home.file.read().people()).hasSize(55);
    }

    @Test
    void theNewestEntryIsKeptWhateverItsLength() {
        home = new Home(folder, 1_000);
        home.put("add", ANA);
        home.put(
                "import", Samples.interaction("i1", "x".repeat(200_000)), Samples.interaction("i2", "y".repeat(5_000)));

        assertThat(history()).containsExactly("import");
        home.put("next", BOB);
        assertThat(history()).containsExactly("next");
        assertThat(undo()).contains("next");
        assertThat(undo()).isEmpty();
    }

    @Test
    void anUndoneChangeCanBeRedoneAlsoWhereOnlyTheUndoingFitsIntoTheJournal() {
        home = new Home(folder, 1_000);
        home.put("import", Samples.interaction("i1", "x".repeat(5_000)));
        String text = home.text();

        assertThat(undo()).contains("import");
        assertThat(redo()).contains("import");
        assertThat(home.text()).isEqualTo(text);
        assertThat(undo()).contains("import");
        assertThat(undo()).isEmpty();
    }

    @Test
    void whatIsNestedAsDeepAsTheDataFileAllowsCanBeUndone() {
        String deepest = "[".repeat(Json.DEEPEST - 3) + "]".repeat(Json.DEEPEST - 3);
        home.put("deep", ANA.edit().extra(new Extra(Map.of("x", deepest))).build());

        assertThat(home.file.read().people()).hasSize(1);
        assertThat(undo()).contains("deep");
    }

    @Test
    void whatIsNestedDeeperIsNotWritten() {
        String deeper = "[".repeat(Json.DEEPEST - 2) + "]".repeat(Json.DEEPEST - 2);

        assertThatThrownBy(() -> home.put(
                        "deep", ANA.edit().extra(new Extra(Map.of("x", deeper))).build()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not be read again");
        assertThat(home.path).doesNotExist();
    }
}
