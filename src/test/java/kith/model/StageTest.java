package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsKnownByItsWord(Stage stage) {
        assertThat(Stage.of(stage.word())).contains(stage);
        assertThat(stage.meaning()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Met", "friend"})
    void otherWordsAreNoStage(String word) {
        assertThat(Stage.of(word)).isEmpty();
    }

    @ParameterizedTest(name = "above {0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CONTACT, MET",
                "MET, KNOWN",
                "KNOWN, LIKED",
                "LIKED, TRUSTED",
                "TRUSTED, PARTNER",
                "PARTNER, -",
            })
    void ladderHasSixRungs(Stage rung, Stage above) {
        assertThat(rung.above()).isEqualTo(java.util.Optional.ofNullable(above));
        assertThat(rung.isRung()).isTrue();
    }

    @Test
    void parkedAndEndedStandBesideIt() {
        assertThat(Stage.PARKED.isRung()).isFalse();
        assertThat(Stage.ENDED.isRung()).isFalse();
        assertThat(Stage.PARTNER.rungsAbove(Stage.CONTACT)).isEqualTo(5);
        assertThat(Stage.MET.rungsAbove(Stage.KNOWN)).isEqualTo(-1);
    }
}
