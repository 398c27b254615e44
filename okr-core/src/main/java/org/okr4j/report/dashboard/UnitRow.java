package org.okr4j.report.dashboard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.StatusWord;

/**
 * A unit in a list of units: how it stands, and how it stood week by week, which is its row of a heat map.
 *
 * <p>Its number is the mean of its own objectives in its cycle, those it shares among them; those of the units below it have
 * rows of their own. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UnitRow implements WithUnitRow permits ImmutableUnitRow {

    UnitRow() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract OrgUnit unit();

    /** {@return how many units are above it, 0 for the root} */
    public abstract int depth();

    /** {@return who heads it on the day} */
    public abstract ImmutableList<Person> heads();

    /**
     * {@return the cycle whose objectives make its number: the one that was asked for; else the shortest that contains the day
     * in which the unit has something to work on, or else that of the page; absent where the program has none}
     */
    public abstract Optional<Cycle> cycle();

    /** {@return how it stands} */
    public abstract Standing standing();

    /** {@return how it stood at the end of each week of the page, the earliest first; the last point is the day itself} */
    public abstract ImmutableList<TrendPoint> trend();

    /** {@return how many of its objectives in that cycle stand how, the worst first; words that fit none are left out} */
    public abstract ImmutableMap<StatusWord, Integer> objectives();

    /** {@return how many of its own check-ins are overdue, a key result counting once} */
    public abstract int overdue();

    /**
     * {@return how many findings of each severity there are on the unit itself, its objectives, their key results and what
     * these depend on, the gravest first; severities of which there is none are left out}
     */
    public abstract ImmutableMap<Severity, Integer> findings();

    static final class Builder extends ImmutableUnitRow.Builder {
        Builder() {}
    }
}
