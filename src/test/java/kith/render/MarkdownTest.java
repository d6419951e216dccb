package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void aTableHasARowOfHeadings() throws IOException {
        StringBuilder out = new StringBuilder();
        Markdown.heading(out, 2, "Who");
        Markdown.table(out, List.of("name", "note"), List.of(List.of("Ana", "a | b"), List.of("Bob", "")));
        assertThat(out).hasToString("## Who\n\n| name | note |\n| --- | --- |\n| Ana | a \\| b |\n| Bob |  |\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "*bold*, \\*bold\\*",
                "[a](b), \\[a\\](b)",
                "<script>, \\<script\\>",
                "`code`, \\`code\\`",
                "a\\b, a\\\\b",
                "# no heading, \\# no heading",
            })
    void whatSomebodyTypedFormatsNothing(String typed, String written) {
        assertThat(Markdown.escaped(typed)).isEqualTo(written);
    }

    @Test
    void aCellStaysOnItsLineAndSafe() {
        assertThat(Markdown.escaped("a\nb\u001b[31m")).isEqualTo("a b␛\\[31m");
    }
}
