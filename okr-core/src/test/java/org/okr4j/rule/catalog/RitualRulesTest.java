package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;

/** Rules on which meetings are planned, how often, how long, and with whom. */
class RitualRulesTest {

    private static final RuleTester PLANNED = tester("required-rituals-are-planned");
    private static final RuleTester OFTEN = tester("rituals-are-often-enough");
    private static final RuleTester LENGTH = tester("ritual-length-is-in-range");
    private static final RuleTester PURPOSE = tester("ritual-has-attendees-and-purpose");

    @ParameterizedTest
    @CsvSource({
        // week 1 is that of 2026-09-28; phases begin in weeks 1, 3, 7, 11 and 13
        "2026-10-05, false, ''",
        "2026-12-06, false, ''",
        "2026-12-07, true, 'review, alignment session, executive review'",
        "2026-12-21, true, 'review, alignment session, executive review, retrospective, planning'"
    })
    void aRitualIsMissedFromItsPhaseOn(LocalDate asOf, boolean found, String missing) {
        OkrProgram program = withCadence(only("check-in")).toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                        .start(LocalDate.of(2026, 9, 28))
                        .build())
                .build();
        RuleReport report = all(PLANNED).asOf(asOf).report(program);

        assertThat(report.isClean()).isNotEqualTo(found);
        assertThat(report.notEvaluated()).isEmpty();
        if (found) {
            assertThat(report.findings().get(0).message().toString()).contains("these kinds: " + missing + ".");
        }
    }

    @Test
    void withoutARoadmapEverythingIsMissedAtOnce() {
        Finding finding =
                all(PLANNED).report(withCadence(only("planning"))).findings().get(0);

        assertThat(finding.message())
                .hasToString(
                        "The cadence lacks rituals of these kinds: check-in, review, alignment session, executive"
                                + " review, retrospective. Plan them with day and hour, so that nobody has to call them together.");
        assertThat(finding.evidence())
                .containsEntry("missing", "[CHECK_IN, REVIEW, ALIGNMENT_SESSION, EXECUTIVE_REVIEW, RETROSPECTIVE]")
                .containsEntry("rituals", "1");
    }

    @Test
    void aCadenceWithoutRitualsIsAMatterOfTheProfile() {
        OkrProgram launched = Sample.program();
        OkrProgram drafts = Sample.each(launched, objective -> objective.withTransitions());

        assertThat(PLANNED.report(launched).notEvaluated())
                .singleElement()
                .hasToString("required-rituals-are-planned: The cadence names no rituals.");
        PLANNED.with("asked", "always").rejects(launched, "cadence");
        assertThat(PLANNED.with("asked", "always").report(drafts).notEvaluated())
                .hasSize(1);
        assertThat(PLANNED.with("asked", "always")
                        .asOf(LocalDate.of(2026, 10, 1))
                        .report(launched)
                        .notEvaluated())
                .as("nothing is published yet")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "government, GOVERNMENT, ''",
        "government, CROSS_DEPARTMENT, ''",
        "crossDepartment, CROSS_DEPARTMENT, ''",
        "crossDepartment, GOVERNMENT, 'required-rituals-are-planned rituals-are-often-enough rituals-are-often-enough'",
        "recommended, GOVERNMENT, ''",
        "recommended, CROSS_DEPARTMENT, ''",
        "strict, CROSS_DEPARTMENT, ''"
    })
    void eachProfileIsContentWithItsOwnCadence(String profile, String cadence, String found) {
        Cadence chosen = cadence.equals("GOVERNMENT") ? Cadences.GOVERNMENT : Cadences.CROSS_DEPARTMENT;
        Profile chosenProfile = Profiles.byId(profile).orElseThrow();

        assertThat(chosenProfile.check(withCadence(chosen).resolve(), Sample.AS_OF).findings().stream()
                        .map(finding -> finding.rule().toString())
                        .filter(rule -> rule.contains("ritual"))
                        .toList())
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        // ritual, how often, found at the defaults of 7, 31, 92, 31, 92 and 92 days
        "check-in, P7D, false",
        "check-in, P8D, true",
        "department-review, P1M, false",
        "department-review, P5W, true",
        "alignment-session, P3M, false",
        "alignment-session, P4M, true",
        "executive-review, P31D, false",
        "executive-review, P32D, true",
        "retrospective, P3M, false",
        "planning, P6M, true"
    })
    void ritualsMayNotBeTooFarApart(String id, String frequency, boolean found) {
        OkrProgram program = CadenceFixtures.ritual(id, ritual -> ritual.withFrequency(Frequency.parse(frequency)))
                .apply(withCadence(Cadences.CROSS_DEPARTMENT));

        assertThat(OFTEN.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void theMostFrequentRitualOfAKindIsJudged() {
        Ritual weekly = Cadences.CROSS_DEPARTMENT.rituals().get(0);
        Ritual yearly = weekly.withId(RitualId.of("yearly")).withFrequency(Frequency.ofMonths(12));

        OFTEN.accepts(withCadence(Cadence.builder().addRituals(yearly, weekly).build()));
        OFTEN.rejects(
                withCadence(Cadence.builder().addRitual(yearly).build()),
                "cadence.rituals[0].frequency",
                "The interval of the ritual “Weekly check-in” is 12 months; it may be 7 days at most. Hold it more often,"
                        + " and rather shorter.");
    }

    @ParameterizedTest
    @CsvSource({
        "check-in, 15, false",
        "check-in, 14, true",
        "check-in, 15..16, true",
        "department-review, 30..45, false",
        "department-review, 30..46, true",
        "alignment-session, 60, false",
        "alignment-session, 61, true",
        "executive-review, 60..90, false",
        "executive-review, 59..90, true",
        "retrospective, 150, false",
        "retrospective, 119, true",
        "planning, 240..480, false",
        "planning, 481, true"
    })
    void ritualsTakeAsLongAsTheirKind(String id, String minutes, boolean found) {
        OkrProgram program = CadenceFixtures.ritual(id, ritual -> ritual.withDuration(MinuteRange.parse(minutes)))
                .apply(withCadence(Cadences.CROSS_DEPARTMENT));

        assertThat(asAcrossDepartments(LENGTH).report(program).isClean()).isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "check-in, 10..30, false",
        "check-in, 9, true",
        "check-in, 31, true",
        "department-review, 30..90, false",
        "alignment-session, 45..120, false",
        "alignment-session, 44, true",
        "executive-review, 121, true",
        "retrospective, 60..240, false",
        "planning, 120..960, false",
        "planning, 119, true"
    })
    void unlessAProfileSaysOtherwiseTheLimitsAreWide(String id, String minutes, boolean found) {
        OkrProgram program = CadenceFixtures.ritual(id, ritual -> ritual.withDuration(MinuteRange.parse(minutes)))
                .apply(withCadence(Cadences.CROSS_DEPARTMENT));

        assertThat(LENGTH.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void whoseLengthNobodyHasSaidIsNotJudged() {
        OkrProgram program = CadenceFixtures.ritual("planning", ritual -> ritual.withDuration(Optional.empty()))
                .apply(withCadence(Cadences.CROSS_DEPARTMENT));

        assertThat(LENGTH.report(program).findings()).isEmpty();
        assertThat(LENGTH.report(program).notEvaluated())
                .singleElement()
                .hasToString("ritual-length-is-in-range: It is not said how long these take: Planning session.");
        assertThat(LENGTH.with("check-in-least", "15")
                        .with("check-in-most", "10")
                        .report(withCadence(Cadences.CROSS_DEPARTMENT))
                        .findings())
                .as("the least holds where the most is below it")
                .isEmpty();
    }

    @Test
    void whoComesAndWhatForIsSaidOfEachRitual() {
        OkrProgram bare = CadenceFixtures.ritual(
                        "planning", ritual -> ritual.withAttendees().withPurpose())
                .apply(withCadence(Cadences.CROSS_DEPARTMENT));

        PURPOSE.rejects(
                bare,
                "cadence.rituals[5].attendees",
                "The ritual “Planning session” does not say who comes, what it is for. Write it down; if nobody can, drop"
                        + " the ritual.");
    }

    /** With the minutes of the profile that is for such a cadence. */
    private static RuleTester asAcrossDepartments(RuleTester tester) {
        RuleTester told = tester;
        for (Map.Entry<String, Object> parameter : Profiles.CROSS_DEPARTMENT
                .parameters(OkrRules.RITUAL_LENGTH_IS_IN_RANGE.id())
                .entrySet()) {
            told = told.with(parameter.getKey(), parameter.getValue().toString());
        }
        return told;
    }

    private static RuleTester tester(String rule) {
        return RuleTester.of(OkrRules.all().rule(RuleId.of(rule)).orElseThrow()).asOf(Sample.AS_OF);
    }

    private static RuleTester all(RuleTester tester) {
        return tester.with("review", "asked")
                .with("alignment-session", "asked")
                .with("executive-review", "asked")
                .with("retrospective", "asked")
                .with("planning", "asked");
    }

    private static Cadence only(String id) {
        return Cadence.builder()
                .addRitual(Cadences.CROSS_DEPARTMENT.ritual(RitualId.of(id)).orElseThrow())
                .build();
    }

    private static OkrProgram withCadence(Cadence cadence) {
        return CadenceFixtures.meeting(cadence);
    }
}
