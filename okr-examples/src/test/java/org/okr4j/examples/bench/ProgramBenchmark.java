package org.okr4j.examples.bench;

import java.util.concurrent.TimeUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
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
 * What it costs to resolve and to score a whole program, beside a {@link PlainModel} of the same facts, which is the
 * limit: floating point and no reasons.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgramBenchmark {

    /** How many key results the program has. */
    @Param({"1000", "100000", "1000000"})
    public int size;

    private final Scorer scorer = Scorer.of(ScoringPolicies.STANDARD);
    private OkrProgram program = SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX);
    private ResolvedProgram resolved = program.resolve();
    private PlainModel plain = new PlainModel();

    /** Made by the harness. */
    public ProgramBenchmark() {}

    /** Makes the program and its plain copy. */
    @Setup
    public void prepare() {
        program = SyntheticProgram.of(size, Fanning.SIX);
        resolved = program.resolve();
        plain = PlainModel.of(program);
        plain.resolve();
    }

    /** {@return the program with all its references checked and its links gone through} */
    @Benchmark
    public ResolvedProgram resolve() {
        return program.resolve();
    }

    /** {@return all scores, exact and with reasons} */
    @Benchmark
    public Scorecard score() {
        return scorer.score(resolved, SyntheticProgram.AS_OF);
    }

    /** {@return the plain model with its goals joined} */
    @Benchmark
    public Object plainResolve() {
        plain.resolve();
        return plain;
    }

    /** {@return the plain model, in which the new numbers are} */
    @Benchmark
    public Object plainScore() {
        plain.score(SyntheticProgram.AS_OF);
        return plain;
    }
}
