package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.ScoringPolicy;

/** Says what a profile sets otherwise than its parent. Made by {@link Profile#extend}; not thread-safe. */
public final class ProfileBuilder implements RuleSettings<ProfileBuilder> {

    final String id;
    final @Nullable Profile parent;
    final UnitSettings everywhere = new UnitSettings();
    final Map<UnitId, UnitSettings> units = new TreeMap<>();
    final Set<Suppression> suppressions = new LinkedHashSet<>();
    ScoringPolicy scoringPolicy;
    RuleSet rules;

    ProfileBuilder(String id, @Nullable Profile parent, ScoringPolicy scoringPolicy, RuleSet rules) {
        checkArgument(!id.isBlank(), "Profile: id must not be blank");
        this.id = id;
        this.parent = parent;
        this.scoringPolicy = requireNonNull(scoringPolicy, "scoringPolicy");
        this.rules = rules;
    }

    /**
     * Sets how the profile scores.
     *
     * @param policy the scoring policy
     * @return this builder
     */
    public ProfileBuilder scoringPolicy(ScoringPolicy policy) {
        this.scoringPolicy = requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Adds a rule, or puts it in the place of the one with its id.
     *
     * @param rule the rule
     * @return this builder
     */
    public ProfileBuilder rule(Rule<?> rule) {
        this.rules = rules.with(rule);
        return this;
    }

    /**
     * Adds rules, or puts each in the place of the one with its id.
     *
     * @param more the rules, such as those {@link RuleSet#provided} finds
     * @return this builder
     */
    public ProfileBuilder rules(RuleSet more) {
        more.forEach(this::rule);
        return this;
    }

    @Override
    public ProfileBuilder set(RuleId rule, RuleSetting setting) {
        everywhere.set(rule, setting);
        return this;
    }

    /**
     * Grades and tunes rules for one unit and the units below it.
     *
     * @param unit the unit
     * @param settings told where to set what
     * @return this builder
     */
    public ProfileBuilder forUnit(UnitId unit, Consumer<UnitSettings> settings) {
        settings.accept(units.computeIfAbsent(requireNonNull(unit, "unit"), key -> new UnitSettings()));
        return this;
    }

    /**
     * Silences what a rule finds, on one thing or on all, for some time. Saying it twice is the same as saying it once.
     *
     * @param suppression what to silence, why, and until when
     * @return this builder
     */
    public ProfileBuilder suppress(Suppression suppression) {
        suppressions.add(requireNonNull(suppression, "suppression"));
        return this;
    }

    /**
     * Makes the profile.
     *
     * @return the profile
     * @throws IllegalArgumentException if a setting or suppression is of a rule that the profile has not, a setting of a
     *     parameter that its rule has not, or of a value that its parameter does not take, or a suppression of a rule on
     *     suppressions
     */
    public Profile build() {
        return new Profile(this);
    }

    Optional<Profile> parent() {
        return Optional.ofNullable(parent);
    }
}
