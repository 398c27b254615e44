package org.okr4j.examples.impact;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.Exposure;
import org.okr4j.alignment.ImpactStep;
import org.okr4j.alignment.Trigger;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.program.Change;
import org.okr4j.program.FactRecorded;
import org.okr4j.program.Notice;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.ScoreDifference;

/** The explanation of an impact without its arithmetic, and beside it the ways, the scores and the notices. */
final class ImpactPage {

    private static final int ID = 26;
    private static final int ASPECT = 14;

    private final Sheet sheet;
    private final ChangeImpact impact;
    private final Iterator<Explanation> lines;

    private ImpactPage(Sheet sheet, ChangeImpact impact) {
        this.sheet = sheet;
        this.impact = impact;
        this.lines = impact.explanation().parts().iterator();
    }

    static void write(Sheet sheet, ChangeImpact impact) {
        new ImpactPage(sheet, impact).write();
    }

    private void write() {
        sheet.page().blank();
        text(0, "", impact.explanation(), Style.STRONG);
        impact.triggers().forEach(this::trigger);
        if (lines.hasNext()) {
            sheet.caption(sheet.say("impact.tell"), "");
            lines.forEachRemaining(this::person);
        }
        scores();
        notices();
    }

    /** The explanation has a line for each trigger, and below it one for each exposure. */
    private void trigger(Trigger trigger) {
        Explanation line = lines.next();
        sheet.page().blank();
        text(0, "", line, Style.PLAIN);
        Iterator<Explanation> below = line.parts().iterator();
        for (Exposure exposure : impact.exposures()) {
            if (exposure.trigger().equals(trigger)) {
                exposure(exposure, below.next());
            }
        }
    }

    private void exposure(Exposure exposure, Explanation line) {
        text(2, "• ", line, Style.PLAIN);
        if (exposure.distance() > 1) {
            sheet.page().hanging(List.of(Span.blanks(4)), new Span(way(exposure), Style.FAINT));
        }
        line.parts().forEach(part -> text(4, "→ ", part, Style.AMBER));
    }

    private static String way(Exposure exposure) {
        return Stream.concat(
                        Stream.of(exposure.path().get(0).from()),
                        exposure.path().stream().map(ImpactStep::to))
                .map(Object::toString)
                .collect(joining(" → "));
    }

    /** The nearest reason says enough to call somebody. */
    private void person(Explanation line) {
        text(2, "", line, Style.STRONG);
        line.parts().stream().limit(1).forEach(reason -> text(4, "• ", reason, Style.PLAIN));
        if (line.parts().size() > 1) {
            sheet.page()
                    .line(
                            Span.blanks(4),
                            new Span(sheet.say("impact.more", line.parts().size() - 1), Style.FAINT));
        }
    }

    private void scores() {
        if (!impact.scores().isEmpty()) {
            sheet.caption(sheet.say("impact.scores"), "");
            impact.scores().differences().forEach(this::score);
        }
    }

    private void score(ScoreDifference difference) {
        sheet.page()
                .line(
                        Span.blanks(2),
                        new Span(difference.subject().toString(), Style.FAINT).left(ID),
                        Span.of(sheet.words().word(difference.aspect())).left(ASPECT),
                        Span.of(sheet.say(
                                "impact.score",
                                difference.before().finding(),
                                difference.after().finding())));
    }

    private void notices() {
        ImmutableList<Notice> notices = impact.notices(sheet.evaluation().asOf()).stream()
                .flatMap(change -> notice(change).stream())
                .collect(ImmutableList.toImmutableList());
        if (!notices.isEmpty()) {
            sheet.caption(sheet.say("impact.notices"), sheet.say("impact.notices.how"));
            notices.forEach(this::notice);
        }
    }

    private static Optional<Notice> notice(Change change) {
        return change instanceof FactRecorded recorded && recorded.fact() instanceof Notice notice
                ? Optional.of(notice)
                : Optional.empty();
    }

    private void notice(Notice notice) {
        Names names = new Names(sheet);
        sheet.page()
                .hanging(
                        List.of(Span.blanks(2)),
                        Span.of(sheet.say(
                                "impact.notice",
                                notice.date(),
                                notice.about(),
                                notice.to().stream()
                                        .map(person -> names.person(Optional.of(person)))
                                        .collect(joining(", ")))));
    }

    private void text(int indent, String mark, Explanation line, Style style) {
        sheet.page()
                .hanging(
                        List.of(Span.blanks(indent), Span.of(mark)),
                        new Span(sheet.words().render(line.text()), style));
    }
}
