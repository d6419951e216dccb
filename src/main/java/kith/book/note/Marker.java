package kith.book.note;

import java.util.Optional;
import kith.model.NoteField;

/** What begins a clause of a note. */
public enum Marker {
    NEXT("next", Optional.empty()),
    THEY("they", Optional.empty()),
    NEED("need", Optional.of(NoteField.NEED)),
    OFFER("offer", Optional.of(NoteField.OFFER)),
    FACT("fact", Optional.of(NoteField.FACT)),
    NEWS("news", Optional.of(NoteField.NEWS)),
    INTEREST("interest", Optional.of(NoteField.INTEREST)),
    CONCERN("concern", Optional.of(NoteField.CONCERN)),
    STYLE("style", Optional.of(NoteField.STYLE)),
    GAVE("gave", Optional.empty()),
    GOT("got", Optional.empty()),
    THANKS("thanks", Optional.empty()),
    PLUS("plus", Optional.of(NoteField.PLUS)),
    MINUS("minus", Optional.of(NoteField.MINUS)),
    DEALBREAKER("dealbreaker", Optional.of(NoteField.DEALBREAKER)),
    /** Not a clause: what follows is text again. */
    NOTE("note", Optional.empty());

    private final String word;
    private final Optional<NoteField> trait;

    Marker(String word, Optional<NoteField> trait) {
        this.word = word;
        this.trait = trait;
    }

    /** The word before the colon. */
    public String word() {
        return word;
    }

    /** What the clause adds to what is known about the person, where it does. */
    public Optional<NoteField> trait() {
        return trait;
    }

    /** The marker with which a word begins: {@code needs:}, or {@code next:call} without a blank. */
    static Optional<Marker> at(Token word) {
        int colon = word.raw().indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String before = word.raw().substring(0, colon);
        for (Marker marker : values()) {
            boolean plural = (marker == NEED || marker == OFFER) && before.equalsIgnoreCase(marker.word + "s");
            if (plural || before.equalsIgnoreCase(marker.word)) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }
}
