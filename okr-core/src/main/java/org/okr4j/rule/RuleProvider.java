package org.okr4j.rule;

/**
 * Rules that can be found without being named: those of a library, a plug-in, or another part of an organization.
 *
 * <pre>{@code
 * public final class AcmeRules implements RuleProvider {
 *     public Iterable<Rule<?>> rules() {
 *         return RuleSet.of(CONCISE, DATED);
 *     }
 * }
 * }</pre>
 *
 * <p>A provider is a public class with a public constructor without parameters. Its name stands in the file {@code
 * META-INF/services/org.okr4j.rule.RuleProvider}, or after {@code provides org.okr4j.rule.RuleProvider with} in a
 * {@code module-info}. Nobody is asked for rules until {@link RuleSet#provided} is called, and its rules judge nothing until
 * they are {@linkplain ProfileBuilder#rules put} into a profile.
 */
@FunctionalInterface
public interface RuleProvider {

    /** {@return the rules, of different ids} */
    Iterable<Rule<?>> rules();
}
