package org.okr4j.examples.own;

import java.time.DayOfWeek;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleProvider;
import org.okr4j.rule.RuleSet;
import org.okr4j.rule.Severity;

/** A rule of an organization's own, found by {@code ServiceLoader} once {@code check --own-rules} asks for it. */
public final class OwnRules implements RuleProvider {

    /** Key results are due while somebody is there to check them in. */
    static final Rule<KeyResult> DUE_ON_A_WORKDAY = Rule.forEach(KeyResult.class)
            .id("acme-key-result-is-due-on-a-workday")
            .severity(Severity.INFO)
            .because("What is due on a weekend is checked in late, or by nobody.")
            .where(keyResult -> keyResult.due().isPresent())
            .check((keyResult, context) -> {
                if (keyResult.due().orElseThrow().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                    context.finding()
                            .at("due")
                            .message("“{0}” is due on a weekend.", keyResult.text())
                            .report();
                }
            });

    /** Made by the service loader. */
    public OwnRules() {}

    @Override
    public Iterable<Rule<?>> rules() {
        return RuleSet.of(DUE_ON_A_WORKDAY);
    }
}
