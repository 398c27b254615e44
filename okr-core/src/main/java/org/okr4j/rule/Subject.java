package org.okr4j.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** What people find it by: its id, or for the program the name of the organization. */
    String name() {
        return value instanceof OkrProgram program ? program.organization().name() : String.valueOf(id);
    }

    Location at(String property) {
        return id == null ? Location.ofProgram(property) : Location.of(id, property);
    }

    /** The state as of a date: a key result has the one of its objective until it ends before that. */
    Optional<LifecycleState> state(LocalDate asOf) {
        Optional<LifecycleState> own =
                value instanceof KeyResult keyResult ? keyResult.stateAt(asOf) : Optional.empty();
        return own.or(() -> Optional.ofNullable(objective).map(objective -> objective.stateAt(asOf)));
    }
}
