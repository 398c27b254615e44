package org.okr4j.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Lamps;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.ChildShare;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.Status;
import org.okr4j.value.Confidence;
import org.okr4j.value.ConfidenceLevel;
import org.okr4j.value.Progress;

/** One key result: its light, how far it is, how confident its owner is, what stands in its way; or what contributes. */
final class KeyResultRow {

    private static final int INDENT = 4;
    private static final int GAP = 2;

    private final Sheet sheet;
    private final Page page;
    private final LocalDate asOf;
    private final Lamps lamps;
    private final Names names;

    KeyResultRow(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.asOf = sheet.evaluation().asOf();
        this.lamps = new Lamps(sheet);
        this.names = new Names(sheet);
    }

    /** What stands in the columns. */
    void captions() {
        page.line(
                Span.blanks(INDENT),
                caption("key-result.status").left(lamps.width() + 1),
                caption("key-result.progress")
                        .left(Gauge.WIDTH
                                + 1
                                + Gauge.percent(Optional.empty(), sheet).width()),
                caption("key-result.expected").right(expectedWidth()),
                caption("key-result.confidence").right(confidenceWidth()),
                Span.blanks(GAP),
                caption("key-result.text"));
    }

    private int expectedWidth() {
        return GAP
                + Math.max(
                        caption("key-result.expected").width(),
                        Gauge.percent(Optional.empty(), sheet).width());
    }

    private int confidenceWidth() {
        int words = Arrays.stream(ConfidenceLevel.values())
                .mapToInt(level -> Span.of(sheet.words().word(level)).width())
                .max()
                .orElse(0);
        return GAP + Math.max(words, caption("key-result.confidence").width());
    }

    private Span caption(String key) {
        return new Span(sheet.say(key), Style.FAINT);
    }

    void write(KeyResultScore score) {
        KeyResult keyResult = sheet.program().keyResult(score.id());
        int indent =
                row(score.status(), score.progress(), score.pace(), confidence(score.confidence()), keyResult.text());
        score.leftOut().ifPresent(reason -> beside(indent, "{0}", reason));
        score.override()
                .filter(any -> score.counted())
                .ifPresent(any -> beside(indent, "{0}", score.status().reason()));
        keyResult.latestCheckIn(asOf).ifPresent(checkIn -> write(indent, checkIn));
    }

    /** An objective that contributes, with the number it brings in; nobody states a confidence in objectives. */
    void write(ChildShare share) {
        ObjectiveScore child = sheet.evaluation().scorecard().of(share.child());
        Objective objective = sheet.program().objective(share.child());
        int indent = row(
                child.status(),
                share.number(),
                child.pace(),
                "",
                sheet.say("objective.contributing", objective.title(), objective.id()));
        share.leftOut().ifPresent(reason -> beside(indent, "{0}", reason));
    }

    /** Writes a row; returns how far its text is indented. */
    private int row(Status status, Optional<Progress> number, Optional<Pace> pace, String confidence, String text) {
        List<Span> lead = ImmutableList.of(
                Span.blanks(INDENT),
                lamps.of(status.word()).left(lamps.width() + 1),
                Gauge.bar(number),
                Span.blanks(1),
                Gauge.percent(number, sheet),
                expected(pace).right(expectedWidth()),
                Span.of(confidence).right(confidenceWidth()),
                Span.blanks(GAP));
        page.hanging(lead, Span.of(text));
        return lead.stream().mapToInt(Span::width).sum();
    }

    private void write(int indent, CheckIn checkIn) {
        checkIn.note().ifPresent(note -> beside(indent, "key-result.note", note));
        for (Blocker blocker : checkIn.blockers()) {
            beside(
                    indent,
                    blocker.escalatedTo().isPresent() ? "key-result.blocker.escalated" : "key-result.blocker",
                    blocker.text(),
                    blocker.kind(),
                    blocker.since(),
                    names.person(blocker.escalatedTo()));
        }
    }

    private void beside(int indent, String key, Object... arguments) {
        page.hanging(List.of(Span.blanks(indent)), new Span(sheet.say(key, arguments), Style.FAINT));
    }

    private Span expected(Optional<Pace> pace) {
        return new Span(Gauge.percent(pace.map(Pace::expected), sheet).text(), Style.FAINT);
    }

    private String confidence(Optional<Confidence> confidence) {
        return confidence
                .map(given -> switch (given.scale()) {
                    case TENTHS -> given.toString();
                    case PERCENT -> sheet.say("{0%}", given);
                    case UNIT -> sheet.say("{0}", given);
                    case LEVEL -> sheet.words().word(given.level());
                })
                .orElse("–");
    }
}
