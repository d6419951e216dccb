package kith.book.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.book.people.NameNormalizer;
import kith.book.people.People;
import kith.model.Person;
import kith.model.TextField;

/** Decides who was there and who was only named. */
final class Participants {

    /**
     * The names in a note.
     *
     * @param called in the head, or after an {@code @} anywhere: these were there
     * @param inText others in the plain text, who were there where nobody is called
     * @param inClauses others in clauses
     */
    record Named(List<NameLookup.Ref> called, List<NameLookup.Ref> inText, List<NameLookup.Ref> inClauses) {

        List<NameLookup.Ref> present() {
            return called.isEmpty() ? inText : called;
        }
    }

    /**
     * Who is in a note.
     *
     * @param present first named first
     * @param unclear names that fit several people and are nobody's who was there
     * @param unknown names in the head that are nobody's
     */
    record Cast(List<Person> present, List<Person> mentions, List<String> unclear, List<String> unknown) {

        /** Whose a clause is: the first person's who was there, unless it names another who was; at a group alone, whom it names. */
        Person whose(Segment clause, MentionFinder finder) {
            Optional<Person> named = finder.firstOf(present.isEmpty() ? mentions : present, clause.words());
            if (named.isEmpty() && present.isEmpty()) {
                throw PersonUnclear.nobodyNamed(List.of());
            }
            return named.isPresent() ? named.get() : present.get(0);
        }
    }

    /** Words in which somebody is looked for who may be meant where nobody is named. */
    private static final int MOST_GUESSED = 8;

    private final NameLookup directory;
    private final People people;
    private final Chooser chooser;
    private final List<Segment> segments;
    private final HeadReader.Head head;
    private final Named named;
    private final Map<String, Person> there = new LinkedHashMap<>();

    Participants(
            NameLookup directory,
            People people,
            Chooser chooser,
            List<Segment> segments,
            HeadReader.Head head,
            Named named) {
        this.directory = directory;
        this.people = people;
        this.chooser = chooser;
        this.segments = segments;
        this.head = head;
        this.named = named;
    }

    Cast cast() {
        for (NameLookup.Ref ref : named.present()) {
            Person person = settle(ref);
            there.put(person.id(), person);
        }
        List<String> unknown = new ArrayList<>();
        for (NameLookup.Ref ref : head.unknown()) {
            unknown.add(ref.asked());
        }
        if (there.isEmpty() && head.group().isEmpty()) {
            Person person = insteadOfNobody(unknown.isEmpty() ? unknownInText() : unknown.remove(0));
            there.put(person.id(), person);
        }
        List<NameLookup.Ref> others = new ArrayList<>(named.inText());
        others.addAll(named.inClauses());
        return mentioned(others, unknown);
    }

    /** The one whom a name fits, or of several the one who fits the other words; else the chooser decides. */
    private Person settle(NameLookup.Ref ref) {
        List<Person> fitting = ref.people();
        if (fitting.isEmpty()) {
            return chooser.insteadOf(ref.asked(), people.near(ref.asked()));
        }
        List<Person> narrowed = fitting.size() == 1 ? fitting : namedElsewhere(fitting);
        narrowed = narrowed.size() == 1 ? narrowed : byOrg(fitting);
        return narrowed.size() == 1 ? narrowed.get(0) : chooser.among(ref.asked(), fitting);
    }

    /** Those of some namesakes who were settled before, or whom another name in the note fits alone: {@code Ana R}. */
    private List<Person> namedElsewhere(List<Person> fitting) {
        List<Person> elsewhere = new ArrayList<>();
        for (Person person : fitting) {
            if (there.containsKey(person.id()) || isNamed(person)) {
                elsewhere.add(person);
            }
        }
        return elsewhere;
    }

    private boolean isNamed(Person person) {
        for (List<NameLookup.Ref> refs : List.of(named.called(), named.inText(), named.inClauses())) {
            for (NameLookup.Ref ref : refs) {
                if (ref.people().size() == 1 && ref.people().get(0).id().equals(person.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those whose organisation is named in the note, by all its words or the first that says something. */
    private List<Person> byOrg(List<Person> fitting) {
        List<String> said = new ArrayList<>();
        for (Segment segment : segments) {
            for (Token word : segment.words()) {
                said.add(word.folded());
            }
        }
        List<Person> narrowed = new ArrayList<>();
        for (Person person : fitting) {
            List<String> org = NameNormalizer.words(person.detail(TextField.ORG));
            boolean whole = !org.isEmpty() && Collections.indexOfSubList(said, org) >= 0;
            if (whole || said.contains(firstTelling(org))) {
                narrowed.add(person);
            }
        }
        return narrowed;
    }

    private static String firstTelling(List<String> org) {
        for (String word : org) {
            if (word.length() > 2 && !CommonWords.contains(word)) {
                return word;
            }
        }
        return "\0"; // is no word
    }

    private Cast mentioned(List<NameLookup.Ref> refs, List<String> unknown) {
        Map<String, Person> mentions = new LinkedHashMap<>();
        List<NameLookup.Ref> open = new ArrayList<>();
        for (NameLookup.Ref ref : refs) {
            if (!fitsAny(ref, there)) {
                List<Person> fitting = ref.people();
                List<Person> narrowed = fitting.size() == 1 ? fitting : byOrg(fitting);
                if (narrowed.size() == 1) {
                    mentions.put(narrowed.get(0).id(), narrowed.get(0));
                } else {
                    open.add(ref);
                }
            }
        }
        List<String> unclear = new ArrayList<>();
        for (NameLookup.Ref ref : open) {
            if (!fitsAny(ref, mentions) && !unclear.contains(ref.asked())) {
                unclear.add(ref.asked());
            }
        }
        return new Cast(List.copyOf(there.values()), List.copyOf(mentions.values()), unclear, unknown);
    }

    private static boolean fitsAny(NameLookup.Ref ref, Map<String, Person> people) {
        for (Person person : ref.people()) {
            if (people.containsKey(person.id())) {
                return true;
            }
        }
        return false;
    }

    /** @param asked the name that is nobody's, or empty where there is not even that */
    private Person insteadOfNobody(String asked) {
        List<Person> near = asked.isEmpty() ? List.of() : people.near(asked);
        return chooser.insteadOf(asked, near.isEmpty() ? nearest() : near);
    }

    /** The name that the text begins with, where it looks like one and somebody is called nearly so. */
    private String unknownInText() {
        List<Token> first = segments.get(0).words();
        if (head.end() >= first.size()) {
            return "";
        }
        int count = directory.unknownName(first, head.end());
        String asked = NameLookup.asked(first, head.end(), count);
        return count == 0 || people.near(asked).isEmpty() ? "" : asked;
    }

    /** People whose name is near to any of the first words after the head, or to one with a capital. */
    private List<Person> nearest() {
        Map<String, Person> near = new LinkedHashMap<>();
        int left = MOST_GUESSED;
        for (int i = 0; i < segments.size(); i++) {
            List<Token> words = segments.get(i).words();
            for (Token word : words.subList(i == 0 ? head.text() : 0, words.size())) {
                String folded = word.folded();
                boolean looked = left-- > 0 || word.isCapitalised();
                if (looked && near.size() < People.MOST_NEAR && folded.length() > 2 && !CommonWords.contains(folded)) {
                    for (Person person : word.isCapitalised() ? people.near(folded) : people.nearWord(folded)) {
                        near.put(person.id(), person);
                    }
                }
            }
        }
        List<Person> nearest = new ArrayList<>(near.values());
        return nearest.subList(0, Math.min(nearest.size(), People.MOST_NEAR));
    }
}
