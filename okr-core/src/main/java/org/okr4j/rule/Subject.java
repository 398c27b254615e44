package org.okr4j.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Location;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;

/** One thing a rule looks at, and where it belongs: its id, unit and objective, as far as it has them. */
record Subject<T>(
        T value,
        @Nullable Id id,
        @Nullable UnitId unit,
        @Nullable Objective objective) {

    static Subject<OkrProgram> of(OkrProgram program) {
        return new Subject<>(program, null, null, null);
    }

    static Subject<OrgUnit> of(OrgUnit unit) {
        return new Subject<>(unit, unit.id(), unit.id(), null);
    }

    static Subject<Objective> of(Objective objective) {
        return new Subject<>(objective, objective.id(), objective.unit(), objective);
    }

    static Subject<KeyResult> of(KeyResult keyResult, @Nullable Objective objective) {
        return new Subject<>(keyResult, keyResult.id(), objective == null ? null : objective.unit(), objective);
    }

    /** A dependency belongs where the key result does that has it. */
    static Subject<Dependency> of(Dependency dependency, Objective consumer) {
        return new Subject<>(dependency, dependency.id(), consumer.unit(), consumer);
    }

    /** A KPI of no unit is one of the whole organization. */
    static Subject<Kpi> of(Kpi kpi, UnitId organization) {
        return new Subject<>(kpi, kpi.id(), kpi.unit().orElse(organization), null);
    }

    /** What people find it by: its id, or for the program the name of the organization. */
    String name() {
        if (value instanceof SuppressionUse use) {
            return use.suppression().toString();
        }
        return value instanceof OkrProgram program ? program.organization().name() : String.valueOf(id);
    }

    Location at(String property) {
        return id == null ? Location.ofProgram(property) : Location.of(id, property);
    }

    /**
     * The state as of a date: a key result has the one of its objective until it ends before that, and a dependency that
     * of the key result.
     */
    Optional<LifecycleState> state(LocalDate asOf) {
        Optional<LifecycleState> own = ownState(asOf);
        return own.isPresent() || objective == null ? own : Optional.of(objective.stateAt(asOf));
    }

    private Optional<LifecycleState> ownState(LocalDate asOf) {
        if (value instanceof KeyResult keyResult) {
            return keyResult.stateAt(asOf);
        }
        return value instanceof Dependency dependency && objective != null
                ? objective.keyResult(dependency.consumer()).flatMap(consumer -> consumer.stateAt(asOf))
                : Optional.empty();
    }
}
