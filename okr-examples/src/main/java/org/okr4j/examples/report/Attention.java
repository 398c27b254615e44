package org.okr4j.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Lamps;
import org.okr4j.examples.section.Sheet;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.StatusWord;

/** The published objectives that somebody should talk about first, the worst at the top. */
final class Attention {

    private static final ImmutableSet<StatusWord> NEEDED =
            ImmutableSet.of(StatusWord.RED, StatusWord.STALE, StatusWord.NO_DATA);

    private final Sheet sheet;
    private final Lamps lamps;

    private Attention(Sheet sheet) {
        this.sheet = sheet;
        this.lamps = new Lamps(sheet);
    }

    static void write(Sheet sheet) {
        List<ObjectiveScore> scores = sheet.evaluation().scorecard().objectives().stream()
                .filter(score -> score.state().isPublic())
                .filter(score -> NEEDED.contains(score.status().word()))
                .sorted(Comparator.comparing(score -> score.status().word()))
                .toList();
        if (!scores.isEmpty()) {
            sheet.caption(sheet.say("attention"), "");
            scores.forEach(new Attention(sheet)::write);
        }
    }

    private void write(ObjectiveScore score) {
        Objective objective = sheet.program().objective(score.id());
        List<Span> lead = ImmutableList.of(
                Span.blanks(2),
                lamps.of(score.status().word()).left(lamps.width() + 1),
                Gauge.bar(score.progress()),
                Span.blanks(1),
                Gauge.percent(score.progress(), sheet),
                Span.blanks(2));
        sheet.page().hanging(lead, new Span(objective.title(), Style.STRONG));
        sheet.page()
                .hanging(
                        List.of(Span.blanks(lead.stream().mapToInt(Span::width).sum())),
                        new Span(sheet.program().unitOf(objective).name(), Style.FAINT));
    }
}
