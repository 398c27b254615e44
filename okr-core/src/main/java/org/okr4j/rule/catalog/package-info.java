/**
 * The rules that come with the library, and profiles made of them.
 *
 * <p>{@link org.okr4j.rule.catalog.OkrRules} lists the rules, and {@link org.okr4j.rule.catalog.Profiles} what different
 * organizations expect. To begin, check a draft or a program with one of these:
 *
 * <pre>{@code
 * RuleReport report = Profiles.RECOMMENDED.check(objective);
 * report.findings();      // what to mend, where, and how
 * }</pre>
 *
 * <p>Some rules judge facts: how many, linked to what, measured how. Others judge what key results and titles
 * say, and point at the words. Each rule is a class of this package, written as one of your own would be; {@code
 * docs/writing-a-rule.md} starts from there.
 */
@NullMarked
package org.okr4j.rule.catalog;

import org.jspecify.annotations.NullMarked;
