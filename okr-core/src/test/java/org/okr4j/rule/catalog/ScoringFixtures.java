package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.checkedIn;
import static org.okr4j.rule.Sample.program;
import static org.okr4j.rule.catalog.CadenceFixtures.ADA;
import static org.okr4j.rule.catalog.CadenceFixtures.checkIns;
import static org.okr4j.rule.catalog.CadenceFixtures.last;
import static org.okr4j.rule.catalog.CadenceFixtures.to;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.value.Confidence;
import org.okr4j.value.Score;

/** The examples of rules on whether scores can be believed. */
final class ScoringFixtures {

    private static final String NOTE = "the lamps come in December, all at once";

    private ScoringFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.<RuleFixture>builder()
                        .addAll(ofRunningCycles())
                        .addAll(ofEndedCycles())
                        .build(),
                RuleFixture::rule);
    }

    private static ImmutableList<RuleFixture> ofRunningCycles() {
        return ImmutableList.of(
                RuleFixture.of(
                        "green-is-not-stale",
                        "a key result is green by a figure of 5 October, and was checked in without any since",
                        "the last check-in has a figure, too",
                        measured("58", 0, 6),
                        program -> measured("58", 0)),
                RuleFixture.of(
                        "reported-status-agrees-with-pace",
                        "a key result that is far behind is reported green without a word",
                        "a note says why",
                        reportedGreen(Optional.of(NOTE)),
                        program -> reportedGreen(Optional.empty())),
                RuleFixture.of(
                        "draft-confidence-is-plausible",
                        "a draft is given one chance in ten",
                        "it is given five",
                        drafted(5),
                        program -> drafted(1)),
                RuleFixture.of(
                        "confidence-is-not-falling",
                        "confidence falls from eight to six tenths over three check-ins without a word",
                        "the last of them says why",
                        falling(Optional.of(NOTE)),
                        program -> falling(Optional.empty())),
                RuleFixture.of(
                        "target-is-not-passed-early",
                        "a key result of November and December is at 150 percent of its way after three weeks",
                        "it is at three quarters",
                        begunInNovember("55"),
                        program -> begunInNovember("70")),
                RuleFixture.of(
                        "key-result-is-not-below-baseline",
                        "the last three figures are worse than the first one was",
                        "one of them is better",
                        figures("41", "39", "38"),
                        program -> figures("39", "39", "38")));
    }

    private static ImmutableList<RuleFixture> ofEndedCycles() {
        return ImmutableList.of(
                RuleFixture.of(
                                "not-all-key-results-are-at-full-score",
                                "all six key results of the quarter before reached their whole target",
                                "one of them came halfway",
                                ofLastQuarter("60", "60", "60", "60", "60", "50"),
                                program -> ofLastQuarter("60", "60", "60", "60", "60", "60"))
                        .with("days-after", "60"),
                RuleFixture.of(
                                "enough-key-results-reached-target",
                                "two of six key results of the quarter before reached their target",
                                "three did",
                                ofLastQuarter("60", "60", "50", "50", "50", "60"),
                                program -> ofLastQuarter("60", "60", "50", "50", "50", "50"))
                        .with("days-after", "60"),
                RuleFixture.of(
                        "missed-commitment-is-explained",
                        "a promised key result was closed halfway without a reason",
                        "the closing has one",
                        promised(Optional.of("the lamps come in December")),
                        program -> promised(Optional.empty())),
                RuleFixture.of(
                        "mean-hides-no-failure",
                        "an objective is closed green, with a key result at a fifth of its way",
                        "that came halfway",
                        closed("60", "60", "50"),
                        program -> closed("60", "60", "44")),
                RuleFixture.of(
                        "override-is-explained",
                        "a score is set because of a storm",
                        "it is said what the storm did",
                        overridden("0.6", "the storm closed the counter"),
                        program -> overridden("0.6", "storm")),
                RuleFixture.of(
                        "override-stays-near-computed",
                        "a score of 0.9 is set in place of 0.5",
                        "one of 0.8 is",
                        overridden("0.8", "the storm closed the counter"),
                        program -> overridden("0.9", "the storm closed the counter")));
    }

    /** A key result that is checked in every week, and measured at a value in some weeks. */
    private static OkrProgram measured(String value, int... weeks) {
        List<Integer> measured = IntStream.of(weeks).boxed().toList();
        List<CheckIn> all = IntStream.range(0, 7)
                .mapToObj(week -> Sample.mondays()
                        .get(week)
                        .withMeasurement(
                                Optional.of(Measurement.number(value)).filter(figure -> measured.contains(week))))
                .toList();
        return checkIns("p1-1", all).apply(checkedIn(program()));
    }

    private static OkrProgram reportedGreen(Optional<String> note) {
        return checkIns(
                        "p1-1",
                        last(checkIn -> checkIn.withMeasurement(Measurement.number("41"))
                                .withStatus(ReportedStatus.GREEN)
                                .withNote(note)))
                .apply(checkedIn(program()));
    }

    private static OkrProgram drafted(int tenths) {
        return Sample.objective(
                Sample.keyResult(
                        checkedIn(program()),
                        "p1-1",
                        keyResult -> keyResult.withCheckIns(CheckIn.builder()
                                .date(LocalDate.of(2026, 10, 5))
                                .confidence(Confidence.ofTenths(tenths))
                                .build())),
                "p1",
                Objective::withTransitions);
    }

    private static OkrProgram falling(Optional<String> note) {
        List<CheckIn> all = Sample.mondays();
        return checkIns(
                        "p1-1",
                        ImmutableList.<CheckIn>builder()
                                .addAll(all.subList(0, 4))
                                .add(all.get(4).withConfidence(Confidence.ofTenths(8)))
                                .add(all.get(5).withConfidence(Confidence.ofTenths(7)))
                                .add(all.get(6)
                                        .withConfidence(Confidence.ofTenths(6))
                                        .withNote(note))
                                .build())
                .apply(checkedIn(program()));
    }

    private static OkrProgram begunInNovember(String value) {
        UnaryOperator<OkrProgram> begun = program ->
                Sample.keyResult(program, "p1-1", keyResult -> keyResult.withStart(LocalDate.of(2026, 11, 2)));
        return begun.andThen(checkIns(
                        "p1-1",
                        Sample.mondays().subList(5, 7).stream()
                                .map(checkIn -> checkIn.withMeasurement(Measurement.number(value)))
                                .toList()))
                .apply(checkedIn(program()));
    }

    /** The last three figures of a key result, the last of which has a note. */
    private static OkrProgram figures(String... values) {
        List<CheckIn> all = Sample.mondays();
        ImmutableList.Builder<CheckIn> checkIns =
                ImmutableList.<CheckIn>builder().addAll(all.subList(0, 4));
        for (int i = 0; i < 3; i++) {
            checkIns.add(all.get(4 + i)
                    .withMeasurement(Measurement.number(values[i]))
                    .withNote(i == 2 ? Optional.of(NOTE) : Optional.<String>empty()));
        }
        return checkIns("p1-1", checkIns.build()).apply(checkedIn(program()));
    }

    /** Two objectives of the city for the quarter before, and what their key results came to. */
    static OkrProgram ofLastQuarter(String... values) {
        return Sample.plus(
                checkedIn(program()),
                ImmutableList.of(
                        lastQuarter("c4", values[0], values[1], values[2]),
                        lastQuarter("c5", values[3], values[4], values[5])));
    }

    private static Objective lastQuarter(String id, String... values) {
        Objective reached = reached(Sample.objective(id, "city"), values);
        return reached.withKeyResults(reached.keyResults().stream()
                        .map(keyResult -> keyResult.withCheckIns(
                                keyResult.checkIns().get(6).withDate(LocalDate.of(2026, 9, 28))))
                        .toList())
                .withCycle(Sample.LAST_QUARTER.id())
                .withParents()
                .withTransitions(to(LifecycleState.PUBLISHED, "2026-07-02"), to(LifecycleState.CLOSED, "2026-10-05"));
    }

    private static OkrProgram promised(Optional<String> reason) {
        return closed(
                objective -> reached(objective, "50", "60", "60").withAmbition(Ambition.COMMITTED),
                closing -> closing.withReason(reason));
    }

    private static OkrProgram closed(String... values) {
        return closed(objective -> reached(objective, values), UnaryOperator.identity());
    }

    private static OkrProgram overridden(String score, String reason) {
        ScoreOverride override = ScoreOverride.builder()
                .score(Score.of(score))
                .date(LocalDate.of(2026, 11, 17))
                .by(ADA)
                .reason(reason)
                .build();
        return Sample.keyResult(closed("50.5", "60", "60"), "p1-1", keyResult -> keyResult.withScoreOverride(override));
    }

    /** The sample with an objective closed on 17 November. */
    private static OkrProgram closed(UnaryOperator<Objective> change, UnaryOperator<Transition> closing) {
        return Sample.objective(
                checkedIn(program()),
                "p1",
                objective -> change.apply(objective)
                        .withTransitions(
                                to(LifecycleState.PUBLISHED, "2026-10-02"),
                                closing.apply(to(LifecycleState.CLOSED, "2026-11-17"))));
    }

    /** An objective that was checked in every week of its quarter, with the last figures of its key results. */
    private static Objective reached(Objective objective, String... values) {
        ImmutableList.Builder<KeyResult> keyResults = ImmutableList.builder();
        for (int i = 0; i < values.length; i++) {
            Measurement figure = Measurement.number(values[i]);
            keyResults.add(
                    objective.keyResults().get(i).withCheckIns(last(checkIn -> checkIn.withMeasurement(figure))));
        }
        return objective.withKeyResults(keyResults.build());
    }
}
