package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Phase;

/**
 * The share of those who were to do an activity of whom it is recorded by the day. What is done once is done by any record
 * of it. What each unit of a level does is to be done by those that join in the phase of the activity, or by all that have
 * joined before where none of that level does; what is recorded for the organization stands for none of them.
 */
final class ActivityFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Optional<Phase> phase = day.plan().stream()
                .flatMap(plan -> plan.roadmap().phases().stream())
                .filter(each -> find(each, figure).isPresent())
                .findFirst();
        if (phase.isEmpty()) {
            return tally.none(".unknown");
        }
        Activity activity = find(phase.get(), figure).orElseThrow();
        tally.call(activity.label());
        ImmutableList<ActivityRecord> done = day.program().recordsOf(activity.id(), day.date());
        if (activity.each().isEmpty()) {
            return once(done, day, tally);
        }
        ImmutableSet<UnitId> units =
                done.stream().flatMap(record -> record.unit().stream()).collect(toImmutableSet());
        for (OrgUnit unit : concerned(activity.each().get(), phase.get(), day)) {
            if (units.contains(unit.id())) {
                tally.meets();
            } else {
                tally.misses(unit.id(), ".offender", unit.name());
            }
        }
        return tally.share();
    }

    private static FigureResult once(ImmutableList<ActivityRecord> done, Day day, Tally tally) {
        if (done.isEmpty()) {
            tally.misses(
                    day.program().root().id(), ".offender", day.program().root().name());
        } else {
            tally.meets();
        }
        return tally.share();
    }

    private static Optional<Activity> find(Phase phase, Figure figure) {
        return phase.activities().stream()
                .filter(activity ->
                        figure.activity().filter(activity.id()::equals).isPresent())
                .findFirst();
    }

    /** The units that have to do an activity of a phase, each by itself. */
    static ImmutableList<OrgUnit> concerned(UnitLevel level, Phase phase, Day day) {
        Scope scope = day.scope();
        ImmutableList<OrgUnit> open = day.units()
                .filter(unit -> unit.kind().level() == level && unit.parent().isPresent())
                .filter(unit -> scope.phase(unit)
                        .filter(own -> own.number() <= phase.number())
                        .isPresent())
                .collect(toImmutableList());
        ImmutableList<OrgUnit> joining = open.stream()
                .filter(unit -> scope.phase(unit).filter(phase::equals).isPresent())
                .collect(toImmutableList());
        return joining.isEmpty() ? open : joining;
    }
}
