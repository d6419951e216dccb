package kith.book.due;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.Log;
import kith.book.error.BadInput;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.book.note.Setting;
import kith.book.people.Chooser;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Person;
import kith.model.SaidThanks;

/** Logs what settles lines of {@code remind}: the exchange itself, with a quick note or without. */
final class ReminderExchange {

    private final Book book;
    private final Book.Draft draft;
    private final LocalDate today;
    private final Ids ids;
    private final Chooser chooser;
    private final DateOrder dateOrder;

    /**
     * Logs into a draft.
     *
     * @param book as it was before anything was settled
     */
    ReminderExchange(Book book, Book.Draft draft, LocalDate today, Ids ids, Chooser chooser, DateOrder dateOrder) {
        this.book = book;
        this.draft = draft;
        this.today = today;
        this.ids = ids;
        this.chooser = chooser;
        this.dateOrder = dateOrder;
    }

    /** Logs what the lines and the note say. */
    void log(List<Reminder> lines, String note) {
        if (note.isBlank()) {
            unsaid(lines);
        } else {
            said(lines, note.strip());
        }
    }

    /** Keeps that thanks were said to somebody who was referred. */
    void thanks(Person person) {
        String id = ids.interactionAfter(draft.lastInteractionOf(today));
        Interaction nothing = Interaction.of(id, today, List.of(person.id()), "", Kind.NOTE, "");
        draft.put(nothing.thanking(SaidThanks.of(person.id(), "")));
    }

    /** Without a note each exchange is one of its own. */
    private void unsaid(List<Reminder> lines) {
        Map<String, Interaction> exchanges = new LinkedHashMap<>();
        String last = draft.lastInteractionOf(today);
        for (Reminder line : lines) {
            String usual = usual(line.kind());
            if (usual.isEmpty() || exchanges.containsKey(line.target())) {
                continue;
            }
            boolean isGroup = line.kind() == Reminder.Kind.GROUP;
            last = ids.interactionAfter(last);
            exchanges.put(
                    line.target(),
                    Interaction.of(
                            last,
                            today,
                            isGroup ? List.of() : List.of(line.target()),
                            isGroup ? line.target() : "",
                            isGroup ? Kind.EVENT : Kind.NOTE,
                            isGroup ? "" : usual));
        }
        exchanges.values().forEach(draft::put);
    }

    /** What happened where nothing is said; empty where a line is settled without an exchange. */
    private static String usual(Reminder.Kind kind) {
        return switch (kind) {
            case RHYTHM -> "in touch";
            case FOLLOW_UP -> "followed up";
            case GROUP -> "attended";
            case PROMISE, WAITING, THANKS, BIRTHDAY, PARKED -> "";
        };
    }

    private void said(List<Reminder> lines, String text) {
        Map<String, Person> there = new LinkedHashMap<>();
        Map<String, Group> groups = new LinkedHashMap<>();
        String usual = "";
        for (Reminder line : lines) {
            if (line.person().isPresent()) {
                there.putIfAbsent(line.person().get().id(), line.person().get());
            } else if (book.group(line.target()).isPresent()) {
                groups.putIfAbsent(line.target(), book.group(line.target()).get());
            }
            usual = usual.isEmpty() ? usual(line.kind()) : usual;
        }
        if (groups.size() > 1) {
            throw new BadInput("one note cannot tell of two meetings", "settle them one after the other");
        }
        Setting setting = new Setting(
                List.copyOf(there.values()), groups.values().stream().findFirst(), usual);
        Note note = new NoteReader(book, today, dateOrder, chooser).read(text, setting);
        Log.Logged logged = new Log(draft, ids, today).log(note);
        if (!groups.isEmpty() && note.kind().isEmpty()) {
            logged.interaction()
                    .map(it -> it.reworded(it.on(), Kind.EVENT.word(), it.note(), it.quality()))
                    .ifPresent(draft::put);
        }
    }
}
