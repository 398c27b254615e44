package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.Organization;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/** What a program holds beside its objectives: shared by all programs that differ in objectives alone. */
@Value.Immutable
abstract sealed class Frame implements WithFrame permits ImmutableFrame {

    Frame() {}

    static Builder builder() {
        return new Builder();
    }

    abstract Organization organization();

    abstract FiscalCalendar fiscalCalendar();

    abstract Language language();

    abstract Cadence cadence();

    abstract Optional<RoadmapPlan> roadmap();

    abstract Optional<CascadeMode> cascadeMode();

    abstract ImmutableList<Cycle> cycles();

    abstract ImmutableList<Initiative> initiatives();

    abstract ImmutableList<Kpi> kpis();

    abstract ImmutableList<Dependency> dependencies();

    abstract ImmutableList<Conversation> conversations();

    abstract ImmutableList<Retrospective> retrospectives();

    abstract Facts facts();

    abstract ImmutableTable<Id, String, String> extensions();

    /** Builds frames; setting an attribute twice is an error. */
    static final class Builder extends ImmutableFrame.Builder {
        Builder() {}
    }
}
