package kith.cli.core;

/** The user gave up a command. */
public final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Interrupted() {
        super("interrupted: nothing was written");
    }

    Interrupted(String problem) {
        super(problem);
    }
}
