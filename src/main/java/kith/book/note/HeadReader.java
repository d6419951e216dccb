package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Fold;
import kith.book.people.Names;
import kith.book.when.DateReader;
import kith.model.Book;
import kith.model.Group;
import kith.model.Kind;

/** Reads the beginning of a note: a day, then one kind word and a run of names in either order. */
final class HeadReader {

    private static final Set<String> JOINERS = Set.of("with", "and", "&", ",", "+");

    private final Directory directory;
    private final DateReader dates;
    private final List<Word> words;
    private final Newcomer newcomer;

    private final List<Ref> who = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private Optional<Kind> kind = Optional.empty();
    private Optional<Group> group = Optional.empty();

    /** The word that is read next. */
    private int at;

    /** Whether a joiner or a comma stands before it, and where: if no name follows, the head ends there. */
    private boolean joined;

    private int joinedAt;

    /**
     * Whether a further name needs a joiner that is no comma: behind {@code ana call} or an unknown name, names may be those of the
     * text.
     */
    private boolean needsJoiner;

    /** The first word that is to stay in the text, although it was read; −1 where there is none. */
    private int textFrom = -1;

    private boolean done;

    HeadReader(Book book, Directory directory, DateReader dates, List<Word> words) {
        this.directory = directory;
        this.dates = dates;
        this.words = words;
        this.newcomer = new Newcomer(book);
    }

    Head read() {
        HeadDay day = HeadDay.read(words, dates, Math.max(nameWords(0), groupWords(0)));
        at = day.words();
        while (at < words.size() && !done) {
            if (!takeJoiner()) {
                if (!takeNew() && !takeLongName() && !takeKind() && !takeName() && !passOver()) {
                    break;
                }
                endItem();
            }
        }
        int end = joined ? joinedAt : at;
        return new Head(day.when(), kind, who, newcomer.added(), group, unknown, end, textFrom < 0 ? end : textFrom);
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
        Word word = words.get(at);
        boolean mayFollow = !joined || words.get(at - 1).endsInComma();
        if (!isJoiner(word) || !mayFollow || (needsJoiner && word.endsInComma())) {
            return false;
        }
        joinedAt = joined ? joinedAt : at;
        joined = true;
        at++;
        return true;
    }

    private void endItem() {
        Word last = words.get(at - 1);
        joined = last.endsInComma() && !needsJoiner;
        joinedAt = at;
        done |= last.endsSentence() || endsBehind(last);
    }

    /** Whether the head is over behind a word because of what divides the two. */
    private boolean endsBehind(Word last) {
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
        Word word = words.get(from);
        if (Directory.isCall(word)) {
            Directory.Listing listing = directory.atName(words, from);
            return takeRef(listing.ref(), from, listing.words());
        }
        Optional<Names.Match> match = directory.name(words, from);
        int length = match.isPresent() ? match.get().words() : 0;
        Optional<Names.GroupMatch> club = directory.group(words, from);
        if (club.isPresent() && club.get().words() > length && group.isEmpty()) {
            group = Optional.of(club.get().group());
            at = from + club.get().words();
            return true;
        }
        boolean everyday = !word.isCapitalised() && Everyday.contains(word.folded());
        if (match.isEmpty() || (more && length == 1 && everyday) || directory.isOfAnother(words, from, match.get())) {
            return false;
        }
        return takeRef(Directory.ref(words, from, match.get()), from, length);
    }

    /** Whether a title stands before a name that is in the book without it: {@code Dr. Bob Lee}. */
    private boolean isTitle() {
        return Fold.isTitle(words.get(at).folded())
                && nameWords(at) == 0
                && at + 1 < words.size()
                && nameWords(at + 1) > 0;
    }

    private boolean takeRef(Ref ref, int from, int length) {
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

    private boolean goesOn(Word word) {
        return (kind.isEmpty() && isKind(word)) || isJoiner(word);
    }

    static boolean isJoiner(Word word) {
        return JOINERS.contains(word.raw().toLowerCase(Locale.ROOT));
    }

    private static boolean isKind(Word word) {
        return Kind.of(word.folded()).isPresent();
    }

    private boolean takeNew() {
        if (!words.get(at).is("new:")) {
            return false;
        }
        Directory.Listing listing = newcomer.read(words, at + 1);
        who.add(listing.ref());
        at += 1 + listing.words();
        return true;
    }

    /**
     * Passes over what stands where a name is expected: a second kind, or the name of somebody unknown, behind a joiner or before
     * {@code and} with a known one. It stays in the text, but a kind and the names behind it are read all the same.
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
            unknown.add(Directory.asked(words, at, count));
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
                && (nameWords(next + 1) > 0 || Directory.isCall(words.get(next + 1)));
    }

    private static boolean isAnd(Word word) {
        return word.is("and") || word.is("&");
    }
}
