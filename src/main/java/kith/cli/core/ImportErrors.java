package kith.cli.core;

import java.io.IOException;

/** A file of the user's that cannot be read. */
public final class ImportErrors extends IOException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    public ImportErrors(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
