package kith.book;

import java.util.ArrayList;
import java.util.List;
import kith.model.Entry;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;

/** What to ask somebody (rule P15 of the practice), chosen by what is not known yet and by how well the two know each other. */
public final class Questions {

    private static final int MOST = 3;

    private Questions() {}

    /**
     * How an old concern went (rule P5 of the practice), then what is not known yet; at most three. Family, worries and birthdays
     * are for people whom one knows; with others one talks about what they do, look for and like.
     */
    public static List<String> about(Person person) {
        List<String> open = new ArrayList<>();
        boolean isKnown = person.rung().rungsAbove(Stage.KNOWN) >= 0;
        boolean isLiked = person.rung().rungsAbove(Stage.LIKED) >= 0;
        List<Entry> concerns = person.open(NoteField.CONCERN);
        if (!concerns.isEmpty()) {
            open.add("How did it go: " + concerns.get(concerns.size() - 1).text() + "?");
        }
        boolean work = !person.detail(TextField.ORG).isEmpty()
                || !person.detail(TextField.ROLE).isEmpty();
        ask(open, !work, "What do they do, and where?");
        // a need that was met makes room for the next; the others are asked but once
        ask(open, person.open(NoteField.NEED).isEmpty(), "What do they look for at the moment?");
        ask(open, isUnknown(person, NoteField.INTEREST), "What do they like to do?");
        ask(open, isKnown && isUnknown(person, NoteField.FACT), "Family, home, where they come from?");
        ask(open, isUnknown(person, NoteField.OFFER), "What could they help others with?");
        ask(open, isKnown && isUnknown(person, NoteField.CONCERN), "What worries them in their work?");
        ask(open, isUnknown(person, NoteField.STYLE), "How do they like to work and be reached?");
        ask(open, isLiked && person.birthday().isEmpty(), "When is their birthday?");
        ask(open, isLiked && person.entries(NoteField.NEWS).isEmpty(), "What is new with them?");
        return List.copyOf(open.subList(0, Math.min(MOST, open.size())));
    }

    private static boolean isUnknown(Person person, NoteField trait) {
        return person.entries(trait).isEmpty();
    }

    private static void ask(List<String> open, boolean wanted, String question) {
        if (wanted) {
            open.add(question);
        }
    }
}
