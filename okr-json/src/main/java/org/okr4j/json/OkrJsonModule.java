package org.okr4j.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.google.common.collect.ImmutableList;
import org.okr4j.Evaluation;
import org.okr4j.PublicationVerdict;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutProposal;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.FocusTest;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.report.Agenda;
import org.okr4j.report.FindingsReport;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileDiff;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Suppression;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Forecast;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/**
 * Teaches a Jackson {@code ObjectMapper} the types of the library: programs, their parts and their values are read and
 * written, evaluations, reports, scorecards, explanations and statements are written.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();
 * mapper.readValue("\"2026-07-01..2026-09-30\"", DateRange.class).days();    // 92
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it on the class path and on the module path. Reading is as strict as
 * {@link OkrJson} whatever the mapper is set to; what is wrong becomes a {@code JsonMappingException} whose cause is an
 * {@link OkrJsonException}. Extension properties are kept by whole programs only. This class is immutable and
 * thread-safe.
 */
public final class OkrJsonModule extends Module {

    /** Makes the module; it has no settings. */
    public OkrJsonModule() {}

    /** {@return the name under which a mapper lists this module} */
    @Override
    public String getModuleName() {
        return "okr4j";
    }

    /** {@return no version: that of the library is the one of its jar} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds what reads and writes the types of the library.
     *
     * @param context where it is added
     */
    @Override
    public void setupModule(SetupContext context) {
        Registry registry = new Registry();
        registry.add(OkrProgram.class, ProgramCodec.PROGRAM);
        registry.add(Change.class, ChangeCodecs.CHANGE);
        registry.add(Profile.class, ProfileCodec.of(ImmutableList.of()));
        registry.add(Suppression.class, SuppressionCodec.SUPPRESSION);
        registry.add(Baseline.class, BaselineCodec.BASELINE);
        registry.add(Organization.class, OrganizationCodecs.ORGANIZATION);
        registry.add(OrgUnit.class, OrganizationCodecs.UNIT);
        registry.add(Person.class, OrganizationCodecs.PERSON);
        registry.add(Cycle.class, CalendarCodecs.CYCLE);
        registry.add(FiscalCalendar.class, CalendarCodecs.FISCAL_CALENDAR);
        registry.add(Cadence.class, CadenceCodecs.CADENCE);
        registry.add(RoadmapPlan.class, RoadmapCodecs.PLAN);
        registry.add(Objective.class, ObjectiveCodecs.OBJECTIVE);
        registry.add(Initiative.class, ObjectiveCodecs.INITIATIVE);
        registry.add(Kpi.class, KpiCodecs.KPI);
        registry.add(Dependency.class, DependencyCodecs.DEPENDENCY);
        registry.add(Conversation.class, ReviewCodecs.CONVERSATION);
        registry.add(Retrospective.class, RetrospectiveCodecs.RETROSPECTIVE);
        registry.add(Training.class, RolloutCodecs.TRAINING);
        registry.add(OversightBody.class, RolloutCodecs.OVERSIGHT_BODY);
        registry.add(Meeting.class, CadenceCodecs.MEETING);
        registry.add(Platform.class, RolloutCodecs.PLATFORM);
        registry.add(KeyResult.class, KeyResultCodecs.KEY_RESULT);
        registry.add(CheckIn.class, KeyResultCodecs.CHECK_IN);
        registry.add(Reading.class, KeyResultCodecs.READING);
        registry.add(Measure.class, MeasureCodecs.MEASURE);
        registry.add(ObjectiveId.class, Scalars.OBJECTIVE_ID);
        registry.add(KeyResultId.class, Scalars.KEY_RESULT_ID);
        registry.add(InitiativeId.class, Scalars.INITIATIVE_ID);
        registry.add(UnitId.class, Scalars.UNIT_ID);
        registry.add(PersonId.class, Scalars.PERSON_ID);
        registry.add(PriorityId.class, Scalars.PRIORITY_ID);
        registry.add(CycleId.class, Scalars.CYCLE_ID);
        registry.add(KpiId.class, Scalars.KPI_ID);
        registry.add(DependencyId.class, Scalars.DEPENDENCY_ID);
        registry.add(ConversationId.class, Scalars.CONVERSATION_ID);
        registry.add(RetrospectiveId.class, Scalars.RETROSPECTIVE_ID);
        registry.add(TrainingId.class, Scalars.TRAINING_ID);
        registry.add(BodyId.class, Scalars.BODY_ID);
        registry.add(MeetingId.class, Scalars.MEETING_ID);
        registry.add(DateRange.class, Scalars.DATES);
        registry.add(MinuteRange.class, Scalars.MINUTES);
        registry.add(Frequency.class, Scalars.FREQUENCY);
        registry.add(Language.class, Scalars.LANGUAGE);
        registry.add(MetricUnit.class, Scalars.METRIC_UNIT);
        registry.add(Confidence.class, Scalars.CONFIDENCE);
        registry.add(Weight.class, Scalars.WEIGHT);
        registry.add(Progress.class, Scalars.SHARE);
        registry.add(Score.class, Scalars.SCORE);
        registry.addWritten(Scorecard.class, ScoreViews.SCORECARD);
        registry.addWritten(GroupScore.class, GroupViews.GROUP);
        registry.addWritten(ScorecardDiff.class, GroupViews.DIFF);
        registry.addWritten(ProgramDiff.class, ProgramDiffViews.DIFF);
        registry.addWritten(Forecast.class, ForecastViews.FORECAST);
        registry.addWritten(ConfidenceTrajectory.class, ForecastViews.TRAJECTORY);
        registry.addWritten(Explanation.class, ExplanationViews.EXPLANATION);
        registry.addWritten(RuleReport.class, ReportViews.REPORT);
        registry.addWritten(FindingsReport.class, ReportViews.FINDINGS);
        registry.addWritten(Evaluation.class, ReportViews.EVALUATION);
        registry.addWritten(BaselineComparison.class, BaselineCodec.COMPARISON);
        registry.addWritten(ProfileDiff.class, ProfileViews.DIFF);
        registry.addWritten(Pitfalls.class, PitfallViews.PITFALLS);
        registry.addWritten(ChangeImpact.class, ImpactViews.IMPACT);
        registry.addWritten(LineOfSight.class, SightViews.SIGHT);
        registry.addWritten(ConversationGuide.class, ConversationViews.GUIDE);
        registry.addWritten(FocusTest.class, FocusViews.FOCUS);
        registry.addWritten(Schedule.class, CadenceViews.SCHEDULE);
        registry.addWritten(CadenceStatus.class, CadenceViews.STATUS);
        registry.addWritten(OversightCalendar.class, CadenceViews.OVERSIGHT);
        registry.addWritten(Agenda.class, AgendaViews.AGENDA);
        registry.addWritten(PublicationVerdict.class, PublicationViews.VERDICT);
        registry.addWritten(RoadmapStatus.class, RoadmapViews.STATUS);
        registry.addWritten(PhaseGate.class, RoadmapViews.GATE);
        registry.addWritten(FigureResult.class, FigureViews.FIGURE);
        registry.addWritten(IndicatorResult.class, FigureViews.INDICATOR);
        registry.addWritten(Readiness.class, ReadinessViews.READINESS);
        registry.addWritten(TrainingStatus.class, ReadinessViews.TRAINING);
        registry.addWritten(RolloutProposal.class, ReadinessViews.PROPOSAL);
        registry.addWritten(PilotProposal.class, ReadinessViews.PILOTS);
        registry.addWritten(AdoptionReport.class, FigureViews.REPORT);
        registry.addWritten(Statement.class, StatementViews.STATEMENT);
        registry.addWritten(ObjectiveStatement.class, StatementViews.OBJECTIVE);
        context.addSerializers(registry.serializers);
        context.addDeserializers(registry.deserializers);
    }

    /** What is handed to Jackson. */
    private static final class Registry {

        final SimpleSerializers serializers = new SimpleSerializers();
        final SimpleDeserializers deserializers = new SimpleDeserializers();

        <T> void add(Class<T> type, Codec<T> codec) {
            addWritten(type, codec);
            deserializers.addDeserializer(type, new CodecDeserializer<>(type, codec));
        }

        <T> void addWritten(Class<T> type, View<? super T> view) {
            serializers.addSerializer(type, new CodecSerializer<>(type, view));
        }
    }
}
