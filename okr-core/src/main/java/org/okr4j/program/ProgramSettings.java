package org.okr4j.program;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.Platform;
import org.okr4j.organization.ScoreUse;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;

/**
 * What holds for a program as a whole: how its years run, the language of its texts, how often there are check-ins and which
 * meetings there are, how it is rolled out, how its objectives come about, what they are kept in and what scores are used for.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ProgramSettings implements WithProgramSettings permits ImmutableProgramSettings {

    ProgramSettings() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how fiscal years run; the calendar year by default} */
    @Value.Default
    public FiscalCalendar fiscalCalendar() {
        return FiscalCalendar.CALENDAR_YEAR;
    }

    /** {@return the language of texts that do not say theirs; English by default} */
    @Value.Default
    public Language language() {
        return Language.ENGLISH;
    }

    /** {@return how often there are check-ins, and which meetings; weekly check-ins by default} */
    @Value.Default
    public Cadence cadence() {
        return Cadences.WEEKLY;
    }

    /** {@return how the program is rolled out; absent where no roadmap is followed} */
    public abstract Optional<RoadmapPlan> roadmap();

    /** {@return how objectives come about in units that do not say it; absent if nobody has said} */
    public abstract Optional<CascadeMode> cascadeMode();

    /** {@return what objectives are kept in; absent if nobody has chosen} */
    public abstract Optional<Platform> platform();

    /** {@return what scores are used for; empty if nobody has declared it} */
    public abstract ImmutableSet<ScoreUse> scoreUses();

    /** Builds settings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableProgramSettings.Builder {
        Builder() {}
    }
}
