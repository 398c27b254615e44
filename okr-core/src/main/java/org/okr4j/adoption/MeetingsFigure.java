package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.RoadmapPlan;

/**
 * How many meetings of a kind of ritual were held by the day, since the roadmap's start where one is followed. Whether a
 * meeting is of the kind is for its ritual to say, in the cadence of the program. A retrospective that is recorded as such
 * counts as one, unless the unit has a meeting of that day.
 */
final class MeetingsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        RitualKind kind = figure.meetings().orElseThrow();
        ImmutableList<Meeting> held = day.program().meetingsOf(kind, day.date()).stream()
                .filter(meeting -> isBy(meeting.date(), day))
                .collect(ImmutableList.toImmutableList());
        tally.meet(held.size());
        if (kind == RitualKind.RETROSPECTIVE) {
            tally.meet(day.program().program().retrospectives().stream()
                    .filter(retrospective -> isBy(retrospective.date(), day))
                    .filter(retrospective -> held.stream()
                            .noneMatch(meeting -> meeting.date().equals(retrospective.date())
                                    && retrospective
                                            .unit()
                                            .orElse(day.program().root().id())
                                            .equals(meeting.unit())))
                    .count());
        }
        return tally.number();
    }

    private static boolean isBy(LocalDate date, Day day) {
        Optional<LocalDate> start = day.plan().map(RoadmapPlan::start);
        return !date.isAfter(day.date()) && start.filter(date::isBefore).isEmpty();
    }
}
