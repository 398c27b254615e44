package org.okr4j.json;

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

    static final Codec<Identified> THING = OneOf.named("Thing", Identified.class)
            .add("priority", StrategicPriority.class, OrganizationCodecs.PRIORITY)
            .add("unit", OrgUnit.class, OrganizationCodecs.UNIT)
            .add("person", Person.class, OrganizationCodecs.PERSON)
            .add("cycle", Cycle.class, CalendarCodecs.CYCLE)
            .add("objective", Objective.class, ObjectiveCodecs.OBJECTIVE)
            .add("keyResult", KeyResult.class, KeyResultCodecs.KEY_RESULT)
            .add("initiative", Initiative.class, ObjectiveCodecs.INITIATIVE)
            .add("kpi", Kpi.class, KpiCodecs.KPI)
            .add("dependency", Dependency.class, DependencyCodecs.DEPENDENCY)
            .add("conversation", Conversation.class, ReviewCodecs.CONVERSATION)
            .add("retrospective", Retrospective.class, RetrospectiveCodecs.RETROSPECTIVE)
            .add("training", Training.class, RolloutCodecs.TRAINING)
            .add("oversightBody", OversightBody.class, RolloutCodecs.OVERSIGHT_BODY)
            .add("meeting", Meeting.class, CadenceCodecs.MEETING)
            .build();

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
}
