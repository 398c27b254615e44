package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.confidence;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.transition;
import static org.okr4j.scoring.Samples.value;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;

class ConfidenceTrajectoryTest {

    private static KeyResult with(CheckIn... checkIns) {
        return keyResult("k", Measure.increase("0", "1"), checkIns);
    }

    private static ConfidenceTrajectory of(CheckIn... checkIns) {
        return ConfidenceTrajectory.of(with(checkIns), day("2026-09-30"));
    }

    @Test
    void knowsNothingWhereNobodySaidAnything() {
        ConfidenceTrajectory none = of(value("2026-07-01", "0.5"));

        assertThat(none.latest()).isEmpty();
        assertThat(none.previous()).isEmpty();
        assertThat(none.change()).isEmpty();
        assertThat(none.slopePerWeek()).isEmpty();
        assertThat(none.checkIns()).isEmpty();
        assertThat(none).hasToString("Nobody has said how confident they are");
    }

    @Test
    void growsWithWhatIsKnown() {
        ConfidenceTrajectory one = of(confidence("2026-07-01", "0.8"));
        ConfidenceTrajectory two = of(confidence("2026-07-01", "0.8"), confidence("2026-07-08", "0.65"));

        assertThat(one.latest()).contains(Confidence.of("0.8"));
        assertThat(one.change()).isEmpty();
        assertThat(one).hasToString("Confidence is 80% (high), the first that was stated");
        assertThat(two.latest()).contains(Confidence.of("0.65"));
        assertThat(two.previous()).contains(Confidence.of("0.8"));
        assertThat(two.change()).contains(Ratio.of(-3, 20));
        assertThat(two.slopePerWeek()).isEmpty();
        assertThat(two).hasToString("Confidence is 65% (medium), down from 80%");
    }

    /** Of weeks 0, 1 and 3 with 0.9, 0.8 and 0.4: means 4/3 and 0.7, slope −0.8 ÷ (14/3) = −6/35 a week. */
    @Test
    void slopesAlongTheLastThree() {
        ConfidenceTrajectory trajectory = of(
                confidence("2026-07-01", "0.1"),
                confidence("2026-07-08", "0.9"),
                confidence("2026-07-15", "0.8"),
                value("2026-07-22", "0.3"),
                confidence("2026-07-29", "0.4"));

        assertThat(trajectory.change()).contains(Ratio.of(-2, 5));
        assertThat(trajectory.slopePerWeek()).contains(Ratio.of(-6, 35));
        assertThat(trajectory.checkIns())
                .extracting(CheckIn::date)
                .containsExactly(day("2026-07-08"), day("2026-07-15"), day("2026-07-29"));
        assertThat(trajectory)
                .hasToString("Confidence is 40% (medium), down from 80%; "
                        + "over the last three check-ins it falls by 17.1 points a week");
        assertThat(Phrasebook.spanish().render(trajectory.reason()))
                .isEqualTo("La confianza es del 40 % (media), por debajo del 80 % anterior; "
                        + "en los tres últimos seguimientos baja 17,1 puntos por semana");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.6, 0.7, 'Confidence is 70% (high), up from 60%; over the last three check-ins it rises by 10 points a week'",
        "0.5, 0.48, 0.48, 'Confidence is 48% (medium), as before; over the last three check-ins it falls by 1 point a week'",
        "0.5, 0.6, 0.5, 'Confidence is 50% (medium), down from 60%; over the last three check-ins it hardly moves'",
        // the slope is half of 0.002 and of 0.0018 a week: 0.1 points, and just below
        "0.5, 0.5, 0.502, 'Confidence is 50.2% (medium), up from 50%; over the last three check-ins it rises by 0.1 points a week'",
        "0.5, 0.5, 0.5018, 'Confidence is 50.1% (medium), up from 50%; over the last three check-ins it hardly moves'",
        "0.502, 0.5, 0.5, 'Confidence is 50% (medium), as before; over the last three check-ins it falls by 0.1 points a week'"
    })
    void saysWhereItGoes(String first, String second, String third, String sentence) {
        assertThat(of(
                        confidence("2026-07-01", first),
                        confidence("2026-07-08", second),
                        confidence("2026-07-15", third)))
                .hasToString(sentence);
    }

    @Test
    void comparesAcrossScales() {
        CheckIn percent = confidence("2026-07-08", "0").withConfidence(Confidence.ofPercent(70));
        CheckIn tenths = confidence("2026-07-01", "0").withConfidence(Confidence.ofTenths(7));

        assertThat(of(tenths, percent).change()).contains(Ratio.ZERO);
        assertThat(of(tenths, percent)).hasToString("Confidence is 70% (high), as before");
    }

    @Test
    void countsOnlyTheLastRevisionOfADay() {
        CheckIn first = confidence("2026-07-01", "0.8");
        CheckIn corrected = confidence("2026-07-01", "0.4").withRevision(1);

        assertThat(of(first, corrected).latest()).contains(Confidence.of("0.4"));
        assertThat(of(first, corrected).change()).isEmpty();
    }

    @Test
    void seesNothingLaterThanTheDayAndTheClosing() {
        KeyResult keyResult =
                with(confidence("2026-07-01", "0.8"), confidence("2026-07-08", "0.6"), confidence("2026-07-15", "0.2"));

        assertThat(ConfidenceTrajectory.of(keyResult, day("2026-07-14")).latest())
                .contains(Confidence.of("0.6"));
        assertThat(ConfidenceTrajectory.of(keyResult, day("2026-07-15")).latest())
                .contains(Confidence.of("0.2"));
        KeyResult closed = ended(keyResult, LifecycleState.CLOSED, "2026-07-08");
        assertThat(ConfidenceTrajectory.of(closed, day("2026-09-30")).latest()).contains(Confidence.of("0.6"));
        assertThat(ConfidenceTrajectory.of(closed, day("2026-07-07")).latest()).contains(Confidence.of("0.8"));
        KeyResult cancelled = keyResult.withTransitions(transition(LifecycleState.CANCELLED, "2026-07-08"));
        assertThat(ConfidenceTrajectory.of(cancelled, day("2026-09-30")).latest())
                .contains(Confidence.of("0.2"));
    }

    @Test
    void equalsByItsCheckIns() {
        new EqualsTester()
                .addEqualityGroup(of(), of(value("2026-07-01", "1")))
                .addEqualityGroup(of(confidence("2026-07-01", "0.8")), of(confidence("2026-07-01", "0.8")))
                .addEqualityGroup(of(confidence("2026-07-02", "0.8")))
                .testEquals();
    }

    @Test
    void refusesNull() {
        new NullPointerTester()
                .setDefault(KeyResult.class, with())
                .testAllPublicStaticMethods(ConfidenceTrajectory.class);
    }
}
