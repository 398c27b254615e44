package org.okr4j.json;

import org.okr4j.program.Boundary;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.Notice;

/** What a program records beside its things. */
final class FactCodecs {

    static final Codec<CycleTransition> CYCLE_TRANSITION = Shape.of(CycleTransition.class, CycleTransition::builder)
            .required("cycle", Scalars.CYCLE_ID, CycleTransition::cycle, CycleTransition.Builder::cycle)
            .required("to", WordCodec.of(CycleState.class), CycleTransition::to, CycleTransition.Builder::to)
            .required("date", Scalars.DATE, CycleTransition::date, CycleTransition.Builder::date)
            .optional("by", Scalars.PERSON_ID, CycleTransition::by, CycleTransition.Builder::by)
            .optional("reason", TextCodec.TEXT, CycleTransition::reason, CycleTransition.Builder::reason)
            .build(CycleTransition.Builder::build);

    static final Codec<Boundary> BOUNDARY = Shape.of(Boundary.class, Boundary::builder)
            .required("cycle", Scalars.CYCLE_ID, Boundary::cycle, Boundary.Builder::cycle)
            .required("unit", Scalars.UNIT_ID, Boundary::unit, Boundary.Builder::unit)
            .list("parents", References.PARENT, Boundary::parents, Boundary.Builder::addAllParents)
            .list("priorities", Scalars.PRIORITY_ID, Boundary::priorities, Boundary.Builder::addAllPriorities)
            .optional(
                    "mostObjectives",
                    Scalars.LIMIT,
                    boundary -> Scalars.boxed(boundary.mostObjectives()),
                    Boundary.Builder::mostObjectives)
            .optional(
                    "mostKeyResults",
                    Scalars.LIMIT,
                    boundary -> Scalars.boxed(boundary.mostKeyResults()),
                    Boundary.Builder::mostKeyResults)
            .build(Boundary.Builder::build);

    static final Codec<Notice> NOTICE = Shape.of(Notice.class, Notice::builder)
            .required("date", Scalars.DATE, Notice::date, Notice.Builder::date)
            .required("to", new ListCodec<>(Scalars.PERSON_ID), Notice::to, Notice.Builder::addAllTo)
            .required("about", References.NOTICED, Notice::about, Notice.Builder::about)
            .optional("by", Scalars.PERSON_ID, Notice::by, Notice.Builder::by)
            .optional("note", TextCodec.TEXT, Notice::note, Notice.Builder::note)
            .build(Notice.Builder::build);

    private FactCodecs() {}
}
