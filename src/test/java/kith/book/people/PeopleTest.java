package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person, by whatever the user remembers: "Everywhere: a person" of the specification. */
class PeopleTest {

    private final Book book = Folks.book(
            "Ana Ruiz | ana.ruiz@acme.example",
            "Ana Berg",
            "Bob Lee | Bobby | the boss | bob@fig.example",
            "Carol Diaz",
            "Grace H. Hopper",
            "José Núñez | Pepe",
            "Søren Kjær",
            "Łukasz Żak",
            "伟",
            "李 娜",
            "أحمد علي",
            "נועה כהן",
            "Sinéad O'Neill",
            "Gabriel García-Márquez",
            "Pieter van der Berg",
            "Cher",
            "Anne-Marie Dubois",
            "Dr. Tal Miller");

    /** The name of the one who was found, else {@code names?} of several, else {@code near …}. */
    private static String found(Book book, String query) {
        SearchResult found = new People(book).find(query);
        if (found instanceof SearchResult.One one) {
            return one.person().name();
        } else if (found instanceof SearchResult.Many many) {
            return names(many.people()) + "?";
        }
        return ("near " + names(((SearchResult.None) found).near())).strip();
    }

    private static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ana-ruiz                 | Ana Ruiz
                    ANA-RUIZ                 | Ana Ruiz
                    Ana Ruiz                 | Ana Ruiz
                    ana  ruiz                | Ana Ruiz
                    ana ruiz.                | Ana Ruiz
                    @ana ruiz                | Ana Ruiz
                    @ana-ruiz                | Ana Ruiz
                    ana.ruiz@acme.example    | Ana Ruiz
                    Ana.Ruiz@ACME.example    | Ana Ruiz
                    ana r                    | Ana Ruiz
                    ana r.                   | Ana Ruiz
                    a r                      | Ana Ruiz
                    ruiz                     | Ana Ruiz
                    RUI                      | Ana Ruiz
                    acme                     | Ana Ruiz
                    bobby                    | Bob Lee
                    @bobby                   | Bob Lee
                    the boss                 | Bob Lee
                    boss                     | Bob Lee
                    fig.exam                 | Bob Lee
                    grace hopper             | Grace H. Hopper
                    grace h hopper           | Grace H. Hopper
                    grace h. hopper          | Grace H. Hopper
                    gra hop                  | Grace H. Hopper
                    jose nunez               | José Núñez
                    nunez                    | José Núñez
                    NÚÑEZ                    | José Núñez
                    pepe                     | José Núñez
                    soren                    | Søren Kjær
                    kjaer                    | Søren Kjær
                    lukasz zak               | Łukasz Żak
                    伟                       | 伟
                    李                       | 李 娜
                    娜                       | 李 娜
                    احمد                     | أحمد علي
                    נועה                     | נועה כהן
                    oneill                   | Sinéad O'Neill
                    o’neill                  | Sinéad O'Neill
                    sinead o                 | Sinéad O'Neill
                    garcia marquez           | Gabriel García-Márquez
                    garcia-marquez           | Gabriel García-Márquez
                    marquez                  | Gabriel García-Márquez
                    gabriel garcia marquez   | Gabriel García-Márquez
                    van der berg             | Pieter van der Berg
                    pieter berg              | Pieter van der Berg
                    cher                     | Cher
                    anne marie               | Anne-Marie Dubois
                    anne                     | Anne-Marie Dubois
                    tal                      | Dr. Tal Miller
                    dr. tal                  | Dr. Tal Miller
                    lle                      | Dr. Tal Miller
                    ana                      | Ana Berg, Ana Ruiz?
                    @ana                     | Ana Berg, Ana Ruiz?
                    berg                     | Ana Berg, Pieter van der Berg?
                    """)
    void anIdNameAliasAddressOrAnyUnambiguousPartFindsAPerson(String query, String expected) {
        assertThat(found(book, query)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” is nobody, near is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    crol                     | near Carol Diaz
                    Carrol                   | near Carol Diaz
                    caorl                    | near Carol Diaz
                    carol diax               | near Carol Diaz
                    grace hoper              | near Grace H. Hopper
                    jsoe                     | near José Núñez
                    pepw                     | near José Núñez
                    ana miller               | near Ana Berg, Ana Ruiz
                    ruiz ana                 | near Ana Ruiz
                    zebulon                  | near
                    kk                       | near
                    五                       | near
                    """)
    void aNearMissGetsDidYouMean(String query, String expected) {
        assertThat(found(book, query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "@ ", ".", "\u00a0", "'"})
    void nothingIsNobody(String query) {
        assertThat(found(book, query)).isEqualTo("near");
    }

    @Test
    void exactBeatsAliasBeatsFirstNameBeatsPrefixBeatsPart() {
        List<String> people =
                new ArrayList<>(List.of("Sam", "Robert Lee | Sam", "Sam Park", "Samuel Diaz", "Jo Balsam"));
        List<String> winners = List.of("Sam", "Robert Lee", "Sam Park", "Samuel Diaz", "Jo Balsam");
        for (String winner : winners) {
            assertThat(found(Folks.book(people.toArray(String[]::new)), "sam")).isEqualTo(winner);
            people.remove(0);
        }
    }

    @Test
    void anIdAndAnAddressAreAsExactAsAName() {
        Person bob = Person.draft("bob", "Robert Lee")
                .list(ListField.EMAILS, List.of("rob@fig.example"))
                .build();
        Person bobby = Person.draft("bobby-lee", "Bob Lee")
                .list(ListField.AKA, List.of("rob@fig.example"))
                .build();
        Book both = Folks.of(List.of(bob, bobby));

        assertThat(found(both, "bob")).isEqualTo("Robert Lee");
        assertThat(found(both, "rob@fig.example")).isEqualTo("Robert Lee");
        assertThat(found(both, "bob lee")).isEqualTo("Bob Lee");
    }

    @Test
    void namesakesAreListedAndTheirIdsTellThemApart() {
        Book twins = Folks.book("Ana Ruiz", "Ana Ruiz");

        assertThat(found(twins, "ana ruiz")).isEqualTo("Ana Ruiz, Ana Ruiz?");
        assertThat(((SearchResult.One) new People(twins).find("ana-ruiz"))
                        .person()
                        .id())
                .isEqualTo("ana-ruiz");
        assertThat(((SearchResult.One) new People(twins).find("ana-ruiz-2"))
                        .person()
                        .id())
                .isEqualTo("ana-ruiz-2");
    }

    @Test
    void anAliasThatIsAnothersFirstNameWins() {
        assertThat(found(Folks.book("Beth Moore", "Elizabeth Park | Beth"), "beth"))
                .isEqualTo("Elizabeth Park");
    }

    @Test
    void severalAreListedByTheirNames() {
        assertThat(found(Folks.book("zoe ana", "Ána Žid", "Ana Ábel", "ana Zak"), "ana"))
                .isEqualTo("Ana Ábel, ana Zak, Ána Žid?");
    }

    @Test
    void atMostFiveComeNear() {
        Book many = Folks.book("Anna A", "Anna B", "Anna C", "Anna D", "Anna E", "Anna F", "Anny G");

        assertThat(new People(many).near("annas"))
                .hasSize(People.MOST_NEAR)
                .allSatisfy(person -> assertThat(person.name()).startsWith("Anna"));
    }

    @Test
    void aWordOfTheTextMeansSomebodyOnlyByASingleSlip() {
        People people = new People(Folks.book("Hana Sato", "Mina Tanaka"));

        assertThat(people.near("bank")).isNotEmpty();
        assertThat(people.nearWord("bank")).isEmpty();
        assertThat(names(people.nearWord("hanna"))).isEqualTo("Hana Sato");
        assertThat(names(new People(Folks.book("Hana Sato", "Ana Ruiz")).nearWord("ana")))
                .isEqualTo("Ana Ruiz");
    }

    @Test
    void wholeWordsBesideEachOtherFindAPerson() {
        People people = new People(book);

        assertThat(names(people.withWords(List.of("van", "der", "berg")))).isEqualTo("Pieter van der Berg");
        assertThat(names(people.withWords(List.of("der", "berg")))).isEqualTo("Pieter van der Berg");
        assertThat(names(people.withWords(List.of("garcia", "marquez")))).isEqualTo("Gabriel García-Márquez");
        assertThat(names(people.withWords(List.of("van", "berg")))).isEmpty();
        assertThat(names(people.withWords(List.of("van", "de")))).isEmpty();
    }

    @Test
    void tenThousandPeopleAreToldApart() {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = "Given" + i % 100 + " Sur" + i;
            all.add(Person.draft("person-" + i, name)
                    .list(ListField.AKA, List.of("nick" + i))
                    .list(ListField.EMAILS, List.of("mail" + i + "@x.example"))
                    .build());
        }
        People people = new People(Folks.of(all));

        for (int i = 0; i < 10_000; i += 999) {
            SearchResult one = new SearchResult.One(all.get(i));
            for (String query :
                    List.of("person-" + i, "given" + i % 100 + " sur" + i, "Nick" + i, "mail" + i + "@x.example")) {
                assertThat(people.find(query)).as(query).isEqualTo(one);
            }
        }
        assertThat(people.find("sur9999")).isEqualTo(new SearchResult.One(all.get(9999)));
        assertThat(((SearchResult.Many) people.find("given7")).people()).hasSize(100);
        assertThat(((SearchResult.Many) people.find("sur")).people()).hasSize(10_000);
        assertThat(((SearchResult.None) people.find("nikc5000")).near()).contains(all.get(5000));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 5);
    }

    /** Whoever is found by a query is found by it in any case and order of the book, and nobody fits better. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswerDependsOnNothingButTheBook(int seed) {
        Random random = new Random(seed);
        List<String> syllables = List.of("an", "a", "bo", "b", "ri", "o", "z", "é", "伟", "-", " ", " ", "'");
        for (int round = 0; round < 300; round++) {
            List<Person> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(Person.draft("id-" + i, text(random, syllables))
                        .list(ListField.AKA, random.nextBoolean() ? List.of(text(random, syllables)) : List.of())
                        .build());
            }
            String query = text(random, syllables);
            SearchResult found = new People(Folks.of(all)).find(query);
            Collections.shuffle(all, random);

            assertThat(new People(Folks.of(all)).find(query)).as(query).isEqualTo(found);
            assertThat(new People(Folks.of(all)).find(query.toUpperCase(Locale.ROOT)))
                    .as(query)
                    .isEqualTo(found);
            assertThat(new People(Folks.of(all)).find("@" + query)).as(query).isEqualTo(found);
            assertThat(withoutNear(new People(Folks.of(all), true).find(query)))
                    .as(query)
                    .isEqualTo(withoutNear(found));
            for (Person person : all) {
                SearchResult own = new People(Folks.of(all)).find(person.id());
                assertThat(own).as("by the id").isEqualTo(new SearchResult.One(person));
            }
        }
    }

    private static SearchResult withoutNear(SearchResult found) {
        return found instanceof SearchResult.None ? new SearchResult.None(List.of()) : found;
    }

    private static String text(Random random, List<String> syllables) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(syllables.get(random.nextInt(syllables.size())));
        }
        return text.toString();
    }
}
