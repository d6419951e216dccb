package kith.book.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.people.Chooser;
import kith.book.people.Fold;
import kith.book.people.People;
import kith.model.Detail;
import kith.model.Person;

/** Decides who was there and who was only named. */
final class Casting {

    /**
     * Who is in a note.
     *
     * @param present first named first
     * @param unclear names that fit several people and are nobody's who was there
     * @param unknown names in the head that are nobody's
     */
    record Cast(List<Person> present, List<Person> mentions, List<String> unclear, List<String> unknown) {}

    /** Words in which somebody is looked for who may be meant where nobody is named. */
    private static final int MOST_GUESSED = 8;

    private final Directory directory;
    private final Spotter spotter;
    private final People people;
    private final Chooser chooser;
    private final List<Region> regions;
    private final Head head;

    private final List<Ref> present;
    private final List<Ref> inText = new ArrayList<>();
    private final List<Ref> inClauses = new ArrayList<>();
    private final Map<String, Person> there = new LinkedHashMap<>();

    Casting(Directory directory, People people, Chooser chooser, List<Region> regions, Head head) {
        this.directory = directory;
        this.spotter = new Spotter(directory);
        this.people = people;
        this.chooser = chooser;
        this.regions = regions;
        this.head = head;
        this.present = new ArrayList<>(head.who());
    }

    Cast cast() {
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            Spotter.Spots spots = spotter.in(region.words(), i == 0 ? head.end() : 0);
            present.addAll(spots.called());
            (region.marker() == Marker.NOTE ? inText : inClauses).addAll(spots.named());
        }
        if (present.isEmpty()) {
            present.addAll(inText);
        }
        for (Ref ref : present) {
            Person person = settle(ref);
            there.put(person.id(), person);
        }
        List<String> unknown = head.unknown();
        if (there.isEmpty() && head.group().isEmpty()) {
            unknown = new ArrayList<>(unknown);
            Person person = insteadOfNobody(unknown.isEmpty() ? unknownInText() : unknown.remove(0));
            there.put(person.id(), person);
        }
        List<Ref> others = new ArrayList<>(inText);
        others.addAll(inClauses);
        return mentioned(others, unknown);
    }

    /** The one whom a name fits, or of several the one who fits the other words; else the chooser decides. */
    private Person settle(Ref ref) {
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
        List<Person> named = new ArrayList<>();
        for (Person person : fitting) {
            if (there.containsKey(person.id()) || isNamed(person)) {
                named.add(person);
            }
        }
        return named;
    }

    private boolean isNamed(Person person) {
        for (List<Ref> refs : List.of(present, inText, inClauses)) {
            for (Ref ref : refs) {
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
        for (Region region : regions) {
            for (Word word : region.words()) {
                said.add(word.folded());
            }
        }
        List<Person> narrowed = new ArrayList<>();
        for (Person person : fitting) {
            List<String> org = Fold.words(person.detail(Detail.ORG));
            boolean whole = !org.isEmpty() && Collections.indexOfSubList(said, org) >= 0;
            if (whole || said.contains(firstTelling(org))) {
                narrowed.add(person);
            }
        }
        return narrowed;
    }

    private static String firstTelling(List<String> org) {
        for (String word : org) {
            if (word.length() > 2 && !Everyday.contains(word)) {
                return word;
            }
        }
        return "\0"; // is no word
    }

    private Cast mentioned(List<Ref> refs, List<String> unknown) {
        Map<String, Person> mentions = new LinkedHashMap<>();
        List<Ref> open = new ArrayList<>();
        for (Ref ref : refs) {
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
        for (Ref ref : open) {
            if (!fitsAny(ref, mentions) && !unclear.contains(ref.asked())) {
                unclear.add(ref.asked());
            }
        }
        return new Cast(List.copyOf(there.values()), List.copyOf(mentions.values()), unclear, unknown);
    }

    private static boolean fitsAny(Ref ref, Map<String, Person> people) {
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
        List<Word> first = regions.get(0).words();
        if (head.end() >= first.size()) {
            return "";
        }
        int count = directory.unknownName(first, head.end());
        String asked = Directory.asked(first, head.end(), count);
        return count == 0 || people.near(asked).isEmpty() ? "" : asked;
    }

    /** People whose name is near to any of the first words behind the head, or to one with a capital. */
    private List<Person> nearest() {
        Map<String, Person> near = new LinkedHashMap<>();
        int left = MOST_GUESSED;
        for (int i = 0; i < regions.size(); i++) {
            List<Word> words = regions.get(i).words();
            for (Word word : words.subList(i == 0 ? head.text() : 0, words.size())) {
                String folded = word.folded();
                boolean looked = left-- > 0 || word.isCapitalised();
                if (looked && near.size() < People.MOST_NEAR && folded.length() > 2 && !Everyday.contains(folded)) {
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
