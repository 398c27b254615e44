package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Rules of different ids, in the order of their ids. It may be empty.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleSet implements Iterable<Rule<?>> {

    private final ImmutableSortedMap<RuleId, Rule<?>> byId;

    private RuleSet(Map<RuleId, Rule<?>> byId) {
        this.byId = ImmutableSortedMap.copyOf(byId, Comparator.naturalOrder());
    }

    /**
     * Returns the set of some rules.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleSet of(Rule<?>... rules) {
        return of(Arrays.asList(rules));
    }

    /**
     * Returns the set of some rules.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleSet of(Iterable<? extends Rule<?>> rules) {
        TreeMap<RuleId, Rule<?>> byId = new TreeMap<>();
        for (Rule<?> rule : rules) {
            checkArgument(byId.put(rule.id(), rule) == null, "RuleSet: id must be unique: %s", rule.id());
        }
        return new RuleSet(byId);
    }

    /**
     * Returns the rules of all {@linkplain RuleProvider providers} that a class loader finds. They are asked anew each time.
     *
     * @param loader where to look, such as the class loader of the application
     * @return the rules of them all; empty if there is no provider
     * @throws IllegalArgumentException if two rules have the same id, with the names of those who provide them
     * @throws java.util.ServiceConfigurationError if a provider cannot be made
     */
    public static RuleSet provided(ClassLoader loader) {
        TreeMap<RuleId, Rule<?>> byId = new TreeMap<>();
        Map<RuleId, String> providers = new TreeMap<>();
        for (RuleProvider provider : providers(requireNonNull(loader, "loader"))) {
            String name = provider.getClass().getName();
            for (Rule<?> rule : provider.rules()) {
                checkArgument(
                        byId.put(rule.id(), rule) == null,
                        "RuleSet: id must be provided once: %s is provided by %s and %s",
                        rule.id(),
                        providers.get(rule.id()),
                        name);
                providers.put(rule.id(), name);
            }
        }
        return new RuleSet(byId);
    }

    /** By name, so that whatever is said of them does not depend on the order in which they are found. */
    private static List<RuleProvider> providers(ClassLoader loader) {
        return ServiceLoader.load(RuleProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
                .toList();
    }

    /**
     * Returns this set with a rule added, or put in the place of the one with its id.
     *
     * @param rule the rule
     * @return the set
     */
    public RuleSet with(Rule<?> rule) {
        TreeMap<RuleId, Rule<?>> more = new TreeMap<>(byId);
        more.put(rule.id(), rule);
        return new RuleSet(more);
    }

    /** {@return the rules, by id} */
    public ImmutableCollection<Rule<?>> rules() {
        return byId.values();
    }

    /** {@return the ids of the rules, in order} */
    public ImmutableSet<RuleId> ids() {
        return byId.keySet();
    }

    /**
     * Returns the rule with an id.
     *
     * @param id the id
     * @return the rule; empty if it is not in this set
     */
    public Optional<Rule<?>> rule(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the number of rules} */
    public int size() {
        return byId.size();
    }

    @Override
    public Iterator<Rule<?>> iterator() {
        return byId.values().iterator();
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
