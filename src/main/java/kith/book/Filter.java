package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kith.book.error.BadInput;
import kith.book.people.EditDistance;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Entry;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.TextField;

/** Which people a list shows: words that all have to hold, as in {@code stage:met tag:java quiet:60d -org:acme}. */
public final class Filter {

    /** The words before the colon, with what each asks for. */
    public enum Key {
        STAGE("stage", "on that stage"),
        TAG("tag", "with that tag"),
        ORG("org", "whose organisation contains it"),
        AIM("aim", "with that aim"),
        GROUP("group", "in that group"),
        QUIET("quiet", "with nothing logged for that long: 60d, 2mo"),
        NEAR("near", "whose place contains it"),
        NEEDS("needs", "with an open need that contains it"),
        OFFERS("offers", "with an offer that contains it"),
        FOCUS("focus", "yes or no");

        private final String word;
        private final String meaning;

        Key(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        public String word() {
            return word;
        }

        public String meaning() {
            return meaning;
        }
    }

    private final Timeline timeline;
    private final Book book;
    private final LocalDate today;
    private final List<Predicate<Person>> all = new ArrayList<>();
    private boolean asksForAside;

    /**
     * @param everybody whether parked and ended people are shown too
     * @throws BadInput where a word's key or value is not known
     */
    public Filter(Book book, Timeline timeline, LocalDate today, List<String> words, boolean everybody) {
        this.book = book;
        this.timeline = timeline;
        this.today = today;
        this.asksForAside = everybody;
        for (String word : words) {
            boolean not = word.startsWith("-") && word.indexOf(':') > 1;
            Predicate<Person> one = predicate(not ? word.substring(1) : word, not);
            all.add(not ? one.negate() : one);
        }
        if (!asksForAside) {
            all.add(person -> !person.isAside());
        }
    }

    public List<Person> people() {
        return book.people().stream().filter(this::shows).toList();
    }

    public boolean shows(Person person) {
        for (Predicate<Person> one : all) {
            if (!one.test(person)) {
                return false;
            }
        }
        return true;
    }

    private Predicate<Person> predicate(String word, boolean not) {
        int colon = word.indexOf(':');
        if (colon <= 0) {
            String wanted = NameNormalizer.fold(word);
            return person -> inNames(person, wanted);
        }
        String value = NameNormalizer.fold(word.substring(colon + 1));
        if (value.isEmpty()) {
            throw new BadInput("“" + word + "” asks for nothing", "write a value behind the colon, as in stage:met");
        }
        Key key = key(word.substring(0, colon).toLowerCase(Locale.ROOT));
        return switch (key) {
            case STAGE -> stage(value, not);
            case TAG -> person -> anyEqual(person.list(ListField.TAGS), value);
            case AIM -> person -> anyEqual(person.list(ListField.AIMS), value);
            case ORG ->
                person -> NameNormalizer.fold(person.detail(TextField.ORG)).contains(value);
            case NEAR ->
                person -> NameNormalizer.fold(person.detail(TextField.PLACE)).contains(value);
            case GROUP ->
                person -> person.list(ListField.GROUPS).stream()
                        .anyMatch(id -> id.equals(value)
                                || NameNormalizer.fold(book.groupName(id)).contains(value));
            case NEEDS -> person -> anyContains(person.open(NoteField.NEED), value);
            case OFFERS -> person -> anyContains(person.open(NoteField.OFFER), value);
            case QUIET -> quiet(value);
            case FOCUS -> focus(value);
        };
    }

    private static Key key(String word) {
        Key nearest = Key.STAGE;
        int least = Integer.MAX_VALUE;
        for (Key key : Key.values()) {
            if (key.word.equals(word)) {
                return key;
            }
            int slips = EditDistance.slips(word, key.word, 3);
            if (slips < least) {
                least = slips;
                nearest = key;
            }
        }
        StringBuilder known = new StringBuilder();
        for (Key key : Key.values()) {
            known.append(known.length() == 0 ? "" : " ").append(key.word).append(':');
        }
        String hint = least <= 2 ? "did you mean " + nearest.word + ":? " : "";
        throw new BadInput("“" + word + ":” is no filter", hint + "there are " + known);
    }

    private Predicate<Person> stage(String value, boolean not) {
        Stage stage = Stages.named(value);
        asksForAside |= !not && !stage.isRung();
        return person -> person.stage() == stage;
    }

    private Predicate<Person> quiet(String value) {
        Rhythm span = Rhythm.of(value)
                .filter(rhythm -> !rhythm.isNever())
                .orElseThrow(() ->
                        new BadInput("“" + value + "” is no span of time", "write quiet:60d, quiet:8w or quiet:2mo"));
        return person -> timeline.lastTouch(person, today)
                .map(last -> !span.after(last).isAfter(today))
                .orElse(true);
    }

    private static Predicate<Person> focus(String value) {
        return switch (value) {
            case "yes", "true" -> Person::focus;
            case "no", "false" -> person -> !person.focus();
            default -> throw new BadInput("“focus:" + value + "” is neither yes nor no", "write focus:yes or focus:no");
        };
    }

    private static boolean inNames(Person person, String wanted) {
        if (NameNormalizer.fold(person.name()).contains(wanted)) {
            return true;
        }
        return person.list(ListField.AKA).stream()
                .anyMatch(alias -> NameNormalizer.fold(alias).contains(wanted));
    }

    private static boolean anyEqual(List<String> values, String wanted) {
        return values.stream().anyMatch(value -> NameNormalizer.fold(value).equals(wanted));
    }

    private static boolean anyContains(List<Entry> entries, String wanted) {
        return entries.stream()
                .anyMatch(entry -> NameNormalizer.fold(entry.text()).contains(wanted));
    }
}
