package org.okr4j.json;

import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramSettings;
import org.okr4j.text.Language;

/** A whole program. */
final class ProgramCodec {

    static final Codec<OkrProgram> PROGRAM = Shape.of(OkrProgram.class, OkrProgram::builder)
            .required(
                    "okr", FormatVersion.PROGRAM, program -> FormatVersion.PROGRAM.current(), (builder, version) -> {})
            .defaulted(
                    "language", Scalars.LANGUAGE, Language.ENGLISH, OkrProgram::language, OkrProgram.Builder::language)
            .defaulted(
                    "fiscalCalendar",
                    CalendarCodecs.FISCAL_CALENDAR,
                    FiscalCalendar.CALENDAR_YEAR,
                    OkrProgram::fiscalCalendar,
                    OkrProgram.Builder::fiscalCalendar)
            .required(
                    "organization",
                    OrganizationCodecs.ORGANIZATION,
                    OkrProgram::organization,
                    OkrProgram.Builder::organization)
            .list("cycles", CalendarCodecs.CYCLE, OkrProgram::cycles, OkrProgram.Builder::addAllCycles)
            .defaulted(
                    "cadence", CadenceCodecs.CADENCE, Cadences.WEEKLY, OkrProgram::cadence, OkrProgram.Builder::cadence)
            .optional("roadmap", RoadmapCodecs.PLAN, OkrProgram::roadmap, OkrProgram.Builder::roadmap)
            .optional(
                    "cascadeMode",
                    OrganizationCodecs.CASCADE_MODE,
                    OkrProgram::cascadeMode,
                    OkrProgram.Builder::cascadeMode)
            .optional("platform", RolloutCodecs.PLATFORM, OkrProgram::platform, OkrProgram.Builder::platform)
            .list(
                    "scoreUses",
                    RolloutCodecs.SCORE_USE,
                    program -> program.scoreUses().asList(),
                    OkrProgram.Builder::scoreUses)
            .list("objectives", ObjectiveCodecs.OBJECTIVE, OkrProgram::objectives, OkrProgram.Builder::addAllObjectives)
            .list(
                    "initiatives",
                    ObjectiveCodecs.INITIATIVE,
                    OkrProgram::initiatives,
                    OkrProgram.Builder::addAllInitiatives)
            .list("kpis", KpiCodecs.KPI, OkrProgram::kpis, OkrProgram.Builder::addAllKpis)
            .list(
                    "dependencies",
                    DependencyCodecs.DEPENDENCY,
                    OkrProgram::dependencies,
                    OkrProgram.Builder::addAllDependencies)
            .list(
                    "conversations",
                    ReviewCodecs.CONVERSATION,
                    OkrProgram::conversations,
                    OkrProgram.Builder::addAllConversations)
            .list(
                    "retrospectives",
                    RetrospectiveCodecs.RETROSPECTIVE,
                    OkrProgram::retrospectives,
                    OkrProgram.Builder::addAllRetrospectives)
            .list("trainings", RolloutCodecs.TRAINING, OkrProgram::trainings, OkrProgram.Builder::addAllTrainings)
            .list(
                    "oversightBodies",
                    RolloutCodecs.OVERSIGHT_BODY,
                    OkrProgram::oversightBodies,
                    OkrProgram.Builder::addAllOversightBodies)
            .list("meetings", CadenceCodecs.MEETING, OkrProgram::meetings, OkrProgram.Builder::addAllMeetings)
            .list(
                    "cycleTransitions",
                    FactCodecs.CYCLE_TRANSITION,
                    OkrProgram::cycleTransitions,
                    OkrProgram.Builder::addAllFacts)
            .list("boundaries", FactCodecs.BOUNDARY, OkrProgram::boundaries, OkrProgram.Builder::addAllFacts)
            .list(
                    "declarations",
                    DependencyCodecs.DECLARATION,
                    OkrProgram::declarations,
                    OkrProgram.Builder::addAllFacts)
            .list("notices", FactCodecs.NOTICE, OkrProgram::notices, OkrProgram.Builder::addAllFacts)
            .list(
                    "sponsorshipActs",
                    RolloutCodecs.SPONSORSHIP_ACT,
                    OkrProgram::sponsorshipActs,
                    OkrProgram.Builder::addAllFacts)
            .list(
                    "trainingRecords",
                    RolloutCodecs.TRAINING_RECORD,
                    OkrProgram::trainingRecords,
                    OkrProgram.Builder::addAllFacts)
            .list("assessments", RolloutCodecs.ASSESSMENT, OkrProgram::assessments, OkrProgram.Builder::addAllFacts)
            .list(
                    "activityRecords",
                    RoadmapCodecs.ACTIVITY_RECORD,
                    OkrProgram::activityRecords,
                    OkrProgram.Builder::addAllFacts)
            .list("agreements", RoadmapCodecs.AGREEMENT, OkrProgram::agreements, OkrProgram.Builder::addAllFacts)
            .list("pilotReviews", RoadmapCodecs.PILOT_REVIEW, OkrProgram::pilotReviews, OkrProgram.Builder::addAllFacts)
            .list(
                    "oversightReports",
                    RolloutCodecs.OVERSIGHT_REPORT,
                    OkrProgram::oversightReports,
                    OkrProgram.Builder::addAllFacts)
            .build((builder, in) -> builder.putAllExtensions(in.extensions()).build());

    /** What a program holds beside its lists and the organization, in the same form. */
    static final Codec<ProgramSettings> SETTINGS = Shape.of(ProgramSettings.class, ProgramSettings::builder)
            .defaulted(
                    "language",
                    Scalars.LANGUAGE,
                    Language.ENGLISH,
                    ProgramSettings::language,
                    ProgramSettings.Builder::language)
            .defaulted(
                    "fiscalCalendar",
                    CalendarCodecs.FISCAL_CALENDAR,
                    FiscalCalendar.CALENDAR_YEAR,
                    ProgramSettings::fiscalCalendar,
                    ProgramSettings.Builder::fiscalCalendar)
            .defaulted(
                    "cadence",
                    CadenceCodecs.CADENCE,
                    Cadences.WEEKLY,
                    ProgramSettings::cadence,
                    ProgramSettings.Builder::cadence)
            .optional("roadmap", RoadmapCodecs.PLAN, ProgramSettings::roadmap, ProgramSettings.Builder::roadmap)
            .optional(
                    "cascadeMode",
                    OrganizationCodecs.CASCADE_MODE,
                    ProgramSettings::cascadeMode,
                    ProgramSettings.Builder::cascadeMode)
            .optional("platform", RolloutCodecs.PLATFORM, ProgramSettings::platform, ProgramSettings.Builder::platform)
            .list(
                    "scoreUses",
                    RolloutCodecs.SCORE_USE,
                    settings -> settings.scoreUses().asList(),
                    ProgramSettings.Builder::addAllScoreUses)
            .build(ProgramSettings.Builder::build);

    private ProgramCodec() {}
}
