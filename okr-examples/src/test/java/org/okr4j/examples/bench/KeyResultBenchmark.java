package org.okr4j.examples.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;
import org.okr4j.metric.FigureMeasure;
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
 * quick and wrong at thresholds, and decimals of 16 digits, which are slow and wrong more rarely. The measure and the value
 * are there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class KeyResultBenchmark {

    private final BigDecimal baseline = new BigDecimal("40.25");
    private final BigDecimal target = new BigDecimal("61.75");
    private FigureMeasure measure = Measure.increase(baseline, target);

    // Not final: what is known while compiling would be calculated once.
    private BigDecimal decimalBaseline = baseline;
    private BigDecimal decimalTarget = target;
    private BigDecimal value = new BigDecimal("50.50");
    private long unscaledValue = 5050;
    private int scale = 2;
    private double inexactBaseline = 40.25;
    private double inexactTarget = 61.75;
    private double inexactValue = 50.5;

    /** Made by the harness. */
    public KeyResultBenchmark() {}

    /** {@return the progress, exact and rounded once, from long to long} */
    @Benchmark
    public long okr4jLongs() {
        return measure.progressBillionths(unscaledValue, scale);
    }

    /** {@return the same from a decimal} */
    @Benchmark
    public Progress okr4jDecimal() {
        return measure.progress(value);
    }

    /** {@return the same in decimals of 16 digits} */
    @Benchmark
    public BigDecimal decimal64() {
        return value.subtract(decimalBaseline)
                .divide(decimalTarget.subtract(decimalBaseline), MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /** {@return the same in floating point} */
    @Benchmark
    public double floatingPoint() {
        return Math.min(1, Math.max(0, (inexactValue - inexactBaseline) / (inexactTarget - inexactBaseline)));
    }
}
