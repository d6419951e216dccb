package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertainNamesTest {

    private static final List<String> NAMES = List.of(
            "Ana",
            "Ana Ruiz",
            "ána ruiz",
            "Ruiz",
            "Bob Lee",
            "Lee, Bob",
            "Bob.",
            "O'Neill",
            "bob@x.org",
            "伟",
            "Dr. Lena Ruiz",
            "Prof. Dr. Bob");
    private static final List<String> OTHERS = List.of("Ana", "Bobby", "ruiz", "a.", "Lee Bob");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Whoever is found for certain is whom the search of the whole program finds, and whoever it calls unclear is not guessed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void certainNamesMeanWhomTheyMeanElsewhere(long seed) {
        Random random = new Random(seed);
        Book.Draft draft = Book.EMPTY.edit();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Person.Draft person = Person.draft(
                    List.of("ana", "ana-ruiz", "bob", "x").get(random.nextInt(4)),
                    NAMES.get(random.nextInt(NAMES.size())));
            if (random.nextInt(3) == 0) {
                person.list(ListField.AKA, List.of(OTHERS.get(random.nextInt(OTHERS.size()))));
            }
            if (random.nextInt(3) == 0) {
                person.list(ListField.EMAILS, List.of("bob@x.org"));
            }
            draft.put(person.build());
        }
        Book book = draft.build();
        Names names = new Names(book.people());

        for (Person person : book.people()) {
            assertThat(names.called(person.id())).contains(person);
            assertThat(names.called(person.name().toUpperCase(Locale.ROOT))).contains(person);
            for (String email : person.list(ListField.EMAILS)) {
                assertThat(names.called(email)).contains(person);
            }
            for (String alias : person.list(ListField.AKA)) {
                assertThat(names.called("@" + alias)).isNotEmpty();
            }
            assertThat(names.called(FirstName.of(person))).isNotEmpty();
        }
        List<String> asked = new ArrayList<>(NAMES);
        asked.addAll(OTHERS);
        asked.addAll(
                List.of("@ana", "@ana-ruiz", "BOB", " Ana  Ruiz ", "x", "ana ruiz.", "oneill", "lena", "dr", "prof"));
        for (String text : asked) {
            List<Person> certain = names.called(text);
            SearchResult found = new People(book).find(text);
            if (certain.size() == 1) {
                assertThat(found).as(text).isEqualTo(new SearchResult.One(certain.get(0)));
            } else if (certain.size() > 1) {
                assertThat(found).as(text).isEqualTo(new SearchResult.Many(certain));
            }
        }
    }
}
