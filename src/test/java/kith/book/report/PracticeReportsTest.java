package kith.book.report;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kith.book.SampleBook;
import kith.book.SamplePerson;
import kith.book.SampleRecord;
import kith.book.advice.NextStep;
import kith.book.advice.Triage;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Extra;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.Me;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Review;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

class PracticeReportsTest {

    private static Book wanting(Book book, String aim, int count) {
        Me me = new Me("Sam", List.of(), List.of(), Map.of(aim, count), Map.of(), DateOrder.UNSET, Extra.NONE);
        return book.edit().me(me).build();
    }

    // Focus (rules P22 and P23).

    @Test
    void whoRespondsIsProposedThoseWithTheBestTalksFirst() {
        Book book = book(
                person("Silent").at(Stage.KNOWN),
                exchange(Kind.EMAIL, "2026-11-01", "silent").begunBy(Party.ME),
                person("Once").at(Stage.KNOWN),
                exchange(Kind.EMAIL, "2026-11-01", "once").begunBy(Party.THEM),
                person("Often").at(Stage.KNOWN),
                exchange(Kind.EMAIL, "2026-10-01", "often").begunBy(Party.THEM),
                exchange(Kind.EMAIL, "2026-10-09", "often").begunBy(Party.THEM),
                exchange(Kind.EMAIL, "2026-11-01", "often").begunBy(Party.THEM),
                person("Good").at(Stage.KNOWN),
                exchange(Kind.COFFEE, "2026-10-01", "good").rated(5),
                theyPromised("p1", "good", "write", "2026-10-05").done("2026-10-05"));
        Reported focus = Reported.by(new FocusReport(), book);
        assertThat(focus.names("proposed")).as("rule P26").containsExactly("Good", "Often");
        assertThat(Reported.values(focus.rows("proposed").get(0)).get("evidence"))
                .isEqualTo("kept their word on 2026-10-05; a good talk on 2026-10-01");
    }

    @Test
    void aFocusThatIsNotReturnedIsNamed() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).edited(ana -> ana.focus(true)),
                exchange(Kind.EMAIL, "2026-11-01", "ana").begunBy(Party.ME));
        assertThat(Reported.by(new FocusReport(), book).names("silent")).containsExactly("Ana");
    }

    @Test
    void anAimThatIsFarFromThePeopleThereAreIsNamed() {
        Book book = book(person("Ana").at(Stage.KNOWN).list(ListField.AIMS, "client"));
        Reported far = Reported.by(new FocusReport(), wanting(book, "client", 5));
        assertThat(far.names("aims")).containsExactly("client");
        assertThat(far.rows("aims").get(0).people()).extracting(Person::id).containsExactly("ana");
        assertThat(Reported.by(new FocusReport(), wanting(book, "client", 2)).names("aims"))
                .isEmpty();
        assertThat(Reported.by(new FocusReport(), wanting(book, "mentor", 1)).names("aims"))
                .containsExactly("mentor");
    }

    // Triage (rules P6 and P7).

    @Test
    void newPeopleWithoutADecisionAreUpForTriage() {
        Book book = book(
                person("New").met("2026-11-10"),
                person("Newer").met("2026-11-15"),
                person("Aimed").met("2026-11-10").list(ListField.AIMS, "client"),
                person("Old").met("2026-01-10"),
                person("Known").met("2026-11-10").at(Stage.KNOWN),
                person("Contact"));
        assertThat(Triage.open(Reported.outlook(book, TODAY)))
                .extracting(Person::name)
                .containsExactly("Newer", "New");
        Person passed = Triage.passed(find(book, "new"), TODAY, "not now");
        Person parked = Triage.parked(find(book, "newer"), TODAY, day("2027-02-01"), "no budget");
        Book decided = book.edit().put(passed).put(parked).build();
        assertThat(Triage.open(Reported.outlook(decided, TODAY))).isEmpty();
        assertThat(parked.until()).contains(day("2027-02-01"));
        assertThat(passed.stage()).as("rule P7: nobody is deleted").isEqualTo(Stage.MET);
    }

    // Groups (rule P1).

    @Test
    void aGroupKnowsWhomToExpectAndWhoWasMetThere() {
        Book book = book(
                club("Java meetup").every("1mo").next("2026-11-25").where("the library"),
                person("Ana").at(Stage.KNOWN).list(ListField.GROUPS, "java-meetup"),
                person("Bob").met("2026-10-25", "java MEETUP"),
                person("Cy").at(Stage.MET),
                exchange(Kind.EVENT, "2026-10-25", "cy").at("java-meetup"));
        Row row = Reported.by(new GroupsReport(), book).rows().get(0);
        assertThat(row.people()).extracting(Person::name).containsExactly("Ana", "Cy");
        assertThat(Reported.values(row))
                .containsEntry("met", "bob cy")
                .containsEntry("next", "2026-11-25")
                .containsEntry("where", "the library");
    }

    // Introductions and thanks (rules P16 and P17).

    @Test
    void theBestThanksIsAConnection() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a tax adviser"),
                person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advice"),
                exchange(Kind.COFFEE, "2026-11-01", "ana").got("a book"));
        Reported thanks = Reported.by(new ThanksReport(), book);
        assertThat(thanks.names()).containsExactly("Ana");
        assertThat(thanks.values("introduce")).containsExactly("bob");
        assertThat(Reported.by(new IntrosReport(), book).names("pairs")).containsExactly("Ana and Bob");
    }

    @Test
    void aFilterShowsAPairWhereEitherFits() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a tax adviser"),
                person("Bob")
                        .at(Stage.KNOWN)
                        .knownFor(NoteField.OFFER, "tax advice")
                        .list(ListField.TAGS, "java"),
                person("Cy").at(Stage.KNOWN).knownFor(NoteField.OFFER, "piano lessons"));
        Reported intros = Reported.by(new IntrosReport(), book);
        assertThat(intros.showing(person -> person.list(ListField.TAGS).contains("java"))
                        .names("pairs"))
                .containsExactly("Ana and Bob");
        assertThat(intros.showing(person -> person.name().equals("Cy")).names("pairs"))
                .isEmpty();
    }

    // Next steps (rule P24).

    private static String step(Book book) {
        return NextStep.of(Reported.outlook(book, TODAY), find(book, "ana"))
                .map(step -> step.sentence().text())
                .orElse("");
    }

    @Test
    void theNextStepComesFromWhatIsOpenTheMostUrgentFirst() {
        SamplePerson ana = person("Ana").at(Stage.KNOWN);
        assertThat(step(book(ana))).isEqualTo("ask: What do they do, and where?");
        ana.knownFor(NoteField.CONCERN, "the audit");
        assertThat(step(book(ana))).isEqualTo("ask how it went: the audit, because it was on their mind");
        ana.knownFor(NoteField.NEED, "a tax adviser");
        assertThat(step(book(ana))).isEqualTo("ask around for a tax adviser, because they need it");
        SamplePerson bob = person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advice");
        assertThat(step(book(ana, bob)))
                .isEqualTo("introduce them to Bob (tax advice), because they need a tax adviser");
        assertThat(step(book(ana, bob, exchange(Kind.CALL, "2026-11-01", "ana").got("a tip"))))
                .isEqualTo("say thanks for a tip, because nothing was said about it yet");
    }

    @Test
    void afterAnIntroductionTheNeedIsAskedAbout() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a tax adviser"),
                person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advice"),
                person("Cy").at(Stage.KNOWN));
        Book.Draft draft = book.edit();
        draft.put(new Introduction(
                "x1", "ana", "cy", day("2026-11-01"), "both sail", IntroductionStatus.MET, Extra.NONE));
        assertThat(step(draft.build())).startsWith("introduce them to Bob");
        draft.put(new Introduction("x2", "ana", "bob", day("2026-11-01"), "", IntroductionStatus.MET, Extra.NONE));
        assertThat(step(draft.build()))
                .isEqualTo("ask whether they still look for a tax adviser, because they know Bob by now");
    }

    // The review (rules P12 and P20).

    @Test
    void theReviewTellsAPeriodFromTheOneBefore() {
        Book book = book(
                person("Up").met("2026-01-01").at(Stage.KNOWN, "2026-11-01").at(Stage.LIKED, "2026-11-10"),
                person("Down").at(Stage.LIKED, "2025-01-01").at(Stage.KNOWN, "2026-11-05"),
                person("Gone").at(Stage.KNOWN, "2025-01-01").at(Stage.ENDED, "2026-11-05"),
                person("New").met("2026-11-05"),
                exchange(Kind.CALL, "2026-11-08", "new"),
                iPromised("p1", "up", "call", "2026-11-10").done("2026-11-12"),
                iPromised("p2", "up", "call", "2026-11-10").done("2026-11-19"),
                iPromised("p3", "up", "call", "2026-10-14").done("2026-10-15"));
        Reported review = Reported.by(new ReviewReport(), book).from("2026-11-01", "2026-11-20");
        assertThat(review.names("deepened")).containsExactly("Up", "Up");
        assertThat(review.names("cooled")).contains("Down");
        assertThat(review.showing(person -> true).names("ended")).containsExactly("Gone");
        assertThat(review.names("new")).containsExactly("New");
        assertThat(review.rows("compared"))
                .extracting(row -> row.name() + ": " + Reported.values(row).get("now") + ", before "
                        + Reported.values(row).get("before"))
                .contains(
                        "promises kept in time: 1, before 1",
                        "promises kept late: 1, before 0",
                        "followed up with new people: within 3 days, before –");
    }

    @Test
    void answersOfTheLastReviewAreShownAndItBeginsThePeriod() {
        Book book = book(person("Ana").at(Stage.KNOWN))
                .edit()
                .put(new Review(
                        day("2026-10-01"), day("2026-07-01"), List.of("Ana: we walked", "", "call"), Extra.NONE))
                .build();
        Reported review = Reported.by(new ReviewReport(), book);
        assertThat(review.rows("questions"))
                .extracting(row -> Reported.values(row).getOrDefault("answer", ""))
                .containsExactly("Ana: we walked", "", "call");
        assertThat(Reported.values(review.rows("period").get(0))).containsEntry("since", "2026-10-01");
    }

    @Test
    void newPeopleThatCrowdOutTheOthersAreWarnedAbout() {
        List<SampleRecord> all = new java.util.ArrayList<>();
        for (String name : List.of("A", "B", "C", "D")) {
            all.add(person(name).met("2026-11-10"));
        }
        all.add(person("Old").at(Stage.TRUSTED).added("2026-01-01"));
        all.add(exchange(Kind.CALL, "2026-05-01", "old"));
        Book crowded = book(all.toArray(new SampleRecord[0]));
        assertThat(Reported.by(new Overview(), crowded).rows("care"))
                .as("rule P12")
                .filteredOn(row -> row.name().startsWith("new people take"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.people()).extracting(Person::name).containsExactly("Old"));
        Book kept = SampleBook.with(crowded, exchange(Kind.CALL, "2026-11-15", "old"));
        assertThat(Reported.by(new Overview(), kept).names("care"))
                .as("new people are still to be decided about, and the last review is long ago")
                .containsExactly(
                        "nothing is decided about new people: kith stage --triage",
                        "look back at the last months: kith report review");
    }
}
