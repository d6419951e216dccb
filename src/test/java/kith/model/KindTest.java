package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static Interaction at(String group, Kind kind, String note) {
        return Interaction.of("i1", DAY, List.of("ana"), group, kind, note);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsKnownByItsWord(Kind kind) {
        assertThat(Kind.of(kind.word())).contains(kind);
        assertThat(kind.word()).isLowerCase();
    }

    @Test
    void whatIsWrittenIsNotLive() {
        assertThat(Stream.of(Kind.values()).filter(kind -> !kind.isLive()))
                .containsExactlyInAnyOrder(
                        Kind.TEXT,
                        Kind.MESSAGE,
                        Kind.CHAT,
                        Kind.EMAIL,
                        Kind.LETTER,
                        Kind.INTRO,
                        Kind.PITCH,
                        Kind.GIFT,
                        Kind.NOTE);
    }

    @ParameterizedTest(name = "{0}, “{1}”, group “{2}”: {3}")
    @CsvSource({
        "COFFEE, '', '', true",
        "NOTE, she wrote, '', true",
        "NOTE, '', choir, true",
        "NOTE, '', '', false",
        "NOTE, ' ', '', false",
        "EMAIL, '', '', true",
    })
    void exchangeIsWhereSomethingHappened(Kind kind, String note, String group, boolean exchange) {
        assertThat(at(group, kind, note).isExchange()).isEqualTo(exchange);
    }

    @Test
    void kindOfANewerVersionIsAnExchangeButNotLive() {
        Interaction hologram = at("", Kind.NOTE, "").reworded(DAY, "hologram", "", 0);
        assertThat(hologram.isExchange()).isTrue();
        assertThat(hologram.isLive()).isFalse();
    }

    @Test
    void changedInteractionKeepsWhatWasNotChanged() {
        Interaction it = at("choir", Kind.COFFEE, "we talked");
        assertThat(it.thankedOn(DAY).thanked()).contains(DAY);
        assertThat(it.thankedOn(DAY).note()).isEqualTo("we talked");
        Interaction later = it.reworded(DAY.plusDays(1), "tea", "no coffee", 3);
        assertThat(later.on()).isEqualTo(DAY.plusDays(1));
        assertThat(later.kind()).isEqualTo("tea");
        assertThat(later.note()).isEqualTo("no coffee");
        assertThat(later.quality()).isEqualTo(3);
        assertThat(later.group()).isEqualTo("choir");
        assertThat(it.without("ana").with()).isEmpty();
        assertThat(it.without("bob")).isEqualTo(it);
        assertThat(it.with()).as("the one before stays as it is").containsExactly("ana");
    }
}
