package kith.cli.core;

import java.util.List;

/**
 * A run that ends with an error.
 *
 * @param code the exit code
 * @param problem one line: what is wrong
 * @param remedy one line: what to do, or empty
 * @param more further lines, such as the candidates for a name
 */
public record Failure(int code, String problem, String remedy, List<String> more) {

    public static final int FAILED = 1;
    public static final int WRONG_CALL = 2;
    public static final int WHO = 3;
    public static final int NOTHING_DUE = 4;
    static final int INTERRUPTED = 130;
}
