package org.okr4j.adoption;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.internal.Billionths;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.value.Confidence;
import org.okr4j.value.ConfidenceLevel;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** What was stated about the key results of a day, added up by unit in billionths, so that no fraction grows. */
final class ConfidenceSums {

    private final LocalDate date;
    private final Map<UnitId, Sum> byUnit = new LinkedHashMap<>();
    private final Sum all = new Sum();
    private final List<KeyResult> silent = new ArrayList<>();
    private final List<KeyResult> low = new ArrayList<>();

    private ConfidenceSums(LocalDate date) {
        this.date = date;
    }

    static ConfidenceSums on(Day day) {
        ConfidenceSums sums = new ConfidenceSums(day.date());
        for (Objective objective : day.objectives()) {
            if (day.isActive(objective)) {
                objective.keyResults().stream()
                        .filter(day::isActive)
                        .forEach(keyResult -> sums.add(keyResult, objective.unit()));
            }
        }
        return sums;
    }

    private void add(KeyResult keyResult, UnitId unit) {
        Optional<Confidence> latest = ConfidenceTrajectory.of(keyResult, date).latest();
        if (latest.isEmpty()) {
            silent.add(keyResult);
            return;
        }
        long billionths =
                latest.get().value().movePointRight(Billionths.DECIMALS).longValueExact();
        byUnit.computeIfAbsent(unit, any -> new Sum()).add(billionths);
        all.add(billionths);
        if (latest.get().level() == ConfidenceLevel.LOW) {
            low.add(keyResult);
        }
    }

    /** {@return the mean of each unit, rounded down, in the order of their objectives} */
    ImmutableMap<UnitId, Progress> means() {
        return ImmutableMap.copyOf(Maps.transformValues(byUnit, Sum::mean));
    }

    /** {@return the mean of the means of the units; absent where there are none} */
    static Optional<Ratio> mean(ImmutableMap<UnitId, Progress> means) {
        return means.isEmpty() ? Optional.empty() : Optional.of(sum(means).dividedBy(Ratio.of(means.size(), 1)));
    }

    /** {@return the sum of the means of the units} */
    static Ratio sum(ImmutableMap<UnitId, Progress> means) {
        return Ratio.of(means.values().stream().mapToLong(Progress::billionths).sum(), Billionths.ONE);
    }

    /** {@return how many key results were stated} */
    int keyResults() {
        return all.count;
    }

    /** {@return the mean of all key results; absent where there are none} */
    Optional<Ratio> ofKeyResults() {
        return all.count == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(all.billionths, Billionths.ONE).dividedBy(Ratio.of(all.count, 1)));
    }

    /** {@return the key results of which nobody has said anything} */
    List<KeyResult> silent() {
        return silent;
    }

    /** {@return the key results of which the confidence is low} */
    List<KeyResult> low() {
        return low;
    }

    /** A sum of confidences. */
    private static final class Sum {

        private long billionths;
        private int count;

        void add(long more) {
            billionths += more;
            count++;
        }

        Progress mean() {
            return Progress.ofBillionths(billionths / count);
        }
    }
}
