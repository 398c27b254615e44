package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;

class ScoringPolicyTest {

    @Test
    void hasTheUsualNumbersByDefault() {
        ScoringPolicy standard = ScoringPolicies.STANDARD;

        assertThat(standard.name()).isEqualTo("standard");
        assertThat(standard.missing()).isEqualTo(Missing.COUNTS_AS_ZERO);
        assertThat(standard.bands().amber()).isEqualTo(Progress.of("0.4"));
        assertThat(standard.bands().green()).isEqualTo(Progress.of("0.7"));
        assertThat(standard.bands().committedAmber()).isEqualTo(Progress.of("0.9"));
        assertThat(standard.pace()).isEqualTo(PaceRule.gap("0.1", "0.25").withIsMildEarly(true));
        assertThat(standard.statusRollUp()).isEqualTo(StatusRollUp.WORST);
        assertThat(standard.labels()).isEmpty();
        assertThat(ScoringPolicy.builder().name("standard").build()).isEqualTo(standard);
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringPolicies.STANDARD.withName(" "))
                .withMessage("ScoringPolicy ' ': name must not be blank");
    }

    @Test
    void refusesAnObjectiveScoreWithNeitherProgressNorReason() {
        ObjectiveScore score = Samples.score(Samples.objective(Samples.at("a", "1")), "2026-08-15");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> score.withProgress(Optional.empty()))
                .withMessageStartingWith("Objective '" + ObjectiveId.of("o") + "': progress must be there");
    }

    @Test
    void hasWordsForItsEnums() {
        for (Enum<?>[] words : new Enum<?>[][] {
            StatusWord.values(),
            CompletionVerdict.values(),
            Missing.values(),
            StatusRollUp.values(),
            DayCount.values(),
            PaceBasis.values()
        }) {
            for (Enum<?> word : words) {
                String key = word.getDeclaringClass().getSimpleName() + "." + word.name();
                assertThat(Phrasebook.english().has(key)).as(key).isTrue();
                assertThat(Phrasebook.spanish().has(key)).as(key).isTrue();
            }
        }
    }
}
