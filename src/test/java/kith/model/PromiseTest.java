package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static final Promise OPEN = new Promise(
            "p1",
            "ana",
            Party.ME,
            "call",
            "she asked",
            Optional.empty(),
            DAY,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Extra.NONE);

    @Test
    void isDueOnItsDayOrAWeekAfterItWasNoted() {
        assertThat(OPEN.dueDay()).isEqualTo(DAY.plusDays(7));
        assertThat(OPEN.worded("write", "", Optional.of(DAY)).dueDay()).isEqualTo(DAY);
    }

    @Test
    void isOpenUntilItIsDoneOrDropped() {
        assertThat(OPEN.isOpen()).isTrue();
        assertThat(OPEN.doneOn(DAY).isOpen()).isFalse();
        assertThat(OPEN.droppedOn(DAY).isOpen()).isFalse();
        assertThat(OPEN.doneOn(DAY).done()).contains(DAY);
        assertThat(OPEN.droppedOn(DAY).dropped()).contains(DAY);
    }

    @Test
    void otherWordsChangeNothingElse() {
        Promise worded = OPEN.worded("write", "she wants it", Optional.of(DAY));
        assertThat(worded.id()).isEqualTo("p1");
        assertThat(worded.text()).isEqualTo("write");
        assertThat(worded.because()).isEqualTo("she wants it");
        assertThat(worded.noted()).isEqualTo(DAY);
    }
}
