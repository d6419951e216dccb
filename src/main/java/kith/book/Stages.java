package kith.book;

import kith.book.error.BadInput;
import kith.book.people.EditDistance;
import kith.book.people.NameNormalizer;
import kith.model.Stage;

/** Reads the names of stages. */
public final class Stages {

    private static final String ALL = "contact, met, known, liked, trusted, partner, parked, ended";

    private static final int MOST_SLIPS = 2;

    private Stages() {}

    /** @throws BadInput where there is no such stage; the nearest is named where it is a near miss */
    public static Stage named(String word) {
        String wanted = NameNormalizer.fold(word);
        return Stage.of(wanted).orElseThrow(() -> {
            String nearest = "";
            int least = MOST_SLIPS + 1;
            for (Stage stage : Stage.values()) {
                int slips = EditDistance.slips(wanted, stage.word(), MOST_SLIPS);
                if (slips < least) {
                    least = slips;
                    nearest = "did you mean " + stage.word() + "? ";
                }
            }
            return new BadInput("“" + word + "” is no stage", nearest + "there are " + ALL);
        });
    }
}
