package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.Person;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.program.Boundary;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;

/** Whatever a program holds, where it stands outside the list of its kind. */
final class ThingCodecs {

    /** All kinds, in the order in which a program lists them. */
    static final ImmutableList<Kind<?>> KINDS = ImmutableList.of(
            new Kind<>("priority", StrategicPriority.class, OrganizationCodecs.PRIORITY),
            new Kind<>("unit", OrgUnit.class, OrganizationCodecs.UNIT),
            new Kind<>("person", Person.class, OrganizationCodecs.PERSON),
            new Kind<>("cycle", Cycle.class, CalendarCodecs.CYCLE),
            new Kind<>("objective", Objective.class, ObjectiveCodecs.OBJECTIVE),
            new Kind<>("keyResult", KeyResult.class, KeyResultCodecs.KEY_RESULT),
            new Kind<>("initiative", Initiative.class, ObjectiveCodecs.INITIATIVE),
            new Kind<>("kpi", Kpi.class, KpiCodecs.KPI),
            new Kind<>("dependency", Dependency.class, DependencyCodecs.DEPENDENCY),
            new Kind<>("conversation", Conversation.class, ReviewCodecs.CONVERSATION),
            new Kind<>("retrospective", Retrospective.class, RetrospectiveCodecs.RETROSPECTIVE),
            new Kind<>("training", Training.class, RolloutCodecs.TRAINING),
            new Kind<>("oversightBody", OversightBody.class, RolloutCodecs.OVERSIGHT_BODY),
            new Kind<>("meeting", Meeting.class, CadenceCodecs.MEETING));

    static final Codec<Identified> THING = thing();

    static final Codec<ProgramFact> FACT = OneOf.named("Fact", ProgramFact.class)
            .add("cycleTransition", CycleTransition.class, FactCodecs.CYCLE_TRANSITION)
            .add("boundary", Boundary.class, FactCodecs.BOUNDARY)
            .add("declaration", DependencyDeclaration.class, DependencyCodecs.DECLARATION)
            .add("notice", Notice.class, FactCodecs.NOTICE)
            .add("sponsorshipAct", SponsorshipAct.class, RolloutCodecs.SPONSORSHIP_ACT)
            .add("trainingRecord", TrainingRecord.class, RolloutCodecs.TRAINING_RECORD)
            .add("assessment", HeadAssessment.class, RolloutCodecs.ASSESSMENT)
            .add("activityRecord", ActivityRecord.class, RoadmapCodecs.ACTIVITY_RECORD)
            .add("agreement", Agreement.class, RoadmapCodecs.AGREEMENT)
            .add("pilotReview", PilotReview.class, RoadmapCodecs.PILOT_REVIEW)
            .add("oversightReport", OversightReport.class, RolloutCodecs.OVERSIGHT_REPORT)
            .build();

    private ThingCodecs() {}

    private static Codec<Identified> thing() {
        OneOf<Identified> kinds = OneOf.named("Thing", Identified.class);
        KINDS.forEach(kind -> kind.addTo(kinds));
        return kinds.build();
    }

    /**
     * A kind of thing.
     *
     * @param property what tells it from the others
     * @param type its type
     * @param codec its form
     * @param <T> its type
     */
    record Kind<T extends Identified>(String property, Class<T> type, Codec<T> codec) {

        private void addTo(OneOf<Identified> kinds) {
            kinds.add(property, type, codec);
        }
    }
}
