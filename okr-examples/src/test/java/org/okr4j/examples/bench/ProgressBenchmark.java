package org.okr4j.examples.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;
import org.okr4j.metric.Increase;
import org.okr4j.metric.Measure;
import org.okr4j.value.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the progress of one key result costs, beside what applications write without a library: floating point, which is
 * quick and wrong at thresholds, and decimals of 16 digits, which are slow and wrong more rarely.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgressBenchmark {

    private BigDecimal baseline = new BigDecimal("40.25");
    private BigDecimal target = new BigDecimal("61.75");
    private BigDecimal value = new BigDecimal("50.5");
    private Increase measure = Measure.increase(baseline, target);
    private double inexactBaseline = 40.25;
    private double inexactTarget = 61.75;
    private double inexactValue = 50.5;

    /** Made by the harness. */
    public ProgressBenchmark() {}

    /** {@return the progress, exact and published} */
    @Benchmark
    public Progress okr4j() {
        return measure.progress(value);
    }

    /** {@return the same in decimals of 16 digits} */
    @Benchmark
    public BigDecimal decimal64() {
        return value.subtract(baseline)
                .divide(target.subtract(baseline), MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /** {@return the same in floating point} */
    @Benchmark
    public double floatingPoint() {
        return Math.min(1, Math.max(0, (inexactValue - inexactBaseline) / (inexactTarget - inexactBaseline)));
    }
}
