package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The values at which a KPI is healthy: from {@link #atLeast()} to {@link #atMost()}, both included, either of which may be
 * open. Up to {@link #tolerance()} beyond them it needs attention, and further beyond it is not healthy.
 *
 * <p>Values are in the unit of the KPI. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class HealthBand implements WithHealthBand permits ImmutableHealthBand {

    HealthBand() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the least healthy value; absent if none is too small} */
    public abstract Optional<BigDecimal> atLeast();

    /** {@return the greatest healthy value, not below the least; absent if none is too large} */
    public abstract Optional<BigDecimal> atMost();

    /** {@return how far beyond the band a value may lie and only need attention; above 0, absent if not at all} */
    public abstract Optional<BigDecimal> tolerance();

    @Value.Check
    HealthBand check() {
        checkArgument(
                atLeast().isPresent() || atMost().isPresent(),
                "Health band: it must have a least or a greatest healthy value: neither");
        HealthBand normalized = withAtLeast(atLeast().map(value -> Figures.normalize(value, "at least")))
                .withAtMost(atMost().map(value -> Figures.normalize(value, "at most")))
                .withTolerance(tolerance().map(value -> Figures.normalize(value, "tolerance")));
        normalized.checkOrder();
        return normalized;
    }

    private void checkOrder() {
        if (atLeast().isPresent() && atMost().isPresent()) {
            BigDecimal least = atLeast().get();
            BigDecimal most = atMost().get();
            checkArgument(
                    least.compareTo(most) <= 0, "Health band: at most must not be below at least %s: %s", least, most);
        }
        tolerance()
                .ifPresent(distance ->
                        checkArgument(distance.signum() > 0, "Health band: tolerance must be above 0: %s", distance));
    }

    /** Builds bands; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableHealthBand.Builder {
        Builder() {}
    }
}
