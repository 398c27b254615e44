package org.okr4j.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.okr4j.adoption.ActivityState;
import org.okr4j.adoption.ActivityStatus;
import org.okr4j.adoption.EarlyUnit;
import org.okr4j.adoption.GateVerdict;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.PhaseState;
import org.okr4j.adoption.PhaseStatus;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.UnitStatus;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.Phase;

/** Where a rollout stands by its roadmap. */
final class RoadmapViews {

    static final View<PhaseGate> GATE = Outline.of(PhaseGate.class)
            .required("phase", Scalars.PHASE_ID, gate -> gate.phase().id())
            .required("asOf", Scalars.DATE, PhaseGate::asOf)
            .required("opens", Scalars.DATE, PhaseGate::opens)
            .required("isInTime", BooleanCodec.BOOLEAN, PhaseGate::isInTime)
            .required("verdict", WordCodec.of(GateVerdict.class), PhaseGate::verdict)
            .required("text", Views.MESSAGE, PhaseGate::text)
            .list("missing", Views.MESSAGE, PhaseGate::missing)
            .list("conditions", FigureViews.INDICATOR, PhaseGate::conditions)
            .build();

    private static final View<ActivityStatus> ACTIVITY = Outline.of(ActivityStatus.class)
            .required(
                    "activity", Scalars.ACTIVITY_ID, status -> status.activity().id())
            .required("name", Views.MESSAGE, status -> status.activity().label())
            .optional("unit", Scalars.UNIT_ID, ActivityStatus::unit)
            .required("state", WordCodec.of(ActivityState.class), ActivityStatus::state)
            .optional("doneOn", Scalars.DATE, ActivityStatus::doneOn)
            .optional("evidence", Views.TEXT, ActivityStatus::evidence)
            .optional("due", Scalars.DATE, ActivityStatus::due)
            .build();

    private static final View<PhaseStatus> PHASE = Outline.of(PhaseStatus.class)
            .required("phase", Scalars.PHASE_ID, status -> status.phase().id())
            .required("number", Scalars.COUNT, status -> status.phase().number())
            .required("name", Views.MESSAGE, status -> status.phase().label())
            .required("first", Scalars.DATE, status -> status.dates().first())
            .optional("last", Scalars.DATE, status -> status.dates().last())
            .required("state", WordCodec.of(PhaseState.class), PhaseStatus::state)
            .required("gate", GATE, PhaseStatus::gate)
            .optional("openedOn", Scalars.DATE, PhaseStatus::openedOn)
            .optional(
                    "neverOpened",
                    Scalars.PHASE_ID,
                    status -> status.neverOpened().map(Phase::id))
            .list("indicators", FigureViews.INDICATOR, PhaseStatus::indicators)
            .list("activities", ACTIVITY, PhaseStatus::activities)
            .build();

    private static final View<EarlyUnit> EARLY = Outline.of(EarlyUnit.class)
            .required("unit", Scalars.UNIT_ID, EarlyUnit::unit)
            .required("kind", WordCodec.of(UnitKind.class), EarlyUnit::kind)
            .required("published", Scalars.DATE, EarlyUnit::published)
            .optional("phase", Scalars.PHASE_ID, early -> early.phase().map(Phase::id))
            .optional("opens", Scalars.DATE, EarlyUnit::opens)
            .required("text", Views.MESSAGE, EarlyUnit::text)
            .build();

    static final View<UnitStatus> UNIT = Outline.of(UnitStatus.class)
            .required("unit", Scalars.UNIT_ID, UnitStatus::unit)
            .optional("phase", Scalars.PHASE_ID, status -> status.phase().map(Phase::id))
            .required("isExpected", BooleanCodec.BOOLEAN, UnitStatus::isExpected)
            .required("hasPublished", BooleanCodec.BOOLEAN, UnitStatus::hasPublished)
            .required("objectives", Scalars.COUNT, UnitStatus::objectives)
            .required("linked", Scalars.COUNT, UnitStatus::linked)
            .required("weeksDue", Scalars.COUNT, UnitStatus::weeksDue)
            .required("weeksComplete", Scalars.COUNT, UnitStatus::weeksComplete)
            .list("activities", ACTIVITY, UnitStatus::activities)
            .list("trained", Scalars.PERSON_ID, UnitStatus::trained)
            .list("untrained", Scalars.PERSON_ID, UnitStatus::untrained)
            .build();

    static final View<RoadmapStatus> STATUS = Outline.of(RoadmapStatus.class)
            .required("asOf", Scalars.DATE, RoadmapStatus::asOf)
            .required(
                    "roadmap",
                    Scalars.ROADMAP_ID,
                    status -> status.plan().roadmap().id())
            .required("start", Scalars.DATE, status -> status.plan().start())
            .optional("week", Scalars.COUNT, status -> boxed(status.week()))
            .optional("planned", Scalars.PHASE_ID, status -> status.planned().map(Phase::id))
            .optional("running", Scalars.PHASE_ID, status -> status.running().map(Phase::id))
            .required("text", Views.MESSAGE, RoadmapStatus::text)
            .list("phases", PHASE, RoadmapStatus::phases)
            .list("early", EARLY, RoadmapStatus::early)
            .list("units", UNIT, RoadmapStatus::units)
            .build();

    private RoadmapViews() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }
}
