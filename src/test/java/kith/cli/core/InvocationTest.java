package kith.cli.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kith.cli.Cli;
import kith.cli.Commands;
import kith.cli.CompletionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call without options means the same, whether or not the library that parses options was asked. */
class InvocationTest {

    static Stream<Command> commands() {
        return CompletionTable.commands().values().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void wordsAreTheSameWithAndWithoutTheParser(Command command) {
        boolean takesWords = command.usage().words().isPresent();
        List<String> words = takesWords ? List.of("ana", "it's", "\"quoted\"", "a=b", "@x", "") : List.of();
        assertThat(Cli.isPlain(command, words)).isTrue();
        assertThat(Parser.parse(command, List.of(), words).words()).isEqualTo(words);
    }

    @Test
    void whatMayBeAnOptionIsParsed() {
        Command log = Commands.named("log");
        for (String word : List.of("-", "--", "-3d", "--json")) {
            assertThat(Cli.isPlain(log, List.of("ana", word))).as(word).isFalse();
        }
        Command undo = Commands.named("undo");
        assertThat(Cli.isPlain(undo, List.of())).isTrue();
        assertThat(Cli.isPlain(undo, List.of("all")))
                .as("the parser says that undo takes no words")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsReadByTheParserWithTheValueThatWasGiven(Command command) {
        for (Option<?> option : command.usage().options()) {
            List<String> values = option.values();
            String value = values.isEmpty() ? "3" : values.get(0);
            List<String> args = option.takesValue() ? List.of(option.name(), value) : List.of(option.name());
            Invocation read = Parser.parse(command, List.of(), args);
            assertThat(read.has(option)).as(option.name()).isTrue();
            Object expected = option.takesValue() ? value : "true";
            assertThat(String.valueOf(read.get(option)).replaceAll("[\\[\\]]", ""))
                    .isEqualTo(expected);
            Invocation without = Parser.parse(command, List.of(), List.of());
            assertThat(without.has(option)).as(option.name()).isFalse();
            assertThat((Object) without.get(option)).as(option.name()).isEqualTo(option.usual());
        }
    }
}
