package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.NameNormalizer;
import kith.book.people.Names;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.book.when.Shape;
import kith.book.when.Span;
import kith.book.when.When;
import kith.model.Book;
import kith.model.Group;
import kith.model.Kind;
import kith.model.Person;

/** Reads the beginning of a note: a day, then one kind word and a run of names in either order. */
final class HeadReader {

    /**
     * What the beginning of a note says.
     *
     * @param who the names that were read, each with all whom it fits
     * @param added people whom {@code new:} adds
     * @param unknown names in it that are nobody's
     * @param day how many words the day takes at the front
     * @param end how many words of the first segment the head takes
     * @param text from which word on the text goes; before the end, where something in the head is to stay in the text
     */
    record Head(
            Optional<When> when,
            Optional<Kind> kind,
            List<NameLookup.Ref> who,
            List<Person> added,
            Optional<Group> group,
            List<NameLookup.Ref> unknown,
            int day,
            int end,
            int text) {}

    private final NameLookup directory;
    private final DateReader dates;
    private final List<Token> words;
    private final Findings findings;
    private final NewPersonParser newcomer;

    private final List<NameLookup.Ref> who = new ArrayList<>();
    private final List<NameLookup.Ref> unknown = new ArrayList<>();
    private Optional<When> when = Optional.empty();
    private Optional<Kind> kind = Optional.empty();
    private Optional<Group> group = Optional.empty();

    /** The word that is read next. */
    private int at;

    /** Whether a joiner or a comma stands before it, and where: if no name follows, the head ends there. */
    private boolean joined;

    private int joinedAt;

    /**
     * Whether a further name needs a joiner that is no comma: after {@code ana call} or an unknown name, names may be those of the
     * text.
     */
    private boolean needsJoiner;

    /** The first word that is to stay in the text, although it was read; −1 where there is none. */
    private int textFrom = -1;

    private boolean done;

    HeadReader(Book book, NameLookup directory, DateReader dates, List<Token> words, Findings findings) {
        this.directory = directory;
        this.dates = dates;
        this.words = words;
        this.findings = findings;
        this.newcomer = new NewPersonParser(book, directory);
    }

    /** @param setting what is known of the exchange before the note says anything */
    Head read(Setting setting) {
        for (Person person : setting.there()) {
            who.add(NameLookup.Ref.known(person));
        }
        group = setting.group();
        takeDay();
        int day = at;
        while (at < words.size() && !done) {
            if (takeDay()) {
                joined = false;
            } else if (!takeJoiner()) {
                if (!takeNew() && !takeLongName() && !takeKind() && !takeName() && !passOver()) {
                    break;
                }
                endItem();
            }
        }
        int end = joined ? joinedAt : at;
        return new Head(when, kind, who, newcomer.added(), group, unknown, day, end, textFrom < 0 ? end : textFrom);
    }

    /** Takes a date phrase that a colon closes, or that stands where nothing else can be meant; the note has one day. */
    private boolean takeDay() {
        if (when.isPresent() || at == words.size()) {
            return false;
        }
        List<String> raws = new ArrayList<>();
        for (int i = at; i < words.size() && raws.size() < DateReader.LONGEST; i++) {
            raws.add(words.get(i).raw());
        }
        for (int count = raws.size(); count > 0; count--) {
            if (raws.get(count - 1).endsWith(":")) {
                String phrase = String.join(" ", raws.subList(0, count));
                Reading closed = dates.read(phrase.substring(0, phrase.length() - 1), Lean.PAST);
                if (!(closed instanceof Reading.NotADate)) {
                    return take(closed, count);
                }
            }
        }
        Optional<Span> first = dates.leading(raws, Lean.PAST);
        // what is in a name is no date without a colon
        boolean meant = first.isPresent()
                && isMeant(first.get().reading())
                && !isSubject(at + first.get().to())
                && Math.max(nameWords(at), groupWords(at)) < first.get().to();
        return meant && take(first.get().reading(), first.get().to());
    }

    /**
     * Without a colon after it, {@code sun} and {@code may} are other words; and a length is a day only at the front, for {@code
     * ana call 2 weeks holiday} is of today.
     */
    private boolean isMeant(Reading reading) {
        return !(reading instanceof Reading.Day day)
                || day.shape() == Shape.PLAIN
                || (day.shape() == Shape.LENGTH && at == 0);
    }

    /** Whether a verb stands after a day that is not at the front: {@code ana call friday is off} is of today. */
    private boolean isSubject(int next) {
        if (at == 0 || next >= words.size() || words.get(next - 1).endsName()) {
            return false;
        }
        return switch (words.get(next).folded()) {
            case "is", "was", "are", "were", "will", "would", "has", "had", "can", "cant", "could", "isnt" -> true;
            default -> false;
        };
    }

    private boolean take(Reading reading, int count) {
        if (reading instanceof Reading.Day day) {
            when = Optional.of(day.when());
            findings.span(words.get(at), words.get(at + count - 1), NoteSpan.Type.DAY);
        } else if (reading instanceof Reading.Wrong wrong) {
            findings.problem(new BadInput(
                    "“" + wrong.phrase() + "” is no day: " + wrong.why(),
                    "write the day of the exchange first, as in 2026-11-11: …"));
        }
        at += count;
        if (at < words.size() && (words.get(at).isSeparator() || words.get(at).isDash())) {
            at++;
        }
        return true;
    }

    private int nameWords(int from) {
        Optional<Names.Match> match = directory.name(words, from);
        return match.isPresent() ? match.get().words() : 0;
    }

    private int groupWords(int from) {
        Optional<Names.GroupMatch> match = directory.group(words, from);
        return match.isPresent() ? match.get().words() : 0;
    }

    /** Takes a joiner; two may follow each other if the first is a comma. */
    private boolean takeJoiner() {
        Token word = words.get(at);
        boolean mayFollow = !joined || words.get(at - 1).endsInComma();
        if (!Joiner.is(word.raw()) || !mayFollow || (needsJoiner && word.endsInComma())) {
            return false;
        }
        findings.span(word, word, NoteSpan.Type.JOINER);
        joinedAt = joined ? joinedAt : at;
        joined = true;
        at++;
        return true;
    }

    private void endItem() {
        Token last = words.get(at - 1);
        joined = last.endsInComma() && !needsJoiner;
        joinedAt = at;
        done |= last.endsSentence() || endsAfter(last);
    }

    /** Whether the head is over after a word because of what divides the two. */
    private boolean endsAfter(Token last) {
        boolean named = !who.isEmpty() || group.isPresent();
        if (named && (last.endsInColon() || last.endsInDash())) {
            return true;
        }
        if (at == words.size()) {
            return false;
        }
        // "Coffee with Grace H. Bob is leaving."
        boolean stop = last.endsInInitial() && kind.isPresent() && words.get(at).isCapitalised();
        return stop || words.get(at).startsLine();
    }

    private boolean takeKind() {
        if (kind.isPresent()) {
            return false;
        }
        kind = Kind.of(words.get(at).folded());
        if (kind.isEmpty()) {
            return false;
        }
        needsJoiner |= !who.isEmpty() || group.isPresent();
        span(at, 1, NoteSpan.Type.KIND);
        at++;
        return true;
    }

    /** Takes a name that begins with a kind word: {@code Coffee Club}, {@code Gift Okafor}. */
    private boolean takeLongName() {
        boolean longName = isKind(words.get(at)) && (nameWords(at) > 1 || groupWords(at) > 1);
        return longName && takeName();
    }

    private boolean takeName() {
        if (needsJoiner && !joined) {
            return false;
        }
        boolean more = !who.isEmpty() || group.isPresent();
        int from = isTitle() ? at + 1 : at;
        Token word = words.get(from);
        if (NameLookup.isCall(word)) {
            NameLookup.Listing listing = directory.atName(words, from);
            return takeRef(listing.ref(), from, listing.words());
        }
        Optional<Names.Match> match = directory.name(words, from);
        int length = match.isPresent() ? match.get().words() : 0;
        Optional<Names.GroupMatch> club = directory.group(words, from);
        if (club.isPresent() && club.get().words() > length && group.isEmpty()) {
            group = Optional.of(club.get().group());
            span(from, club.get().words(), NoteSpan.Type.GROUP);
            at = from + club.get().words();
            return true;
        }
        boolean everyday = !word.isCapitalised() && CommonWords.contains(word.folded());
        if (match.isEmpty() || (more && length == 1 && everyday) || directory.isOfAnother(words, from, match.get())) {
            return false;
        }
        return takeRef(NameLookup.ref(words, from, match.get()), from, length);
    }

    /** Whether a title stands before a name that is in the book without it: {@code Dr. Bob Lee}. */
    private boolean isTitle() {
        return NameNormalizer.isTitle(words.get(at).folded())
                && nameWords(at) == 0
                && at + 1 < words.size()
                && nameWords(at + 1) > 0;
    }

    private boolean takeRef(NameLookup.Ref ref, int from, int length) {
        who.add(ref);
        int next = from + length;
        if (words.get(next - 1).isPossessive() && next < words.size() && !goesOn(words.get(next))) {
            // "lunch with Ana's brother": without her name, the text would not say whose
            textFrom = textFrom < 0 ? from : textFrom;
            done = true;
        }
        at = next;
        return true;
    }

    private void span(int from, int count, NoteSpan.Type type) {
        findings.span(words.get(from).coreStart(), words.get(from + count - 1).coreEnd(), type);
    }

    private boolean goesOn(Token word) {
        return (kind.isEmpty() && isKind(word)) || Joiner.is(word.raw());
    }

    private static boolean isKind(Token word) {
        return Kind.of(word.folded()).isPresent();
    }

    private boolean takeNew() {
        if (!words.get(at).is("new:")) {
            return false;
        }
        findings.span(words.get(at), words.get(at), NoteSpan.Type.NEW);
        Optional<NameLookup.Listing> listing = newcomer.read(words, at + 1);
        if (listing.isEmpty()) {
            findings.problem(new BadInput(
                    "new: is followed by no name",
                    "write new: Dee Park …, or with a comma behind it: new: dee park, …"));
            at++;
            return true;
        }
        who.add(listing.get().ref());
        at += 1 + listing.get().words();
        return true;
    }

    /**
     * Passes over what stands where a name is expected: a second kind, or the name of somebody unknown, after a joiner or before
     * {@code and} with a known one. It stays in the text, but a kind and the names after it are read all the same.
     */
    private boolean passOver() {
        if (!joined && (needsJoiner || !isBeforeAnd())) {
            return false;
        }
        boolean secondKind = joined && isKind(words.get(at));
        int count = secondKind || isBeforeKind() ? 1 : directory.unknownName(words, at);
        if (count == 0 || !(joined || isBeforeAnother(at + count))) {
            return false;
        }
        if (!secondKind) {
            unknown.add(NameLookup.Ref.written(words, at, count, List.of()));
        }
        textFrom = textFrom >= 0 ? textFrom : joined ? joinedAt : at;
        needsJoiner |= !secondKind;
        at += count;
        return true;
    }

    /** Whether a word that is no other stands between a joiner and the kind: {@code bob and zed lunch}. */
    private boolean isBeforeKind() {
        return joined
                && kind.isEmpty()
                && at + 1 < words.size()
                && isKind(words.get(at + 1))
                && !words.get(at).endsName()
                && directory.isUnknown(words, at);
    }

    private boolean isBeforeAnd() {
        for (int i = at + 1; i < words.size() && i <= at + 3; i++) {
            if (isAnd(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeAnother(int next) {
        return next + 1 < words.size()
                && isAnd(words.get(next))
                && (nameWords(next + 1) > 0 || NameLookup.isCall(words.get(next + 1)));
    }

    private static boolean isAnd(Token word) {
        return word.is("and") || word.is("&");
    }
}
