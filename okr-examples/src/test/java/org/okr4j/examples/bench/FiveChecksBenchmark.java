package org.okr4j.examples.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okr4j.objective.Objective;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link FiveChecks} of one objective and its four key results, beside Hibernate Validator and YAVI; one in ten has a fault. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FiveChecksBenchmark {

    private static final int COUNT = 1_000;

    private final List<Objective> objectives = FaultyObjectives.of(COUNT);

    /** Made by the harness. */
    public FiveChecksBenchmark() {}

    /** {@return how many findings there are} */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int okr4j() {
        int findings = 0;
        for (Objective objective : objectives) {
            findings += FiveChecks.OKR4J.check(objective).findings().size();
        }
        return findings;
    }

    /** {@return how many violations there are} */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int hibernateValidator() {
        int violations = 0;
        for (Objective objective : objectives) {
            violations += FiveConstraints.HIBERNATE.validate(objective).size();
        }
        return violations;
    }

    /** {@return how many violations there are} */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int yavi() {
        int violations = 0;
        for (Objective objective : objectives) {
            violations += FiveChecks.YAVI.validate(objective).size();
        }
        return violations;
    }
}
