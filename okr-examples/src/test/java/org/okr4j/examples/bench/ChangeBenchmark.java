package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okr4j.metric.Measure;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Weight;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one change costs in a program that is scored already: in a team, so that it moves numbers on all four levels of the
 * cascade. Each call takes another of a thousand teams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChangeBenchmark {

    private static final int CHANGES = 1 << 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    /** How many key results the program has. */
    @Param({"1000", "100000", "1000000"})
    public int size;

    /** How the cascade grows. */
    @Param({"SIX", "WIDE"})
    public Fanning fanning = Fanning.SIX;

    private final List<Change> checkIns = new ArrayList<>();
    private final List<Change> targets = new ArrayList<>();
    private final List<Change> weights = new ArrayList<>();
    private final List<Change> links = new ArrayList<>();
    private Scorecard card = score(SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX));
    private int next;

    /** Made by the harness. */
    public ChangeBenchmark() {}

    private static Scorecard score(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), SyntheticProgram.AS_OF);
    }

    /** Scores the program and makes changes at places that lie far apart. */
    @Setup
    public void prepare() {
        OkrProgram program = SyntheticProgram.of(size, fanning);
        card = score(program);
        List<Objective> objectives = program.objectives();
        int teams = objectives.size() * 4 / 5;
        for (int i = 0; i < CHANGES; i++) {
            int place = objectives.size() - 1 - (int) (i * 7_919L % teams);
            Objective team = objectives.get(place);
            KeyResultId keyResult = team.keyResults().get(0).id();
            checkIns.add(Change.checkIn(
                    keyResult,
                    CheckIn.builder()
                            .date(DAY)
                            .measurement(org.okr4j.metric.Measurement.number("150.25"))
                            .build()));
            targets.add(Change.retarget(keyResult, Measure.increase("0", "500"), DAY, "more is within reach"));
            weights.add(Change.reweigh(keyResult, Weight.of(5), DAY, "it matters most"));
            links.add(Change.link(team.id(), Contribution.contributes(SyntheticProgram.objectiveId(0, 0), Weight.ONE)));
        }
    }

    private Change next(List<Change> changes) {
        return changes.get(next++ & CHANGES - 1);
    }

    /** {@return the scores after a check-in} */
    @Benchmark
    public Scorecard checkIn() {
        return card.after(next(checkIns));
    }

    /** {@return the scores after a target was changed} */
    @Benchmark
    public Scorecard retarget() {
        return card.after(next(targets));
    }

    /** {@return the scores after a weight was changed} */
    @Benchmark
    public Scorecard reweigh() {
        return card.after(next(weights));
    }

    /** {@return what a check-in would move} */
    @Benchmark
    public ScorecardDiff whatIf() {
        return card.whatIf(next(checkIns));
    }

    /** {@return the scores after a link was added, for which all links are gone through} */
    @Benchmark
    public Scorecard link() {
        return card.after(next(links));
    }
}
