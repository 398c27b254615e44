package org.okr4j.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.calendar.DateRange;

/** Arbitrary values of the library's types, for property tests with jqwik. */
public final class OkrArbitraries {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private OkrArbitraries() {}

    /** {@return ranges of 1 to 400 days that start within four years from 2024 on, close enough to overlap often} */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1460),
                        Arbitraries.integers().between(0, 399))
                .as((start, length) -> DateRange.of(START.plusDays(start), START.plusDays(start + length)));
    }
}
