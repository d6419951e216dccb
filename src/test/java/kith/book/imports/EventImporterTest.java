package kith.book.imports;

import static kith.book.imports.ImportSample.TODAY;
import static kith.book.imports.ImportSample.assertCounts;
import static kith.book.imports.ImportSample.at;
import static kith.book.imports.ImportSample.book;
import static kith.book.imports.ImportSample.interaction;
import static kith.book.imports.ImportSample.into;
import static kith.book.imports.ImportSample.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kith.book.imports.Importer.Rejected;
import kith.book.imports.Importer.Taken;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

/** What happened with people, as a file tells it. */
class EventImporterTest {

    private static final Book BOOK = book(
            person("ana-ruiz", "Ana Ruiz"),
            person("ana-lee", "Ana Lee"),
            Person.draft("bob", "Bob Ono")
                    .list(ListField.AKA, List.of("Bobby"))
                    .list(ListField.EMAILS, List.of("bob@x.org"))
                    .build(),
            new Group("jug", "Java Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE));

    /** A call without an id, today. */
    private static ImportSample.Making call(String... with) {
        return interaction("", TODAY, with);
    }

    private static Promise promise(String id, String who, String text) {
        return new Promise(
                id,
                who,
                Party.ME,
                text,
                "",
                Optional.of(TODAY),
                TODAY,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
    }

    private static Introduction introduction(String id, String a, String b, String note) {
        return new Introduction(id, a, b, TODAY, note, IntroductionStatus.MADE, Extra.NONE);
    }

    private static String refusal(Entity record) {
        Taken taken = into(BOOK, record);
        assertThat(taken.book()).isSameAs(BOOK);
        assertThat(taken.rejected()).hasSize(1);
        assertThat(taken.rejected().get(0).line()).isEqualTo(1);
        return taken.rejected().get(0).why();
    }

    /** As {@code show lena} finds her. */
    @Test
    void aFirstNameIsFoundAfterATitle() {
        Taken taken =
                into(book(person("dr-lena-ruiz", "Dr. Lena Ruiz")), call("Lena").build());

        assertCounts(taken, 1, 0, 0);
        assertThat(taken.book().interactions().get(0).with()).containsExactly("dr-lena-ruiz");
    }

    @Test
    void peopleAndGroupsMayBeNamed() {
        Taken taken = into(
                BOOK,
                call("ana RUIZ", "Bobby")
                        .mentions("@ana-lee", "bob@x.org")
                        .group("java club")
                        .build());

        assertCounts(taken, 1, 0, 0);
        Interaction it = taken.book().interactions().get(0);
        assertThat(it.with()).containsExactly("ana-ruiz", "bob");
        assertThat(it.mentions()).containsExactly("ana-lee", "bob");
        assertThat(it.group()).isEqualTo("jug");
        assertThat(it.id()).matches("i[0-9][0-9a-z]{8}");
    }

    @Test
    void whoeverIsNamedTwiceWasThereOnce() {
        assertThat(into(BOOK, call("bob", "Bob", "Bobby").build())
                        .book()
                        .interactions()
                        .get(0)
                        .with())
                .containsExactly("bob");
    }

    @Test
    void aNameThatIsNotCertainIsNotGuessed() {
        assertThat(refusal(call("ana").build()))
                .isEqualTo("“ana” fits 2 people: Ana Lee (ana-lee), Ana Ruiz (ana-ruiz)");
        assertThat(refusal(call("Carol").build())).isEqualTo("nobody called “Carol” is in the book");
        assertThat(refusal(call("ono").build()))
                .as("a last name is only a part")
                .contains("nobody called “ono”");
        assertThat(refusal(call("").build())).isEqualTo("nobody called “” is in the book");
        assertThat(refusal(call("bob").mentions("Carol").build())).contains("“Carol”");
        assertThat(refusal(call("bob").group("chess").build())).isEqualTo("there is no group “chess”");
    }

    @Test
    void anInteractionNeedsSomebodyOrAGroupAndAPastDay() {
        assertThat(refusal(call().mentions("bob").build()))
                .isEqualTo("an interaction needs somebody in \"with\", or a \"group\"");
        assertThat(refusal(interaction("", TODAY.plusDays(1), "bob").build()))
                .isEqualTo("2026-06-16 is in the future; what is still to be done is a promise");
        assertCounts(into(BOOK, at("jug")), 1, 0, 0);
    }

    @Test
    void theSameWithoutAnIdIsTheSame() {
        Interaction row = call("Bob", "ana-lee").kind("Lunch").note("Hiring").build();
        Taken once = into(BOOK, row, row);

        assertCounts(once, 1, 0, 1);
        assertThat(once.book().interactions().get(0).kind()).isEqualTo("lunch");
        assertCounts(
                into(
                        once.book(),
                        call("ana-lee", "bobby").kind("lunch").note("Hiring").build()),
                0,
                0,
                1);
        assertCounts(
                into(
                        once.book(),
                        call("bob", "ana-lee").kind("lunch").note("hiring").build(),
                        call("bob", "ana-lee").kind("call").note("Hiring").build(),
                        call("bob").kind("lunch").note("Hiring").build(),
                        call("bob", "ana-lee")
                                .kind("lunch")
                                .note("Hiring")
                                .group("jug")
                                .build(),
                        interaction("", TODAY.minusDays(1), "bob", "ana-lee")
                                .kind("lunch")
                                .note("Hiring")
                                .build()),
                5,
                0,
                0);
    }

    @Test
    void twoTimesOfADayAreTwoCalls() {
        Taken taken = into(
                BOOK,
                call("bob").at(9).build(),
                call("bob").at(10).build(),
                call("bob").at(9).build(),
                call("bob").build());

        assertCounts(taken, 2, 0, 2);
        assertCounts(into(taken.book(), call("bob").at(10).build()), 0, 0, 1);
        Taken untimed = into(BOOK, call("bob").build(), call("bob").at(9).build());
        assertCounts(untimed, 1, 0, 1);
    }

    @Test
    void anIdDecidesAlone() {
        Taken taken = into(
                BOOK,
                interaction("i1", TODAY, "bob").build(),
                interaction("i2", TODAY, "bob").build(),
                interaction("i1", TODAY, "nobody there").build());

        assertCounts(taken, 2, 0, 1);
        assertCounts(into(taken.book(), call("bob").build()), 0, 0, 1);
        assertThat(refusal(interaction("i 1", TODAY, "bob").build())).contains("blank");
    }

    @Test
    void anUnknownKindIsKept() {
        assertThat(into(BOOK, call("bob").kind("Telepathy").build())
                        .book()
                        .interactions()
                        .get(0)
                        .kind())
                .isEqualTo("Telepathy");
    }

    @Test
    void anImportedCallMovesNobodyUp() {
        Taken taken = into(BOOK, call("bob").build());

        assertThat(taken.book().person("bob").orElseThrow().stage()).isEqualTo(Stage.CONTACT);
    }

    @Test
    void promisesAreFoundByWhatTheySay() {
        Taken taken = into(
                BOOK,
                promise("", "Bobby", "slides"),
                promise("", "bob", "slides"),
                promise("", "bob", "the slides"),
                promise("p1", "bob", "slides"),
                promise("p1", "ana-lee", "else"));

        assertCounts(taken, 3, 0, 2);
        assertThat(taken.book().promises()).allMatch(promise -> promise.who().equals("bob"));
        assertThat(refusal(promise("", "ana", "slides"))).contains("“ana” fits 2 people");
        assertThat(refusal(promise("", "bob", " "))).isEqualTo("a promise needs a text");
        assertThat(refusal(promise("\u0007", "bob", "slides"))).contains("control character");
    }

    @Test
    void introductionsAreOfTwoPeopleInAnyOrder() {
        Taken taken = into(
                BOOK,
                introduction("", "Bob", "ana-lee", "tax"),
                introduction("", "ana-lee", "bobby", "tax"),
                introduction("", "ana-lee", "bob", "law"),
                introduction("x1", "bob", "ana-lee", "tax"),
                introduction("x1", "bob", "ana-lee", "else"));

        assertCounts(taken, 3, 0, 2);
        assertThat(refusal(introduction("", "bob", "Bobby", "")))
                .isEqualTo("an introduction needs two people; “bob” and “Bobby” are one");
        assertThat(refusal(introduction("", "bob", "ana", ""))).contains("fits 2 people");
        assertThat(refusal(introduction("x 1", "bob", "ana-lee", ""))).contains("blank");
    }

    @Test
    void reviewsAndTheUserAreTakenToo() {
        Review review = new Review(TODAY, TODAY.minusMonths(3), List.of("more calls"), Extra.NONE);
        Me me = new Me("Kim", List.of(), List.of(), Map.of(), Map.of(), DateOrder.UNSET, Extra.NONE);
        Importer intake = new Importer(BOOK, TODAY, new Ids(new Random(1)));
        intake.row(1, review);
        intake.row(2, review);
        intake.row(3, me);
        intake.row(4, me);

        Taken taken = intake.take();

        assertCounts(taken, 1, 1, 2);
        assertThat(taken.book().reviews()).containsExactly(review);
        assertThat(taken.book().me()).isEqualTo(me);
    }

    @Test
    void oneBadRowStopsNothing() {
        Taken taken = into(
                BOOK,
                call("bob").build(),
                call("Carol").build(),
                call("ana-lee").build());

        assertThat(taken.added()).isEqualTo(2);
        assertThat(taken.rejected()).extracting(Rejected::line).containsExactly(2L);
    }

    @Test
    void idsAreMadeUntilOneIsFree() {
        // with this seed the first ids that are made are those of the book
        Ids same = new Ids(new Random(7));
        Book.Draft draft = BOOK.edit();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            String id = same.interaction();
            taken.add(id);
            draft.put(interaction(id, TODAY, "bob").note("call " + i).build());
        }
        Importer intake = new Importer(draft.build(), TODAY, new Ids(new Random(7)));
        intake.row(1, call("bob").build());

        Book book = intake.take().book();

        assertThat(taken).hasSize(3);
        assertThat(book.interactions()).hasSize(4);
    }
}
