package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final ResolvedProgram program;
    private final Inspected before;
    private final Nearness near;
    private final ReportEdit edit = new ReportEdit();
    private final Map<SubjectType<?>, Desk<?>> desks = new LinkedHashMap<>();

    /** Takes the program, what was said before, and how near to each subject something has changed. */
    Renewal(RulePlan plan, RuleRun run, ResolvedProgram program, Inspected before, Nearness near) {
        this.plan = plan;
        this.run = run;
        this.program = program;
        this.before = before;
        this.near = near;
    }

    /** Returns what is to be said now, told the objectives before. */
    Inspected inspected(List<Objective> objectivesBefore) {
        OkrProgram facts = program.program();
        Rows old = before.rows();
        Rows rows = new Rows(
                looked(SubjectType.PROGRAM, ImmutableList.of(facts), Subject::of, near.programs(), old.programs()),
                looked(SubjectType.UNIT, facts.organization().units(), Subject::of, near.units(), old.units()),
                objectives(objectivesBefore, facts.objectives()),
                looked(
                        SubjectType.DEPENDENCY,
                        facts.dependencies(),
                        dependency -> Subject.of(dependency, program.objectiveOf(dependency.consumer())),
                        near.dependencies(),
                        old.dependencies()),
                looked(
                        SubjectType.KPI,
                        facts.kpis(),
                        kpi -> Subject.of(kpi, program.root().id()),
                        near.kpis(),
                        old.kpis()));
        ImmutableMap.Builder<SubjectType<?>, Tally> tallies = ImmutableMap.builder();
        desks.forEach((type, desk) -> tallies.put(type, desk.close(type.in(old), type.in(rows))));
        return new Inspected(rows, tallies.buildOrThrow(), edit.applyTo(before.report()));
    }

    private <T> Desk<T> desk(SubjectType<T> type) {
        Tally tally = before.tallies().get(type);
        Desk<T> desk = new Desk<>(run, lineup(type, tally), tally, near.records(), edit);
        desks.put(type, desk);
        return desk;
    }

    @SuppressWarnings("unchecked") // the tally of a type counts for rules on such subjects
    private <T> Lineup<T> lineup(SubjectType<T> type, @Nullable Tally tally) {
        return tally == null ? Lineup.of(plan.group(type), program) : ((Lineup<T>) tally.lineup()).before(program);
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
