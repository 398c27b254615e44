package org.okr4j.program;

import static org.okr4j.program.DifferenceKind.CHANGED;
import static org.okr4j.program.DifferenceKind.MOVED;
import static org.okr4j.program.DifferenceKind.OWNER_CHANGED;
import static org.okr4j.program.DifferenceKind.RENAMED;

import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Reading;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Training;

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

    static final Properties<Training> TRAINING = Properties.<Training>builder()
            .value("name", RENAMED, Training::name, Shown::quoted)
            .value("level", CHANGED, Training::level, Shown::plain)
            .list("audience", CHANGED, training -> training.audience().asList(), Shown::plain)
            .list("topics", CHANGED, Training::topics, Shown::quoted)
            .value("certifies", CHANGED, Training::certifies, Shown::plain)
            .number("validMonths", CHANGED, Training::validMonths)
            .build();

    static final Properties<OversightBody> OVERSIGHT_BODY = Properties.<OversightBody>builder()
            .value("name", RENAMED, OversightBody::name, Shown::quoted)
            .value("kind", CHANGED, OversightBody::kind, Shown::plain)
            .value("reports", CHANGED, OversightBody::reports, Shown::frequency)
            .value("daysAfter", CHANGED, OversightBody::daysAfter, Shown::plain)
            .list("subjects", CHANGED, OversightBody::subjects, Shown::named)
            .build();

    static final Properties<Meeting> MEETING = Properties.<Meeting>builder()
            .value("ritual", CHANGED, Meeting::ritual, Shown::named)
            .value("unit", CHANGED, Meeting::unit, Shown::named)
            .value("date", CHANGED, Meeting::date, Shown::plain)
            .number("minutes", CHANGED, Meeting::minutes)
            .list("attended", CHANGED, Meeting::attended, Shown::named)
            .optional("notes", CHANGED, Meeting::notes, Shown::quoted)
            .list("actions", CHANGED, Meeting::actions, ActionItem::text, RolloutSayings::action)
            .build();

    private RecordProperties() {}
}
