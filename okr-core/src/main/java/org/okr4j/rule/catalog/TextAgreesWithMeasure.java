package org.okr4j.rule.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Deadline;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Span;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.StatedNumber;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;

/**
 * Baseline, target and change that a text names are those of the measure, and its deadline is the due date and not after
 * the cycle. Measures whose parts contradict each other, and those that go another way than the text says, are left to
 * other rules. Where a text still names a number that the measure had at the beginning, the new one is proposed.
 */
final class TextAgreesWithMeasure {

    private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,-"));
    private static final String MESSAGE = "catalog.text-agrees-with-measure.";

    static final Rule<KeyResult> RULE = Wording.forEach("text-agrees-with-measure")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(TextAgreesWithMeasure::check);

    private TextAgreesWithMeasure() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        Wording.measure(context)
                .filter(measure -> isComparable(statement, measure))
                .map(Measure::toParts)
                .ifPresent(parts -> checkNumbers(statement, parts, context));
        statement.deadline().ifPresent(deadline -> checkDeadline(deadline, keyResult, context));
    }

    private static boolean isComparable(Statement statement, Measure measure) {
        return !(measure instanceof Measure.Unscorable)
                && !ThresholdKeptIsAMaintainMeasure.isKeptBy(statement, measure.kind())
                && !VerbAgreesWithDirection.contradicts(statement, measure);
    }

    private static void checkNumbers(Statement statement, MeasureParts parts, RuleContext<KeyResult> context) {
        Agreement agreement = new Agreement(parts);
        Optional<StatedNumber> baseline = statement.baseline();
        Optional<StatedTarget> target = statement.target();
        Optional<StatedChange> change = statement.change();
        if (baseline.isPresent() && target.isPresent() && agreement.isInOtherUnit(baseline.get(), target.get())) {
            return;
        }
        baseline.ifPresent(stated -> agreement
                .otherBaseline(stated)
                .ifPresent(other -> report("baseline", stated.span(), ImmutableList.of(other), context)));
        target.ifPresent(stated -> report("target", stated.span(), agreement.otherTarget(stated), context));
        change.filter(stated -> target.isEmpty() && agreement.hasOtherChange(stated))
                .ifPresent(stated -> report(
                        "change",
                        stated.span(),
                        ImmutableList.of(
                                parts.baseline().orElseThrow(), parts.target().orElseThrow()),
                        context));
    }

    private static void report(
            String part, Span span, ImmutableList<BigDecimal> measured, RuleContext<KeyResult> context) {
        if (!measured.isEmpty()) {
            String words = span.of(context.statement().text());
            FindingDraft finding = Wording.with(
                            Wording.finding(
                                    context,
                                    MESSAGE + part,
                                    context.subject().text(),
                                    words,
                                    measured,
                                    measured.get(0),
                                    measured.get(measured.size() - 1)),
                            new Phrase(words, span))
                    .evidence("measure", Wording.measure(context).orElseThrow());
            renewed(part, span, measured.get(0), context)
                    .ifPresent(
                            text -> finding.fix(Change.revise(context.subject().withText(text))));
            finding.report();
        }
    }

    /** The text with the figure of today, where it still names the one that the measure had before it was changed. */
    private static Optional<String> renewed(
            String part, Span span, BigDecimal measured, RuleContext<KeyResult> context) {
        if (!isChangeExplained(context)) {
            return Optional.empty();
        }
        String text = context.subject().text();
        return context.subject()
                .measure()
                .map(Measure::toParts)
                .flatMap(before -> part.equals("baseline") ? before.baseline() : before.target())
                .filter(before -> before.compareTo(measured) != 0)
                .map(BigDecimal::toPlainString)
                .filter(figure -> NUMBER.retainFrom(span.of(text)).equals(figure))
                .map(figure -> text.substring(0, span.start())
                        + span.of(text).replace(figure, measured.toPlainString())
                        + text.substring(span.end()));
    }

    /** Whether it was said why the measure was changed last: without a reason nobody knows whether the text is to follow. */
    private static boolean isChangeExplained(RuleContext<KeyResult> context) {
        return context.subject().amendments().reverse().stream()
                .filter(amendment -> amendment.measure().isPresent())
                .filter(amendment -> !amendment.date().isAfter(context.asOf()))
                .findFirst()
                .flatMap(Amendment::reason)
                .isPresent();
    }

    private static void checkDeadline(Deadline deadline, KeyResult keyResult, RuleContext<KeyResult> context) {
        Optional<LocalDate> stated = deadline.date();
        Optional<LocalDate> due = keyResult
                .dueAt(context.asOf())
                .or(() -> Wording.measure(context)
                        .flatMap(measure -> measure.toParts().due()));
        Optional<LocalDate> end = context.isAlone()
                ? Optional.empty()
                : context.knownCycle().map(cycle -> cycle.dates().last());
        if (due.isPresent() && isToldByCycle(keyResult, context)) {
            return;
        }
        if (stated.isPresent() && due.filter(date -> !date.equals(stated.get())).isPresent()) {
            report("due", deadline, stated.get(), due.get(), context);
        } else if (stated.isPresent()
                && due.isEmpty()
                && end.filter(stated.get()::isAfter).isPresent()) {
            report("cycle", deadline, stated.get(), end.get(), context);
        }
    }

    /** Whether the due date lies outside of the cycle, of which {@link DatesAreNested} speaks: mended, it may agree. */
    private static boolean isToldByCycle(KeyResult keyResult, RuleContext<KeyResult> context) {
        return !context.isAlone()
                && keyResult
                        .dueAt(context.asOf())
                        .filter(due -> context.knownCycle()
                                .filter(cycle -> !cycle.dates().contains(due))
                                .isPresent())
                        .isPresent();
    }

    private static void report(
            String part, Deadline deadline, LocalDate stated, LocalDate other, RuleContext<KeyResult> context) {
        Wording.with(
                        Wording.finding(
                                context, MESSAGE + part, context.subject().text(), deadline.text(), stated, other),
                        new Phrase(deadline.text(), deadline.span()))
                .evidence("text", stated)
                .evidence(part, other)
                .report();
    }
}
