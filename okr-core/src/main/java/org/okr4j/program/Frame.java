package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import org.immutables.value.Value;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Training;
import org.okr4j.value.Id;

/** What a program holds beside its objectives: shared by all programs that differ in objectives alone. */
@Value.Immutable
abstract sealed class Frame implements WithFrame permits ImmutableFrame {

    Frame() {}

    static Builder builder() {
        return new Builder();
    }

    abstract Organization organization();

    abstract ProgramSettings settings();

    abstract ImmutableList<Cycle> cycles();

    abstract ImmutableList<Initiative> initiatives();

    abstract ImmutableList<Kpi> kpis();

    abstract ImmutableList<Dependency> dependencies();

    abstract ImmutableList<Conversation> conversations();

    abstract ImmutableList<Retrospective> retrospectives();

    abstract ImmutableList<Training> trainings();

    abstract ImmutableList<OversightBody> oversightBodies();

    abstract ImmutableList<Meeting> meetings();

    abstract Facts facts();

    abstract ImmutableTable<Id, String, String> extensions();

    /** Builds frames; setting an attribute twice is an error. */
    static final class Builder extends ImmutableFrame.Builder {
        Builder() {}
    }
}
