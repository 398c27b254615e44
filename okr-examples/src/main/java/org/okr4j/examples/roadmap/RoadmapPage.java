package org.okr4j.examples.roadmap;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.adoption.ActivityState;
import org.okr4j.adoption.ActivityStatus;
import org.okr4j.adoption.EarlyUnit;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.MissingTraining;
import org.okr4j.adoption.PhaseState;
import org.okr4j.adoption.PhaseStatus;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.ReadinessGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutPlanner;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.adoption.UnitStatus;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.roadmap.Phase;
import org.okr4j.rule.PitfallStatus;
import org.okr4j.rule.PitfallVerdict;
import org.okr4j.text.Message;

/** A roadmap on a day: its phases with gates, aims and activities, the units that went ahead, and the departments. */
final class RoadmapPage {

    private static final int INDENT = 4;
    private static final int NAME = 30;

    /** People are named as far as a page goes; all of them are in JSON. */
    private static final int MOST_NAMED = 5;

    private final Sheet sheet;
    private final RoadmapStatus status;

    private RoadmapPage(Sheet sheet, RoadmapStatus status) {
        this.sheet = sheet;
        this.status = status;
    }

    static void write(Sheet sheet, RoadmapStatus status) {
        new RoadmapPage(sheet, status).write();
    }

    private void write() {
        sheet.page().blank();
        sheet.page().hanging(List.of(), Span.of(sheet.words().render(status.text())));
        ready();
        sheet.caption(sheet.say("phases.phases"), "");
        status.phases().forEach(this::phase);
        early();
        units();
        training();
        pitfalls();
    }

    /** The two gates before the work begins, how long such a rollout takes, and who should go first. */
    private void ready() {
        sheet.caption(sheet.say("phases.ready"), "");
        for (ReadinessGate gate : ReadinessGate.values()) {
            Readiness readiness = Readiness.of(status.figures(), gate);
            beside(readiness.text());
            readiness.missing().forEach(this::line);
        }
        RolloutPlanner.of(status.plan().roadmap(), status.plan().start())
                .forSizeOf(sheet.program().program().organization())
                .on(sheet.program().program().fiscalCalendar())
                .propose()
                .notes()
                .forEach(this::line);
        if (!status.plan().pilots().isEmpty()) {
            line(PilotProposal.of(sheet.program(), status.asOf()).text());
        }
    }

    /** Who still has to learn something for the phase that the plan has now, and for the next. */
    private void training() {
        TrainingStatus training = TrainingStatus.of(status.figures());
        sheet.caption(sheet.say("phases.training"), "");
        beside(training.text());
        int now = status.planned().map(Phase::number).orElse(1);
        status.plan().roadmap().phases().stream()
                .filter(phase -> phase.number() == now || phase.number() == now + 1)
                .forEach(phase -> missing(training.missingFor(phase.id()), phase));
    }

    private void missing(ImmutableList<MissingTraining> missing, Phase phase) {
        if (missing.isEmpty()) {
            line(Message.of("phases.trained", phase.number()));
        }
        missing.stream().limit(MOST_NAMED).map(MissingTraining::text).forEach(this::line);
        if (missing.size() > MOST_NAMED) {
            line(Message.of("phases.more", missing.size() - MOST_NAMED));
        }
    }

    private void phase(PhaseStatus phase) {
        sheet.page().blank();
        sheet.page()
                .hanging(List.of(Span.blanks(2)), new Span(sheet.words().render(phase.text()), style(phase.state())));
        if (phase.state() != PhaseState.DONE) {
            beside(phase.gate().text());
            phase.gate().missing().forEach(this::line);
        }
        if (phase.state() != PhaseState.AHEAD) {
            phase.indicators().stream()
                    .filter(aim -> aim.verdict() != IndicatorVerdict.MET)
                    .map(IndicatorResult::text)
                    .forEach(aim -> line(Message.of("phases.aim", aim)));
            activities(phase.activities());
        }
    }

    /** What is done is counted; what is not is named. */
    private void activities(ImmutableList<ActivityStatus> activities) {
        if (activities.isEmpty()) {
            return;
        }
        long done = activities.stream().filter(ActivityStatus::isDone).count();
        beside(Message.of("phases.activities", done, activities.size()));
        activities.stream()
                .filter(activity -> !activity.isDone())
                .forEach(activity -> line(Message.of(
                        activity.unit().isPresent() ? "phases.activity.of" : "phases.activity",
                        activity.activity().label(),
                        activity.unit()
                                .map(unit -> sheet.program().unit(unit).name())
                                .orElse(""),
                        activity.state() == ActivityState.LATE
                                ? Message.of("phases.late", activity.due().orElse(status.asOf()))
                                : activity.state())));
    }

    private void early() {
        if (!status.early().isEmpty()) {
            sheet.caption(sheet.say("phases.early"), "");
            status.early().stream().map(EarlyUnit::text).forEach(this::line);
        }
    }

    private void units() {
        sheet.caption(sheet.say("phases.units"), "");
        for (UnitStatus unit : status.units()) {
            Span name = new Span(sheet.program().unit(unit.unit()).name(), Style.STRONG);
            sheet.page()
                    .hanging(
                            List.of(Span.blanks(2), name.left(NAME)),
                            Span.of(sheet.say(
                                    unit.isExpected() ? "phases.unit" : "phases.unit.later",
                                    unit.objectives(),
                                    unit.linked(),
                                    unit.weeksComplete(),
                                    unit.weeksDue(),
                                    unit.done().size(),
                                    unit.activities().size(),
                                    unit.untrained().size(),
                                    unit.phase()
                                            .map(phase -> Message.of("phases.unit.phase", phase.number()))
                                            .orElse(Message.of("phases.unit.no-phase")))));
        }
    }

    /** What is seen comes with what helps; of the rest it is told that somebody has looked, or that nobody could. */
    private void pitfalls() {
        sheet.caption(sheet.say("phases.pitfalls"), "");
        for (PitfallStatus pitfall : sheet.evaluation().pitfalls().all()) {
            line(pitfall.text());
            if (pitfall.verdict() == PitfallVerdict.SEEN) {
                sheet.page()
                        .hanging(
                                List.of(Span.blanks(INDENT), Span.of("  → ")),
                                new Span(sheet.words().render(pitfall.pitfall().remedy()), Style.FAINT));
            }
        }
    }

    private void line(Message text) {
        sheet.page()
                .hanging(
                        List.of(Span.blanks(INDENT), Span.of("– ")),
                        Span.of(sheet.words().render(text)));
    }

    private void beside(Message text) {
        sheet.page()
                .hanging(List.of(Span.blanks(INDENT)), new Span(sheet.words().render(text), Style.FAINT));
    }

    private static Style style(PhaseState state) {
        return switch (state) {
            case DONE, RUNNING -> Style.GREEN;
            case LATE, NOT_OPENED -> Style.AMBER;
            case SKIPPED -> Style.RED;
            case AHEAD -> Style.PLAIN;
        };
    }
}
