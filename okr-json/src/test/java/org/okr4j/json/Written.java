package org.okr4j.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.Publication;
import org.okr4j.PublicationVerdict;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.ReadinessGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.adoption.RolloutPlanner;
import org.okr4j.adoption.RolloutProposal;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.FocusTest;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.feed.FeedLine;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.UnitLevel;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.portfolio.StopProposal;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.Agenda;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PageOptions;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.ProfileDiff;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Forecast;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;

/** Every report that can be made of a program. */
final class Written {

    private final ListMultimap<Class<?>, String> documents = ArrayListMultimap.create();

    /** The documents by the type of what they hold. */
    static ListMultimap<Class<?>, String> of(OkrProgram program, LocalDate asOf) {
        Written written = new Written();
        Evaluation evaluation = Okr.evaluate(program, Profiles.RECOMMENDED, asOf);
        written.rules(evaluation);
        written.scores(evaluation.scorecard());
        written.alignment(evaluation);
        written.meetings(evaluation.scorecard());
        written.rollout(evaluation.scorecard());
        written.pages(evaluation);
        written.sentences(program);
        return written.documents;
    }

    private <T> void put(Class<T> type, T value) {
        documents.put(type, OkrJson.compact().text(value, Documents.view(type)));
    }

    private void rules(Evaluation evaluation) {
        RuleReport report = evaluation.report();
        put(Evaluation.class, evaluation);
        put(RuleReport.class, report);
        put(FindingsReport.class, FindingsReport.of(evaluation));
        put(ExecutiveSummary.class, ExecutiveSummary.of(evaluation));
        put(Pitfalls.class, Pitfalls.of(report, Profiles.RECOMMENDED));
        put(Baseline.class, Baseline.of(report));
        put(
                BaselineComparison.class,
                Baseline.of(RuleReport.of(List.of(), List.of())).compare(report));
        put(BaselineComparison.class, Baseline.of(report).compare(RuleReport.of(List.of(), List.of())));
        put(ProfileDiff.class, Profiles.RECOMMENDED.diff(Profiles.GOVERNMENT));
    }

    private void scores(Scorecard card) {
        put(Scorecard.class, card);
        put(ScorecardDiff.class, card.differenceTo(card));
        for (Cycle cycle : card.program().program().cycles()) {
            put(GroupScore.class, card.ofCycle(cycle.id()));
            put(GroupScore.class, card.ofLevel(UnitLevel.DEPARTMENT, cycle.id()));
            put(Explanation.class, card.explain(card.ofCycle(cycle.id())));
        }
        for (Objective objective : card.program().program().objectives()) {
            put(Explanation.class, card.explain(objective.id()));
            for (KeyResult keyResult : objective.keyResults()) {
                put(Explanation.class, card.explain(keyResult.id()));
                put(Forecast.class, card.forecast(keyResult.id()));
                put(ConfidenceTrajectory.class, card.trajectory(keyResult.id()));
            }
        }
    }

    private void alignment(Evaluation evaluation) {
        Scorecard card = evaluation.scorecard();
        ResolvedProgram resolved = card.program();
        OkrProgram program = resolved.program();
        LocalDate asOf = card.asOf();
        for (Person person : program.organization().people()) {
            put(LineOfSight.class, LineOfSight.of(resolved, person.id(), asOf));
        }
        for (Objective objective : program.objectives()) {
            Transition proposed =
                    Transition.builder().to(LifecycleState.PROPOSED).date(asOf).build();
            put(PublicationVerdict.class, Publication.of(evaluation).check(objective.id(), proposed));
            put(FocusTest.class, FocusTest.of(resolved, asOf, objective.cycle(), objective.unit()));
            Change change = Change.revise(objective.withTitle(objective.title() + "!"));
            put(Change.class, change);
            put(ChangeImpact.class, ChangeImpact.of(card, change));
            put(ProgramDiff.class, ProgramDiff.between(program, program.apply(change)));
        }
        portfolio(card);
        List<OrgUnit> units = program.organization().units();
        if (units.size() > 1 && !program.cycles().isEmpty()) {
            put(
                    ConversationGuide.class,
                    ConversationGuide.of(
                            resolved,
                            asOf,
                            program.cycles().get(0).id(),
                            units.get(0).id(),
                            units.get(1).id()));
        }
    }

    private void portfolio(Scorecard card) {
        Portfolio portfolio = Portfolio.of(card);
        put(Portfolio.class, portfolio);
        MetricFeed.Builder feed = MetricFeed.builder().name("ledger");
        for (Objective objective : card.program().program().objectives()) {
            if (!objective.stateAt(card.asOf()).isEnd()
                    && !card.program().program().stateOf(objective.cycle()).isOver()
                    && objective.transitions().stream()
                            .noneMatch(each -> each.date().isAfter(card.asOf()))) {
                put(StopProposal.class, portfolio.stopping(objective.id()));
            }
            objective
                    .keyResults()
                    .forEach(each -> feed.addLine(FeedLine.of(each.id(), MetricKey.of("of " + each.id()))));
        }
        put(MetricFeed.class, feed.build());
        put(
                FeedReport.class,
                feed.build()
                        .read(
                                (key, date) -> MetricAnswer.of(Measurement.number("1"), date),
                                card.program(),
                                card.asOf()));
    }

    private void meetings(Scorecard card) {
        OkrProgram program = card.program().program();
        LocalDate asOf = card.asOf();
        put(Schedule.class, Schedule.of(program.cadence(), DateRange.of(asOf.minusDays(40), asOf.plusDays(40))));
        put(CadenceStatus.class, CadenceStatus.of(card.program(), asOf));
        put(OversightCalendar.class, OversightCalendar.of(card.program(), asOf));
        for (Ritual ritual : program.cadence().rituals()) {
            put(
                    Agenda.class,
                    Agenda.of(
                            card, ritual, program.organization().units().get(0).id(), asOf.plusDays(1)));
        }
    }

    private void pages(Evaluation evaluation) {
        Dashboards boards =
                Dashboards.of(evaluation, PageOptions.builder().weeks(3).build());
        put(OrganizationDashboard.class, boards.organization());
        put(ExecutiveDashboard.class, boards.executive());
        Organization organization = evaluation.program().program().organization();
        organization.units().forEach(unit -> put(UnitPage.class, boards.unit(unit.id())));
        organization.people().forEach(person -> put(PersonPage.class, boards.person(person.id())));
    }

    private void rollout(Scorecard card) {
        RolloutFigures figures = RolloutFigures.of(card);
        for (FigureKind kind : FigureKind.values()) {
            if (kind != FigureKind.MEETINGS && kind != FigureKind.ACTIVITY) {
                put(FigureResult.class, figures.measure(Figure.of(kind)));
                put(IndicatorResult.class, figures.judge(Indicator.of(Figure.of(kind), Comparator.AT_LEAST, "0.8")));
            }
        }
        put(AdoptionReport.class, AdoptionReport.of(figures, 3));
        put(Readiness.class, Readiness.of(figures, ReadinessGate.BEFORE_ROLLOUT));
        put(TrainingStatus.class, TrainingStatus.of(figures));
        put(PilotProposal.class, PilotProposal.of(card.program(), card.asOf()));
        RoadmapStatus.of(figures).ifPresent(status -> {
            put(RoadmapStatus.class, status);
            status.plan().roadmap().phases().forEach(phase -> put(PhaseGate.class, status.mayStart(phase.id())));
        });
        put(
                RolloutProposal.class,
                RolloutPlanner.of(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES, card.asOf())
                        .forSize(700, 2)
                        .on(FiscalCalendar.CALENDAR_YEAR)
                        .propose());
    }

    private void sentences(OkrProgram program) {
        StatementReader reader = StatementReader.english();
        for (Objective objective : program.objectives()) {
            put(ObjectiveStatement.class, reader.readObjective(objective.title()));
            objective.keyResults().forEach(keyResult -> put(Statement.class, reader.read(keyResult.text())));
        }
    }

    private Written() {}
}
