package org.okr4j.examples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * The time that the processor spends on something in this thread, so that what else runs on the machine counts less. The time of
 * collecting garbage, which other threads do, is not in it.
 */
final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /**
     * Returns the least time that something took.
     *
     * @param warmups how often it is done before
     * @param runs how often it is done
     * @param work what is done; what it gives must not be null
     * @return milliseconds
     */
    static double best(int warmups, int runs, Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < warmups + runs; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was done");
            }
            best = run < warmups ? best : Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best / 1e6;
    }
}
