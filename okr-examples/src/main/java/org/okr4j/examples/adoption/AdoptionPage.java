package org.okr4j.examples.adoption;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.Offender;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Indicators;

/** The figures of a rollout: each with its target, its weeks and what is in its way, then who is to check in, and what blocks. */
final class AdoptionPage {

    /** Who is in the way is named as far as a page goes; all of them are in JSON. */
    private static final int MOST_NAMED = 6;

    private static final int INDENT = 4;

    private final Sheet sheet;
    private final RolloutFigures figures;
    private final int weeks;
    private final Names names;

    private AdoptionPage(Sheet sheet, RolloutFigures figures, int weeks) {
        this.sheet = sheet;
        this.figures = figures;
        this.weeks = weeks;
        this.names = new Names(sheet);
    }

    static void write(Sheet sheet, RolloutFigures figures, int weeks) {
        new AdoptionPage(sheet, figures, weeks).write();
    }

    private void write() {
        sheet.caption(sheet.say("rollout.figures"), sheet.say("rollout.weeks", weeks));
        Indicators.all().forEach(this::indicator);
        confidence();
        overdue();
        blockers();
    }

    private void indicator(Indicator indicator) {
        IndicatorResult result = figures.judge(indicator);
        sheet.page().blank();
        sheet.page()
                .edges(
                        2,
                        new Span(sheet.words().render(indicator.label()), Style.STRONG),
                        new Span(series(indicator.figure()), Style.FAINT));
        FigureResult figure = result.results().get(0);
        sheet.page()
                .hanging(
                        List.of(Span.blanks(INDENT)),
                        new Span(
                                sheet.say("rollout.verdict", result.verdict(), figure.text()),
                                style(result.verdict())));
        offenders(figure.offenders());
        if (!figure.notEvaluated().isEmpty()) {
            beside("rollout.left-out", figure.notEvaluated().size());
        }
    }

    /** Confidence has no target: it is told where it goes. */
    private void confidence() {
        Figure confidence = Figure.of(FigureKind.CONFIDENCE);
        FigureResult figure = figures.measure(confidence);
        sheet.page().blank();
        sheet.page()
                .edges(
                        2,
                        new Span(sheet.words().render(confidence.label()), Style.STRONG),
                        new Span(series(confidence), Style.FAINT));
        sheet.page().hanging(List.of(Span.blanks(INDENT)), Span.of(sheet.words().render(figure.text())));
        offenders(figure.offenders());
    }

    private String series(Figure figure) {
        return String.join(
                "  ",
                figures.weekly(figure, weeks).stream()
                        .map(week -> week.value()
                                .map(value -> sheet.say("{0%}", value))
                                .orElse("–"))
                        .toList());
    }

    private void offenders(ImmutableList<Offender> offenders) {
        offenders.stream()
                .limit(MOST_NAMED)
                .forEach(offender -> line(sheet.words().render(offender.reason())));
        if (offenders.size() > MOST_NAMED) {
            beside("rollout.more", offenders.size() - MOST_NAMED);
        }
    }

    private void overdue() {
        ImmutableList<CheckInDuty> duties = CheckInDuty.of(figures.scorecard()).stream()
                .filter(duty -> duty.overdueSince().isPresent())
                .collect(ImmutableList.toImmutableList());
        if (!duties.isEmpty()) {
            sheet.caption(sheet.say("rollout.overdue"), "");
            duties.forEach(duty ->
                    line(sheet.say("rollout.overdue.line", duty.keyResult(), duty.due(), names.person(duty.by()))));
        }
    }

    private void blockers() {
        ImmutableList<OpenBlocker> open = OpenBlocker.of(figures.scorecard());
        if (!open.isEmpty()) {
            sheet.caption(sheet.say("rollout.blockers"), "");
            open.forEach(blocker -> line(sheet.say(
                    blocker.escalatedTo().isPresent() ? "rollout.blocker.escalated" : "rollout.blocker",
                    blocker.age(),
                    blocker.blocker().text(),
                    blocker.keyResult(),
                    names.person(blocker.escalatedTo()))));
        }
    }

    private void line(String text) {
        sheet.page().hanging(List.of(Span.blanks(INDENT), Span.of("– ")), Span.of(text));
    }

    private void beside(String key, Object... arguments) {
        sheet.page().hanging(List.of(Span.blanks(INDENT)), new Span(sheet.say(key, arguments), Style.FAINT));
    }

    private static Style style(IndicatorVerdict verdict) {
        return switch (verdict) {
            case MET -> Style.GREEN;
            case NOT_MET -> Style.RED;
            case NOT_MEASURABLE -> Style.FAINT;
        };
    }
}
