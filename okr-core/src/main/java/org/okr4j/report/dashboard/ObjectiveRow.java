package org.okr4j.report.dashboard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.rule.Severity;

/** An objective with its key results: how it stands, and how it stood week by week. This class is immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ObjectiveRow implements WithObjectiveRow permits ImmutableObjectiveRow {

    ObjectiveRow() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the objective} */
    public abstract ObjectiveId id();

    /** {@return its title} */
    public abstract String title();

    /** {@return its unit} */
    public abstract OrgUnit unit();

    /** {@return its cycle} */
    public abstract Cycle cycle();

    /** {@return its state on the day} */
    public abstract LifecycleState state();

    /** {@return who answers for it; absent if nobody does} */
    public abstract Optional<Person> owner();

    /** {@return who owns it together with the owner} */
    public abstract ImmutableList<Person> coOwners();

    /** {@return why not everybody may see it; absent if everybody may} */
    public abstract Optional<String> restrictedBecause();

    /** {@return how it stands} */
    public abstract Standing standing();

    /** {@return how it stood at the end of each week of the page, the earliest first; the last point is the day itself} */
    public abstract ImmutableList<TrendPoint> trend();

    /** {@return its key results, in its order} */
    public abstract ImmutableList<KeyResultRow> keyResults();

    /**
     * {@return how many findings of each severity there are on it, its key results and what these depend on, the gravest first;
     * severities of which there is none are left out}
     */
    public abstract ImmutableMap<Severity, Integer> findings();

    static final class Builder extends ImmutableObjectiveRow.Builder {
        Builder() {}
    }
}
