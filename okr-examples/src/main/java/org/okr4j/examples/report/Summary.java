package org.okr4j.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Sheet;
import org.okr4j.report.FindingsReport;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.StatusWord;
import org.okr4j.scoring.Weighted;
import org.okr4j.scoring.WeightedMean;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/** The program at a glance. */
final class Summary {

    private static final int LABEL = 20;

    private final Sheet sheet;
    private final Scorecard scorecard;
    private final ImmutableList<ObjectiveScore> published;

    private Summary(Sheet sheet) {
        this.sheet = sheet;
        this.scorecard = sheet.evaluation().scorecard();
        this.published = scorecard.objectives().stream()
                .filter(score -> score.state().isPublic())
                .collect(ImmutableList.toImmutableList());
    }

    static void write(Sheet sheet) {
        sheet.caption(sheet.say("summary"), "");
        new Summary(sheet).write();
    }

    private void write() {
        label(sheet.say("summary.objectives"), Span.of(states()));
        label(sheet.say("summary.key-results"), Span.of(statuses()));
        sheet.program().program().cycles().forEach(this::average);
        completion();
        label(
                sheet.say("summary.findings"),
                Span.of(sheet.words()
                        .render(FindingsReport.of(sheet.evaluation()).counts())));
    }

    private void label(String label, Span text) {
        sheet.page().hanging(List.of(Span.blanks(2), name(label)), text);
    }

    /** A label, with a blank behind it however long it is. */
    private static Span name(String label) {
        Span span = new Span(label, Style.FAINT);
        return span.left(Math.max(LABEL, span.width() + 1));
    }

    private String states() {
        return counts("summary.count", scorecard.objectives().stream().map(ObjectiveScore::state));
    }

    private String statuses() {
        Stream<StatusWord> words = published.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(keyResult -> keyResult.status().word());
        return counts("summary.count.published", words);
    }

    /** How many there are of each constant, in the order of its type. */
    private <E extends Enum<E>> String counts(String key, Stream<E> constants) {
        ImmutableSortedMultiset<E> counted =
                constants.collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.<E>naturalOrder()));
        return sheet.say(
                counted.isEmpty() ? "{0}" : key,
                counted.size(),
                counted.elementSet().stream()
                        .map(element -> Message.of("{0} {1}", element, counted.count(element)))
                        .toList());
    }

    /** The mean of the published objectives of a cycle, each counting the same. */
    private void average(Cycle cycle) {
        ImmutableList<Progress> progress = published.stream()
                .filter(score -> sheet.program().objective(score.id()).cycle().equals(cycle.id()))
                .map(ObjectiveScore::progress)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        Optional<Progress> mean = WeightedMean.of(
                progress.stream().map(part -> new Weighted(part, Weight.ONE)).toList());
        if (mean.isPresent()) {
            sheet.page()
                    .line(
                            Span.blanks(2),
                            name(sheet.say("summary.progress", cycle.label())),
                            Gauge.bar(mean),
                            Span.blanks(1),
                            Gauge.percent(mean, sheet),
                            new Span("  " + sheet.say("summary.mean", progress.size()), Style.FAINT));
        }
    }

    private void completion() {
        Completion completion = scorecard.completion();
        if (completion.total() > 0) {
            label(sheet.say("summary.completion"), Span.of(sheet.words().render(completion.reason())));
        }
    }
}
