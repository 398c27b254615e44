package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.okr4j.calendar.DateRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the range of a cycle costs where it is asked most: reading one, and finding the cycle of a date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DateRangeBenchmark {

    private String text = "2026-07-01..2026-09-30";
    private DateRange range = DateRange.parse(text);
    private LocalDate date = LocalDate.of(2026, 8, 15);

    /** Made by the harness. */
    public DateRangeBenchmark() {}

    /** {@return the range that the text names} */
    @Benchmark
    public DateRange parse() {
        return DateRange.parse(text);
    }

    /** {@return whether the date lies in the range} */
    @Benchmark
    public boolean contains() {
        return range.contains(date);
    }
}
