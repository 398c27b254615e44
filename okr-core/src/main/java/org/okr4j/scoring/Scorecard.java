package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.CycleId;
import org.okr4j.internal.PersistentVector;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/**
 * The scores of all objectives of a program on one day, by one policy, and beside them the health of its KPIs.
 *
 * <p>Two scorecards are equal if they were made for the same day by the same policy and hold the same scores and the same
 * health of KPIs. This class is immutable and thread-safe.
 */
public final class Scorecard {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final ScoringPolicy policy;
    private final ScoreTable table;
    private final PersistentVector<ObjectiveScore> scores;

    Scorecard(ResolvedProgram program, LocalDate asOf, ScoringPolicy policy, ScoreTable table) {
        this.program = program;
        this.asOf = asOf;
        this.policy = policy;
        this.table = table;
        this.scores = table.now();
    }

    /** {@return the program that was scored} */
    public ResolvedProgram program() {
        return program;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the policy that was applied} */
    public ScoringPolicy policy() {
        return policy;
    }

    /**
     * Returns the score of an objective.
     *
     * @param id an objective of the program
     * @return its score
     * @throws IllegalArgumentException if the program has no such objective
     */
    public ObjectiveScore of(ObjectiveId id) {
        return scores.get(program.ordinalOf(id));
    }

    /**
     * Returns the score of a key result.
     *
     * @param id a key result of the program
     * @return its score
     * @throws IllegalArgumentException if the program has no such key result
     */
    public KeyResultScore of(KeyResultId id) {
        Objective objective = program.objectiveOf(id);
        int first = program.ordinalOf(objective.keyResults().get(0).id());
        return of(objective.id()).keyResults().get(program.ordinalOf(id) - first);
    }

    /**
     * Explains the number of a key result: its progress, or its score once it is closed, down to what was reported.
     *
     * @param id a key result of the program
     * @return where the number comes from, what it means and what it counts for; or why there is none
     * @throws IllegalArgumentException if the program has no such key result
     */
    public Explanation explain(KeyResultId id) {
        Scene scene = Scene.of(this, program.objectiveOf(id));
        return new KeyResultExplainer(KeyResultCase.of(this, scene, program.keyResult(id), of(id))).explain();
    }

    /**
     * Explains the number of an objective: its progress, or its score once it is closed. Its key results are explained
     * down to what was reported; objectives that contribute to it stand there as published and have explanations of their
     * own.
     *
     * <p>Each line holds its number as a reduced fraction. Where many key results have figures of hundreds of digits, the
     * mean is a very long one, and takes far longer to explain than to score.
     *
     * @param id an objective of the program
     * @return where the number comes from, what it means and what it counts for; or why there is none
     * @throws IllegalArgumentException if the program has no such objective
     */
    public Explanation explain(ObjectiveId id) {
        return new ObjectiveExplainer(ObjectiveCase.of(this, program.objective(id))).explain();
    }

    /**
     * Explains the number of a unit, a level, a cycle or a year by those that its parts are published with, which have
     * explanations of their own.
     *
     * @param group a number that this scorecard gave
     * @return where the number comes from, and which parts are left out; or that there is none
     * @throws IllegalArgumentException if the program does not have its parts
     */
    public Explanation explain(GroupScore group) {
        return new GroupExplainer(this, requireNonNull(group, "group")).explain();
    }

    /**
     * Explains the forecast of a key result: the values it goes on from, and what it takes a week to reach the target.
     *
     * @param id a key result of the program
     * @return where the forecast comes from; or why there is none
     * @throws IllegalArgumentException if the program has no such key result
     */
    public Explanation explainForecast(KeyResultId id) {
        Scene scene = Scene.of(this, program.objectiveOf(id));
        KeyResultCase keyResult = KeyResultCase.of(this, scene, program.keyResult(id), of(id));
        return new ForecastExplainer(keyResult, forecast(id)).explain();
    }

    /**
     * Explains the light of a KPI: what was read last, what is healthy, how far the one is from the other, and until when the
     * reading holds.
     *
     * @param id a KPI of the program
     * @return where the light comes from, or why there is none; a note, whose lines have the figures
     * @throws IllegalArgumentException if the program has no such KPI
     */
    public Explanation explain(KpiId id) {
        return new KpiExplainer(program.kpi(id), this).explain();
    }

    /**
     * Returns whether a KPI is healthy.
     *
     * @param id a KPI of the program
     * @return the light for what was read last, or why there is none
     * @throws IllegalArgumentException if the program has no such KPI
     */
    public KpiHealth health(KpiId id) {
        return new KpiReader(program.kpi(id), this).health();
    }

    /** {@return whether each KPI is healthy, in the order of the program} */
    public ImmutableList<KpiHealth> kpis() {
        return program.program().kpis().stream()
                .map(kpi -> new KpiReader(kpi, this).health())
                .collect(toImmutableList());
    }

    /**
     * Returns how much of the number of an objective each of its parts makes up: a key result or an objective that
     * contributes to it, as its roll-up asks for. In a sum of figures that is how far a key result has to go beside the
     * others.
     *
     * @param id an objective of the program
     * @return the parts that count, key results first, each with a share above 0; all of them together make 1. Empty where
     *     none counts, or the objective cannot be scored
     * @throws IllegalArgumentException if the program has no such objective
     */
    public ImmutableMap<Id, Ratio> shares(ObjectiveId id) {
        return new MeanParts(ObjectiveCase.of(this, program.objective(id))).portions();
    }

    /**
     * Returns how much of the number of a key result each objective makes up that feeds it.
     *
     * @param id a key result of the program
     * @return the objectives that count, each with a share above 0; all of them together make 1. Empty where the key result
     *     has a measure of its own
     * @throws IllegalArgumentException if the program has no such key result
     */
    public ImmutableMap<Id, Ratio> shares(KeyResultId id) {
        return MeanParts.portions(of(program.objectiveOf(id).id()).children().stream()
                .filter(child -> child.parent().equals(id) && child.counted())
                .collect(toImmutableMap(
                        ChildShare::child, child -> child.weight().toRatio())));
    }

    /** {@return the scores of all objectives, in the order of the program} */
    public List<ObjectiveScore> objectives() {
        return scores.asList();
    }

    /**
     * Returns the number of a unit: the mean of its objectives of a cycle, as published. An objective that it shares with
     * others, its own or another unit's, counts as much as its part of the credit: what it gets by itself and by all who own
     * the objective for it, divided by what all units get. Drafts, what was given up and what brings it no credit are left
     * out.
     *
     * @param unit a unit of the program
     * @param cycle a cycle of the program
     * @return the number and its parts, which are the objectives
     * @throws IllegalArgumentException if the program has no such unit or cycle
     */
    public GroupScore ofUnit(UnitId unit, CycleId cycle) {
        return new GroupScorer(this).ofUnit(unit, cycle);
    }

    /**
     * Returns the number of a level: the mean of its units, each as {@link #ofUnit} gives it, so that each counts the same
     * however many objectives it has.
     *
     * @param level the level
     * @param cycle a cycle of the program
     * @return the number and its parts, which are the units
     * @throws IllegalArgumentException if the program has no such cycle
     */
    public GroupScore ofLevel(UnitLevel level, CycleId cycle) {
        return new GroupScorer(this).ofLevel(requireNonNull(level, "level"), cycle);
    }

    /**
     * Returns the number of a cycle: the mean of all its objectives, as published, each once, whoever shares it. Drafts and
     * what was given up are left out. The time it takes grows with the number of objectives.
     *
     * @param cycle a cycle of the program
     * @return the number and its parts, which are the objectives
     * @throws IllegalArgumentException if the program has no such cycle
     */
    public GroupScore ofCycle(CycleId cycle) {
        return new GroupScorer(this).ofCycle(cycle);
    }

    /**
     * Returns the number of a year from its quarters, or where there are none from its halves or other cycles: the mean of
     * those that have begun, each as {@link #ofCycle} gives it. Annual objectives are not in it; they have their own number
     * in {@code ofCycle(year)}, which may roll up from quarterly ones.
     *
     * @param year a cycle of the program
     * @return the number and its parts, which are the cycles within the year
     * @throws IllegalArgumentException if the program has no such cycle
     */
    public GroupScore ofYear(CycleId year) {
        GroupScorer scorer = new GroupScorer(this);
        return scorer.ofYear(year, year, scorer::ofCycle);
    }

    /**
     * Returns the number of a unit over a year: the mean of its quarters, each as {@link #ofUnit} gives it.
     *
     * @param unit a unit of the program
     * @param year a cycle of the program
     * @return the number and its parts, which are the cycles within the year
     * @throws IllegalArgumentException if the program has no such unit or cycle
     */
    public GroupScore ofYear(UnitId unit, CycleId year) {
        GroupScorer scorer = new GroupScorer(this);
        return scorer.ofYear(program.unit(unit).id(), year, cycle -> scorer.ofUnit(unit, cycle));
    }

    /**
     * Returns how many key results reached their target, of those whose cycle has ended before the day of the question.
     *
     * <p>Only published and closed objectives count: a draft promised nothing. Left out are key results that were cancelled
     * or deprioritized or have weight 0, that find a baseline, and those that cannot be scored; silent ones have not
     * reached their target. What is not closed yet is judged by its last progress. The time it takes grows with the number
     * of key results.
     *
     * @return the completion of all ended cycles together
     */
    public Completion completion() {
        return completion(any -> true);
    }

    /**
     * Returns how many key results of one cycle reached their target, as {@link #completion()} counts them.
     *
     * @param cycle a cycle of the program
     * @return the completion of the cycle; without a value as long as it goes on
     * @throws IllegalArgumentException if the program has no such cycle
     */
    public Completion completion(CycleId cycle) {
        CycleId known = program.cycle(cycle).id();
        return completion(objective -> objective.cycle().equals(known));
    }

    private Completion completion(Predicate<Objective> filter) {
        CompletionReader reader = new CompletionReader(this);
        for (int i = 0; i < scores.size(); i++) {
            Objective objective = program.program().objectives().get(i);
            if (filter.test(objective)) {
                reader.add(objective, scores.get(i));
            }
        }
        return reader.completion();
    }

    /**
     * Returns the scores after a change, as {@link Scorer#score} would find them on the same day. Only what the change is
     * about is scored again, and what it contributes to as far as something moves; all other scores are shared, so that
     * the work does not grow with the program (a change of links goes through the links of the program once).
     *
     * <pre>{@code
     * Scorecard renewed = card.after(Change.checkIn(KeyResultId.of("kr-wait"), checkIn));
     * renewed.of(ObjectiveId.of("o-permits")).progress();
     * }</pre>
     *
     * @param change the change
     * @return the scorecard of the changed program; this one and its program stay as they are
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved
     */
    public Scorecard after(Change change) {
        return new Rescoring(this, requireNonNull(change, "change")).scorecard();
    }

    /**
     * Returns the scores after changes, one after the other.
     *
     * @param changes the changes, possibly none
     * @return the scorecard of the changed program
     * @throws IllegalArgumentException if the program refuses one of the changes
     * @throws org.okr4j.program.UnresolvedProgramException if a changed program cannot be resolved
     */
    public Scorecard after(Iterable<? extends Change> changes) {
        Scorecard card = this;
        for (Change change : changes) {
            card = card.after(change);
        }
        return card;
    }

    /**
     * Returns what would be judged differently after a change: every progress, score, grade, pace and status that moves.
     * This scorecard and its program stay as they are.
     *
     * @param change the change
     * @return the differences
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved
     */
    public ScorecardDiff whatIf(Change change) {
        return after(change).differenceTo(this);
    }

    /**
     * Returns what this scorecard judges differently from another one: of the program before a change, by another policy or
     * on another day.
     *
     * @param before the scorecard to compare with
     * @return the differences between the objectives and key results that both have
     */
    public ScorecardDiff differenceTo(Scorecard before) {
        return ScorecardDiff.of(requireNonNull(before, "before"), this);
    }

    /**
     * Returns where this scorecard holds other scores than another one, as objects. What scorecards share after a change is
     * not looked at, so that the time it takes grows with what was scored anew.
     *
     * @param other the other scorecard, such as this one before a change
     * @return the places in {@link #objectives()}, in order; those beyond the end of the other's list are among them
     */
    public ImmutableIntArray placesDifferentFrom(Scorecard other) {
        return scores.placesDifferentFrom(other.scores);
    }

    ScoreTable table() {
        return table;
    }

    /**
     * Returns where a key result will stand on the last day of its period if it goes on as it went so far.
     *
     * @param id a key result of the program
     * @return the forecast, or the reason why there is none
     * @throws IllegalArgumentException if the program has no such key result
     */
    public Forecast forecast(KeyResultId id) {
        return Forecaster.forecast(program.keyResult(id), situationOf(id));
    }

    /**
     * Returns where the confidence in a key result is going, as of the day on which it was closed if it is.
     *
     * @param id a key result of the program
     * @return the trajectory; empty where nobody has stated a confidence
     * @throws IllegalArgumentException if the program has no such key result
     */
    public ConfidenceTrajectory trajectory(KeyResultId id) {
        KeyResult keyResult = program.keyResult(id);
        return ConfidenceTrajectory.of(keyResult, lastDayOf(id));
    }

    /**
     * Returns the last day whose facts count for a key result: that of its closing, by itself or with its objective, or else
     * the day of the question.
     *
     * @param id a key result of the program
     * @return the day
     * @throws IllegalArgumentException if the program has no such key result
     */
    public LocalDate lastDayOf(KeyResultId id) {
        return situationOf(id).lastDayOf(program.keyResult(id));
    }

    private Situation situationOf(KeyResultId id) {
        Objective objective = program.objectiveOf(id);
        return new Situation(
                objective, program.cycleOf(objective).dates(), program.program().cadence(), asOf, asOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Scorecard other
                && asOf.equals(other.asOf)
                && policy.equals(other.policy)
                && scores.equals(other.scores)
                && kpis().equals(other.kpis());
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + scores.hashCode();
    }

    /** {@return the day, the policy and the number of objectives} */
    @Override
    public String toString() {
        return "Scorecard(" + asOf + ", " + policy.name() + ", " + scores.size() + " objectives)";
    }
}
