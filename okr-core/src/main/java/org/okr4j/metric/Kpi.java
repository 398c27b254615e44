package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;

/**
 * A figure by which a unit sees that its daily work goes well. It is watched and kept healthy, while a key result is to be
 * changed: a KPI has a band and no target, and no end.
 *
 * <p>The history may be handed over in any order and is kept in the order of its dates. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Kpi implements WithKpi, Identified permits ImmutableKpi {

    private static final Comparator<Reading> BY_DATE = Comparator.comparing(Reading::date);

    Kpi() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this KPI} */
    @Override
    public abstract KpiId id();

    /** {@return the name of the figure, such as "days to close the month", never blank} */
    public abstract String name();

    /** {@return the unit whose work it shows; absent if that of the whole organization} */
    public abstract Optional<UnitId> unit();

    /** {@return who watches it} */
    public abstract Optional<PersonId> owner();

    /** {@return the unit of its values} */
    public abstract Optional<MetricUnit> metricUnit();

    /** {@return the values at which it is healthy; absent if nobody has said yet} */
    public abstract Optional<HealthBand> healthy();

    /** {@return how often it is read; absent if that is not fixed} */
    public abstract Optional<Frequency> frequency();

    /** {@return what was read, numbers each, by date; of one date the last holds} */
    public abstract ImmutableList<Reading> history();

    /**
     * Returns what was read last, as it was known on a day.
     *
     * @param date the day
     * @return the last reading up to and including the day; absent if there is none
     */
    public final Optional<Reading> latest(LocalDate date) {
        for (Reading reading : history().reverse()) {
            if (!reading.date().isAfter(date)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    @Value.Check
    Kpi check() {
        checkArgument(!name().isBlank(), "KPI '%s': name must not be blank", id());
        for (Reading reading : history()) {
            checkArgument(
                    reading.measurement() instanceof Measurement.Number,
                    "KPI '%s': history must hold numbers: %s on %s",
                    id(),
                    reading.measurement(),
                    reading.date());
        }
        return Comparators.isInOrder(history(), BY_DATE)
                ? this
                : withHistory(ImmutableList.sortedCopyOf(BY_DATE, history()));
    }

    /** Builds KPIs; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableKpi.Builder {
        Builder() {}
    }
}
