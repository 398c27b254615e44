package org.okr4j.json;

import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.Boundary;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.ProgramFact;
import org.okr4j.value.Identified;

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
            .build();

    static final Codec<ProgramFact> FACT = OneOf.named("Fact", ProgramFact.class)
            .add("cycleTransition", CycleTransition.class, FactCodecs.CYCLE_TRANSITION)
            .add("boundary", Boundary.class, FactCodecs.BOUNDARY)
            .add("declaration", DependencyDeclaration.class, DependencyCodecs.DECLARATION)
            .add("notice", Notice.class, FactCodecs.NOTICE)
            .build();

    private ThingCodecs() {}
}
