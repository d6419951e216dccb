package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call without options means the same, whether or not the library that parses options was asked. */
class CallTest {

    static Stream<String> commands() {
        return Commands.NAMES.stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onlyCommandsThatNameTheirWordsTakeWords(String name) {
        Command command = Commands.named(name);
        assertThat(command.takesWords())
                .as("what %s says of its words, and what its options say", name)
                .isEqualTo(!command.spec().positionalParameters().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void wordsAreTheSameWithAndWithoutTheParser(String name) {
        Command command = Commands.named(name);
        List<String> words = command.takesWords() ? List.of("ana", "it's", "\"quoted\"", "a=b", "@x", "") : List.of();
        Cli.Called called = new Cli.Called(command, name, words);
        assertThat(called.isPlain(words)).isTrue();
        assertThat(Parser.parse(called, List.of(), words).words()).isEqualTo(words);
    }

    @Test
    void whatMayBeAnOptionIsParsed() {
        Cli.Called log = new Cli.Called(Commands.named("log"), "log", List.of());
        for (String word : List.of("-", "--", "-3d", "--json")) {
            assertThat(log.isPlain(List.of("ana", word))).as(word).isFalse();
        }
        Cli.Called undo = new Cli.Called(Commands.named("undo"), "undo", List.of());
        assertThat(undo.isPlain(List.of())).isTrue();
        assertThat(undo.isPlain(List.of("all")))
                .as("the parser says that undo takes no words")
                .isFalse();
    }
}
