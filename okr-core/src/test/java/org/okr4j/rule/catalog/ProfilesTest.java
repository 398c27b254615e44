package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ScoringPolicies;

/** What the sources ask for, and where they differ. */
class ProfilesTest {

    @ParameterizedTest
    @CsvSource({
        "recommended, organization-objectives-are-not-too-few, least, 3",
        "recommended, organization-objectives-are-not-too-many, most, 7",
        "government, organization-objectives-are-not-too-few, least, 5",
        "government, organization-objectives-are-not-too-many, most, 7",
        "crossDepartment, organization-objectives-are-not-too-few, least, 3",
        "crossDepartment, organization-objectives-are-not-too-many, most, 5",
        "recommended, unit-objectives-are-not-too-many, most, 5",
        "strict, unit-objectives-are-not-too-many, most, 3",
        "government, unit-objectives-are-not-too-many, most, 5",
        "crossDepartment, unit-objectives-are-not-too-many, most, 3",
        "government, unit-objectives-are-not-too-few, least, 3",
        "government, unit-is-not-over-engineered, from, 15",
        "government, key-results-are-not-too-few, least, 2",
        "government, key-results-are-not-too-many, most, 5",
        "crossDepartment, key-results-are-not-too-few, least, 2",
        "crossDepartment, key-results-are-not-too-many, most, 5",
        "crossDepartment, key-results-are-in-recommended-range, least, 3",
        "crossDepartment, key-results-are-in-recommended-range, most, 5",
        "crossDepartment, unit-key-results-are-within-limit, most, 15",
        "crossDepartment, unit-key-results-are-within-limit, objectives, 3",
        "strict, unit-key-results-are-within-limit, objectives, 3",
        "strict, level-is-not-skipped, from, team",
        "recommended, dependencies-are-declared, asked, where-others-do",
        "government, dependencies-are-declared, asked, where-others-do",
        "crossDepartment, dependencies-are-declared, asked, always",
        "crossDepartment, dependency-is-reviewed, days, 31",
        "recommended, required-rituals-are-planned, check-in, asked",
        "recommended, required-rituals-are-planned, review, not-asked",
        "recommended, required-rituals-are-planned, asked, where-any-is",
        "government, required-rituals-are-planned, review, asked",
        "government, required-rituals-are-planned, alignment-session, asked",
        "government, required-rituals-are-planned, retrospective, asked",
        "government, required-rituals-are-planned, executive-review, not-asked",
        "government, required-rituals-are-planned, planning, not-asked",
        "government, required-rituals-are-planned, asked, always",
        "crossDepartment, required-rituals-are-planned, executive-review, asked",
        "crossDepartment, required-rituals-are-planned, planning, asked",
        "crossDepartment, required-rituals-are-planned, asked, always",
        "government, rituals-are-often-enough, review-days, 31",
        "crossDepartment, rituals-are-often-enough, review-days, 14",
        "crossDepartment, rituals-are-often-enough, alignment-session-days, 31",
        "crossDepartment, check-in-compliance-is-high-enough, least, 0.85",
        "crossDepartment, unit-checks-in-from-week-one, days, 7",
        "government, sponsor-is-the-head, asked, always",
        "crossDepartment, sponsor-has-committed-in-public, asked, always",
        "government, sponsor-is-seen-regularly, weeks, 4",
        "crossDepartment, sponsor-is-seen-regularly, weeks, 1",
        "government, champion-is-senior, level, director",
        "government, conversations-wait-for-their-phase, from-phase, 3"
    })
    void setLimits(String profile, String rule, String parameter, String value) {
        assertThat(byId(profile).parameters(RuleId.of(rule)).get(parameter)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "recommended, objective-is-linked-upward, WARNING",
        "strict, objective-is-linked-upward, ERROR",
        "government, objective-is-linked-upward, ERROR",
        "crossDepartment, objective-is-linked-upward, ERROR",
        "recommended, unit-objectives-are-not-too-few, OFF",
        "strict, unit-objectives-are-not-too-few, OFF",
        "government, unit-objectives-are-not-too-few, INFO",
        "crossDepartment, unit-objectives-are-not-too-few, OFF",
        "recommended, key-results-are-in-recommended-range, INFO",
        "strict, key-results-are-in-recommended-range, WARNING",
        "government, key-results-are-in-recommended-range, OFF",
        "government, unit-key-results-are-within-limit, OFF",
        "recommended, key-result-has-owner, WARNING",
        "strict, key-result-has-owner, ERROR",
        "strict, key-results-are-not-too-few, WARNING",
        "recommended, organization-objectives-are-not-too-few, INFO",
        "strict, organization-objectives-are-not-too-few, WARNING",
        "government, organization-objectives-are-not-too-few, INFO",
        "government, organization-objectives-are-not-too-many, WARNING",
        "crossDepartment, organization-objectives-are-not-too-few, INFO",
        "crossDepartment, organization-objectives-are-not-too-many, WARNING",
        "strict, level-is-not-skipped, ERROR",
        "government, unit-is-not-over-engineered, ERROR",
        "crossDepartment, objective-has-accountable-person, ERROR",
        "recommended, dependency-is-confirmed, WARNING",
        "government, dependency-is-confirmed, WARNING",
        "crossDepartment, dependency-is-confirmed, ERROR",
        "government, dependency-is-reviewed, INFO",
        "crossDepartment, dependency-is-reviewed, WARNING",
        "crossDepartment, provider-is-in-time, ERROR",
        "recommended, organization-objectives-are-visible-to-all, WARNING",
        "government, organization-objectives-are-visible-to-all, ERROR",
        "crossDepartment, organization-objectives-are-visible-to-all, ERROR",
        "government, owner-still-works-here, ERROR",
        "crossDepartment, owner-still-works-here, WARNING",
        "strict, end-has-a-reason, ERROR",
        "recommended, dependencies-are-declared, WARNING",
        "crossDepartment, dependencies-are-declared, ERROR",
        "crossDepartment, dependencies-are-acyclic, ERROR",
        "crossDepartment, provider-change-is-told, ERROR",
        "crossDepartment, proposal-is-reviewed, ERROR",
        "government, proposal-is-reviewed, WARNING",
        "government, parents-come-first, ERROR",
        "crossDepartment, parents-come-first, WARNING",
        "recommended, cascade-fits-autonomy, INFO",
        "government, cascade-fits-autonomy, INFO",
        "strict, target-change-has-a-reason, ERROR",
        "recommended, required-rituals-are-planned, WARNING",
        "crossDepartment, required-rituals-are-planned, ERROR",
        "recommended, ritual-length-is-in-range, INFO",
        "government, ritual-length-is-in-range, OFF",
        "crossDepartment, unit-checks-in-from-week-one, ERROR",
        "crossDepartment, check-in-compliance-is-high-enough, ERROR",
        "government, check-in-compliance-is-high-enough, WARNING",
        "strict, check-in-is-not-overdue, ERROR",
        "crossDepartment, session-ends-with-actions, ERROR",
        "crossDepartment, action-has-an-owner, ERROR",
        "recommended, sponsor-is-the-head, WARNING",
        "government, sponsor-is-the-head, ERROR",
        "crossDepartment, sponsor-is-the-head, ERROR",
        "government, sponsor-has-committed-in-public, ERROR",
        "crossDepartment, sponsor-attends-reviews, ERROR",
        "crossDepartment, program-is-led-from-the-line, ERROR",
        "crossDepartment, organization-objective-is-owned-by-an-executive, ERROR",
        "recommended, champion-is-senior, INFO",
        "government, champion-is-senior, ERROR",
        "crossDepartment, champion-is-senior, OFF",
        "recommended, scores-are-not-tied-to-pay, WARNING",
        "strict, scores-are-not-tied-to-pay, ERROR",
        "crossDepartment, scores-are-not-tied-to-pay, ERROR",
        "recommended, conversations-wait-for-their-phase, OFF",
        "government, conversations-wait-for-their-phase, WARNING"
    })
    void gradeRules(String profile, String rule, Severity severity) {
        assertThat(byId(profile).severity(RuleId.of(rule))).isEqualTo(severity);
    }

    @Test
    void areFoundById() {
        assertThat(Profiles.all())
                .extracting(Profile::id)
                .containsExactly("recommended", "strict", "government", "crossDepartment", "scoringOnly");
        assertThat(Profiles.byId("crossDepartment")).contains(Profiles.CROSS_DEPARTMENT);
        assertThat(Profiles.byId("crossdepartment")).isEmpty();
    }

    @Test
    void extendTheRecommendedOneAndScoreByTheStandard() {
        assertThat(Profiles.RECOMMENDED.parent()).isEmpty();
        assertThat(Profiles.all().subList(1, 4))
                .allSatisfy(profile -> assertThat(profile.parent()).contains(Profiles.RECOMMENDED));
        assertThat(Profiles.all())
                .allSatisfy(profile -> assertThat(profile.scoringPolicy()).isEqualTo(ScoringPolicies.STANDARD))
                .allSatisfy(profile -> assertThat(profile.rules()).containsExactlyElementsOf(OkrRules.all()));
    }

    @Test
    void findNothingInASoundDraftOrProgram() {
        assertThat(Profiles.RECOMMENDED.check(Sample.objective("p1", "parks")).isClean())
                .isTrue();
        assertThat(Profiles.STRICT
                        .check(Sample.program().resolve(), Sample.AS_OF)
                        .isClean())
                .isTrue();
    }

    private static Profile byId(String id) {
        return Profiles.byId(id).orElseThrow();
    }

    @Test
    void scoringOnlyKeepsWhatScoresRestOn() {
        ImmutableSet<RuleId> on = OkrRules.all().ids().stream()
                .filter(rule -> Profiles.SCORING_ONLY.severity(rule) != Severity.OFF)
                .collect(toImmutableSet());

        assertThat(on)
                .containsAll(OkrRules.all().rules().stream()
                        .filter(rule -> rule.family() == RuleFamily.SCORING)
                        .map(Rule::id)
                        .filter(rule -> Profiles.RECOMMENDED.severity(rule) != Severity.OFF)
                        .toList());
        assertThat(on)
                .filteredOn(rule -> OkrRules.all().rule(rule).orElseThrow().family() != RuleFamily.SCORING)
                .extracting(RuleId::toString)
                .containsExactly(
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
        assertThat(on).allMatch(rule -> Profiles.SCORING_ONLY.severity(rule) == Profiles.RECOMMENDED.severity(rule));
    }
}
