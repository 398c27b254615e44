package org.okr4j.rule;

import com.google.common.collect.FluentIterable;
import org.okr4j.internal.PersistentVector;

/** What rules came to on all subjects of a program, kind by kind, each at the place that its subject has in the program. */
record Rows(
        PersistentVector<Row> programs,
        PersistentVector<Row> units,
        PersistentVector<ObjectiveRows> objectives,
        PersistentVector<Row> dependencies,
        PersistentVector<Row> kpis) {

    /** Of a program at which nobody has looked. */
    static final Rows NONE = new Rows(
            PersistentVector.of(),
            PersistentVector.of(),
            PersistentVector.of(),
            PersistentVector.of(),
            PersistentVector.of());

    Iterable<Row> ofObjectives() {
        return FluentIterable.from(objectives.asList()).transform(ObjectiveRows::objective);
    }

    Iterable<Row> ofKeyResults() {
        return FluentIterable.from(objectives.asList()).transformAndConcat(ObjectiveRows::keyResults);
    }
}
