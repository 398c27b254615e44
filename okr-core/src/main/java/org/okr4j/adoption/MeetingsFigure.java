package org.okr4j.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.cadence.RitualKind;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.RoadmapPlan;

/** How many {@linkplain HeldMeeting meetings} of a kind were held by the day, since the roadmap's start where one is followed. */
final class MeetingsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        RitualKind kind = figure.meetings().orElseThrow();
        Optional<LocalDate> start = day.plan().map(RoadmapPlan::start);
        tally.meet(HeldMeetings.upTo(day.date(), day.program()).stream()
                .filter(meeting -> meeting.kind() == kind
                        && start.filter(meeting.date()::isBefore).isEmpty())
                .count());
        return tally.number();
    }
}
