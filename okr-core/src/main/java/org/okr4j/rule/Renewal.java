package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;

/**
 * Looks at the subjects of a program near to which something has changed, and keeps what was said of all others. Not
 * thread-safe.
 */
final class Renewal {

    private final RulePlan plan;
    private final RuleRun run;
    private final Inspected before;
    private final Nearness near;
    private final ReportEdit edit = new ReportEdit();
    private final Map<SubjectType<?>, Desk<?>> desks = new LinkedHashMap<>();

    /** Takes what was said before, and how near to each subject something has changed. */
    Renewal(RulePlan plan, RuleRun run, Inspected before, Nearness near) {
        this.plan = plan;
        this.run = run;
        this.before = before;
        this.near = near;
    }

    /** Returns what is to be said now, told the objectives before. */
    Inspected inspected(List<Objective> objectivesBefore, ResolvedProgram resolved) {
        OkrProgram program = resolved.program();
        Rows old = before.rows();
        Rows rows = new Rows(
                looked(SubjectType.PROGRAM, ImmutableList.of(program), Subject::of, near.programs(), old.programs()),
                looked(SubjectType.UNIT, program.organization().units(), Subject::of, near.units(), old.units()),
                objectives(objectivesBefore, program.objectives()),
                looked(
                        SubjectType.DEPENDENCY,
                        program.dependencies(),
                        dependency -> Subject.of(dependency, resolved.objectiveOf(dependency.consumer())),
                        near.dependencies(),
                        old.dependencies()),
                looked(
                        SubjectType.KPI,
                        program.kpis(),
                        kpi -> Subject.of(kpi, resolved.root().id()),
                        near.kpis(),
                        old.kpis()));
        ImmutableMap.Builder<SubjectType<?>, Tally> tallies = ImmutableMap.builder();
        desks.forEach((type, desk) -> tallies.put(type, desk.close(old.of(type), rows.of(type))));
        return new Inspected(rows, tallies.buildOrThrow(), edit.applyTo(before.report()));
    }

    private <T> Desk<T> desk(SubjectType<T> type) {
        Desk<T> desk = new Desk<>(run, plan.group(type), before.tallies().get(type), edit);
        desks.put(type, desk);
        return desk;
    }

    private <T> PersistentVector<Row> looked(
            SubjectType<T> type,
            List<T> things,
            Function<T, Subject<T>> toSubject,
            Near ofType,
            PersistentVector<Row> old) {
        Desk<T> desk = desk(type);
        return renewed(
                ofType,
                old,
                desk.looksEverywhere(),
                place -> desk.look(toSubject.apply(things.get(place)), null, ofType.reach(place)),
                (place, origin) -> desk.look(toSubject.apply(things.get(place)), old.get(origin), ofType.reach(place)),
                desk::drop);
    }

    private PersistentVector<ObjectiveRows> objectives(List<Objective> were, List<Objective> are) {
        PersistentVector<ObjectiveRows> old = before.rows().objectives();
        ObjectiveDesk desk = new ObjectiveDesk(desk(SubjectType.OBJECTIVE), desk(SubjectType.KEY_RESULT), near);
        return renewed(
                near.objectives(),
                old,
                desk.looksEverywhere(),
                place -> desk.look(are.get(place), place),
                (place, origin) -> desk.look(are.get(place), place, were.get(origin), old.get(origin)),
                desk::drop);
    }

    private static <R> PersistentVector<R> renewed(
            Near near,
            PersistentVector<R> old,
            boolean everywhere,
            Function<Integer, R> look,
            Again<R> again,
            Consumer<R> drop) {
        Origins origins = near.origins();
        origins.gone().forEach(place -> drop.accept(old.get(place)));
        if (origins.areKept()) {
            PersistentVector<R> rows = old;
            for (int place : everywhere ? origins.all() : near.reaches().keySet()) {
                rows = place < old.size() ? rows.with(place, again.look(place, place)) : rows.plus(look.apply(place));
            }
            return rows;
        }
        PersistentVector.Builder<R> rows = PersistentVector.builder();
        for (int place : origins.all()) {
            int origin = origins.of(place);
            rows.add(origin == Origins.NOWHERE ? look.apply(place) : again.look(place, origin));
        }
        return rows.build();
    }

    /** Looks at what stood somewhere before, which may have been somewhere else. */
    private interface Again<R> {
        R look(int place, int origin);
    }
}
