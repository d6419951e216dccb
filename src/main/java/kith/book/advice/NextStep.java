package kith.book.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.Questions;
import kith.book.Sentence;
import kith.book.Thanks;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.TextField;

/**
 * A next step that could be agreed, with its reason (rule P24 of the practice), from what is open with somebody.
 *
 * @param text what to do
 * @param because why
 */
public record NextStep(String text, String because) {

    /** The first that there is: thanks, a need, an introduction under way, a worry of theirs, something not known yet. */
    public static Optional<NextStep> of(AdviceContext outlook, Person person) {
        return thanks(outlook, person)
                .or(() -> need(outlook, person))
                .or(() -> introduction(outlook, person))
                .or(() -> concern(person))
                .or(() -> question(person));
    }

    /** {@code send …, because …}; a question is its own reason. */
    public Sentence sentence() {
        return text.endsWith("?")
                ? Sentence.of(text)
                : Sentence.of(text).and(", because ").and(because);
    }

    private static Optional<NextStep> thanks(AdviceContext outlook, Person person) {
        for (Interaction interaction : outlook.timeline().of(person)) {
            Thanks owed = new Thanks(interaction, person, false);
            if (Thanks.isOwed(interaction, person.id()) && !owed.isDropped()) {
                return Optional.of(new NextStep("say thanks for " + owed.what(), "nothing was said about it yet"));
            }
        }
        return Optional.empty();
    }

    private static Optional<NextStep> need(AdviceContext outlook, Person person) {
        List<Entry> needs = person.open(NoteField.NEED);
        if (needs.isEmpty()) {
            return Optional.empty();
        }
        for (Fit fit : outlook.fits().of(person)) {
            if (Fit.is(fit.seeker(), person)) {
                String text = fit.giver()
                        .map(giver -> "introduce them to " + giver.name() + " (" + fit.offer() + ")")
                        .orElse("offer them your " + fit.offer());
                return Optional.of(new NextStep(text, "they need " + fit.need()));
            }
        }
        Entry need = needs.get(needs.size() - 1);
        Optional<String> other = broughtTogether(outlook, person, need);
        return Optional.of(
                other.isPresent()
                        ? new NextStep(
                                "ask whether they still look for " + need.text(),
                                "they know " + other.get() + " by now")
                        : new NextStep("ask around for " + need.text(), "they need it"));
    }

    /** The name of somebody to whom the user introduced them since they had a need. */
    private static Optional<String> broughtTogether(AdviceContext outlook, Person person, Entry need) {
        for (Introduction introduction : outlook.book().introductions()) {
            boolean since =
                    need.on().isEmpty() || !introduction.on().isBefore(need.on().get());
            boolean came = introduction.status() != IntroductionStatus.OFFERED
                    && introduction.status() != IntroductionStatus.FADED;
            Optional<Person> other = outlook.book().person(introduction.other(person.id()));
            boolean mine = introduction.isOf(person.id());
            if (since && came && mine && other.isPresent() && isAbout(introduction, other.get(), need)) {
                return other.map(Person::name);
            }
        }
        return Optional.empty();
    }

    /** Whether the reason for an introduction, or what the other one can do, has a word of the need in it. */
    private static boolean isAbout(Introduction introduction, Person other, Entry need) {
        Set<String> terms = new HashSet<>(Terms.of(introduction.note() + " " + other.detail(TextField.ROLE)));
        other.entries(NoteField.OFFER).forEach(offer -> terms.addAll(Terms.of(offer.text())));
        terms.retainAll(Terms.of(need.text()));
        return !terms.isEmpty();
    }

    private static Optional<NextStep> introduction(AdviceContext outlook, Person person) {
        for (Introduction introduction : outlook.book().introductions()) {
            boolean made = introduction.status() == IntroductionStatus.MADE;
            if (made && introduction.isOf(person.id())) {
                String other = outlook.book().nameOf(introduction.other(person.id()));
                return Optional.of(new NextStep("ask how it went with " + other, "you brought them together"));
            }
        }
        return Optional.empty();
    }

    private static Optional<NextStep> concern(Person person) {
        List<Entry> concerns = person.open(NoteField.CONCERN);
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep(
                        "ask how it went: " + concerns.get(concerns.size() - 1).text(), "it was on their mind"));
    }

    private static Optional<NextStep> question(Person person) {
        List<String> open = Questions.about(person);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep("ask: " + open.get(0), "you do not know it yet"));
    }
}
