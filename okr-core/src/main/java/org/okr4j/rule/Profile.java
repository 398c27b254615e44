package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicy;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What an organization expects: a scoring policy and rules, with how each is graded and tuned, in all units or in some.
 *
 * <p>A profile is made by extending another, and what it does not say it takes from there:
 *
 * <pre>{@code
 * Profile ours = Profiles.RECOMMENDED.extend("acme")
 *         .severity("objective-is-linked-upward", Severity.ERROR)
 *         .parameter("unit-objectives-are-not-too-many", "most", "3")
 *         .forUnit(UnitId.of("lab"), lab -> lab.off("key-result-has-owner"))
 *         .rule(concise)
 *         .build();
 * RuleReport report = ours.check(objective);
 * }</pre>
 *
 * <p>A setting for a unit holds for the units below it too, and wins over what is set for all units; the nearest wins.
 * Settings are checked when a profile is built, so that checking fails for no profile.
 *
 * <p>A profile can also {@linkplain Suppression suppress} what a rule finds on some thing for some time. That does not vanish,
 * but stands apart in the report of a check of a program; drafts have no date, and nothing is suppressed there.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Profile {

    private final String id;
    private final @Nullable Profile parent;
    private final ScoringPolicy scoringPolicy;
    private final RuleSet rules;
    private final ImmutableSortedMap<RuleId, RuleSetting> ownSettings;
    private final ImmutableSortedMap<UnitId, ImmutableSortedMap<RuleId, RuleSetting>> ownUnitSettings;
    private final SettingTable settings;
    private final ImmutableList<Suppression> ownSuppressions;
    private final ImmutableList<Suppression> suppressions;
    private final RulePlan plan;

    Profile(ProfileBuilder builder) {
        this.id = builder.id;
        this.parent = builder.parent;
        this.scoringPolicy = builder.scoringPolicy;
        this.rules = builder.rules;
        this.ownSettings = builder.everywhere.settings();
        this.ownUnitSettings = ImmutableSortedMap.copyOf(Maps.transformValues(builder.units, UnitSettings::settings));
        ownSettings.keySet().forEach(this::find);
        ownUnitSettings.values().forEach(ofUnit -> ofUnit.keySet().forEach(this::find));
        this.settings = builder.parent()
                .map(extended -> extended.settings)
                .orElseGet(SettingTable::empty)
                .with(rules, ownSettings, ownUnitSettings);
        this.ownSuppressions = ImmutableList.copyOf(builder.suppressions);
        this.suppressions = Stream.concat(
                        ownSuppressions.stream(), builder.parent().stream().flatMap(up -> up.suppressions.stream()))
                .distinct()
                .collect(toImmutableList());
        suppressions.forEach(this::checkSuppression);
        this.plan = new RulePlan(rules, settings);
    }

    private Profile(Profile other, Predicate<Suppression> isKept) {
        this.id = other.id;
        this.parent = other.parent == null ? null : new Profile(other.parent, isKept);
        this.scoringPolicy = other.scoringPolicy;
        this.rules = other.rules;
        this.ownSettings = other.ownSettings;
        this.ownUnitSettings = other.ownUnitSettings;
        this.settings = other.settings;
        this.ownSuppressions = other.ownSuppressions.stream().filter(isKept).collect(toImmutableList());
        this.suppressions = other.suppressions.stream().filter(isKept).collect(toImmutableList());
        this.plan = other.plan;
    }

    /**
     * Returns a builder of a profile without rules.
     *
     * @param id the name of the profile
     * @param scoringPolicy how it scores
     * @return a builder
     */
    public static ProfileBuilder builder(String id, ScoringPolicy scoringPolicy) {
        return new ProfileBuilder(id, null, scoringPolicy, RuleSet.of());
    }

    /**
     * Returns a builder of a profile that says what this one says, until told otherwise.
     *
     * @param id the name of the new profile
     * @return a builder
     */
    public ProfileBuilder extend(String id) {
        return new ProfileBuilder(id, this, scoringPolicy, rules);
    }

    /**
     * Returns this profile without its suppressions on some things, its own and those of its parents: for a check of a program
     * in which they are left out, and are not to be named.
     *
     * @param subjects the ids of the things
     * @return the profile, which has the same name, and the same of its {@linkplain #parent() parents}
     */
    public Profile withoutSuppressionsOn(Set<? extends Id> subjects) {
        requireNonNull(subjects, "subjects");
        return new Profile(
                this,
                suppression -> suppression.subject().filter(subjects::contains).isEmpty());
    }

    /** {@return the name of this profile} */
    public String id() {
        return id;
    }

    /** {@return the profile that this one extends; empty for one made from nothing} */
    public Optional<Profile> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return how it scores} */
    public ScoringPolicy scoringPolicy() {
        return scoringPolicy;
    }

    /** {@return all its rules, those that are off among them} */
    public RuleSet rules() {
        return rules;
    }

    /** {@return what this profile itself says about rules, without what it takes from its parent} */
    public ImmutableSortedMap<RuleId, RuleSetting> ownSettings() {
        return ownSettings;
    }

    /** {@return what this profile itself says about rules in some units, without what it takes from its parent} */
    public ImmutableSortedMap<UnitId, ImmutableSortedMap<RuleId, RuleSetting>> ownUnitSettings() {
        return ownUnitSettings;
    }

    /** {@return what this profile itself silences, in the order in which it was said, without what its parent does} */
    public ImmutableList<Suppression> ownSuppressions() {
        return ownSuppressions;
    }

    /** {@return what this profile silences: its own suppressions first, then those of its parent} */
    public ImmutableList<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * Returns how grave the findings of a rule are where no unit has a setting of its own.
     *
     * @param rule a rule of this profile
     * @return its severity
     * @throws IllegalArgumentException if it is not a rule of this profile
     */
    public Severity severity(RuleId rule) {
        return settings.of(find(rule).id()).severity();
    }

    /**
     * Returns what the parameters of a rule are where no unit has a setting of its own.
     *
     * @param rule a rule of this profile
     * @return the values by name
     * @throws IllegalArgumentException if it is not a rule of this profile
     */
    public ImmutableMap<String, Object> parameters(RuleId rule) {
        return settings.of(find(rule).id()).parameters();
    }

    /**
     * Returns what another profile expects differently than this one.
     *
     * @param after the other profile
     * @return the differences, with this profile as the one before
     */
    public ProfileDiff diff(Profile after) {
        return new ProfileComparison(this, after).diff();
    }

    /**
     * Returns all there is to say of a rule in this profile: why it should hold and who says so, how it is graded and whether it
     * blocks publishing, where it looks and when, what it is tuned with and what that may be, in which units it is set
     * otherwise, and what of it is suppressed.
     *
     * @param rule a rule of this profile
     * @return the explanation, in whole sentences
     * @throws IllegalArgumentException if it is not a rule of this profile
     */
    public Message explain(RuleId rule) {
        return RuleExplanation.of(find(rule), this);
    }

    /**
     * Checks a key result alone, while somebody writes it. Rules that look further are listed as not evaluated.
     *
     * @param keyResult the key result
     * @return what the rules found
     */
    public RuleReport check(KeyResult keyResult) {
        return checkDraft(plan, Scene.of(keyResult));
    }

    /**
     * Checks an objective and its key results alone, while somebody writes them. Rules that look further are listed as
     * not evaluated.
     *
     * @param objective the objective
     * @return what the rules found
     */
    public RuleReport check(Objective objective) {
        return checkDraft(plan.in(objective.unit()), Scene.of(objective));
    }

    /**
     * Checks a whole program, after scoring it by the policy of this profile.
     *
     * @param program the program
     * @param asOf the date as of which to judge
     * @return what the rules found
     */
    public RuleReport check(ResolvedProgram program, LocalDate asOf) {
        return check(program, Scorer.of(scoringPolicy).score(program, asOf));
    }

    /**
     * Checks a whole program as of the date of its scores.
     *
     * @param program the program
     * @param scorecard the scores of that program
     * @return what the rules found
     */
    public RuleReport check(ResolvedProgram program, Scorecard scorecard) {
        return inspect(program, scorecard).report();
    }

    /**
     * Checks a whole program as of the date of its scores, and keeps what was found in such a way that it can be renewed after
     * a change without another check of everything.
     *
     * @param program the program
     * @param scorecard the scores of that program
     * @return what the rules found
     */
    public Inspection inspect(ResolvedProgram program, Scorecard scorecard) {
        return Inspection.of(this, program, scorecard);
    }

    /**
     * Checks one objective of a program, its key results, what these depend on and its unit, as of the date of the scores of
     * the program. Rules see what is around them as ever.
     *
     * @param program the program
     * @param scorecard the scores of that program
     * @param objective an objective of that program
     * @return what the rules found in these
     * @throws IllegalArgumentException if the program has no such objective
     */
    public RuleReport check(ResolvedProgram program, Scorecard scorecard, ObjectiveId objective) {
        return check(program, Scene.of(program, scorecard, program.objective(objective)));
    }

    /**
     * Checks one unit of a program and what is its own: its objectives of all cycles, their key results, what these depend on,
     * and its KPIs; KPIs of no unit are those of the organization. Units below it are not looked at: each has a check of its own.
     * Rules see what is around as ever.
     *
     * @param program the program
     * @param scorecard the scores of that program
     * @param unit a unit of that program
     * @return what the rules found in these
     * @throws IllegalArgumentException if the program has no such unit
     */
    public RuleReport check(ResolvedProgram program, Scorecard scorecard, UnitId unit) {
        return check(program, Scene.of(program, scorecard, program.unit(unit)));
    }

    private static RuleReport checkDraft(RulePlan inUnit, Scene scene) {
        return SuppressionRun.afterDraft(
                scene, inUnit, new RuleRun(scene, subject -> inUnit.everywhere()).report(inUnit));
    }

    private RuleReport check(ResolvedProgram program, Scene scene) {
        return withoutSuppressed(new RuleRun(scene, plan.settings(plan.byUnit(program))).report(plan), program, scene);
    }

    /** Takes out of a report on a program, or a part of it, what is suppressed, and adds what is found about suppressions. */
    RuleReport withoutSuppressed(RuleReport raw, ResolvedProgram program, Scene scene) {
        return new SuppressionRun(scene, program, plan, suppressions).after(raw);
    }

    RulePlan plan() {
        return plan;
    }

    @Override
    public String toString() {
        return id;
    }

    SettingTable settings() {
        return settings;
    }

    private Rule<?> find(RuleId rule) {
        Optional<Rule<?>> found = rules.rule(rule);
        checkArgument(found.isPresent(), "Profile '%s': rule must be one of its rules: %s", id, rule);
        return found.get();
    }

    private void checkSuppression(Suppression suppression) {
        checkArgument(
                find(suppression.rule()).subjects() != SuppressionUse.class,
                "Profile '%s': suppression must not be of a rule on suppressions: %s",
                id,
                suppression.rule());
    }
}
