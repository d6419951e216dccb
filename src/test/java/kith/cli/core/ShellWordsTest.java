package kith.cli.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordsTest {

    @Test
    void quotesHoldWordsTogether() {
        assertThat(ShellWords.split("add \"Ana Ruiz\" --org='Acme Inc' --why \"\""))
                .containsExactly("add", "Ana Ruiz", "--org=Acme Inc", "--why", "");
    }

    @Test
    void everythingElseIsText() {
        assertThat(ShellWords.split("edit  o'neill --fact don't > x | y; 5\" \"open"))
                .containsExactly("edit", "o'neill", "--fact", "don't", ">", "x", "|", "y;", "5\"", "\"open");
    }
}
