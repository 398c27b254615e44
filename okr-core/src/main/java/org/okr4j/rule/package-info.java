/**
 * The language of rules, and what a check answers.
 *
 * <p>A {@link org.okr4j.rule.Rule} looks at one kind of subject at a time and says in its {@linkplain
 * org.okr4j.rule.RuleContext context} what is wrong with it:
 *
 * <pre>{@code
 * Rule<Objective> concise = Rule.forEach(Objective.class)
 *         .id("acme-objective-title-is-short")
 *         .severity(Severity.WARNING)
 *         .because("long titles are not remembered")
 *         .check((objective, context) -> {
 *             if (objective.title().length() > 80) {
 *                 context.report("The title has {0} characters; say it in 80.", objective.title().length());
 *             }
 *         });
 * }</pre>
 *
 * <p>Which subjects a rule sees is told apart from how it judges them, and so is how far it looks: a rule declares its
 * {@linkplain org.okr4j.rule.Reach reach} and gets nothing beyond it. A {@link org.okr4j.rule.Profile} chooses rules,
 * grades them, sets their {@linkplain org.okr4j.rule.Parameter parameters} and checks a draft or a whole program with
 * them. A rule that {@linkplain org.okr4j.rule.Rule#readsText() reads text} also gets what the {@linkplain
 * org.okr4j.statement sentence} of a key result or the title of an objective says, and can {@linkplain
 * org.okr4j.rule.Finding#span() point at} the words that are wrong. One that looks at records of the rollout or of meetings
 * says {@linkplain org.okr4j.rule.RecordKind which}, and gets these {@linkplain org.okr4j.rule.ProgramRecords records} and no
 * others. The answer is a {@link org.okr4j.rule.RuleReport}: the {@linkplain org.okr4j.rule.Finding findings} in a fixed
 * order, and what could {@linkplain org.okr4j.rule.NotEvaluated not be evaluated}, for silence is not a pass.
 *
 * <p>What is found need not be mended at once. A {@link org.okr4j.rule.Suppression} says why it may stay, who has decided that,
 * and until when; a {@link org.okr4j.rule.Baseline} holds all that was found on the day somebody began, so that from then on only
 * what is new counts. Rules on {@linkplain org.okr4j.rule.SuppressionUse what suppressions came to} look last, after all else.
 *
 * <p>Whoever has rules to share hands them out as a {@link org.okr4j.rule.RuleProvider}, and a {@link org.okr4j.rule.RuleSet}
 * gathers what is {@linkplain org.okr4j.rule.RuleSet#provided provided}, when asked. {@link org.okr4j.rule.Profile#explain}
 * tells all there is to say of a rule in a profile, and {@link org.okr4j.rule.Profile#diff} what two profiles expect
 * differently.
 *
 * <p>An {@link org.okr4j.rule.Inspection} keeps what was found in a program, so that a change has only those subjects looked at
 * again that it reaches.
 *
 * <p>{@link org.okr4j.rule.Pitfalls} gathers the findings of a report by the usual ways to fail: seen or not, and what helps.
 */
@NullMarked
package org.okr4j.rule;

import org.jspecify.annotations.NullMarked;
