package org.okr4j.json;

import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;

/** What comes out where people look back at a cycle. */
final class RetrospectiveCodecs {

    private static final Codec<Learning> LEARNING = Shape.of(Learning.class, Learning::builder)
            .required("text", Scalars.NAME, Learning::text, Learning.Builder::text)
            .required("about", WordCodec.of(LearningKind.class), Learning::about, Learning.Builder::about)
            .optional("owner", Scalars.PERSON_ID, Learning::owner, Learning.Builder::owner)
            .optional("doneOn", Scalars.DATE, Learning::doneOn, Learning.Builder::doneOn)
            .build(Learning.Builder::build);

    private static final Codec<CarryOver> CARRY_OVER = Shape.of(CarryOver.class, CarryOver::builder)
            .required("objective", Scalars.OBJECTIVE_ID, CarryOver::objective, CarryOver.Builder::objective)
            .required("decision", WordCodec.of(CarryDecision.class), CarryOver::decision, CarryOver.Builder::decision)
            .optional("reason", TextCodec.TEXT, CarryOver::reason, CarryOver.Builder::reason)
            .build(CarryOver.Builder::build);

    static final Codec<Retrospective> RETROSPECTIVE = Shape.of(Retrospective.class, Retrospective::builder)
            .required("id", Scalars.RETROSPECTIVE_ID, Retrospective::id, Retrospective.Builder::id)
            .required("cycle", Scalars.CYCLE_ID, Retrospective::cycle, Retrospective.Builder::cycle)
            .optional("unit", Scalars.UNIT_ID, Retrospective::unit, Retrospective.Builder::unit)
            .required("date", Scalars.DATE, Retrospective::date, Retrospective.Builder::date)
            .list("attendees", Scalars.PERSON_ID, Retrospective::attendees, Retrospective.Builder::addAllAttendees)
            .list("wentWell", Scalars.NAME, Retrospective::wentWell, Retrospective.Builder::addAllWentWell)
            .list("wentBadly", Scalars.NAME, Retrospective::wentBadly, Retrospective.Builder::addAllWentBadly)
            .list("learnings", LEARNING, Retrospective::learnings, Retrospective.Builder::addAllLearnings)
            .list("carryOvers", CARRY_OVER, Retrospective::carryOvers, Retrospective.Builder::addAllCarryOvers)
            .identified(Retrospective::id)
            .build(Retrospective.Builder::build);

    private RetrospectiveCodecs() {}
}
