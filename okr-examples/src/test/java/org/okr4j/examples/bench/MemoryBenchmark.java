package org.okr4j.examples.bench;

import java.util.concurrent.TimeUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jol.info.GraphStats;

/**
 * How many bytes of the heap a program, its structure and its scores keep for each key result, counted object by object,
 * beside a {@link PlainModel} that holds the same facts and its scores. How long the counting takes says nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx12g", "-Djol.magicFieldOffset=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBenchmark {

    /** How many key results the program has. */
    @Param({"1000", "100000"})
    public int size;

    private OkrProgram program = SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX);

    /** Made by the harness. */
    public MemoryBenchmark() {}

    /** Makes the program. */
    @Setup
    public void prepare() {
        program = SyntheticProgram.of(size, Fanning.SIX);
    }

    /** Bytes for each key result. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Bytes {
        /** The facts. */
        public double program;
        /** What resolving adds. */
        public double structure;
        /** What scoring adds. */
        public double scores;
        /** All three. */
        public double all;
        /** The plain model with its scores. */
        public double plain;

        /** Made by the harness. */
        public Bytes() {}

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void clear() {
            program = 0;
            structure = 0;
            scores = 0;
            all = 0;
            plain = 0;
        }
    }

    /**
     * Counts.
     *
     * @param bytes where the figures go
     * @return what was counted
     */
    @Benchmark
    public Object retained(Bytes bytes) {
        ResolvedProgram resolved = program.resolve();
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(resolved, SyntheticProgram.AS_OF);
        PlainModel plain = PlainModel.of(program);
        plain.resolve();
        plain.score(SyntheticProgram.AS_OF);
        bytes.program = perKeyResult(program);
        bytes.all = perKeyResult(card);
        double both = perKeyResult(resolved);
        bytes.structure = both - bytes.program;
        bytes.scores = bytes.all - both;
        bytes.plain = perKeyResult(plain);
        return card;
    }

    private double perKeyResult(Object root) {
        return (double) GraphStats.parseInstance(root).totalSize() / size;
    }
}
