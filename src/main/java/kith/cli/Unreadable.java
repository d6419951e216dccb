package kith.cli;

import java.io.IOException;

/** A file of the user's that cannot be read. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    Unreadable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
