package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;

/** Who has done what of a roadmap by a day. */
final class Activities {

    private final Day day;
    private final RoadmapPlan plan;

    Activities(Day day, RoadmapPlan plan) {
        this.day = day;
        this.plan = plan;
    }

    /** The activities of a phase in their order: those that are done once, and those of each unit that has to do them. */
    ImmutableList<ActivityStatus> of(Phase phase) {
        return phase.activities().stream()
                .flatMap(activity -> statuses(activity, phase))
                .collect(toImmutableList());
    }

    private Stream<ActivityStatus> statuses(Activity activity, Phase phase) {
        ImmutableList<ActivityRecord> records = day.program().recordsOf(activity.id(), day.date());
        Optional<LocalDate> due = plan.datesOf(phase).last();
        return activity.each().isEmpty()
                ? Stream.of(status(activity, Optional.empty(), records, due))
                : ActivityFigure.concerned(activity.each().get(), phase, day).stream()
                        .map(unit -> status(activity, Optional.of(unit.id()), records, due));
    }

    private ActivityStatus status(
            Activity activity, Optional<UnitId> unit, ImmutableList<ActivityRecord> records, Optional<LocalDate> due) {
        Optional<ActivityRecord> done = records.stream()
                .filter(record -> unit.isEmpty() || record.unit().equals(unit))
                .findFirst();
        boolean isLate = due.filter(last -> last.isBefore(day.date())).isPresent();
        return new ActivityStatus(
                activity,
                unit,
                done.isPresent() ? ActivityState.DONE : isLate ? ActivityState.LATE : ActivityState.OPEN,
                done.map(ActivityRecord::date),
                done.flatMap(ActivityRecord::evidence),
                due);
    }
}
