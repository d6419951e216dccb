package kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.book.error.BadInput;
import kith.model.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsReadInAnyCase(Stage stage) {
        assertThat(Stages.named(stage.word())).isEqualTo(stage);
        assertThat(Stages.named(stage.name())).isEqualTo(stage);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"knwon, known", "like, liked", "trust, trusted", "parkd, parked", "mett, met", "partners, partner"})
    void nearMissIsNamed(String typed, String meant) {
        assertThatThrownBy(() -> Stages.named(typed)).isInstanceOfSatisfying(BadInput.class, error -> {
            assertThat(error.problem()).isEqualTo("“" + typed + "” is no stage");
            assertThat(error.remedy()).startsWith("did you mean " + meant + "? there are contact, met, known");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"friend", "", "acquaintance"})
    void otherWordsAreAnsweredWithAllStages(String typed) {
        assertThatThrownBy(() -> Stages.named(typed))
                .isInstanceOfSatisfying(
                        BadInput.class, error -> assertThat(error.remedy()).startsWith("there are contact"));
    }
}
