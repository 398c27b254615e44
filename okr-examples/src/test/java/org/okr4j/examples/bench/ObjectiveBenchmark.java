package org.okr4j.examples.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Weight;
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
 * What the progress of an objective of four key results costs: sales pipeline up from 1,200,000 to 1,500,000, debtor days
 * down from 45 to 30, renewals up from 81.5 to 88.75 per cent, weight 2, and satisfaction up from 40.25 to 61.75. The
 * measures and the values are there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ObjectiveBenchmark {

    private static final int SIZE = 4;

    private final FigureMeasure[] measures = {
        Measure.increase("1200000", "1500000"),
        Measure.decrease("45", "30"),
        Measure.increase("81.5", "88.75"),
        Measure.increase("40.25", "61.75")
    };
    private final long[] unscaledValues = {1_345_678, 36, 8410, 5050};
    private final int[] scales = {0, 0, 2, 2};
    private final Weight[] weights = {Weight.ONE, Weight.ONE, Weight.of(2), Weight.ONE};
    private final MeanAccumulator mean = new MeanAccumulator();

    private final BigDecimal[] baselines = new BigDecimal[SIZE];
    private final BigDecimal[] targets = new BigDecimal[SIZE];
    private final BigDecimal[] values = new BigDecimal[SIZE];
    private final BigDecimal[] decimalWeights = new BigDecimal[SIZE];
    private final double[] inexactBaselines = new double[SIZE];
    private final double[] inexactTargets = new double[SIZE];
    private final double[] inexactValues = new double[SIZE];
    private final double[] inexactWeights = new double[SIZE];

    /** Takes the figures of all peers from the same measures. */
    public ObjectiveBenchmark() {
        for (int i = 0; i < SIZE; i++) {
            baselines[i] = measures[i].baseline();
            targets[i] = measures[i].target();
            values[i] = BigDecimal.valueOf(unscaledValues[i], scales[i]);
            decimalWeights[i] = weights[i].toBigDecimal();
            inexactBaselines[i] = baselines[i].doubleValue();
            inexactTargets[i] = targets[i].doubleValue();
            inexactValues[i] = values[i].doubleValue();
            inexactWeights[i] = decimalWeights[i].doubleValue();
        }
    }

    /** {@return the progress, exact and rounded once, from long to long} */
    @Benchmark
    public long okr4jLongs() {
        mean.clear();
        for (int i = 0; i < SIZE; i++) {
            measures[i].addTo(mean, unscaledValues[i], scales[i], weights[i]);
        }
        return mean.progressBillionths();
    }

    /** {@return the same in decimals of 16 digits} */
    @Benchmark
    public BigDecimal decimal64() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < SIZE; i++) {
            BigDecimal progress = values[i]
                    .subtract(baselines[i])
                    .divide(targets[i].subtract(baselines[i]), MathContext.DECIMAL64)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.ONE);
            sum = sum.add(progress.multiply(decimalWeights[i]));
            total = total.add(decimalWeights[i]);
        }
        return sum.divide(total, MathContext.DECIMAL64);
    }

    /** {@return the same in floating point} */
    @Benchmark
    public double floatingPoint() {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < SIZE; i++) {
            double progress = (inexactValues[i] - inexactBaselines[i]) / (inexactTargets[i] - inexactBaselines[i]);
            sum += inexactWeights[i] * Math.min(1, Math.max(0, progress));
            total += inexactWeights[i];
        }
        return sum / total;
    }
}
