package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.book.note.Marker;
import kith.book.people.Fold;
import kith.book.people.Names;
import kith.model.Kind;
import kith.model.Person;

/** How a note may go on. */
final class NoteChoices {

    static final int MOST = 40;

    private static final List<String> DAYS = List.of(
            "today",
            "yesterday",
            "tomorrow",
            "this morning",
            "last night",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "last week",
            "next week",
            "last month",
            "next month",
            "in 2 days",
            "in 2 weeks",
            "in a month",
            "end of month",
            "end of year");
    private static final Set<String> BEFORE_NAMES = Set.of("with", "and", "&", "use");
    private static final Set<String> BEFORE_DAYS = Set.of("by", "on", "until", "snooze", "last", "next", "in");
    /** Words in the longest name that is looked for from its beginning. */
    private static final int NAME_WORDS = 4;

    private final Desk desk;

    NoteChoices(Desk desk) {
        this.desk = desk;
    }

    /** What goes on from the word before the cursor. */
    Typing.Choices at(String line, int cursor) {
        int from = wordStart(line, cursor);
        String word = line.substring(from, cursor);
        List<Typing.Choice> choices = new ArrayList<>();
        if (word.startsWith("+") || word.startsWith("#")) {
            for (String tag : desk.tags()) {
                add(word.charAt(0) + tag, word, "", true, choices);
            }
        } else if (word.startsWith("@")) {
            for (Person person : desk.people().startingWith(word.substring(1), MOST)) {
                choices.add(new Typing.Choice("@" + person.id(), PersonWords.who(person), true));
            }
        } else {
            Optional<Typing.Choices> longer = longerName(line, from, cursor);
            if (longer.isPresent()) {
                return longer.get();
            }
            words(line, from, word, choices);
        }
        return new Typing.Choices(from, choices);
    }

    static int wordStart(String line, int cursor) {
        int from = cursor;
        while (from > 0 && !Character.isWhitespace(line.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** A name of which more than the last word is typed: {@code Ana Ru}. */
    private Optional<Typing.Choices> longerName(String line, int from, int cursor) {
        int start = from;
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < NAME_WORDS && start > 0 && from < cursor; i++) {
            start = wordStart(line, start - 1);
            starts.add(0, start);
        }
        for (int at : starts) {
            String typed = line.substring(at, cursor);
            boolean isWord = at < cursor && Character.isLetter(typed.codePointAt(0)) && typed.indexOf(':') < 0;
            List<Person> people = isWord ? desk.people().startingWith(typed, MOST) : List.of();
            if (!people.isEmpty()) {
                return Optional.of(new Typing.Choices(at, names(people)));
            }
        }
        return Optional.empty();
    }

    private void words(String line, int from, String word, List<Typing.Choice> choices) {
        String before = line.substring(0, from).strip();
        String last = before.substring(wordStart(before, before.length())).toLowerCase(Locale.ROOT);
        boolean opens = before.isEmpty() || last.endsWith(",") || last.endsWith(":");
        boolean isFirstWord = before.isEmpty();
        boolean namesFollow =
                opens || BEFORE_NAMES.contains(last) || Kind.of(last).isPresent();
        boolean isCapital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
        if (!word.isEmpty() && (isCapital || namesFollow)) {
            choices.addAll(names(desk.people().startingWith(word, MOST)));
        }
        if (!word.isEmpty() && before.indexOf(':') < 0 && !isCapital) {
            for (Kind kind : Kind.values()) {
                add(kind.word(), word, "kind", true, choices);
            }
        }
        if ((isFirstWord && !word.isEmpty()) || BEFORE_DAYS.contains(last)) {
            for (String day : DAYS) {
                String phrase = BEFORE_DAYS.contains(last) && day.startsWith(last + " ")
                        ? day.substring(last.length() + 1)
                        : day;
                add(isFirstWord ? phrase + ":" : phrase, word, "day", true, choices);
            }
        }
        if (!isFirstWord && !isCapital) {
            for (Marker marker : Marker.values()) {
                add(marker.word() + ":", word, "clause", true, choices);
            }
            for (String mark : List.of("q:1", "q:2", "q:3", "q:4", "q:5", "from:me", "from:them", "new:")) {
                if (!word.isEmpty()) {
                    add(mark, word, "mark", true, choices);
                }
            }
        }
    }

    static void add(String text, String typed, String about, boolean ends, List<Typing.Choice> to) {
        if (to.size() < MOST && text.regionMatches(true, 0, typed, 0, typed.length())) {
            to.add(new Typing.Choice(text, about, ends));
        }
    }

    private List<Typing.Choice> names(List<Person> people) {
        return people.stream()
                .map(person -> new Typing.Choice(written(person), PersonWords.work(person), true))
                .toList();
    }

    /** The name where it fits nobody else, and else the id. */
    private String written(Person person) {
        List<String> words = Fold.words(person.name());
        Optional<Names.Match> match = desk.names().at(words);
        boolean isAlone = match.isPresent()
                && match.get().words() == words.size()
                && match.get().people().size() == 1;
        return isAlone && person.name().indexOf('"') < 0 ? person.name() : "@" + person.id();
    }

    static List<String> days() {
        return DAYS;
    }
}
