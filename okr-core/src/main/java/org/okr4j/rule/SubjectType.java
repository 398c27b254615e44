package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;

/**
 * A kind of things that rules look at: the class, what must be at hand at least, and where they, and what was said of them, are
 * found.
 */
final class SubjectType<T> {

    static final SubjectType<OkrProgram> PROGRAM = new SubjectType<>(
            OkrProgram.class,
            Scope.PROGRAM,
            Subjects::programs,
            rows -> rows.programs().asList());
    static final SubjectType<OrgUnit> UNIT = new SubjectType<>(
            OrgUnit.class, Scope.PROGRAM, Subjects::units, rows -> rows.units().asList());
    static final SubjectType<Objective> OBJECTIVE =
            new SubjectType<>(Objective.class, Scope.OBJECTIVE, Subjects::objectives, Rows::ofObjectives);
    static final SubjectType<KeyResult> KEY_RESULT =
            new SubjectType<>(KeyResult.class, Scope.KEY_RESULT, Subjects::keyResults, Rows::ofKeyResults);
    static final SubjectType<Dependency> DEPENDENCY = new SubjectType<>(
            Dependency.class,
            Scope.PROGRAM,
            Subjects::dependencies,
            rows -> rows.dependencies().asList());
    static final SubjectType<Kpi> KPI = new SubjectType<>(
            Kpi.class, Scope.PROGRAM, Subjects::kpis, rows -> rows.kpis().asList());

    /** What stands in no program, and is looked at after all else. */
    static final SubjectType<SuppressionUse> SUPPRESSION = new SubjectType<>(
            SuppressionUse.class, Scope.PROGRAM, subjects -> ImmutableList.of(), rows -> ImmutableList.of());

    private static final ImmutableList<SubjectType<?>> ALL =
            ImmutableList.of(PROGRAM, UNIT, OBJECTIVE, KEY_RESULT, DEPENDENCY, KPI, SUPPRESSION);

    private final Class<T> type;
    private final Scope scope;
    private final Function<Subjects, Iterable<Subject<T>>> finder;
    private final Function<Rows, Iterable<Row>> rows;

    private SubjectType(
            Class<T> type,
            Scope scope,
            Function<Subjects, Iterable<Subject<T>>> finder,
            Function<Rows, Iterable<Row>> rows) {
        this.type = type;
        this.scope = scope;
        this.finder = finder;
        this.rows = rows;
    }

    /** {@return all kinds: from the program down to key results, then what stands beside these, and suppressions at last} */
    static ImmutableList<SubjectType<?>> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked") // the class of the type found is the one asked for
    static <T> SubjectType<T> of(Class<T> type) {
        return (SubjectType<T>) ALL.stream()
                .filter(known -> known.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Rule: subjects must be OkrProgram, OrgUnit, Objective, KeyResult, Dependency, Kpi "
                                + "or SuppressionUse: " + type.getSimpleName()));
    }

    /** Where it stands among all kinds. */
    int place() {
        return ALL.indexOf(this);
    }

    Class<T> type() {
        return type;
    }

    Scope scope() {
        return scope;
    }

    Iterable<Subject<T>> in(Scene scene) {
        return finder.apply(scene.subjects());
    }

    /** What was said of all subjects of this kind, in their order. */
    Iterable<Row> in(Rows all) {
        return rows.apply(all);
    }
}
