package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.okr4j.internal.ContentWords;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * The title of an objective has one aim. Where it can be divided, one for each aim is proposed: the key results of which the
 * words belong to the second go with it, and where there are none, it begins as a draft.
 */
final class ObjectiveIsOneThing {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-one-thing")
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .readsText()
            .check(ObjectiveIsOneThing::check);

    private ObjectiveIsOneThing() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        context.objectiveStatement().secondThing().ifPresent(words -> {
            FindingDraft finding = context.finding(objective.title(), words.text())
                    .at("title")
                    .span(words.span())
                    .evidence("words", words.text());
            ImmutableList<String> aims = context.objectiveStatement().aims();
            if (aims.size() == 2) {
                divide(objective, aims.get(0), aims.get(1), finding);
            }
            finding.report();
        });
    }

    private static void divide(Objective objective, String aim, String second, FindingDraft finding) {
        ImmutableSet<String> own = words(aim, second);
        ImmutableSet<String> others = words(second, aim);
        ImmutableList<KeyResult> leaving = objective.keyResults().stream()
                .filter(keyResult -> isAbout(keyResult, others) && !isAbout(keyResult, own))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<KeyResult> staying = objective.keyResults().stream()
                .filter(keyResult -> !leaving.contains(keyResult))
                .collect(ImmutableList.toImmutableList());
        if (leaving.isEmpty() || staying.isEmpty()) {
            return; // which key result belongs to which aim is for people to say
        }
        Objective divided = objective
                .withId(ObjectiveId.of(DerivedId.of(objective.id(), second)))
                .withTitle(second)
                .withDescription(Optional.empty())
                .withKeyResults(together(leaving))
                .withGradeDecision(Optional.empty())
                .withScoreOverride(Optional.empty());
        finding.fix(Change.revise(objective.withTitle(aim).withKeyResults(together(staying))), Change.add(divided));
    }

    /** What one aim is about and the other is not. */
    private static ImmutableSet<String> words(String aim, String other) {
        return ImmutableSet.copyOf(Sets.difference(
                ContentWords.of(aim).stems(), ContentWords.of(other).stems()));
    }

    private static boolean isAbout(KeyResult keyResult, ImmutableSet<String> words) {
        return !Sets.intersection(ContentWords.of(keyResult.text()).stems(), words)
                .isEmpty();
    }

    /** Key results without the pairs that are torn apart. */
    private static List<KeyResult> together(List<KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> keyResult.withPairedWith(keyResult
                        .pairedWith()
                        .filter(pair ->
                                keyResults.stream().anyMatch(other -> other.id().equals(pair)))))
                .toList();
    }
}
