package org.okr4j.program;

import static org.okr4j.program.DifferenceKind.CHANGED;
import static org.okr4j.program.DifferenceKind.MOVED;
import static org.okr4j.program.DifferenceKind.OWNER_CHANGED;
import static org.okr4j.program.DifferenceKind.RENAMED;

import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.Retrospective;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Reading;

/** What is watched beside objectives, and what came out when people met. */
final class RecordProperties {

    static final Properties<Kpi> KPI = Properties.<Kpi>builder()
            .value("name", RENAMED, Kpi::name, Shown::quoted)
            .optional("unit", MOVED, Kpi::unit, Shown::named)
            .optional("owner", OWNER_CHANGED, Kpi::owner, Shown::named)
            .optional("metricUnit", CHANGED, Kpi::metricUnit, Shown::unit)
            .optional(
                    "healthy",
                    "healthy",
                    CHANGED,
                    Kpi::healthy,
                    (shown, kpi, band) -> shown.band(band, kpi.metricUnit()))
            .optional("frequency", CHANGED, Kpi::frequency, Shown::frequency)
            .records(
                    "history",
                    CHANGED,
                    Kpi::history,
                    Reading::date,
                    (shown, kpi, reading) -> Sayings.reading(shown, reading, kpi.metricUnit()))
            .build();

    static final Properties<Conversation> CONVERSATION = Properties.<Conversation>builder()
            .value("date", CHANGED, Conversation::date, Shown::plain)
            .value("cycle", CHANGED, Conversation::cycle, Shown::named)
            .list("units", CHANGED, Conversation::units, Shown::named)
            .list("participants", CHANGED, Conversation::participants, Shown::named)
            .list("agreed", CHANGED, Conversation::agreed, AgreedPoint::text, Sayings::agreed)
            .optional("note", CHANGED, Conversation::note, Shown::quoted)
            .build();

    static final Properties<Retrospective> RETROSPECTIVE = Properties.<Retrospective>builder()
            .value("cycle", CHANGED, Retrospective::cycle, Shown::named)
            .optional("unit", CHANGED, Retrospective::unit, Shown::named)
            .value("date", CHANGED, Retrospective::date, Shown::plain)
            .list("attendees", CHANGED, Retrospective::attendees, Shown::named)
            .list("wentWell", CHANGED, Retrospective::wentWell, Shown::quoted)
            .list("wentBadly", CHANGED, Retrospective::wentBadly, Shown::quoted)
            .list("learnings", CHANGED, Retrospective::learnings, Learning::text, Sayings::learning)
            .list("carryOvers", CHANGED, Retrospective::carryOvers, CarryOver::objective, Sayings::carryOver)
            .build();

    private RecordProperties() {}
}
