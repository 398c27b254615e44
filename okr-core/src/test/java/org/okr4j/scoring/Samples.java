package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

/** Small objectives and key results for the tests of this package. */
final class Samples {

    /** 92 days: 91 steps from the first day to the last. */
    static final DateRange QUARTER = DateRange.parse("2026-07-01..2026-09-30");

    /** 11 days: ten steps, so that each day is a tenth. */
    static final DateRange ELEVEN_DAYS = DateRange.parse("2026-07-01..2026-07-11");

    private static final Scorer STANDARD = Scorer.of(ScoringPolicies.STANDARD);

    private Samples() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static CheckIn checkIn(String date, Measurement measurement) {
        return CheckIn.builder().date(day(date)).measurement(measurement).build();
    }

    static CheckIn value(String date, String value) {
        return checkIn(date, Measurement.number(value));
    }

    static CheckIn confidence(String date, String confidence) {
        return CheckIn.builder()
                .date(day(date))
                .confidence(Confidence.of(confidence))
                .build();
    }

    static KeyResult keyResult(String id, Measure measure, CheckIn... checkIns) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("Text of " + id)
                .measure(measure)
                .addAllCheckIns(Arrays.asList(checkIns))
                .build();
    }

    /** A key result from 0 to 1, at a value reported on the first day. */
    static KeyResult at(String id, String progress) {
        return keyResult(id, Measure.increase("0", "1"), value("2026-07-01", progress));
    }

    static KeyResult at(String id, String progress, String weight) {
        return at(id, progress).withWeight(Weight.of(weight));
    }

    static KeyResult silent(String id) {
        return keyResult(id, Measure.increase("0", "1"));
    }

    static KeyResult ended(KeyResult keyResult, LifecycleState state, String date) {
        return keyResult.withTransitions(transition(state, date));
    }

    static Transition transition(LifecycleState state, String date) {
        return Transition.builder().to(state).date(day(date)).build();
    }

    static Objective objective(KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of("o"))
                .unit(UnitId.of("city"))
                .cycle(CycleId.of("q"))
                .title("Permits without waiting")
                .addAllKeyResults(Arrays.asList(keyResults))
                .build();
    }

    static Objective committed(KeyResult... keyResults) {
        return objective(keyResults).withAmbition(Ambition.COMMITTED);
    }

    static Objective ended(Objective objective, LifecycleState state, String date) {
        return objective.withTransitions(ImmutableList.of(
                transition(LifecycleState.PROPOSED, "2026-06-01"),
                transition(LifecycleState.REVIEWED, "2026-06-02"),
                transition(LifecycleState.PUBLISHED, "2026-06-03"),
                transition(state, date)));
    }

    static Objective published(Objective objective) {
        return objective.withTransitions(ImmutableList.of(
                transition(LifecycleState.PROPOSED, "2026-06-01"),
                transition(LifecycleState.REVIEWED, "2026-06-02"),
                transition(LifecycleState.PUBLISHED, "2026-06-03")));
    }

    static ObjectiveScore score(Objective objective, String asOf) {
        return STANDARD.score(objective, QUARTER, Cadences.WEEKLY, day(asOf));
    }

    static KeyResultScore score(KeyResult keyResult, String asOf) {
        return score(objective(keyResult), asOf).keyResults().get(0);
    }

    /** Scores in a cycle of eleven days, in which nothing gets stale. */
    static KeyResultScore scoreInElevenDays(KeyResult keyResult, String asOf) {
        return STANDARD.score(objective(keyResult), ELEVEN_DAYS, Cadences.MONTHLY, day(asOf))
                .keyResults()
                .get(0);
    }
}
