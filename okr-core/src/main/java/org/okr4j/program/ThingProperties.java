package org.okr4j.program;

import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Training;
import org.okr4j.value.Identified;

/** Tells how a thing differs from what it was, whatever its kind. */
final class ThingProperties {

    private ThingProperties() {}

    static void tell(Identified before, Identified after, Telling telling) {
        Subject subject = Subject.of(after.id());
        if (before instanceof Objective was && after instanceof Objective is) {
            ObjectiveProperties.OBJECTIVE.tell(subject, was, is, telling);
        } else if (before instanceof Dependency was && after instanceof Dependency is) {
            ObjectiveProperties.DEPENDENCY.tell(subject, was, is, telling);
        } else if (before instanceof Initiative was && after instanceof Initiative is) {
            ObjectiveProperties.INITIATIVE.tell(subject, was, is, telling);
        } else if (before instanceof OrgUnit was && after instanceof OrgUnit is) {
            OrganizationProperties.UNIT.tell(subject, was, is, telling);
        } else if (before instanceof Person was && after instanceof Person is) {
            OrganizationProperties.PERSON.tell(subject, was, is, telling);
        } else if (before instanceof StrategicPriority was && after instanceof StrategicPriority is) {
            OrganizationProperties.PRIORITY.tell(subject, was, is, telling);
        } else if (before instanceof Cycle was && after instanceof Cycle is) {
            OrganizationProperties.CYCLE.tell(subject, was, is, telling);
        } else if (before instanceof Kpi was && after instanceof Kpi is) {
            RecordProperties.KPI.tell(subject, was, is, telling);
        } else if (before instanceof Conversation was && after instanceof Conversation is) {
            RecordProperties.CONVERSATION.tell(subject, was, is, telling);
        } else if (before instanceof Training was && after instanceof Training is) {
            RecordProperties.TRAINING.tell(subject, was, is, telling);
        } else if (before instanceof OversightBody was && after instanceof OversightBody is) {
            RecordProperties.OVERSIGHT_BODY.tell(subject, was, is, telling);
        } else if (before instanceof Meeting was && after instanceof Meeting is) {
            RecordProperties.MEETING.tell(subject, was, is, telling);
        } else {
            RecordProperties.RETROSPECTIVE.tell(subject, (Retrospective) before, (Retrospective) after, telling);
        }
    }
}
