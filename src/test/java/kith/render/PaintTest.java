package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintTest {

    private final Paint on = new Paint(true);
    private final Paint off = new Paint(false);

    @Test
    void lateIsBoldRed() {
        assertThat(on.of(Style.LATE, "3d late")).isEqualTo("\u001B[1;31m3d late\u001B[0m");
    }

    @Test
    void nothingIsPaintedWhereThereIsNothing() {
        String text = "x";
        assertThat(on.of(Style.LATE, "")).isEmpty();
        assertThat(on.of(Style.PLAIN, text)).isSameAs(text);
    }

    @ParameterizedTest
    @EnumSource
    void withoutColourTheTextIsTheSame(Style style) {
        String text = "Ana";
        assertThat(off.of(style, text)).isSameAs(text);
        assertThat(on.of(style, text).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void noStyleIsUnreadableOnAnyGround(Style style) {
        assertThat(style.code().split(";"))
                .as("no black, yellow, blue, cyan or white, no background, only basic colours")
                .isSubsetOf("", "1", "2", "31", "32", "35");
    }

    @ParameterizedTest
    @EnumSource
    void coloursCanBeTakenOffAgain(Style style) {
        String text = "a " + on.of(style, "b") + on.of(Style.LATE, "m") + "\nm " + on.of(style, "d");
        assertThat(Paint.without(text)).isEqualTo("a bm\nm d");
        assertThat(Paint.without("plain m")).isEqualTo("plain m");
    }
}
