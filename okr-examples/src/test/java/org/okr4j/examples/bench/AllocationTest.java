package org.okr4j.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Weight;

/** From long to long no object is made: neither by a measure nor by a mean, and whether compiled or interpreted. */
class AllocationTest {

    /** An object takes 16 bytes at least: fewer bytes than rounds are the counting itself. */
    private static final int ROUNDS = 1_000;

    private static final List<FigureMeasure> MEASURES = List.of(
            Measure.increase("40.25", "61.75"),
            Measure.decrease("45", "30"),
            Measure.reach("80"),
            Measure.checkpoints("0", "100", List.of(Checkpoint.of("20", "0.5"), Checkpoint.of("60", "0.75"))),
            Measure.zones("0", "30", "70", "100"));

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeEach
    void counts() {
        assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
        threads.setThreadAllocatedMemoryEnabled(true);
    }

    @Test
    void oneKeyResultMakesNoObject() {
        for (FigureMeasure measure : MEASURES) {
            assertThat(bytes(() -> measure.progressBillionths(5050, 2)))
                    .as("%s", measure)
                    .isLessThan(ROUNDS);
        }
    }

    @Test
    void anObjectiveMakesNoObject() {
        MeanAccumulator mean = new MeanAccumulator();
        Weight[] weights = {Weight.ONE, Weight.of(2), Weight.of("0.5"), Weight.ONE, Weight.of("0.25")};

        assertThat(bytes(() -> {
                    mean.clear();
                    for (int i = 0; i < weights.length; i++) {
                        MEASURES.get(i).addTo(mean, 5050, 2, weights[i]);
                    }
                    return mean.progressBillionths();
                }))
                .isLessThan(ROUNDS);
    }

    /** The counter counts: beyond the longs there are objects. */
    @Test
    void bigIntegersAreObjects() {
        FigureMeasure measure = Measure.reach("1e30");

        assertThat(bytes(() -> measure.progressBillionths(5050, 2))).isGreaterThan(16L * ROUNDS);
    }

    /** What so many rounds take beyond one; a first one loads the classes. */
    private long bytes(LongSupplier work) {
        long sum = work.getAsLong();
        long start = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long empty = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - start;
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < ROUNDS; i++) {
            sum += work.getAsLong();
        }
        long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(sum).isNotNegative();
        return after - before - empty;
    }
}
