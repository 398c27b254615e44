package org.okr4j.rule.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ScoringPolicies;

/**
 * The built-in profiles: what an organization expects of its objectives and key results, before it says otherwise.
 *
 * <p>Numbers on which schools differ are settings of a profile and no constants. All profiles have all rules of {@link
 * OkrRules} and score by {@link ScoringPolicies#STANDARD}.
 */
public final class Profiles {

    /** What a score rests on beside the rules on scores, and that what is suppressed is no more than it should be. */
    private static final ImmutableSet<String> NEEDED_FOR_SCORES = ImmutableSet.of(
            "baseline-differs-from-target",
            "check-in-is-inside-cycle",
            "contribution-is-not-counted-twice",
            "dates-are-nested",
            "ended-objective-is-scored",
            "measure-is-complete",
            "measure-is-well-formed",
            "objective-has-key-results",
            "suppression-has-not-expired",
            "suppression-is-used",
            "text-agrees-with-measure",
            "threshold-kept-is-a-maintain-measure",
            "units-agree-in-sum",
            "verb-agrees-with-direction",
            "weights-are-valid",
            "zones-are-ordered");

    /**
     * What most people agree on: 2 to 5 key results an objective, better 3; at most 5 objectives a unit and 15 key
     * results; 3 to 7 objectives of the organization; links upward. Wording warns or informs, and is no error: people write
     * well enough before they write well.
     */
    public static final Profile RECOMMENDED = catalog("recommended")
            .off("unit-objectives-are-not-too-few")
            .off("conversations-wait-for-their-phase")
            .build();

    /**
     * {@link #RECOMMENDED} without leniency: at most 3 objectives a unit, and 3 to 5 key results; links upward and owners
     * are a must, and a team is not linked past its department; what a key result says has all five parts of the formula
     * and is no task, and objectives tell an end state in words. Promises between units are kept, decisions
     * explained and check-ins made, and a sponsor is seen every week. What is reported is not brighter than the figures, and
     * scores that people set are explained.
     */
    public static final Profile STRICT = RECOMMENDED
            .extend("strict")
            .parameter("unit-objectives-are-not-too-many", "most", "3")
            .parameter("unit-key-results-are-within-limit", "objectives", "3")
            .parameter("unit-key-results-are-within-limit", "each", "50")
            .severity("organization-objectives-are-not-too-few", Severity.WARNING)
            .severity("key-results-are-not-too-few", Severity.WARNING)
            .severity("key-results-are-in-recommended-range", Severity.WARNING)
            .parameter("key-results-are-in-recommended-range", "told", "any")
            .severity("objective-is-linked-upward", Severity.ERROR)
            .severity("key-result-has-owner", Severity.ERROR)
            .severity("level-is-not-skipped", Severity.ERROR)
            .parameter("level-is-not-skipped", "from", "team")
            .severity("key-result-is-not-a-task", Severity.ERROR)
            .severity("key-result-is-not-a-counted-output", Severity.WARNING)
            .severity("key-result-is-not-binary", Severity.WARNING)
            .severity("key-result-has-a-number", Severity.ERROR)
            .severity("key-result-has-a-deadline", Severity.WARNING)
            .severity("relative-change-has-a-baseline", Severity.ERROR)
            .severity("formula-is-complete", Severity.WARNING)
            .parameter("formula-is-complete", "least", "5")
            .severity("text-agrees-with-measure", Severity.ERROR)
            .severity("verb-agrees-with-direction", Severity.ERROR)
            .severity("vanity-metric-is-not-alone", Severity.WARNING)
            .severity("key-results-are-not-all-binary", Severity.ERROR)
            .severity("quantity-is-paired-with-quality", Severity.WARNING)
            .severity("set-has-a-leading-indicator", Severity.WARNING)
            .severity("objective-is-qualitative", Severity.ERROR)
            .severity("objective-is-not-a-deliverable", Severity.ERROR)
            .severity("objective-is-not-vague-only", Severity.ERROR)
            .severity("objective-titles-are-distinct", Severity.ERROR)
            .severity("objective-is-one-thing", Severity.WARNING)
            .severity("objective-is-not-business-as-usual", Severity.WARNING)
            .severity("objective-title-is-concise", Severity.WARNING)
            .severity("child-is-not-a-copy", Severity.ERROR)
            .severity("co-owner-is-head-or-delegate", Severity.WARNING)
            .severity("contribution-is-not-counted-twice", Severity.ERROR)
            .severity("key-result-is-not-a-kpi", Severity.ERROR)
            .severity("objective-changes-something-now", Severity.WARNING)
            .severity("objective-is-not-a-copy", Severity.ERROR)
            .severity("objective-is-not-a-kpi", Severity.ERROR)
            .severity("objective-is-not-copied-from-a-sample", Severity.ERROR)
            .severity("organization-objective-has-support", Severity.ERROR)
            .severity("parent-cycle-covers-child", Severity.ERROR)
            .severity("shared-objective-is-owned-by-several-units", Severity.ERROR)
            .severity("support-function-serves-a-priority", Severity.ERROR)
            .severity("support-objective-is-co-created", Severity.WARNING)
            .severity("unit-is-not-a-silo", Severity.ERROR)
            .severity("units-have-talked", Severity.ERROR)
            .severity("cascade-fits-autonomy", Severity.WARNING)
            .severity("dependencies-are-acyclic", Severity.ERROR)
            .severity("dependencies-are-declared", Severity.ERROR)
            .severity("dependency-crosses-units", Severity.ERROR)
            .severity("dependency-is-confirmed", Severity.ERROR)
            .severity("dependency-is-reviewed", Severity.WARNING)
            .severity("end-has-a-reason", Severity.ERROR)
            .severity("objective-stays-inside-boundary", Severity.ERROR)
            .severity("organization-objectives-are-visible-to-all", Severity.ERROR)
            .severity("owner-still-works-here", Severity.ERROR)
            .severity("parents-come-first", Severity.ERROR)
            .severity("proposal-is-reviewed", Severity.ERROR)
            .severity("provider-change-is-told", Severity.ERROR)
            .severity("provider-is-in-time", Severity.ERROR)
            .severity("provider-is-still-pursued", Severity.ERROR)
            .severity("publication-names-who-decided", Severity.WARNING)
            .severity("target-change-has-a-reason", Severity.ERROR)
            .severity("transition-is-by-who-may", Severity.ERROR)
            .severity("adoption-is-sustained", Severity.ERROR)
            .severity("automation-comes-after-a-cycle", Severity.ERROR)
            .severity("champion-network-is-in-range", Severity.WARNING)
            .severity("duration-fits-size", Severity.ERROR)
            .severity("foundation-comes-before-cascade", Severity.ERROR)
            .severity("leaders-are-certified", Severity.WARNING)
            .severity("phase-coverage-is-reached", Severity.ERROR)
            .severity("phase-gate-is-passed", Severity.ERROR)
            .severity("phase-has-an-indicator", Severity.ERROR)
            .severity("pilot-heads-are-assessed", Severity.ERROR)
            .severity("pilots-are-in-range", Severity.ERROR)
            .severity("pilots-go-first", Severity.ERROR)
            .severity("training-comes-before-phase", Severity.ERROR)
            .severity("required-rituals-are-planned", Severity.ERROR)
            .severity("rituals-are-often-enough", Severity.ERROR)
            .severity("ritual-length-is-in-range", Severity.WARNING)
            .severity("ritual-has-attendees-and-purpose", Severity.ERROR)
            .severity("check-in-is-not-overdue", Severity.ERROR)
            .severity("check-in-compliance-is-high-enough", Severity.ERROR)
            .severity("unit-checks-in-from-week-one", Severity.ERROR)
            .severity("trouble-is-explained", Severity.ERROR)
            .severity("session-ends-with-actions", Severity.ERROR)
            .severity("action-has-an-owner", Severity.ERROR)
            .severity("ended-objective-is-scored", Severity.ERROR)
            .severity("blocker-is-escalated", Severity.ERROR)
            .severity("sponsor-is-the-head", Severity.ERROR)
            .severity("sponsor-has-committed-in-public", Severity.ERROR)
            .severity("sponsor-is-seen-regularly", Severity.ERROR)
            .parameter("sponsor-is-seen-regularly", "weeks", "1")
            .severity("sponsor-attends-reviews", Severity.ERROR)
            .severity("program-is-led-from-the-line", Severity.ERROR)
            .severity("organization-objective-is-owned-by-an-executive", Severity.ERROR)
            .severity("champion-is-senior", Severity.WARNING)
            .severity("scores-are-not-tied-to-pay", Severity.ERROR)
            .severity("suppression-has-not-expired", Severity.ERROR)
            .severity("suppression-is-used", Severity.WARNING)
            .severity("green-is-not-stale", Severity.ERROR)
            .severity("reported-status-agrees-with-pace", Severity.ERROR)
            .parameter("reported-status-agrees-with-pace", "steps", "1")
            .severity("draft-confidence-is-plausible", Severity.WARNING)
            .severity("confidence-is-not-falling", Severity.WARNING)
            .severity("target-is-not-passed-early", Severity.WARNING)
            .severity("not-all-key-results-are-at-full-score", Severity.WARNING)
            .severity("missed-commitment-is-explained", Severity.ERROR)
            .severity("mean-hides-no-failure", Severity.WARNING)
            .severity("override-is-explained", Severity.ERROR)
            .severity("override-stays-near-computed", Severity.WARNING)
            .build();

    /**
     * What the roadmap in four phases for governments expects: 5 to 7 objectives of the organization, 3 to 5 a
     * department, 2 to 5 key results each; links upward are a must. What the organization publishes comes first and is seen
     * by all, and whoever answers for something still works here. Units that have not talked with each other are told, and
     * not kept from publishing. It knows no range within the range, and no limit to the
     * key results of a unit in all; one champion and no network of them, and no share of certificates.
     * Check-ins, reviews, alignment reviews and retrospectives are planned, and nothing is said of
     * how long they take. Whoever heads the organization is sponsor and has said so in public, and a champion is director at
     * least; from the third phase on, scores may be talked about in conversations on performance.
     */
    public static final Profile GOVERNMENT = RECOMMENDED
            .extend("government")
            .parameter("organization-objectives-are-not-too-few", "least", "5")
            .parameter("organization-objectives-are-not-too-many", "most", "7")
            .severity("unit-objectives-are-not-too-few", Severity.INFO)
            .parameter("unit-objectives-are-not-too-few", "least", "3")
            .severity("objective-is-linked-upward", Severity.ERROR)
            .severity("unit-is-not-a-silo", Severity.INFO)
            .severity("units-have-talked", Severity.INFO)
            .blocksPublishing("units-have-talked", false)
            .severity("organization-objectives-are-visible-to-all", Severity.ERROR)
            .severity("owner-still-works-here", Severity.ERROR)
            .severity("parents-come-first", Severity.ERROR)
            .off("key-results-are-in-recommended-range")
            .off("unit-key-results-are-within-limit")
            .severity("foundation-comes-before-cascade", Severity.ERROR)
            .off("champion-network-is-in-range")
            .off("leaders-are-certified")
            .severity("phase-gate-is-passed", Severity.ERROR)
            .parameter("required-rituals-are-planned", "review", "asked")
            .parameter("required-rituals-are-planned", "alignment-session", "asked")
            .parameter("required-rituals-are-planned", "retrospective", "asked")
            .parameter("required-rituals-are-planned", "asked", "always")
            .off("ritual-length-is-in-range")
            .severity("sponsor-is-the-head", Severity.ERROR)
            .parameter("sponsor-is-the-head", "asked", "always")
            .severity("sponsor-has-committed-in-public", Severity.ERROR)
            .parameter("sponsor-has-committed-in-public", "asked", "always")
            .severity("champion-is-senior", Severity.ERROR)
            .parameter("champion-is-senior", "asked", "always")
            .severity("conversations-wait-for-their-phase", Severity.WARNING)
            .build();

    /**
     * What the rollout in five phases across departments expects: 3 to 5 objectives of the organization, 3 a department,
     * 2 to 5 key results each and better 3, at most 15 a team; links upward are a must. Every department declares what it
     * depends on before it publishes; what units promise each other is confirmed, due in time, looked at every month, and
     * told when it changes. Six rituals are planned, and check-ins made from the first week on; a session leaves actions
     * with owners. Whoever heads the organization is sponsor, is seen every week and comes to reviews; executives own its
     * objectives, the line leads the program, and nobody is paid or appraised by scores. Some departments go first, people
     * are trained before, all others join in time, and each phase has figures by which its success is told.
     */
    public static final Profile CROSS_DEPARTMENT = RECOMMENDED
            .extend("crossDepartment")
            .parameter("organization-objectives-are-not-too-few", "least", "3")
            .parameter("organization-objectives-are-not-too-many", "most", "5")
            .parameter("key-results-are-in-recommended-range", "told", "any")
            .parameter("unit-objectives-are-not-too-many", "most", "3")
            .parameter("unit-key-results-are-within-limit", "most", "15")
            .parameter("unit-key-results-are-within-limit", "objectives", "3")
            .parameter("unit-key-results-are-within-limit", "each", "50")
            .severity("objective-is-linked-upward", Severity.ERROR)
            .severity("unit-is-not-a-silo", Severity.ERROR)
            .severity("units-have-talked", Severity.ERROR)
            .severity("dependencies-are-acyclic", Severity.ERROR)
            .severity("dependencies-are-declared", Severity.ERROR)
            .parameter("dependencies-are-declared", "asked", "always")
            .severity("dependency-is-confirmed", Severity.ERROR)
            .severity("dependency-is-reviewed", Severity.WARNING)
            .severity("organization-objectives-are-visible-to-all", Severity.ERROR)
            .severity("proposal-is-reviewed", Severity.ERROR)
            .severity("provider-change-is-told", Severity.ERROR)
            .severity("provider-is-in-time", Severity.ERROR)
            .severity("provider-is-still-pursued", Severity.ERROR)
            .severity("adoption-is-sustained", Severity.ERROR)
            .severity("champion-network-is-in-range", Severity.WARNING)
            .severity("foundation-comes-before-cascade", Severity.ERROR)
            .severity("leaders-are-certified", Severity.WARNING)
            .severity("phase-coverage-is-reached", Severity.ERROR)
            .severity("phase-gate-is-passed", Severity.ERROR)
            .severity("phase-has-an-indicator", Severity.ERROR)
            .parameter("pilot-heads-are-assessed", "asked", "always")
            .severity("pilots-go-first", Severity.ERROR)
            .severity("training-comes-before-phase", Severity.ERROR)
            .severity("required-rituals-are-planned", Severity.ERROR)
            .parameter("required-rituals-are-planned", "review", "asked")
            .parameter("required-rituals-are-planned", "alignment-session", "asked")
            .parameter("required-rituals-are-planned", "executive-review", "asked")
            .parameter("required-rituals-are-planned", "retrospective", "asked")
            .parameter("required-rituals-are-planned", "planning", "asked")
            .parameter("required-rituals-are-planned", "asked", "always")
            .parameter("rituals-are-often-enough", "review-days", "14")
            .parameter("rituals-are-often-enough", "alignment-session-days", "31")
            .severity("ritual-length-is-in-range", Severity.WARNING)
            .parameter("ritual-length-is-in-range", "check-in-least", "15")
            .parameter("ritual-length-is-in-range", "check-in-most", "15")
            .parameter("ritual-length-is-in-range", "review-least", "30")
            .parameter("ritual-length-is-in-range", "review-most", "45")
            .parameter("ritual-length-is-in-range", "alignment-session-least", "60")
            .parameter("ritual-length-is-in-range", "alignment-session-most", "60")
            .parameter("ritual-length-is-in-range", "executive-review-least", "60")
            .parameter("ritual-length-is-in-range", "executive-review-most", "90")
            .parameter("ritual-length-is-in-range", "retrospective-least", "120")
            .parameter("ritual-length-is-in-range", "retrospective-most", "180")
            .parameter("ritual-length-is-in-range", "planning-least", "240")
            .parameter("ritual-length-is-in-range", "planning-most", "480")
            .severity("check-in-compliance-is-high-enough", Severity.ERROR)
            .severity("unit-checks-in-from-week-one", Severity.ERROR)
            .severity("session-ends-with-actions", Severity.ERROR)
            .severity("action-has-an-owner", Severity.ERROR)
            .severity("sponsor-is-the-head", Severity.ERROR)
            .parameter("sponsor-is-the-head", "asked", "always")
            .parameter("sponsor-has-committed-in-public", "asked", "always")
            .parameter("sponsor-is-seen-regularly", "weeks", "1")
            .severity("sponsor-attends-reviews", Severity.ERROR)
            .severity("program-is-led-from-the-line", Severity.ERROR)
            .severity("organization-objective-is-owned-by-an-executive", Severity.ERROR)
            .off("champion-is-senior")
            .severity("scores-are-not-tied-to-pay", Severity.ERROR)
            .severity("not-all-key-results-are-at-full-score", Severity.WARNING)
            .build();

    /**
     * What is needed for scores to be computed and believed, and nothing else: measures that are whole and of one piece, weights,
     * dates that are nested, values within their cycle, and the rules about scores themselves, graded as in {@link #RECOMMENDED}.
     * It is for whoever brings figures together from many units or from another tool, and has no say in how these write their
     * objectives or meet: what it finds is to be mended before the numbers are shown.
     */
    public static final Profile SCORING_ONLY = scoringOnly();

    private static final ImmutableList<Profile> ALL =
            ImmutableList.of(RECOMMENDED, STRICT, GOVERNMENT, CROSS_DEPARTMENT, SCORING_ONLY);

    private Profiles() {}

    /** {@return all built-in profiles, the recommended one first} */
    public static ImmutableList<Profile> all() {
        return ALL;
    }

    /**
     * Returns the built-in profile with an id.
     *
     * @param id the id, such as {@code crossDepartment}
     * @return the profile; empty if none has that id
     */
    public static Optional<Profile> byId(String id) {
        requireNonNull(id, "id");
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private static Profile scoringOnly() {
        ProfileBuilder builder = RECOMMENDED.extend("scoringOnly");
        for (Rule<?> rule : OkrRules.all()) {
            boolean isNeeded = rule.family() == RuleFamily.SCORING
                    || NEEDED_FOR_SCORES.contains(rule.id().toString());
            if (!isNeeded && RECOMMENDED.severity(rule.id()) != Severity.OFF) {
                builder.off(rule.id().toString());
            }
        }
        return builder.build();
    }

    private static ProfileBuilder catalog(String id) {
        ProfileBuilder builder = Profile.builder(id, ScoringPolicies.STANDARD);
        for (Rule<?> rule : OkrRules.all()) {
            builder.rule(rule);
        }
        return builder;
    }
}
