package org.okr4j.examples.bench;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
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
 * What it costs to find out how two programs differ: in one check-in, in a tenth of their objectives, in all of them. The peer is
 * Guava's {@link Maps#difference} of the objectives by id, which finds out which are equal, and nothing about those that are not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DiffBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    /** How many objectives each program has. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private OkrProgram program = SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX);
    private OkrProgram checkedIn = program;
    private OkrProgram tenth = program;
    private OkrProgram copy = program;
    private OkrProgram unrelated = program;
    private ProgramDiff toUnrelated = ProgramDiff.between(program, program);

    /** Made by the harness. */
    public DiffBenchmark() {}

    /** Makes the programs to compare with. */
    @Setup
    public void prepare() {
        program = SyntheticProgram.of(size * SyntheticProgram.KEY_RESULTS, Fanning.SIX);
        List<Objective> objectives = program.objectives();
        checkedIn = program.apply(checkIn(objectives.get(objectives.size() / 2)));
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < objectives.size(); place += 10) {
            changes.add(checkIn(objectives.get(place)));
        }
        tenth = program.apply(changes);
        copy = SyntheticProgram.of(size * SyntheticProgram.KEY_RESULTS, Fanning.SIX)
                .apply(changes);
        unrelated = program.toBuilder()
                .objectives(objectives.stream().map(DiffBenchmark::renamed).toList())
                .build();
        toUnrelated = ProgramDiff.between(program, unrelated);
    }

    private static Change checkIn(Objective objective) {
        return Change.checkIn(
                objective.keyResults().get(0).id(),
                CheckIn.builder()
                        .date(DAY)
                        .measurement(org.okr4j.metric.Measurement.number("150.25"))
                        .build());
    }

    /** The objective as another one, with key results of their own ids. */
    private static Objective renamed(Objective objective) {
        List<KeyResult> keyResults = objective.keyResults().stream()
                .map(keyResult -> keyResult.withId(KeyResultId.of("other-" + keyResult.id())))
                .toList();
        return objective.withId(ObjectiveId.of("other-" + objective.id())).withKeyResults(keyResults);
    }

    private static ImmutableMap<ObjectiveId, Objective> byId(OkrProgram program) {
        return Maps.uniqueIndex(program.objectives(), Objective::id);
    }

    /** {@return the difference that one check-in makes} */
    @Benchmark
    public ProgramDiff oneCheckIn() {
        return ProgramDiff.between(program, checkedIn);
    }

    /** {@return the differences that a check-in of every tenth objective makes} */
    @Benchmark
    public ProgramDiff tenth() {
        return ProgramDiff.between(program, tenth);
    }

    /** {@return the same differences, where both programs share nothing, as if each had been read from a file} */
    @Benchmark
    public ProgramDiff tenthOfCopy() {
        return ProgramDiff.between(program, copy);
    }

    /** {@return which of these objectives are equal} */
    @Benchmark
    public MapDifference<ObjectiveId, Objective> tenthOfCopyByGuava() {
        return Maps.difference(byId(program), byId(copy));
    }

    /** {@return the differences of programs that have no objective in common} */
    @Benchmark
    public ProgramDiff unrelated() {
        return ProgramDiff.between(program, unrelated);
    }

    /** {@return which of these objectives are there once} */
    @Benchmark
    public MapDifference<ObjectiveId, Objective> unrelatedByGuava() {
        return Maps.difference(byId(program), byId(unrelated));
    }

    /** {@return the program after all these changes} */
    @Benchmark
    public OkrProgram applyUnrelated() {
        return toUnrelated.applyTo(program);
    }
}
