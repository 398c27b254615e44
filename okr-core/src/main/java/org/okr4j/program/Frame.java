package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import org.jspecify.annotations.Nullable;
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
record Frame(
        Organization organization,
        FiscalCalendar fiscalCalendar,
        Language language,
        Cadence cadence,
        @Nullable RoadmapPlan roadmap,
        @Nullable CascadeMode cascadeMode,
        ImmutableList<Cycle> cycles,
        ImmutableList<Initiative> initiatives,
        ImmutableList<Kpi> kpis,
        ImmutableList<Dependency> dependencies,
        ImmutableList<Conversation> conversations,
        ImmutableList<Retrospective> retrospectives,
        Facts facts,
        ImmutableTable<Id, String, String> extensions) {}
