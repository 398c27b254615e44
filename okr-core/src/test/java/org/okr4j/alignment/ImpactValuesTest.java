package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class ImpactValuesTest {

    private static final Optional<Progress> THIRD = Optional.of(Progress.of("0.333333333"));
    private static final Optional<Progress> HALF = Optional.of(Progress.of("0.5"));

    @ParameterizedTest
    @ValueSource(
            classes = {
                Trigger.class,
                ImpactStep.class,
                PersonToTell.class,
                ScoreEffect.class,
                SightStep.class,
                SightBreak.class
            })
    void allPartsMustBeGiven(Class<?> type) {
        new NullPointerTester()
                .setDefault(Id.class, ObjectiveId.of("o"))
                .setDefault(PersonId.class, PersonId.of("p"))
                .setDefault(Message.class, Message.of("text"))
                .testAllPublicConstructors(type);
    }

    @Test
    void anEffectSaysHowFarANumberMoves() {
        ScoreEffect effect = new ScoreEffect(THIRD, HALF);

        assertThat(effect.difference()).contains(Ratio.of(166_666_667, 1_000_000_000));
        assertThat(effect.text()).hasToString("Its progress goes from 33.3% to 50%");
    }

    @Test
    void anEffectMayBeThatThereIsANumberOrIsNone() {
        ScoreEffect gone = new ScoreEffect(HALF, Optional.empty());
        ScoreEffect come = new ScoreEffect(Optional.empty(), HALF);

        assertThat(gone.difference()).isEmpty();
        assertThat(come.difference()).isEmpty();
        assertThat(gone.text()).hasToString("Its progress was 50%; it has none any more");
        assertThat(come.text()).hasToString("Its progress is 50%; it had none before");
        assertThat(Phrasebook.spanish().render(come.text()))
                .isEqualTo("Su progreso es del 50 %; antes no tenía ninguno");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreEffect(HALF, HALF))
                .withMessage("ScoreEffect: the numbers must differ: Optional[0.5]");
    }

    @Test
    void nobodyIsToldWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonToTell(PersonId.of("p"), ImmutableList.of()))
                .withMessage("PersonToTell 'p': reasons must not be empty");
    }

    @Test
    void waysAreEqualByTheirSteps() {
        Trail<String> ab = Trail.of(Trail.of(null, "a"), "b");

        assertThat(ab.toList()).containsExactly("a", "b");
        assertThat(ab).hasToString("[a, b]");
        new EqualsTester()
                .addEqualityGroup(ab, Trail.of(Trail.of(null, "a"), "b"))
                .addEqualityGroup(Trail.of(Trail.of(null, "c"), "b"))
                .addEqualityGroup(Trail.of(null, "b"), Trail.of(null, "b"))
                .addEqualityGroup(Trail.of(null, "a"))
                .testEquals();
    }
}
