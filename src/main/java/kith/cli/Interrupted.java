package kith.cli;

/** The user gave up a command while it asked something. */
public final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Interrupted() {
        super("interrupted");
    }
}
