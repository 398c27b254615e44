package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
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
 * What it costs to find out what a change sets off, in a program in which every key result that a team lists second depends
 * on the one that the team before it lists first. Each call takes another of a thousand teams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ImpactBenchmark {

    private static final int CHANGES = 1 << 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    /** How many objectives the program has. */
    @Param({"1000", "100000"})
    public int size;

    private final List<Change> targets = new ArrayList<>();
    private final List<Change> ends = new ArrayList<>();
    private final List<Change> links = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private Scorecard card = score(SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX));
    private Scorecard afterMany = card;
    private int next;

    /** Made by the harness. */
    public ImpactBenchmark() {}

    private static Scorecard score(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), SyntheticProgram.AS_OF);
    }

    /** Scores the program and makes changes at places that lie far apart. */
    @Setup
    public void prepare() {
        OkrProgram plain = SyntheticProgram.of(size * SyntheticProgram.KEY_RESULTS, Fanning.SIX);
        List<Objective> objectives = plain.objectives();
        int teams = objectives.size() * 4 / 5;
        card = score(plain.toBuilder()
                .addAllDependencies(dependencies(objectives, teams))
                .build());
        for (int i = 0; i < CHANGES; i++) {
            Objective team = objectives.get(objectives.size() - 1 - (int) (i * 7_919L % teams));
            KeyResultId keyResult = team.keyResults().get(0).id();
            targets.add(Change.retarget(keyResult, Measure.increase("0", "500"), DAY));
            ends.add(Change.transition(
                    keyResult,
                    Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build()));
            Contribution link = team.parents().get(0);
            links.add(Change.unlink(team.id(), link.parent()));
            team.owner().ifPresent(people::add);
        }
        afterMany = card.after(ends.subList(0, 100));
    }

    private static List<Dependency> dependencies(List<Objective> objectives, int teams) {
        List<Dependency> dependencies = new ArrayList<>();
        for (int place = objectives.size() - teams + 1; place < objectives.size(); place++) {
            dependencies.add(Dependency.builder()
                    .id(DependencyId.of("d-" + place))
                    .consumer(objectives.get(place).keyResults().get(1).id())
                    .provider(objectives.get(place - 1).keyResults().get(0).id())
                    .kind(DependencyKind.OUTCOME)
                    .need("what the neighbors achieve")
                    .build());
        }
        return dependencies;
    }

    private <T> T next(List<T> list) {
        return list.get(next++ & CHANGES - 1);
    }

    /** {@return what another target sets off, the new scores included} */
    @Benchmark
    public ChangeImpact retarget() {
        return ChangeImpact.of(card, next(targets));
    }

    /** {@return what the end of a key result sets off, the new scores included} */
    @Benchmark
    public ChangeImpact giveUp() {
        return ChangeImpact.of(card, next(ends));
    }

    /** {@return what a dropped link sets off, for which all links are gone through} */
    @Benchmark
    public ChangeImpact unlink() {
        return ChangeImpact.of(card, next(links));
    }

    /** {@return what a hundred changes together have set off, their scores made before} */
    @Benchmark
    public ChangeImpact hundredChanges() {
        return ChangeImpact.of(card, afterMany);
    }

    /** {@return how far the work of one person can be followed, for which all key results are gone through} */
    @Benchmark
    public LineOfSight lineOfSight() {
        return LineOfSight.of(card.program(), next(people), SyntheticProgram.AS_OF);
    }
}
