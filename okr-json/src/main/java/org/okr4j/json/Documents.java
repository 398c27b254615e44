package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.okr4j.cadence.Schedule;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.json.ThingCodecs.Kind;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.portfolio.StopProposal;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.report.Agenda;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileDiff;
import org.okr4j.rule.RuleReport;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Forecast;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.value.Identified;

/** What has a document of its own, and in which form. */
final class Documents {

    /** What stands in a program and has an id: read and written alone, too. */
    private static final ImmutableMap<Class<?>, View<?>> THINGS =
            ThingCodecs.KINDS.stream().collect(ImmutableMap.toImmutableMap(Kind::type, Kind::codec));

    /** What is written and never read. */
    private static final ImmutableMap<Class<?>, View<?>> WRITTEN = forms().add(Scorecard.class, ScoreViews.SCORECARD)
            .add(GroupScore.class, GroupViews.GROUP)
            .add(ScorecardDiff.class, GroupViews.DIFF)
            .add(ProgramDiff.class, ProgramDiffViews.DIFF)
            .add(Forecast.class, ForecastViews.FORECAST)
            .add(ConfidenceTrajectory.class, ForecastViews.TRAJECTORY)
            .add(Explanation.class, ExplanationViews.EXPLANATION)
            .add(RuleReport.class, ReportViews.REPORT)
            .add(FindingsReport.class, ReportViews.FINDINGS)
            .add(Evaluation.class, ReportViews.EVALUATION)
            .add(BaselineComparison.class, BaselineCodec.COMPARISON)
            .add(ProfileDiff.class, ProfileViews.DIFF)
            .add(Pitfalls.class, PitfallViews.PITFALLS)
            .add(ChangeImpact.class, ImpactViews.IMPACT)
            .add(LineOfSight.class, SightViews.SIGHT)
            .add(ConversationGuide.class, ConversationViews.GUIDE)
            .add(FocusTest.class, FocusViews.FOCUS)
            .add(Schedule.class, CadenceViews.SCHEDULE)
            .add(CadenceStatus.class, CadenceViews.STATUS)
            .add(OversightCalendar.class, CadenceViews.OVERSIGHT)
            .add(Agenda.class, AgendaViews.AGENDA)
            .add(FeedReport.class, FeedCodecs.REPORT)
            .add(Portfolio.class, PortfolioViews.PORTFOLIO)
            .add(StopProposal.class, PortfolioViews.STOP)
            .add(ExecutiveSummary.class, SummaryViews.SUMMARY)
            .add(PublicationVerdict.class, PublicationViews.VERDICT)
            .add(RoadmapStatus.class, RoadmapViews.STATUS)
            .add(PhaseGate.class, RoadmapViews.GATE)
            .add(FigureResult.class, FigureViews.FIGURE)
            .add(IndicatorResult.class, FigureViews.INDICATOR)
            .add(Readiness.class, ReadinessViews.READINESS)
            .add(TrainingStatus.class, ReadinessViews.TRAINING)
            .add(RolloutProposal.class, ReadinessViews.PROPOSAL)
            .add(PilotProposal.class, ReadinessViews.PILOTS)
            .add(AdoptionReport.class, FigureViews.REPORT)
            .add(OrganizationDashboard.class, DashboardViews.ORGANIZATION)
            .add(ExecutiveDashboard.class, DashboardViews.EXECUTIVE)
            .add(UnitPage.class, DashboardViews.UNIT_PAGE)
            .add(PersonPage.class, DashboardViews.PERSON_PAGE)
            .add(Statement.class, StatementViews.STATEMENT)
            .add(ObjectiveStatement.class, StatementViews.OBJECTIVE)
            .build();

    private static final ImmutableMap<Class<?>, View<?>> ALL = forms().add(OkrProgram.class, ProgramCodec.PROGRAM)
            .add(Change.class, ChangeCodecs.CHANGE)
            .add(Profile.class, ProfileCodec.of(ImmutableList.of()))
            .add(Baseline.class, BaselineCodec.BASELINE)
            .add(MetricFeed.class, FeedCodecs.FEED)
            .addAll(THINGS)
            .addAll(WRITTEN)
            .build();

    private Documents() {}

    /** All types that have a document. */
    static ImmutableSet<Class<?>> all() {
        return ALL.keySet();
    }

    /** The types that are written and never read. */
    static ImmutableSet<Class<?>> written() {
        return WRITTEN.keySet();
    }

    /** The types of things that stand in a program. */
    static ImmutableSet<Class<?>> things() {
        return THINGS.keySet();
    }

    /** The form of documents of a type. */
    static <T> View<T> view(Class<T> type) {
        View<?> view = ALL.get(type);
        checkArgument(view != null, "OkrJson: %s has no document of its own; these have: %s", type, names(ALL));
        @SuppressWarnings("unchecked") // put in with its type
        View<T> typed = (View<T>) view;
        return typed;
    }

    /** How documents of a type are read. */
    static <T> Codec<T> codec(Class<T> type) {
        checkArgument(
                view(type) instanceof Codec,
                "OkrJson: %s is not read from a document; these are: %s",
                type,
                names(Maps.filterValues(ALL, Codec.class::isInstance)));
        return (Codec<T>) view(type);
    }

    /** How one thing is written. */
    static View<Object> viewOf(Identified thing) {
        for (Map.Entry<Class<?>, View<?>> form : THINGS.entrySet()) {
            if (form.getKey().isInstance(thing)) {
                @SuppressWarnings("unchecked") // of the type of the thing
                View<Object> view = (View<Object>) form.getValue();
                return view;
            }
        }
        throw new IllegalArgumentException(
                "OkrJson: " + thing + " has no document of its own; these have: " + names(THINGS));
    }

    /** The schema of documents of a type. */
    static ImmutableMap<String, Object> schema(Class<?> type) {
        return Definitions.document("OKR " + words(type), view(type));
    }

    private static String words(Class<?> type) {
        String words = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName());
        return words.replaceFirst("^okr_", "").replace('_', ' ');
    }

    private static String names(Map<Class<?>, View<?>> forms) {
        return forms.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private static Forms forms() {
        return new Forms();
    }

    /** Puts types and their forms together. */
    private static final class Forms {

        private final ImmutableMap.Builder<Class<?>, View<?>> views = ImmutableMap.builder();

        <T> Forms add(Class<T> type, View<? super T> view) {
            views.put(type, view);
            return this;
        }

        Forms addAll(ImmutableMap<Class<?>, View<?>> others) {
            views.putAll(others);
            return this;
        }

        ImmutableMap<Class<?>, View<?>> build() {
            return views.buildOrThrow();
        }
    }
}
