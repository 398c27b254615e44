package org.okr4j.examples.score;

import java.util.List;
import java.util.Optional;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Lamps;
import org.okr4j.examples.section.Sheet;
import org.okr4j.scoring.ChildShare;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Status;
import org.okr4j.text.Numeric;
import org.okr4j.value.Progress;

/** A line for each objective, in the order of the document, and below it one for each key result. */
final class ScoreTable {

    private static final int NAME = 34;
    private static final int NUMBER = 9;
    private static final int GRADE = 9;

    private final Sheet sheet;
    private final Page page;
    private final Lamps lamps;

    private ScoreTable(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.lamps = new Lamps(sheet);
    }

    static void write(Sheet sheet) {
        new ScoreTable(sheet).write();
    }

    private void write() {
        Scorecard scorecard = sheet.evaluation().scorecard();
        page.blank();
        captions();
        page.rule("─");
        scorecard.objectives().forEach(this::objective);
        page.rule("─");
        page.hanging(
                List.of(),
                Span.of(sheet.say("score.completion", scorecard.completion().reason())));
    }

    private void captions() {
        page.line(
                caption("score.name").left(NAME),
                Span.blanks(Gauge.WIDTH),
                caption("score.progress").right(NUMBER),
                caption("score.expected").right(NUMBER),
                caption("score.gap").right(NUMBER),
                Span.blanks(2),
                caption("score.grade").left(GRADE),
                caption("score.status"));
    }

    private Span caption(String key) {
        return new Span(sheet.say(key), Style.FAINT);
    }

    private void objective(ObjectiveScore score) {
        Span name = new Span(score.id().toString(), Style.STRONG);
        row(name, score.progress(), score.pace(), score.grade(), score.status());
        score.keyResults().forEach(this::keyResult);
        score.children().forEach(this::child);
    }

    private void child(ChildShare share) {
        ObjectiveScore child = sheet.evaluation().scorecard().of(share.child());
        Span name = Span.of((share.counted() ? "  + " : "  ~ ") + share.child());
        row(name, share.number(), child.pace(), child.grade(), child.status());
    }

    private void keyResult(KeyResultScore score) {
        Span name = Span.of((score.counted() ? "  " : "  ~ ") + score.id());
        row(name, score.progress(), score.pace(), score.grade(), score.status());
    }

    private void row(Span name, Optional<Progress> progress, Optional<Pace> pace, Grade grade, Status status) {
        if (name.width() >= NAME) {
            page.line(name);
        }
        page.line(
                name.width() >= NAME ? Span.blanks(NAME) : name.left(NAME),
                Gauge.bar(progress),
                percent(progress),
                percent(pace.map(Pace::expected)),
                percent(pace.map(Pace::gap)),
                Span.blanks(2),
                lamps.of(grade.light()).left(GRADE),
                lamps.of(status.word()));
    }

    private Span percent(Optional<? extends Numeric> number) {
        return Span.of(number.map(value -> sheet.say("{0%}", value)).orElse("–"))
                .right(NUMBER);
    }
}
