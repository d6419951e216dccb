package kith.book;

import java.util.ArrayList;
import java.util.List;
import kith.model.Stage;

/**
 * What each rung of the ladder takes (rules P8, P13 and P21 of the practice): the one table that {@code stage --explain} prints,
 * that a person's evidence is held against, and that the guard of a step reads out.
 */
public enum Sign {
    SPOKEN(Stage.MET, "you have met or spoken"),
    TWICE(Stage.KNOWN, "exchanges on two days"),
    FACT(Stage.KNOWN, "something you know about them"),
    NEED(Stage.KNOWN, "a need or a concern of theirs"),
    OFTEN(Stage.LIKED, "exchanges on four days"),
    GOOD(Stage.LIKED, "an exchange rated 4 or 5"),
    THEY_BEGAN(Stage.LIKED, "an exchange that they began"),
    KEPT(Stage.TRUSTED, "a promise that you kept"),
    THEY_KEPT(Stage.TRUSTED, "a promise that they kept"),
    GAVE(Stage.PARTNER, "something that you gave"),
    GOT(Stage.PARTNER, "something that they gave");

    private final Stage rung;
    private final String words;

    Sign(Stage rung, String words) {
        this.rung = rung;
        this.words = words;
    }

    /** The rung that takes it, and with it every rung above. */
    public Stage rung() {
        return rung;
    }

    public String words() {
        return words;
    }

    /** What a rung takes beyond the one below it. */
    public static List<Sign> of(Stage rung) {
        List<Sign> signs = new ArrayList<>();
        for (Sign sign : values()) {
            if (sign.rung == rung) {
                signs.add(sign);
            }
        }
        return signs;
    }
}
