package org.okr4j.rule.catalog;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * What has stood in the way of a key result in several reports in a row, somebody was asked to move. It is the same blocker
 * if it is of one kind and says the same, or has been there since the same day.
 */
final class BlockerIsEscalated {

    private static final Parameter<Integer> TIMES = Parameter.integer("times", 2, 20, 3);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "blocker-is-escalated")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(TIMES)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(BlockerIsEscalated::check));

    private BlockerIsEscalated() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<CheckIn> latestFirst =
                CheckIns.ofPeople(keyResult, context.asOf()).reverse();
        if (keyResult.stateAt(context.asOf()).isEmpty() && latestFirst.size() >= context.get(TIMES)) {
            CheckIn latest = latestFirst.get(0);
            for (int i = 0; i < latest.blockers().size(); i++) {
                String path = "checkIns[" + keyResult.checkIns().indexOf(latest) + "].blockers[" + i + "].escalatedTo";
                check(keyResult, latest.blockers().get(i), latestFirst, path, context);
            }
        }
    }

    private static void check(
            KeyResult keyResult,
            Blocker blocker,
            ImmutableList<CheckIn> latestFirst,
            String path,
            RuleContext<KeyResult> context) {
        int times = 0;
        while (times < latestFirst.size()) {
            ImmutableList<Blocker> named = latestFirst.get(times).blockers();
            if (named.stream().noneMatch(other -> isSame(other, blocker))) {
                break;
            }
            if (named.stream()
                    .anyMatch(other ->
                            isSame(other, blocker) && other.escalatedTo().isPresent())) {
                return;
            }
            times++;
        }
        if (times >= context.get(TIMES)) {
            context.finding(
                            keyResult.text(),
                            blocker.text(),
                            times,
                            latestFirst.get(times - 1).date())
                    .at(path)
                    .evidence("check-ins", times)
                    .evidence("since", blocker.since())
                    .report();
        }
    }

    private static boolean isSame(Blocker one, Blocker other) {
        return one.kind() == other.kind()
                && (one.since().equals(other.since()) || words(one).equals(words(other)));
    }

    private static String words(Blocker blocker) {
        return Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(blocker.text(), ' '));
    }
}
