package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.checkedIn;
import static org.okr4j.rule.Sample.keyResults;
import static org.okr4j.rule.Sample.objectives;
import static org.okr4j.rule.Sample.plus;
import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.value.Weight;

/** The example of each rule, by rule id. */
final class RuleFixtures {

    private static final ImmutableMap<RuleId, RuleFixture> ALL = Maps.uniqueIndex(
            ImmutableList.of(
                    RuleFixture.of(
                            "objective-has-key-results",
                            "an objective has no key results",
                            "it has three",
                            program(),
                            objective("p1", objective -> objective.withKeyResults())),
                    RuleFixture.of(
                            "key-results-are-not-too-few",
                            "an objective has one key result",
                            "it has three",
                            program(),
                            objective("p1", objective -> objective.withKeyResults(keyResults("p1", 1)))),
                    RuleFixture.of(
                            "key-results-are-not-too-many",
                            "an objective has six key results",
                            "it has three",
                            program(),
                            objective("p1", objective -> objective.withKeyResults(keyResults("p1", 6)))),
                    RuleFixture.of(
                            "key-results-are-in-recommended-range",
                            "two of three objectives of a department have two key results",
                            "one has three",
                            objective("p1", objective -> objective.withKeyResults(keyResults("p1", 2)))
                                    .apply(program()),
                            objective("p2", objective -> objective.withKeyResults(keyResults("p2", 2)))),
                    RuleFixture.of(
                            "unit-objectives-are-not-too-many",
                            "a department has six objectives in a quarter",
                            "it has three",
                            program(),
                            more("q", "parks", 3)),
                    RuleFixture.of(
                            "unit-objectives-are-not-too-few",
                            "a department has two objectives in a quarter",
                            "it has three",
                            program(),
                            without("p3")),
                    RuleFixture.of(
                            "unit-is-not-over-engineered",
                            "a department has fifteen objectives in a quarter",
                            "it has three",
                            program(),
                            more("q", "parks", 12)),
                    RuleFixture.of(
                            "organization-objectives-are-not-too-few",
                            "the organization has two objectives in a quarter",
                            "it has three",
                            program(),
                            without("c3")),
                    RuleFixture.of(
                            "organization-objectives-are-not-too-many",
                            "the organization has eight objectives in a quarter",
                            "it has three",
                            program(),
                            more("q", "city", 5)
                                    .andThen(objective(
                                            "p1",
                                            objective -> objective.withParents(
                                                    parent("c1"),
                                                    parent("q1"),
                                                    parent("q2"),
                                                    parent("q3"),
                                                    parent("q4"),
                                                    parent("q5"))))::apply),
                    RuleFixture.of(
                            "unit-key-results-are-within-limit",
                            "a department has four objectives with four key results each",
                            "one of them has three, which makes 15",
                            fourKeyResultsEach("p2", "p3", "p4"),
                            objective("p1", objective -> objective.withKeyResults(keyResults("p1", 4)))),
                    RuleFixture.of(
                            "objective-has-accountable-person",
                            "an objective has no owner",
                            "it has one",
                            program(),
                            objective("p1", objective -> objective.withOwner(Optional.empty()))),
                    RuleFixture.of(
                            "key-result-has-owner",
                            "a key result has no owner",
                            "it has one",
                            program(),
                            keyResult("p1-1", keyResult -> keyResult.withOwner(Optional.empty()))),
                    RuleFixture.of(
                            "measure-is-complete",
                            "a measure that increases has a baseline and no target",
                            "its target is 60",
                            program(),
                            measure(MeasureParts.builder()
                                    .kind(MeasureKind.INCREASE)
                                    .baseline(new BigDecimal("40"))
                                    .build())),
                    RuleFixture.of(
                            "baseline-differs-from-target",
                            "a measure is to increase from 40 to 40",
                            "it is to increase to 60",
                            program(),
                            measure(MeasureKind.INCREASE, "40", "40")),
                    RuleFixture.of(
                            "zones-are-ordered",
                            "the zones of a measure are 0, 50, 10 and 200",
                            "the second is 5",
                            WordingFixtures.text("Raise the share of paths with light at night")
                                    .andThen(zones("5"))
                                    .apply(program()),
                            zones("50")),
                    RuleFixture.of(
                            "measure-is-well-formed",
                            "a measure is to increase from 45 to 30",
                            "it is to decrease",
                            WordingFixtures.text("Reduce the wait for the repair of a bench from 45 to 30 days")
                                    .andThen(measure(MeasureKind.DECREASE, "45", "30"))
                                    .apply(program()),
                            measure(MeasureKind.INCREASE, "45", "30")),
                    RuleFixture.of(
                            "weights-are-valid",
                            "all key results of an objective have weight 0",
                            "they have weight 1",
                            program(),
                            objective(
                                    "p1",
                                    objective -> objective.withKeyResults(objective.keyResults().stream()
                                            .map(keyResult -> keyResult.withWeight(Weight.ZERO))
                                            .toList()))),
                    RuleFixture.of(
                            "dates-are-nested",
                            "a key result of the last quarter is due in January",
                            "it is due in December",
                            program(),
                            keyResult("p1-1", keyResult -> keyResult.withDue(LocalDate.of(2027, 1, 15)))),
                    RuleFixture.of(
                            "units-agree-in-sum",
                            "an objective adds up percentages and dollars",
                            "all its key results are percentages",
                            objective("p1", objective -> objective.withRollUp(RollUp.UNIT_SUM))
                                    .apply(program()),
                            keyResult("p1-1", keyResult -> keyResult.withUnit(MetricUnit.currency("USD")))),
                    RuleFixture.of(
                            "objective-is-linked-upward",
                            "an objective of a department is linked to nothing",
                            "it supports an objective of the organization",
                            program(),
                            objective("p1", objective -> objective.withParents())),
                    RuleFixture.of(
                            "level-is-not-skipped",
                            "an objective of a person is linked to one of the organization",
                            "it is linked to one of the department",
                            plus(
                                    program(),
                                    objectives("a", "ada", 3).stream()
                                            .map(objective -> objective.withParents(parent("p1")))
                                            .toList()),
                            objective("a1", objective -> objective.withParents(parent("c1")))),
                    RuleFixture.of(
                            "unit-publishes-in-its-phase",
                            "a team has published in week 8 of the four-phase roadmap",
                            "it is still drafting",
                            plus(
                                    program().toBuilder()
                                            .roadmap(RoadmapPlan.builder()
                                                    .roadmap(RolloutFixtures.withoutGates(
                                                            Roadmaps.GOVERNMENT_FOUR_PHASES))
                                                    .start(LocalDate.of(2026, 9, 28))
                                                    .build())
                                            .build(),
                                    objectives("t", "trails", 3).stream()
                                            .map(objective -> objective.withTransitions())
                                            .toList()),
                            objective("t1", objective -> published(objective, LocalDate.of(2026, 11, 16)))),
                    RuleFixture.of(
                            "check-in-is-inside-cycle",
                            "the first check-in is dated before the quarter",
                            "it is dated in its first week",
                            checkedIn(program()),
                            checkIn(0, LocalDate.of(2026, 9, 28), Measurement.number("41.5"))),
                    RuleFixture.of(
                            "key-result-is-scorable",
                            "a measure of numbers is reported as done",
                            "it is reported as a number",
                            checkedIn(program()),
                            checkIn(6, LocalDate.of(2026, 11, 16), Measurement.answer(true))),
                    RuleFixture.of(
                            "objective-is-qualitative",
                            "a title has a target in numbers",
                            "it tells the same in words",
                            program(),
                            title("Half of all children walk to school")),
                    RuleFixture.of(
                            "objective-is-not-a-deliverable",
                            "a title names a thing to be made",
                            "it tells what people have of it",
                            program(),
                            title("Launch the park app")),
                    RuleFixture.of(
                            "objective-title-is-concise",
                            "a title has twenty-one words",
                            "it has six",
                            program(),
                            title("Families from all parts of the city come to our parks at any time of the year"
                                    + " because they like it")),
                    RuleFixture.of(
                            "objective-is-not-vague-only",
                            "a title is praise alone",
                            "it says what is good for whom",
                            program(),
                            title("Be the best")),
                    RuleFixture.of(
                            "objective-is-one-thing",
                            "a title has two aims",
                            "it has one",
                            program(),
                            title("Safer streets and cleaner parks")),
                    RuleFixture.of(
                            "objective-is-not-business-as-usual",
                            "a title is about daily work",
                            "it is about what changes",
                            program(),
                            title("Daily operations run as people expect")),
                    RuleFixture.of(
                            "objective-titles-are-distinct",
                            "two titles of a department differ in small words and endings only",
                            "they speak of different things",
                            program(),
                            title("Safe streets for all children"))),
            RuleFixture::rule);

    private RuleFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return ImmutableMap.<RuleId, RuleFixture>builder()
                .putAll(ALL)
                .putAll(WordingFixtures.all())
                .putAll(SetFixtures.all())
                .putAll(AlignmentFixtures.all())
                .putAll(DependencyFixtures.all())
                .putAll(DecisionFixtures.all())
                .putAll(CascadeFixtures.all())
                .putAll(RolloutFixtures.all())
                .putAll(CadenceFixtures.all())
                .putAll(GovernanceFixtures.all())
                .putAll(SuppressionFixtures.all())
                .putAll(ScoringFixtures.all())
                .buildOrThrow();
    }

    private static UnaryOperator<OkrProgram> objective(String id, UnaryOperator<Objective> change) {
        return program -> Sample.objective(program, id, change);
    }

    private static UnaryOperator<OkrProgram> title(String title) {
        return objective("p1", objective -> objective.withTitle(title));
    }

    private static UnaryOperator<OkrProgram> keyResult(String id, UnaryOperator<KeyResult> change) {
        return program -> Sample.keyResult(program, id, change);
    }

    private static UnaryOperator<OkrProgram> measure(MeasureKind kind, String baseline, String target) {
        return measure(MeasureParts.builder()
                .kind(kind)
                .baseline(new BigDecimal(baseline))
                .target(new BigDecimal(target))
                .build());
    }

    private static UnaryOperator<OkrProgram> zones(String commit) {
        return measure(MeasureParts.builder()
                .kind(MeasureKind.ZONES)
                .baseline(BigDecimal.ZERO)
                .commit(new BigDecimal(commit))
                .target(BigDecimal.TEN)
                .stretch(new BigDecimal("200"))
                .build());
    }

    private static UnaryOperator<OkrProgram> measure(MeasureParts parts) {
        Measure measure = parts.toMeasureLeniently();
        return keyResult("p1-1", keyResult -> keyResult.withMeasure(measure));
    }

    /** One of the weekly check-ins of a key result replaced. */
    private static UnaryOperator<OkrProgram> checkIn(int week, LocalDate date, Measurement measurement) {
        List<CheckIn> checkIns = new ArrayList<>(Sample.mondays());
        checkIns.set(week, CheckIn.builder().date(date).measurement(measurement).build());
        return keyResult("p1-1", keyResult -> keyResult.withCheckIns(checkIns));
    }

    private static UnaryOperator<OkrProgram> more(String prefix, String unit, int count) {
        return program -> plus(program, objectives(prefix, unit, count));
    }

    private static UnaryOperator<OkrProgram> without(String id) {
        ObjectiveId dropped = ObjectiveId.of(id);
        return program -> Sample.with(program.objectives().stream()
                .filter(objective -> !objective.id().equals(dropped))
                .map(objective -> objective.withParents(objective.parents().stream()
                        .filter(link -> !link.parent().equals(dropped))
                        .toList()))
                .toArray(Objective[]::new));
    }

    private static OkrProgram fourKeyResultsEach(String... ids) {
        OkrProgram program = plus(program(), ImmutableList.of(Sample.objective("p4", "parks")));
        for (String id : ids) {
            program = Sample.objective(program, id, objective -> objective.withKeyResults(keyResults(id, 4)));
        }
        return program;
    }

    private static Contribution parent(String id) {
        return Contribution.supports(ObjectiveId.of(id));
    }

    private static Objective published(Objective objective, LocalDate date) {
        return objective.withTransitions(
                Transition.builder().to(LifecycleState.PUBLISHED).date(date).build());
    }
}
