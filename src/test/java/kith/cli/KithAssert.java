package kith.cli;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what a run should have given. A run that is said to succeed must be silent on standard error, unless it is said otherwise. */
public final class KithAssert extends AbstractAssert<KithAssert, Kith.Result> {

    private KithAssert(Kith.Result actual) {
        super(actual, KithAssert.class);
    }

    public static KithAssert assertThat(Kith.Result actual) {
        return new KithAssert(actual);
    }

    /** Exit 0 and nothing on standard error. */
    public KithAssert succeeded() {
        exited(0);
        return saidNothingElse();
    }

    public KithAssert exited(int code) {
        Assertions.assertThat(actual.code()).as(actual.toString()).isEqualTo(code);
        return this;
    }

    /** Standard error is empty. */
    public KithAssert saidNothingElse() {
        Assertions.assertThat(actual.err()).as(actual.toString()).isEmpty();
        return this;
    }

    public KithAssert printed(String text) {
        Assertions.assertThat(actual.out()).as(actual.toString()).contains(text);
        return this;
    }

    public KithAssert printedExactly(String text) {
        Assertions.assertThat(actual.out()).as(actual.toString()).isEqualTo(text);
        return this;
    }

    /** Standard output is these lines, each with its line end. */
    public KithAssert printedLines(String... lines) {
        return printedExactly(lines.length == 0 ? "" : String.join("\n", lines) + "\n");
    }

    public KithAssert printedNothing() {
        return printedExactly("");
    }

    public KithAssert didNotPrint(String text) {
        Assertions.assertThat(actual.out()).as(actual.toString()).doesNotContain(text);
        return this;
    }

    /** Standard error holds a text. */
    public KithAssert complained(String text) {
        Assertions.assertThat(actual.err()).as(actual.toString()).contains(text);
        return this;
    }

    /** Standard error is these lines. */
    public KithAssert complainedLines(String... lines) {
        Assertions.assertThat(actual.err().lines().toList())
                .as(actual.toString())
                .isEqualTo(List.of(lines));
        return this;
    }

    /**
     * Refused with an exit code, nothing on standard output, the file as it was, and an error of two lines: what is wrong and what to
     * do. Further lines may follow.
     */
    public KithAssert refused(int code, String reason) {
        exited(code);
        printedNothing();
        changedNothing();
        List<String> lines = actual.err().lines().toList();
        Assertions.assertThat(lines.size()).as(actual.toString()).isGreaterThanOrEqualTo(2);
        Assertions.assertThat(lines.get(0)).as(actual.toString()).startsWith("kith: ");
        Assertions.assertThat(lines.get(1))
                .as(actual.toString())
                .startsWith("      ")
                .isNotBlank();
        return complained(reason);
    }

    /** The data file has the same bytes as before. */
    public KithAssert changedNothing() {
        Assertions.assertThat(actual.after()).as(actual.toString()).isEqualTo(actual.before());
        return this;
    }

    /** The lines of the data file that came ({@code + }) and went ({@code - }) are just these. */
    public KithAssert changed(String... lines) {
        Assertions.assertThat(actual.changes()).as(actual.toString()).containsExactlyInAnyOrder(lines);
        return this;
    }

    /** Some line of the data file is new and holds all of these texts. */
    public KithAssert wrote(String... texts) {
        Assertions.assertThat(actual.changes())
                .as(actual.toString())
                .anyMatch(
                        line -> line.startsWith("+ ") && List.of(texts).stream().allMatch(line::contains));
        return this;
    }

    /** So many lines of the data file are new or other than before. */
    public KithAssert wroteRecords(int count) {
        Assertions.assertThat(actual.changes().stream().filter(line -> line.startsWith("+ ")))
                .as(actual.toString())
                .hasSize(count);
        return this;
    }
}
