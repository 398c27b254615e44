package org.okr4j.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Reading;
import org.okr4j.text.Message;
import org.okr4j.value.Light;

/**
 * Whether a KPI was healthy when it was last read, and whether that still tells anything.
 *
 * <p>It is green within its {@linkplain HealthBand band}, both ends included, amber up to the tolerance beyond it, included
 * too, and red further out. Without a reading or a band there is no light. A reading is stale once the next one is overdue by
 * more than the {@linkplain org.okr4j.calendar.Frequency#defaultGraceDays() usual grace} of its frequency; what was green or
 * amber then is no longer known and has no light, so that silence is never green, while red stays red. A KPI {@linkplain
 * Kpi#frequency() without a frequency} is never stale: nobody has said when to look again.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class KpiHealth implements WithKpiHealth permits ImmutableKpiHealth {

    KpiHealth() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the KPI} */
    public abstract KpiId kpi();

    /** {@return what was read last, up to the day of the question; absent if nothing was} */
    public abstract Optional<Reading> reading();

    /** {@return the light; absent without a reading or a band, and where a stale reading is all there is unless it is red} */
    public abstract Optional<Light> light();

    /** {@return the figures behind the light, or why there is none, in words} */
    public abstract Message reason();

    /** {@return whether the last reading is too old to rely on} */
    public abstract boolean isStale();

    static final class Builder extends ImmutableKpiHealth.Builder {
        Builder() {}
    }
}
