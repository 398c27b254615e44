package org.okr4j.report.dashboard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.Person;
import org.okr4j.value.Confidence;

/** A key result below its objective. This class is immutable and thread-safe. */
@Value.Immutable
public abstract sealed class KeyResultRow implements WithKeyResultRow permits ImmutableKeyResultRow {

    KeyResultRow() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the key result} */
    public abstract KeyResultId id();

    /** {@return its text} */
    public abstract String text();

    /** {@return who answers for it on the day, if anybody beside the owner of the objective was named} */
    public abstract Optional<Person> owner();

    /** {@return how it stands} */
    public abstract Standing standing();

    /** {@return how it stood at the end of each week of the page, the earliest first; the last point is the day itself} */
    public abstract ImmutableList<TrendPoint> trend();

    /** {@return the latest confidence that somebody stated; absent if nobody has} */
    public abstract Optional<Confidence> confidence();

    /** {@return the day of the latest check-in; absent if there was none} */
    public abstract Optional<LocalDate> lastCheckIn();

    /** {@return the day on which the next check-in is due; absent if none is} */
    public abstract Optional<LocalDate> due();

    /** {@return whether the grace of that check-in is over} */
    public abstract boolean isOverdue();

    static final class Builder extends ImmutableKeyResultRow.Builder {
        Builder() {}
    }
}
