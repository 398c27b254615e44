package org.okr4j.report;

import org.okr4j.cadence.RitualKind;

/** How the agenda of one kind of ritual is made. */
interface AgendaWay {

    static AgendaWay of(RitualKind kind) {
        return switch (kind) {
            case CHECK_IN -> new CheckInAgenda();
            case REVIEW -> new ReviewAgenda();
            case ALIGNMENT_SESSION -> new AlignmentAgenda();
            case EXECUTIVE_REVIEW -> new ExecutiveAgenda();
            case RETROSPECTIVE -> new RetrospectiveAgenda();
            case PLANNING -> new PlanningAgenda();
            case OTHER -> new OtherAgenda();
        };
    }

    /**
     * Writes the points, preparations and notes.
     *
     * @param desk what is known
     * @param draft where they are written
     */
    void write(AgendaDesk desk, AgendaDraft draft);
}
