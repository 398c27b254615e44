package org.okr4j.examples.adoption;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.Offender;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;

/** The figures of a rollout: each with its target, its weeks and what is in its way, then who is to check in, and what blocks. */
final class AdoptionPage {

    /** Who is in the way is named as far as a page goes; all of them are in JSON. */
    private static final int MOST_NAMED = 6;

    private static final int INDENT = 4;

    private final Sheet sheet;
    private final Names names;

    private AdoptionPage(Sheet sheet) {
        this.sheet = sheet;
        this.names = new Names(sheet);
    }

    static void write(Sheet sheet, AdoptionReport report) {
        new AdoptionPage(sheet).write(report);
    }

    private void write(AdoptionReport report) {
        int weeks = report.lines().get(0).weekly().size();
        sheet.caption(sheet.say("rollout.figures"), sheet.say("rollout.weeks", weeks));
        report.lines().forEach(this::write);
        overdue(report.overdue());
        blockers(report.blockers());
    }

    private void write(AdoptionLine line) {
        FigureResult figure = line.result();
        sheet.page().blank();
        sheet.page().edges(2, new Span(label(line), Style.STRONG), new Span(series(line), Style.FAINT));
        sheet.page()
                .hanging(
                        List.of(Span.blanks(INDENT)),
                        line.judged()
                                .map(this::verdict)
                                .orElseGet(() -> Span.of(sheet.words().render(figure.text()))));
        figure.offenders().stream()
                .limit(MOST_NAMED)
                .map(Offender::reason)
                .forEach(reason -> line(sheet.words().render(reason)));
        if (figure.offenders().size() > MOST_NAMED) {
            beside("rollout.more", figure.offenders().size() - MOST_NAMED);
        }
        if (!figure.notEvaluated().isEmpty()) {
            beside("rollout.left-out", figure.notEvaluated().size());
        }
    }

    private String label(AdoptionLine line) {
        return sheet.words()
                .render(line.judged()
                        .map(judged -> judged.indicator().label())
                        .orElseGet(() -> line.result().figure().label()));
    }

    private Span verdict(IndicatorResult judged) {
        FigureResult figure = judged.results().get(0);
        return new Span(sheet.say("rollout.verdict", judged.verdict(), figure.text()), style(judged.verdict()));
    }

    private String series(AdoptionLine line) {
        return String.join(
                "  ",
                line.weekly().stream()
                        .map(week -> week.value()
                                .map(value -> sheet.say("{0%}", value))
                                .orElse("–"))
                        .toList());
    }

    private void overdue(ImmutableList<CheckInDuty> duties) {
        if (!duties.isEmpty()) {
            sheet.caption(sheet.say("rollout.overdue"), "");
            duties.forEach(duty ->
                    line(sheet.say("rollout.overdue.line", duty.keyResult(), duty.due(), names.person(duty.by()))));
        }
    }

    private void blockers(ImmutableList<OpenBlocker> blockers) {
        if (!blockers.isEmpty()) {
            sheet.caption(sheet.say("rollout.blockers"), "");
            blockers.forEach(blocker -> line(sheet.say(
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
