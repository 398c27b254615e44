package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.RuleBuilder;
import org.okr4j.rule.RuleContext;
import org.okr4j.statement.Clue;
import org.okr4j.statement.Evidence;
import org.okr4j.statement.Mark;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementPart;

/** What rules about the wording of key results have in common. */
final class Wording {

    /** Measures that ask for something other than a number. */
    private static final ImmutableSet<MeasureKind> WITHOUT_NUMBER =
            Sets.immutableEnumSet(MeasureKind.BINARY, MeasureKind.MILESTONES, MeasureKind.FIND_BASELINE);

    private Wording() {}

    /** Begins a rule that judges what the text of a key result says. */
    static RuleBuilder<KeyResult> forEach(String id) {
        return CatalogRule.onWording(KeyResult.class, id).readsText();
    }

    /** What kind of statement a key result is: declared, or else read. */
    static KeyResultKind kind(RuleContext<KeyResult> context) {
        return context.kind();
    }

    static Optional<Measure> measure(RuleContext<KeyResult> context) {
        return context.subject().measureAt(context.asOf());
    }

    static Optional<MeasureKind> measureKind(RuleContext<KeyResult> context) {
        return measure(context).map(measure -> measure.toParts().kind());
    }

    /** Whether a number tells its progress, whatever the text says: that of its measure, or of objectives below it. */
    static boolean hasNumberElsewhere(RuleContext<KeyResult> context) {
        return hasNumber(measureKind(context), context.isFedByObjectives());
    }

    /** Whether a number tells its progress: that of its measure, or of objectives that feed what has none. */
    static boolean hasNumber(Optional<MeasureKind> measure, boolean isFed) {
        return measure.map(kind -> !WITHOUT_NUMBER.contains(kind)).orElse(isFed);
    }

    /** Whether it is about finding out where things stand, which comes before any number. */
    static boolean isSearch(RuleContext<KeyResult> context) {
        return isSearch(context.statement(), measureKind(context));
    }

    /** Whether what a text says, and its measure, are about finding out where things stand. */
    static boolean isSearch(Statement said, Optional<MeasureKind> measure) {
        return measure.filter(MeasureKind.FIND_BASELINE::equals).isPresent()
                || said.evidence(StatementPart.KIND).stream()
                        .anyMatch(evidence -> evidence.clue() == Clue.BASELINE_TO_FIND);
    }

    /** The words that were marked, in the order of the text. */
    static ImmutableList<Phrase> marked(Statement statement, MarkKind kind) {
        return statement.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::words)
                .collect(ImmutableList.toImmutableList());
    }

    /** Begins a finding on the text. */
    static FindingDraft finding(RuleContext<KeyResult> context, String message, Object... arguments) {
        return context.finding().message(message, arguments).at("text");
    }

    /** Adds the words that decided what kind of statement it is, and their place. */
    static FindingDraft withKind(FindingDraft finding, Statement statement) {
        for (Evidence evidence : statement.evidence(StatementPart.KIND)) {
            finding.evidence("clue", evidence.clue());
        }
        deciding(statement).ifPresent(words -> with(finding, words));
        return finding;
    }

    /** The words that decided what kind of statement it is: the verb as it stands, where nothing else did. */
    static Optional<Phrase> deciding(Statement statement) {
        return statement.evidence(StatementPart.KIND).stream()
                .flatMap(evidence -> evidence.words().stream())
                .findFirst()
                .or(() -> verb(statement));
    }

    /** The verb as it stands. */
    static Optional<Phrase> verb(Statement statement) {
        return statement.verb().map(verb -> new Phrase(verb.span().of(statement.text()), verb.span()));
    }

    /** Adds words and their place. */
    static FindingDraft with(FindingDraft finding, Phrase words) {
        return finding.evidence("words", words.text()).span(words.span());
    }
}
