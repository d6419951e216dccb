package kith.cli.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.book.note.Joiner;
import kith.book.note.Marker;
import kith.book.note.NoteSpan;
import kith.book.people.NameNormalizer;
import kith.book.people.Names;
import kith.cli.core.PersonWords;
import kith.cli.core.Typing;
import kith.model.Group;
import kith.model.Kind;
import kith.model.Person;

/** How a note may go on. */
public final class NoteChoices {

    static final int MOST = 40;
    /** People whom one looks through where nothing is typed yet. */
    private static final int FEW = 20;

    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> PAST =
            joined(List.of("today", "yesterday", "this morning", "last night", "last week", "last month"), WEEK);
    private static final List<String> COMING = joined(
            List.of(
                    "tomorrow",
                    "next week",
                    "next month",
                    "in 2 days",
                    "in 2 weeks",
                    "in a month",
                    "end of month",
                    "end of year"),
            WEEK);
    private static final Set<String> BEFORE_DAYS = Set.of("by", "on", "until");
    /** Words that phrases for days begin with. */
    private static final Set<String> IN_DAYS = Set.of("last", "next", "in", "this", "end", "of");

    private final BookIndex desk;

    public NoteChoices(BookIndex desk) {
        this.desk = desk;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What goes on from the word before the cursor. */
    public Typing.Choices at(String line, int cursor) {
        int from = wordStart(line, cursor);
        String word = line.substring(from, cursor);
        List<Typing.Choice> choices = new ArrayList<>();
        if (word.startsWith("+") || word.startsWith("#")) {
            for (String tag : desk.tags()) {
                add(word.charAt(0) + tag, word, "", true, choices);
            }
        } else if (word.startsWith("@")) {
            for (Person person : desk.people().with(word.substring(1), MOST)) {
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

    public static int wordStart(String line, int cursor) {
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
        for (int i = 1; i < desk.names().longest() && start > 0 && from < cursor; i++) {
            start = wordStart(line, start - 1);
            starts.add(0, start);
        }
        for (int at : starts) {
            String typed = line.substring(at, cursor);
            boolean isWord = at < cursor && Character.isLetter(typed.codePointAt(0)) && typed.indexOf(':') < 0;
            List<Typing.Choice> named = isWord ? named(typed) : List.of();
            if (!named.isEmpty()) {
                return Optional.of(new Typing.Choices(at, named));
            }
        }
        return Optional.empty();
    }

    private void words(String line, int from, String word, List<Typing.Choice> choices) {
        String before = line.substring(0, from).strip();
        String last = before.substring(wordStart(before, before.length())).toLowerCase(Locale.ROOT);
        List<NoteSpan> spans = desk.reader().spans(before);
        boolean opens = before.isEmpty() || last.endsWith(",") || last.endsWith(":");
        boolean isFirstWord = before.isEmpty();
        boolean isJoined = Joiner.is(last);
        boolean atGroup = last.equals("at");
        boolean namesFollow = opens || isJoined || atGroup || endsIn(spans, before, NoteSpan.Type.KIND);
        boolean isCapital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
        if (word.isEmpty() ? isJoined : isCapital || namesFollow) {
            choices.addAll(named(word));
        }
        if (BEFORE_DAYS.contains(last) || IN_DAYS.contains(last)) {
            days(before, last, word, choices);
        } else if (!isCapital && !isJoined && !atGroup) {
            if (isFirstWord && !word.isEmpty()) {
                PAST.forEach(day -> add(day + ":", word, "day", true, choices));
            }
            unnamed(before, spans, word, choices);
        }
    }

    private static boolean endsIn(List<NoteSpan> spans, String text, NoteSpan.Type type) {
        NoteSpan none = new NoteSpan(0, 0, NoteSpan.Type.JOINER);
        NoteSpan last = spans.isEmpty() ? none : spans.get(spans.size() - 1);
        return last.type() == type && last.end() == text.length();
    }

    private static boolean has(List<NoteSpan> spans, NoteSpan.Type type) {
        return spans.stream().anyMatch(span -> span.type() == type);
    }

    /** Kinds, clauses and marks. A note has one kind, before its clauses. */
    private static void unnamed(String before, List<NoteSpan> spans, String word, List<Typing.Choice> choices) {
        if (!word.isEmpty() && !has(spans, NoteSpan.Type.KIND) && !has(spans, NoteSpan.Type.MARKER)) {
            for (Kind kind : Kind.values()) {
                add(kind.word(), word, "kind", true, choices);
            }
        }
        if (!before.isEmpty()) {
            for (Marker marker : Marker.values()) {
                add(marker.word() + ":", word, "clause", true, choices);
            }
        }
        if (!before.isEmpty() && !word.isEmpty()) {
            for (String mark : List.of("q:1", "q:2", "q:3", "q:4", "q:5", "from:me", "from:them", "new:")) {
                add(mark, word, "mark", true, choices);
            }
        }
    }

    /** Phrases for days, or what is left of those that are begun. */
    private static void days(String before, String last, String word, List<Typing.Choice> choices) {
        for (String day : COMING) {
            int begun = day.indexOf(last + " ");
            if (BEFORE_DAYS.contains(last)) {
                add(day, word, "day", true, choices);
            } else if (begun >= 0 && before.endsWith(day.substring(0, begun + last.length()))) {
                add(day.substring(begun + last.length() + 1), word, "day", true, choices);
            }
        }
    }

    /** Phrases for the day of what comes, wherever they stand. */
    public static Typing.Choices days(String line, int cursor) {
        int from = wordStart(line, cursor);
        String before = line.substring(0, from).strip();
        String last = before.substring(wordStart(before, before.length()));
        List<Typing.Choice> choices = new ArrayList<>();
        days(before, IN_DAYS.contains(last) ? last : "by", line.substring(from, cursor), choices);
        return new Typing.Choices(from, choices);
    }

    /** Only people, by the words behind a place. */
    public Typing.Choices people(String line, int start, int cursor) {
        String typed = line.substring(start, cursor);
        return new Typing.Choices(start, people(typed));
    }

    public static void add(String text, String typed, String about, boolean ends, List<Typing.Choice> to) {
        if (to.size() < MOST && text.regionMatches(true, 0, typed, 0, typed.length())) {
            to.add(new Typing.Choice(text, about, ends));
        }
    }

    /** People and groups of whose names a word begins so. */
    private List<Typing.Choice> named(String typed) {
        List<Typing.Choice> choices = new ArrayList<>(people(typed));
        String wanted = NameNormalizer.fold(typed);
        for (Group group : desk.book().groups()) {
            if (choices.size() < MOST && NameNormalizer.fold(group.name()).startsWith(wanted)) {
                choices.add(new Typing.Choice(group.name(), "group", true));
            }
        }
        return choices;
    }

    private List<Typing.Choice> people(String typed) {
        return people(typed, desk).stream()
                .map(person -> new Typing.Choice(written(person), PersonWords.work(person), true))
                .toList();
    }

    /** People of whose names a word begins so, or has it; those met last, where nothing is typed yet. */
    public static List<Person> people(String typed, BookIndex desk) {
        return typed.isEmpty()
                ? desk.people().latest(desk.book(), FEW)
                : desk.people().with(typed, MOST);
    }

    /** The name where it fits nobody else, and else the id. */
    private String written(Person person) {
        List<String> words = NameNormalizer.words(person.name());
        Optional<Names.Match> match = desk.names().at(words);
        boolean isAlone = match.isPresent()
                && match.get().words() == words.size()
                && match.get().people().size() == 1;
        return isAlone && person.name().indexOf('"') < 0 ? person.name() : "@" + person.id();
    }

    /** Phrases for any day. */
    public static List<String> days() {
        return joined(PAST, COMING).stream().distinct().toList();
    }
}
