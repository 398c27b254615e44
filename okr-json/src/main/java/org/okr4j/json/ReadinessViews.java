package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.MissingTraining;
import org.okr4j.adoption.PilotCandidate;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.ProposedPhase;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.ReadinessCondition;
import org.okr4j.adoption.ReadinessGate;
import org.okr4j.adoption.ReadinessKind;
import org.okr4j.adoption.RolloutLength;
import org.okr4j.adoption.RolloutProposal;
import org.okr4j.adoption.TrainingHolder;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.TrainingNeed;

/** Whether an organization is ready, what is proposed to it, and who is trained. */
final class ReadinessViews {

    private static final View<ReadinessCondition> CONDITION = Outline.of(ReadinessCondition.class)
            .required("kind", WordCodec.of(ReadinessKind.class), ReadinessCondition::kind)
            .required("verdict", WordCodec.of(IndicatorVerdict.class), ReadinessCondition::verdict)
            .required("text", Views.MESSAGE, ReadinessCondition::text)
            .build();

    private static final View<ImmutableMap<SponsorshipKind, Integer>> ACTS =
            EntriesView.of("SponsorshipActs", "kind", WordCodec.of(SponsorshipKind.class), "count", Scalars.COUNT);

    private static final View<ImmutableMap<DateRange, Integer>> WEEKS =
            EntriesView.of("SponsorshipWeek", "week", Scalars.DATES, "count", Scalars.COUNT);

    static final View<Readiness> READINESS = Outline.of(Readiness.class)
            .required("gate", WordCodec.of(ReadinessGate.class), Readiness::gate)
            .required("asOf", Scalars.DATE, Readiness::asOf)
            .required("isReady", BooleanCodec.BOOLEAN, Readiness::isReady)
            .required("text", Views.MESSAGE, Readiness::text)
            .list("conditions", CONDITION, Readiness::conditions)
            .required("acts", ACTS, Readiness::actsByKind)
            .required("weeks", WEEKS, Readiness::actsByWeek)
            .build();

    private static final View<ProposedPhase> PHASE = Outline.of(ProposedPhase.class)
            .required("phase", Scalars.PHASE_ID, proposed -> proposed.phase().id())
            .required("number", Scalars.COUNT, proposed -> proposed.phase().number())
            .required("name", Views.MESSAGE, proposed -> proposed.phase().label())
            .required("first", Scalars.DATE, proposed -> proposed.dates().first())
            .optional("last", Scalars.DATE, proposed -> proposed.dates().last())
            .list(
                    "quarters",
                    Views.TEXT,
                    proposed -> proposed.quarters().stream()
                            .map(Cycle::label)
                            .map(Object.class::cast)
                            .toList())
            .build();

    private static final View<RolloutLength> LENGTH = Outline.of(RolloutLength.class)
            .required("headcount", Scalars.COUNT, RolloutLength::headcount)
            .required("furtherUnits", Scalars.COUNT, RolloutLength::furtherUnits)
            .required("weeks", Scalars.COUNT, RolloutLength::weeks)
            .required("least", Scalars.COUNT, length -> length.range().lowerEndpoint())
            .required("most", Scalars.COUNT, length -> length.range().upperEndpoint())
            .required("isInterpolated", BooleanCodec.BOOLEAN, RolloutLength::isInterpolated)
            .required("text", Views.MESSAGE, RolloutLength::text)
            .build();

    static final View<RolloutProposal> PROPOSAL = Outline.of(RolloutProposal.class)
            .required("weeks", Scalars.COUNT, RolloutProposal::weeks)
            .optional("length", LENGTH, RolloutProposal::length)
            .list("phases", PHASE, RolloutProposal::phases)
            .list("notes", Views.MESSAGE, RolloutProposal::notes)
            .required("plan", RoadmapCodecs.PLAN, RolloutProposal::plan)
            .build();

    private static final View<PilotCandidate> CANDIDATE = Outline.of(PilotCandidate.class)
            .required("unit", Scalars.UNIT_ID, PilotCandidate::unit)
            .required("isEvaluated", BooleanCodec.BOOLEAN, PilotCandidate::isEvaluated)
            .required("isSuited", BooleanCodec.BOOLEAN, PilotCandidate::isSuited)
            .optional(
                    "assessedOn",
                    Scalars.DATE,
                    candidate -> candidate.assessment().map(HeadAssessment::date))
            .required("levels", Scalars.COUNT, PilotCandidate::levels)
            .list("neighbors", Scalars.UNIT_ID, PilotCandidate::neighbors)
            .required("text", Views.MESSAGE, PilotCandidate::text)
            .build();

    static final View<PilotProposal> PILOTS = Outline.of(PilotProposal.class)
            .required("asOf", Scalars.DATE, PilotProposal::asOf)
            .list("proposed", Scalars.UNIT_ID, PilotProposal::proposed)
            .required("text", Views.MESSAGE, PilotProposal::text)
            .list("candidates", CANDIDATE, PilotProposal::candidates)
            .build();

    private static final View<TrainingHolder> HOLDER = Outline.of(TrainingHolder.class)
            .required("training", Scalars.TRAINING_ID, TrainingHolder::training)
            .required("person", Scalars.PERSON_ID, TrainingHolder::person)
            .required("date", Scalars.DATE, TrainingHolder::date)
            .required("isCertified", BooleanCodec.BOOLEAN, TrainingHolder::isCertified)
            .optional("validUntil", Scalars.DATE, TrainingHolder::validUntil)
            .required("isExpired", BooleanCodec.BOOLEAN, TrainingHolder::isExpired)
            .build();

    private static final View<MissingTraining> MISSING = Outline.of(MissingTraining.class)
            .required("person", Scalars.PERSON_ID, MissingTraining::person)
            .required(
                    "audience",
                    RolloutCodecs.AUDIENCE,
                    missing -> missing.need().audience())
            .required("topic", Views.TEXT, missing -> missing.need().topic())
            .required("text", Views.MESSAGE, MissingTraining::text)
            .build();

    private static final View<TrainingNeed> UNKNOWN = Outline.<TrainingNeed>named("UnknownTraining")
            .required("audience", RolloutCodecs.AUDIENCE, TrainingNeed::audience)
            .required("topic", Views.TEXT, TrainingNeed::topic)
            .build();

    private static final View<PhaseTraining> PHASE_TRAINING = Outline.of(PhaseTraining.class)
            .required("phase", Scalars.PHASE_ID, each -> each.phase().id())
            .list(
                    "missing",
                    MISSING,
                    each -> each.status().missingFor(each.phase().id()))
            .list(
                    "notEvaluated",
                    UNKNOWN,
                    each -> each.status().notEvaluatedFor(each.phase().id()))
            .build();

    static final View<TrainingStatus> TRAINING = Outline.of(TrainingStatus.class)
            .required("asOf", Scalars.DATE, TrainingStatus::asOf)
            .required("text", Views.MESSAGE, TrainingStatus::text)
            .required("certified", FigureViews.INDICATOR, TrainingStatus::certified)
            .list("holders", HOLDER, TrainingStatus::holders)
            .list(
                    "phases",
                    PHASE_TRAINING,
                    status -> status.phases().stream()
                            .map(phase -> new PhaseTraining(status, phase))
                            .toList())
            .build();

    private ReadinessViews() {}

    /** What a phase asks people to know. */
    private record PhaseTraining(TrainingStatus status, Phase phase) {}
}
