package kith.book.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.model.Book;
import kith.model.DateOrder;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The grammar of the quick note, one note after the other: {@code notes.txt} and {@code examples.txt}. */
class NoteTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    /** @param line where it stands in its file */
    private record Block(int line, boolean inBatch, String note, List<String> said) {}

    private record Rule(String text, List<Block> blocks) {}

    @TestFactory
    Stream<DynamicContainer> aNoteSaysWhatTheTableHasForIt() {
        return tests("notes.txt", Acquaintances.book());
    }

    @TestFactory
    Stream<DynamicContainer> theExamplesOfTheSpecificationAndOfTheIssueAreRead() {
        Book oneAna = Acquaintances.book(Acquaintances.people().stream()
                .filter(person -> !person.name().equals("Ana Berg"))
                .toList());
        return tests("examples.txt", oneAna);
    }

    private static Stream<DynamicContainer> tests(String file, Book book) {
        return rules(file).stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.text(),
                        rule.blocks().stream()
                                .map(block ->
                                        DynamicTest.dynamicTest(block.note(), () -> check(file, rule, block, book)))));
    }

    private static void check(String file, Rule rule, Block block, Book book) {
        assertThat(said(block, book))
                .as("%s:%d “%s” (%s)", file, block.line(), block.note(), rule.text())
                .isEqualTo(block.said());
    }

    private static List<String> said(Block block, Book book) {
        NoteReader reader = new NoteReader(book, TODAY, DateOrder.UNSET, new Script());
        try {
            List<String> said = new ArrayList<>(Said.by(reader.read(Said.unescaped(block.note()), block.inBatch())));
            said.remove("day: " + TODAY);
            return said;
        } catch (BadInput | PersonUnclear error) {
            return Said.refused(error);
        }
    }

    private static List<Rule> rules(String file) {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String line : Table.text(file).split("\n", -1)) {
            number++;
            if (line.startsWith("=== ")) {
                rules.add(new Rule(line.substring(4), new ArrayList<>()));
            } else if (line.startsWith("note: ") || line.startsWith("batch: ")) {
                boolean inBatch = line.startsWith("batch: ");
                String note = line.substring(line.indexOf(' ') + 1);
                last(rules).blocks().add(new Block(number, inBatch, note, new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                last(last(rules).blocks()).said().add(line);
            }
        }
        assertThat(rules)
                .as(file)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.blocks()).as(rule.text()).isNotEmpty());
        return rules;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
