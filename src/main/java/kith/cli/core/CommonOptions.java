package kith.cli.core;

/** Options that mean the same wherever a command takes them. */
public final class CommonOptions {

    public static final Option<Boolean> JSON =
            Option.flag("print the records as JSON, with the keys of the data file", "--json");

    /** Every command that writes takes it. */
    public static final Option<Boolean> DRY_RUN =
            Option.flag("show what would be written, and write nothing", "-n", "--dry-run");

    private CommonOptions() {}
}
