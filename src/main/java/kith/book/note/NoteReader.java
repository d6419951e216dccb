package kith.book.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Chooser;
import kith.book.people.Names;
import kith.book.people.People;
import kith.book.when.DateReader;
import kith.model.Book;
import kith.model.DateOrder;

/**
 * Reads a quick note. The grammar is the one that {@code kith help log} tells: a head of day, kind and names, text, clauses, and
 * marks that may stand anywhere.
 */
public final class NoteReader {

    private final Book book;
    private final People people;
    private final LocalDate today;
    private final DateOrder order;
    private final Chooser chooser;
    private Optional<Names> names = Optional.empty();
    private boolean isFirst = true;

    /**
     * @param today the day from which the note's own day is told
     * @param order how slash dates are read
     * @param chooser decides where a name fits several people or nobody
     */
    public NoteReader(Book book, LocalDate today, DateOrder order, Chooser chooser) {
        this(book, new People(book), today, order, chooser);
    }

    private NoteReader(Book book, People people, LocalDate today, DateOrder order, Chooser chooser) {
        this.book = book;
        this.people = people;
        this.today = today;
        this.order = order;
        this.chooser = chooser;
    }

    /**
     * A reader of many notes, or of one that is still being typed.
     *
     * @param names all of the book
     * @param people those of the book
     */
    public NoteReader(Book book, Names names, People people, LocalDate today, DateOrder order, Chooser chooser) {
        this(book, people, today, order, chooser);
        this.names = Optional.of(names);
        this.isFirst = false;
    }

    /**
     * A note taken apart, of which it is still open who is meant by its names.
     *
     * @param dueFrom the day from which due days count
     */
    private record Parsed(
            String text,
            Marks marks,
            List<Segment> segments,
            HeadReader.Head head,
            LocalDate on,
            LocalDate dueFrom,
            List<ClauseReader.Draft> clauses,
            Participants.Named named,
            NameLookup directory,
            Findings findings) {}

    private Parsed parse(String text, Setting setting, boolean dueFromNote) {
        Findings findings = new Findings();
        Marks marks = Marks.takeFrom(Token.split(text), findings);
        List<Segment> segments = Segment.divide(text, marks, findings);
        DateReader dates = new DateReader(today, order);
        NameLookup directory = new NameLookup(names(text), people, dates);
        HeadReader.Head head =
                new HeadReader(book, directory, dates, segments.get(0).words(), findings).read(setting);
        LocalDate on = head.when().isPresent() ? head.when().get().date() : today;
        if (on.isAfter(today)) {
            findings.problem(new BadInput(
                    on + " is in the future: a note tells what was",
                    "for what is to be done write next: …, as in kith log ana next: lunch on " + on));
        }
        LocalDate dueFrom = dueFromNote ? on : today;
        ClauseReader reader = new ClauseReader(text, marks.taken(), new DateReader(dueFrom, order), on, findings);
        List<ClauseReader.Draft> clauses = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.marker() != Marker.NOTE) {
                clauses.add(reader.read(segment));
            }
        }
        Participants.Named named = named(segments, head, directory, findings);
        return new Parsed(text, marks, segments, head, on, dueFrom, clauses, named, directory, findings);
    }

    /** All names of a note, and each as a finding. In a due day there is nobody: {@code by May} is a month. */
    private static Participants.Named named(
            List<Segment> segments, HeadReader.Head head, NameLookup directory, Findings findings) {
        List<NameLookup.Ref> called = new ArrayList<>(head.who());
        List<NameLookup.Ref> inText = new ArrayList<>();
        List<NameLookup.Ref> inClauses = new ArrayList<>();
        MentionFinder finder = new MentionFinder(directory);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            MentionFinder.Mentions mentions = finder.in(segment.words(), i == 0 ? head.end() : 0);
            for (NameLookup.Ref ref : mentions.called()) {
                if (!findings.isDue(ref.start())) {
                    called.add(ref);
                }
            }
            for (NameLookup.Ref ref : mentions.named()) {
                if (!findings.isDue(ref.start())) {
                    (segment.marker() == Marker.NOTE ? inText : inClauses).add(ref);
                }
            }
        }
        Participants.Named named = new Participants.Named(called, inText, inClauses);
        findings.spans(called, NoteSpan.Type.PERSON);
        findings.spans(inText, called.isEmpty() ? NoteSpan.Type.PERSON : NoteSpan.Type.MENTION);
        findings.spans(inClauses, NoteSpan.Type.MENTION);
        findings.spans(head.unknown(), NoteSpan.Type.UNKNOWN);
        return named;
    }

    /** What each stretch of a note is read as, in order and without overlap. The note may be unfinished, or wrong. */
    public List<NoteSpan> spans(String text) {
        return parse(text, Setting.NONE, false).findings().spans();
    }

    /**
     * Where a note goes on after the day that it may begin with: an offset, 0 where it begins with none.
     *
     * @throws BadInput where something is wrong with the note
     */
    public int afterDay(String text) {
        Parsed parsed = parse(text, Setting.NONE, false);
        parsed.findings().refuse();
        List<Token> words = parsed.segments().get(0).words();
        int count = parsed.head().day();
        return count == 0 ? 0 : count < words.size() ? words.get(count).start() : text.length();
    }

    /**
     * Reads a note.
     *
     * @param dueFromNote whether relative due dates count from the note's day (in a batch) rather than from today
     * @throws BadInput where a date is impossible, in the future, or a mark or clause makes no sense
     * @throws kith.book.error.PersonUnclear where the chooser does not decide
     */
    public Note read(String text, boolean dueFromNote) {
        if (Token.strip(text).isEmpty()) {
            throw new BadInput("the note is empty", "write whom and what: kith log ana coffee about hiring");
        }
        return read(parse(text, Setting.NONE, dueFromNote), Setting.NONE);
    }

    /** Reads a note about an exchange of which something is known already; the note may be empty then. */
    public Note read(String text, Setting setting) {
        return read(parse(text, setting, false), setting);
    }

    private Note read(Parsed parsed, Setting setting) {
        parsed.findings().refuse();
        HeadReader.Head head = parsed.head();
        Marks marks = parsed.marks();
        Participants.Cast cast =
                new Participants(parsed.directory(), people, chooser, parsed.segments(), head, parsed.named()).cast();
        MentionFinder finder = new MentionFinder(parsed.directory());
        List<Clause> said = new ArrayList<>();
        for (ClauseReader.Draft clause : parsed.clauses()) {
            said.add(ClauseReader.about(cast.whose(clause.segment(), finder), clause, parsed.dueFrom()));
        }
        String text = plainText(parsed);
        boolean happened = Note.happened(head.kind(), text, head.group());
        if (!happened
                && setting.usual().isEmpty()
                && said.isEmpty()
                && head.added().isEmpty()) {
            throw new BadInput(
                    "the note does not say what happened with "
                            + cast.present().get(0).name(),
                    "add a kind or a few words: kith log ana coffee about hiring");
        }
        Optional<LocalTime> at = head.when().isPresent() ? head.when().get().time() : Optional.empty();
        return new Note(
                parsed.on(),
                at,
                head.kind(),
                cast.present(),
                head.added(),
                head.group(),
                cast.mentions(),
                cast.unclear(),
                cast.unknown(),
                said,
                happened ? text : setting.usual(),
                marks.quality(),
                marks.from(),
                marks.tags());
    }

    /** For one note it is not worth to learn the names of everybody; for several it is. */
    private Names names(String text) {
        if (isFirst) {
            isFirst = false;
            return new Names(book, text);
        }
        if (names.isEmpty()) {
            names = Optional.of(new Names(book));
        }
        return names.get();
    }

    private static String plainText(Parsed parsed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parsed.segments().size(); i++) {
            Segment segment = parsed.segments().get(i);
            String text = "";
            if (segment.marker() == Marker.NOTE) {
                text = i == 0 ? afterHead(parsed) : segment.text();
            }
            if (!text.isEmpty()) {
                boolean newLine = i > 0 && segment.words().get(0).startsLine();
                out.append(out.length() == 0 ? "" : newLine ? "\n" : " ").append(text);
            }
        }
        return out.toString();
    }

    private static String afterHead(Parsed parsed) {
        Segment segment = parsed.segments().get(0);
        List<Token> words = segment.words();
        int from = parsed.head().text();
        if (from > 0 && from < words.size() && words.get(from).isSeparator()) {
            from++;
        }
        return from < words.size()
                ? Segment.slice(
                        parsed.text(),
                        words.get(from).start(),
                        segment.end(),
                        parsed.marks().taken())
                : "";
    }
}
