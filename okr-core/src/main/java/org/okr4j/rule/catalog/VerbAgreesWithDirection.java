package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Direction;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Clue;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Span;
import org.okr4j.statement.StatedNumber;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;
import org.okr4j.statement.StatementPart;

/**
 * What a key result says it does to its number, its own numbers and its measure do. Of measures whose parts contradict
 * each other another rule speaks.
 */
final class VerbAgreesWithDirection {

    private static final ImmutableSet<Clue> BY_WORDS = Sets.immutableEnumSet(
            Clue.VERB_OF_RISE, Clue.VERB_OF_FALL, Clue.VERB_OF_FACTOR, Clue.WORD_OF_RISE, Clue.WORD_OF_FALL);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "verb-agrees-with-direction")
            .family(RuleFamily.STRUCTURE)
            .readsText()
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(VerbAgreesWithDirection::check);

    private VerbAgreesWithDirection() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        Optional<Measure> measure = Wording.measure(context);
        if (contradictsItself(statement) && !isToldOfMeasure(measure)) {
            BigDecimal from = statement.baseline().orElseThrow().value();
            BigDecimal to = statement.target().orElseThrow().value();
            finding("catalog.verb-agrees-with-direction.numbers", keyResult, context, from, to)
                    .report();
        } else if (measure.isPresent() && contradicts(statement, measure.get())) {
            MeasureParts parts = measure.get().toParts();
            FindingDraft finding = finding(
                    parts.baseline().isPresent()
                            ? "catalog.verb-agrees-with-direction"
                            : "catalog.verb-agrees-with-direction.no-baseline",
                    keyResult,
                    context,
                    parts.baseline().orElse(BigDecimal.ZERO),
                    parts.stretch().or(parts::target).orElse(BigDecimal.ZERO));
            finding.evidence("measure", parts);
            turned(statement, parts)
                    .flatMap(turned -> FaultyMeasure.correct(keyResult, turned))
                    .ifPresent(change -> finding.fix(change));
            finding.report();
        }
    }

    private static FindingDraft finding(
            String message, KeyResult keyResult, RuleContext<KeyResult> context, BigDecimal from, BigDecimal to) {
        Phrase words = words(context.statement());
        return Wording.with(Wording.finding(context, message, keyResult.text(), words.text(), from, to), words)
                .evidence("direction", context.statement().direction());
    }

    /** Whether the words of a text go one way and its numbers the other. */
    private static boolean contradictsItself(Statement statement) {
        Optional<BigDecimal> from =
                statement.baseline().map(StatedNumber::value).filter(value -> value.signum() >= 0);
        if (from.isEmpty() || statement.target().isEmpty() || !isSaidByWords(statement)) {
            return false;
        }
        int way = statement.target().get().value().compareTo(from.get());
        return statement.direction() == StatementDirection.INCREASE ? way < 0 : way > 0;
    }

    /** Whether the measure says one way and its numbers go the other, of which {@link MeasureIsWellFormed} speaks. */
    private static boolean isToldOfMeasure(Optional<Measure> measure) {
        return measure.filter(faulty -> faulty instanceof Measure.Unscorable unscorable
                        && unscorable.reason() == UnscorableReason.WRONG_DIRECTION)
                .isPresent();
    }

    /** Whether the words of a text go one way and its measure the other. */
    static boolean contradicts(Statement statement, Measure measure) {
        if (measure instanceof Measure.Unscorable || !isSaidByWords(statement)) {
            return false;
        }
        Direction other = statement.direction() == StatementDirection.INCREASE ? Direction.DOWN : Direction.UP;
        return measure.direction() == other;
    }

    private static boolean isSaidByWords(Statement statement) {
        boolean isOneWay = statement.direction() == StatementDirection.INCREASE
                || statement.direction() == StatementDirection.DECREASE;
        return isOneWay
                && statement.evidence(StatementPart.DIRECTION).stream()
                        .anyMatch(evidence -> BY_WORDS.contains(evidence.clue()));
    }

    /** The words that say which way: those that decided it, else the verb, else the whole text. */
    private static Phrase words(Statement statement) {
        return statement.evidence(StatementPart.DIRECTION).stream()
                .flatMap(evidence -> evidence.words().stream())
                .findFirst()
                .or(() -> Wording.verb(statement))
                .orElseGet(() -> new Phrase(
                        statement.text(), new Span(0, statement.text().length())));
    }

    /** The measure the other way round, where the text has no numbers or the same ones, exchanged. */
    private static Optional<Measure> turned(Statement statement, MeasureParts parts) {
        boolean isPlain = parts.kind() == MeasureKind.INCREASE || parts.kind() == MeasureKind.DECREASE;
        boolean agrees = statement
                        .baseline()
                        .map(StatedNumber::value)
                        .map(value -> isSame(value, parts.target()))
                        .orElse(true)
                && statement
                        .target()
                        .map(target -> isSame(target.value(), parts.baseline()))
                        .orElse(true)
                && statement.change().isEmpty();
        if (!isPlain || !agrees) {
            return Optional.empty();
        }
        return Optional.of(MeasureParts.builder()
                .kind(parts.kind() == MeasureKind.INCREASE ? MeasureKind.DECREASE : MeasureKind.INCREASE)
                .baseline(parts.target())
                .target(parts.baseline())
                .build()
                .toMeasure());
    }

    private static boolean isSame(BigDecimal stated, Optional<BigDecimal> measured) {
        return measured.filter(value -> value.compareTo(stated) == 0).isPresent();
    }
}
