package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Person;

/** A pitch at a first contact, or before a need of theirs is known (rule P14 of the practice). */
final class EarlyPitch {

    /** A slip is forgiven after a while. */
    private static final int RECENT_DAYS = 120;

    private EarlyPitch() {}

    static Optional<Sentence> find(AdviceContext outlook, Person person) {
        List<Interaction> exchanges = outlook.exchanges(person);
        Optional<Sentence> found = Optional.empty();
        for (Interaction pitch : exchanges) {
            if (!pitch.kind().equals(Kind.PITCH.word()) || !outlook.isWithin(pitch.on(), RECENT_DAYS)) {
                continue;
            }
            if (exchanges.get(0).on().equals(pitch.on())) {
                found = Optional.of(
                        Sentence.of("pitched at the first contact, on ").on(pitch.on()));
            } else if (!isNeedKnown(person, pitch.on())) {
                found = Optional.of(
                        Sentence.of("pitched on ").on(pitch.on()).and("; no need of theirs was known by then"));
            }
        }
        return found.filter(pitch -> !hasListenedSince(person, pitch.days().get(0)));
    }

    private static boolean isNeedKnown(Person person, LocalDate day) {
        for (Entry entry : wants(person)) {
            if (entry.on().isEmpty() || !entry.on().get().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasListenedSince(Person person, LocalDate day) {
        for (Entry entry : wants(person)) {
            if (entry.on().isPresent() && entry.on().get().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private static List<Entry> wants(Person person) {
        List<Entry> wants = new ArrayList<>(person.entries(NoteField.NEED));
        wants.addAll(person.entries(NoteField.CONCERN));
        return wants;
    }
}
