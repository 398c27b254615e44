package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;

/** A kind of things that rules look at: the class, what must be at hand at least, and where they are found. */
record SubjectType<T>(Class<T> type, Scope scope, Function<Subjects, Iterable<Subject<T>>> finder) {

    private static final ImmutableList<SubjectType<?>> ALL = ImmutableList.of(
            new SubjectType<>(OkrProgram.class, Scope.PROGRAM, Subjects::programs),
            new SubjectType<>(OrgUnit.class, Scope.PROGRAM, Subjects::units),
            new SubjectType<>(Objective.class, Scope.OBJECTIVE, Subjects::objectives),
            new SubjectType<>(KeyResult.class, Scope.KEY_RESULT, Subjects::keyResults),
            new SubjectType<>(Dependency.class, Scope.PROGRAM, Subjects::dependencies),
            new SubjectType<>(Kpi.class, Scope.PROGRAM, Subjects::kpis));

    /** What stands in no program, and is looked at after all else. */
    private static final SubjectType<SuppressionUse> SUPPRESSIONS =
            new SubjectType<>(SuppressionUse.class, Scope.PROGRAM, subjects -> ImmutableList.of());

    /** {@return all kinds of a program, from the program down to key results, and then what stands beside these} */
    static ImmutableList<SubjectType<?>> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked") // the class of the type found is the one asked for
    static <T> SubjectType<T> of(Class<T> type) {
        return (SubjectType<T>) Stream.concat(ALL.stream(), Stream.of(SUPPRESSIONS))
                .filter(known -> known.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Rule: subjects must be OkrProgram, OrgUnit, Objective, KeyResult, Dependency, Kpi "
                                + "or SuppressionUse: " + type.getSimpleName()));
    }

    Iterable<Subject<T>> in(Scene scene) {
        return finder.apply(scene.subjects());
    }
}
