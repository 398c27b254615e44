package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

/** Rules on what people report, and what comes of it. */
class CheckInRulesTest {

    private static final RuleTester OVERDUE = tester(OkrRules.CHECK_IN_IS_NOT_OVERDUE);
    private static final RuleTester COMPLIANCE = tester(OkrRules.CHECK_IN_COMPLIANCE_IS_HIGH_ENOUGH);
    private static final RuleTester WEEK_ONE = tester(OkrRules.UNIT_CHECKS_IN_FROM_WEEK_ONE);
    private static final RuleTester TROUBLE = tester(OkrRules.TROUBLE_IS_EXPLAINED);
    private static final RuleTester SESSION = tester(OkrRules.SESSION_ENDS_WITH_ACTIONS);
    private static final RuleTester ACTION = tester(OkrRules.ACTION_HAS_AN_OWNER);
    private static final RuleTester SCORED = tester(OkrRules.ENDED_OBJECTIVE_IS_SCORED);
    private static final RuleTester BLOCKER = tester(OkrRules.BLOCKER_IS_ESCALATED);

    private static final OkrProgram WEEKLY = Sample.checkedIn(Sample.program());

    @ParameterizedTest
    @CsvSource({
        // the last check-in is of 2026-11-16, the next is due on 23, with 3 days of grace
        "2026-11-26, false",
        "2026-11-27, true",
        "2026-12-31, true",
        "2027-01-01, false"
    })
    void aCheckInIsOverdueOnceTheGraceIsOver(LocalDate asOf, boolean found) {
        assertThat(OVERDUE.asOf(asOf).report(WEEKLY).isClean()).isNotEqualTo(found);
    }

    @Test
    void whoIsToCheckInIsNamed() {
        OkrProgram late =
                CadenceFixtures.checkIns("p1-1", Sample.mondays().subList(0, 5)).apply(WEEKLY);
        Finding finding = OVERDUE.report(late).findings().get(0);

        assertThat(finding.location()).hasToString("key result 'p1-1' checkIns");
        assertThat(finding.message())
                .hasToString(
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” was checked"
                                + " in last on 2026-11-02; the next check-in was due on 2026-11-09. Ask Ada López for it, even if"
                                + " the figure has not moved.");
        assertThat(finding.evidence())
                .containsEntry("last", "2026-11-02")
                .containsEntry("due", "2026-11-09")
                .containsEntry("days-overdue", "11");
    }

    @Test
    void nobodyIsAskedWhoHasLeft() {
        OkrProgram late =
                CadenceFixtures.checkIns("p1-1", Sample.mondays().subList(0, 5)).apply(WEEKLY);
        OkrProgram left = late.apply(Change.leave(PersonId.of("ada-lopez"), LocalDate.of(2026, 10, 31)));

        OVERDUE.accepts(left);
        assertThat(RuleTester.of(OkrRules.OWNER_STILL_WORKS_HERE)
                        .asOf(Sample.AS_OF)
                        .report(left)
                        .findings())
                .extracting(finding -> finding.message().toString())
                .anyMatch(
                        text -> text.startsWith(
                                "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” is owned by Ada"));
    }

    @Test
    void whereNobodyChecksInNothingIsSaidUnlessItWasAgreedOn() {
        OkrProgram silent = Sample.program();
        OkrProgram agreed =
                silent.toBuilder().cadence(Cadences.CROSS_DEPARTMENT).build();

        for (RuleTester tester : ImmutableList.of(OVERDUE, COMPLIANCE, WEEK_ONE, TROUBLE, BLOCKER)) {
            assertThat(tester.report(silent).findings()).isEmpty();
            assertThat(tester.report(silent).notEvaluated())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.reason()).hasToString("No check-in is recorded."));
        }
        assertThat(WEEK_ONE.report(agreed).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("unit 'city'", "unit 'parks'");
        COMPLIANCE.rejects(
                agreed,
                "",
                "In 0 of 14 weeks of teams all key results were checked in (0%); at least 85% are expected. Most is"
                        + " missing here: City of Riverton (7 of 7), Parks Department (7 of 7). Ask what keeps these teams"
                        + " from it before you remind them.");
    }

    @ParameterizedTest
    @CsvSource({
        // Mondays left out of seven, of the department: 14 weeks of teams are due
        "2, 0.85, false", // 12/14 = 0.857
        "3, 0.85, true", // 11/14 = 0.786
        "3, 0.785, false",
        "3, 0.786, true",
        "0, 1, false"
    })
    void enoughWeeksOfTeamsAreComplete(int leftOut, String least, boolean found) {
        OkrProgram program = CadenceFixtures.checkIns("p1-1", Sample.mondays().subList(0, 7 - leftOut))
                .apply(WEEKLY);

        assertThat(COMPLIANCE.with("least", least).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void complianceOfNothingIsNotJudged() {
        assertThat(COMPLIANCE.asOf(LocalDate.of(2026, 10, 3)).report(WEEKLY).notEvaluated())
                .hasSize(1);
        assertThat(COMPLIANCE.asOf(LocalDate.of(2028, 1, 1)).report(WEEKLY).notEvaluated())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // published on 2026-11-10, so that the first week is over on 17
        "2026-11-17, 7, false",
        "2026-11-18, 7, true",
        "2026-11-18, 8, false",
        "2027-01-01, 7, false"
    })
    void theFirstCheckInIsInTheFirstWeek(LocalDate asOf, String days, boolean found) {
        OkrProgram late = Sample.objective(
                Sample.keyResult(WEEKLY, "p1-1", keyResult -> keyResult.withCheckIns()),
                "p1",
                objective -> objective.withTransitions(CadenceFixtures.to(LifecycleState.PUBLISHED, "2026-11-10")));

        assertThat(WEEK_ONE.with("days", days).asOf(asOf).report(late).isClean())
                .isNotEqualTo(found);
    }

    @Test
    void theSilentKeyResultsOfAUnitAreToldAtOnce() {
        OkrProgram program = Sample.each(
                WEEKLY,
                objective -> objective.id().toString().startsWith("p1")
                                || objective.id().toString().startsWith("p2")
                        ? objective.withKeyResults(
                                Sample.keyResults(objective.id().toString(), 2))
                        : objective);

        WEEK_ONE.rejects(
                program,
                "",
                "Parks Department has published for 2026 Q4, and 4 key results were not checked in within 7 days nor"
                        + " since: “Raise the share of visitors who are satisfied from 40 to 60 percent”, “Raise the share"
                        + " of paths with light at night from 40 to 60 percent”, “Raise the share of visitors who are"
                        + " satisfied from 40 to 60 percent”, 1 more. Set the day of the weekly check-in now, and begin"
                        + " even without figures.");
    }

    @Test
    void whatCannotBeMeasuredOrIsFedByObjectivesWaitsForNoCheckIn() {
        OkrProgram silent = Sample.keyResult(WEEKLY, "c1-1", keyResult -> keyResult.withCheckIns());
        OkrProgram unmeasured = Sample.keyResult(
                silent,
                "c1-1",
                keyResult -> keyResult.withMeasure(Optional.empty()).withUnit(Optional.empty()));
        OkrProgram fed = Sample.objective(
                unmeasured,
                "p1",
                objective -> objective.withParents(Contribution.contributes(KeyResultId.of("c1-1"), Weight.ONE)));

        assertThat(WEEK_ONE.report(silent).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("unit 'city'");
        WEEK_ONE.accepts(unmeasured).accepts(fed);
    }

    @ParameterizedTest
    @CsvSource({
        // what is kept at 60 or more since 2026-10-05: the last figures, found
        "40 40 40, true",
        "40 40 60, false", // kept by now, and seldom so far
        "40 45 50, false", // nearer every week
        "40 50 50, false", // nearer than at first
        "40 50 49, true", // turned back
        "50 45 50, true", // where it was at first
        "59, true"
    })
    void aLevelThatIsKeptOrComesNearerNeedsNoExplanation(String figures, boolean found) {
        List<String> values = Splitter.on(' ').splitToList(figures);
        OkrProgram program = Sample.keyResult(
                WEEKLY,
                "p1-1",
                keyResult -> keyResult
                        .withMeasure(Measure.atLeast("60"))
                        .withCheckIns(Streams.mapWithIndex(
                                        values.stream(),
                                        (value, week) -> CheckIn.builder()
                                                .date(LocalDate.of(2026, 11, 16).minusWeeks(values.size() - 1 - week))
                                                .measurement(Measurement.number(value))
                                                .build())
                                .toList()));

        assertThat(TROUBLE.report(program).isClean()).isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // boundary and figure of what is kept at 40 or less, or from 40 to 60: found
        "at-most, inclusive, 40, false",
        "at-most, exclusive, 40, true",
        "at-most, exclusive, 39, false",
        "at-most, inclusive, 41, true",
        "within, inclusive, 39, true",
        "within, inclusive, 40, false",
        "within, inclusive, 60, false",
        "within, inclusive, 61, true"
    })
    void aLevelIsKeptOnItsRightSide(String measure, String boundary, String figure, boolean found) {
        Measure kept = measure.equals("within")
                ? Measure.within("40", "60")
                : Measure.atMost("40")
                        .withBoundary(boundary.equals("exclusive") ? Boundary.EXCLUSIVE : Boundary.INCLUSIVE);
        OkrProgram program = Sample.keyResult(
                WEEKLY,
                "p1-1",
                keyResult -> keyResult
                        .withMeasure(kept)
                        .withCheckIns(CheckIn.builder()
                                .date(LocalDate.of(2026, 11, 16))
                                .measurement(Measurement.number(figure))
                                .build()));

        assertThat(TROUBLE.report(program).isClean()).isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // value on 2026-11-16, confidence, note, feed, found: by 20 November 51 is expected, red is below 46
        "50.5, 0.4, '', '', false",
        "50.5, 0.39, '', '', true",
        "50.5, 0.39, the supplier is gone, '', false",
        "50.5, 0.39, ' ', '', true",
        "45.5, 0.8, '', '', true",
        "45.5, 0.8, two parks are closed, '', false",
        "45.5, 0.8, '', ledger, true",
        "46.5, 0.8, '', '', false"
    })
    void whatIsInTroubleIsExplained(String value, String confidence, String note, String feed, boolean found) {
        OkrProgram program = CadenceFixtures.checkIns(
                        "p1-1",
                        CadenceFixtures.last(checkIn -> checkIn.withMeasurement(Measurement.number(value))
                                .withConfidence(Confidence.of(confidence))
                                .withNote(Optional.of(note).filter(text -> !text.isEmpty()))
                                .withFeed(Optional.of(feed).filter(key -> !key.isEmpty()))))
                .apply(WEEKLY);

        assertThat(TROUBLE.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void aFeedDoesNotSilenceWhatPeopleHaveSaid() {
        CheckIn figure = CheckIn.builder()
                .date(LocalDate.of(2026, 11, 18))
                .measurement(Measurement.number("41"))
                .feed("ledger")
                .build();
        ImmutableList<CheckIn> said = CadenceFixtures.last(checkIn -> checkIn.withNote("two parks are closed"));

        OkrProgram explained = CadenceFixtures.checkIns("p1-1", Iterables.concat(said, ImmutableList.of(figure)))
                .apply(WEEKLY);
        OkrProgram bare = CadenceFixtures.checkIns("p1-1", Iterables.concat(Sample.mondays(), ImmutableList.of(figure)))
                .apply(WEEKLY);

        assertThat(TROUBLE.report(explained).isClean()).isTrue();
        TROUBLE.rejects(
                bare,
                "checkIns",
                "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” is red, and the check-in"
                        + " of 2026-11-18 says nothing about it. Add in a sentence what stands in the way, or a blocker"
                        + " that somebody can move.");
    }

    @Test
    void aBlockerExplainsTroubleToo() {
        OkrProgram program = CadenceFixtures.checkIns(
                        "p1-1",
                        CadenceFixtures.last(checkIn -> checkIn.withConfidence(Confidence.LOW)
                                .withBlockers(blocker(BlockerKind.BUDGET, "no money", "2026-11-01"))))
                .apply(WEEKLY);

        assertThat(TROUBLE.report(program).isClean()).isTrue();
    }

    @Test
    void onlyTheLastSessionOfAUnitCounts() {
        OkrProgram empty = CadenceFixtures.held();
        Meeting november = empty.meetings().get(0);
        Meeting december = november.withId(MeetingId.of("december"))
                .withDate(LocalDate.of(2026, 11, 18))
                .withActions(CadenceFixtures.action(Optional.empty()));

        SESSION.rejects(
                empty,
                "meetings[0].actions",
                "The alignment session of City of Riverton on 2026-11-04 has left nothing to do. Write down who does what"
                        + " by when, while all still remember it.");
        SESSION.accepts(empty.toBuilder().addMeeting(december).build());
        assertThat(SESSION.asOf(LocalDate.of(2026, 11, 3)).report(empty).notEvaluated())
                .singleElement()
                .hasToString("session-ends-with-actions: No alignment session is recorded.");
    }

    @ParameterizedTest
    @CsvSource({
        // done on, judged on, found: decided on 2026-11-04
        "'', 2026-11-20, true",
        "2026-11-20, 2026-11-20, false",
        "2026-11-21, 2026-11-20, true",
        "'', 2026-11-03, false"
    })
    void anActionNeedsAnOwnerUntilItIsDone(String done, LocalDate asOf, boolean found) {
        OkrProgram program = CadenceFixtures.held(CadenceFixtures.action(Optional.empty())
                .withDoneOn(Optional.of(done).filter(day -> !day.isEmpty()).map(LocalDate::parse)));

        assertThat(ACTION.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void anActionWithoutOwnerIsNamed() {
        ACTION.rejects(
                CadenceFixtures.held(CadenceFixtures.action(Optional.empty())),
                "meetings[0].actions[0].owner",
                "Nobody does “ask the council for a date”, which was decided in the meeting “Alignment session” on"
                        + " 2026-11-04. Name one person, or strike it out.");
    }

    @ParameterizedTest
    @CsvSource({
        // judged on, days after, found: the quarter ended on 2026-09-30
        "2026-10-14, 14, false",
        "2026-10-15, 14, true",
        "2026-10-01, 0, true",
        "2026-09-30, 0, false"
    })
    void anEndedCycleIsScoredSoon(LocalDate asOf, String days, boolean found) {
        OkrProgram open = CadenceFixtures.ofLastQuarter(CadenceFixtures.to(LifecycleState.PUBLISHED, "2026-07-02"));

        assertThat(SCORED.with("days-after", days).asOf(asOf).report(open).isClean())
                .isNotEqualTo(found);
    }

    @Test
    void whatIsArchivedOrWasNeverPublishedIsLeftAlone() {
        OkrProgram open = CadenceFixtures.ofLastQuarter(CadenceFixtures.to(LifecycleState.PUBLISHED, "2026-07-02"));
        OkrProgram archived = open.toBuilder()
                .addFact(moved(CycleState.ACTIVE, "2026-07-01"))
                .addFact(moved(CycleState.LOCKED, "2026-07-10"))
                .addFact(moved(CycleState.CLOSED, "2026-10-01"))
                .addFact(moved(CycleState.ARCHIVED, "2026-11-01"))
                .build();

        assertThat(SCORED.report(archived).isClean()).isTrue();
        assertThat(SCORED.asOf(LocalDate.of(2026, 10, 31)).report(archived).isClean())
                .as("it was not archived then")
                .isFalse();
        assertThat(SCORED.report(CadenceFixtures.ofLastQuarter()).isClean()).isTrue();
        assertThat(SCORED.report(open).findings().get(0).message())
                .hasToString("Objective “" + open.objectives().get(6).title()
                        + "” is still open, though 2026 Q3 ended on 2026-09-30. Close it with its last figures, and carry"
                        + " over what goes on.");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, text and first day in the last three check-ins, found
        "DECISION, no date, 2026-11-01, true",
        "DECISION, No  Date, 2026-11-09, true",
        "DECISION, the council waits, 2026-11-01, true",
        "DECISION, the council waits, 2026-11-09, false",
        "BUDGET, no date, 2026-11-01, false"
    })
    void theSameBlockerIsKnownAgain(BlockerKind kind, String text, String since, boolean found) {
        Blocker first = blocker(BlockerKind.DECISION, "no date", "2026-11-01");
        OkrProgram program = reporting(first, first, blocker(kind, text, since));

        assertThat(BLOCKER.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void aBlockerThatWasGoneForAWeekBeginsAnew() {
        Blocker blocker = blocker(BlockerKind.DECISION, "no date", "2026-11-01");
        ImmutableList<CheckIn> all = Sample.mondays();
        OkrProgram program = CadenceFixtures.checkIns(
                        "p1-1",
                        ImmutableList.of(
                                all.get(2).withBlockers(blocker),
                                all.get(3).withBlockers(blocker),
                                all.get(4),
                                all.get(5).withBlockers(blocker),
                                all.get(6).withBlockers(blocker)))
                .apply(WEEKLY);

        assertThat(BLOCKER.report(program).isClean()).isTrue();
        assertThat(BLOCKER.with("times", "2").report(program).isClean()).isFalse();
    }

    @Test
    void aBlockerIsToldOnceWithHowOftenItWasReported() {
        Blocker blocker = blocker(BlockerKind.DECISION, "no date", "2026-11-01");

        BLOCKER.rejects(
                reporting(blocker, blocker, blocker, blocker),
                "checkIns[6].blockers[0].escalatedTo",
                "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” has reported the same"
                        + " blocker 4 times in a row since 2026-10-26: “no date”. Nobody was asked to move it. Take it to"
                        + " whoever can decide, and record whom you asked.");
        assertThat(BLOCKER.asOf(LocalDate.of(2026, 11, 8))
                        .report(reporting(blocker, blocker, blocker, blocker))
                        .isClean())
                .as("twice by then")
                .isTrue();
    }

    private static CycleTransition moved(CycleState to, String date) {
        return CycleTransition.builder()
                .cycle(Sample.LAST_QUARTER.id())
                .to(to)
                .date(LocalDate.parse(date))
                .build();
    }

    /** The sample in which the last check-ins of a key result have these blockers. */
    private static OkrProgram reporting(Blocker... blockers) {
        ImmutableList<CheckIn> all = Sample.mondays();
        ImmutableList.Builder<CheckIn> checkIns = ImmutableList.builder();
        checkIns.addAll(all.subList(0, all.size() - blockers.length));
        for (int i = 0; i < blockers.length; i++) {
            checkIns.add(all.get(all.size() - blockers.length + i).withBlockers(blockers[i]));
        }
        return CadenceFixtures.checkIns("p1-1", checkIns.build()).apply(WEEKLY);
    }

    private static Blocker blocker(BlockerKind kind, String text, String since) {
        return Blocker.builder()
                .kind(kind)
                .text(text)
                .since(LocalDate.parse(since))
                .build();
    }

    private static RuleTester tester(Rule<?> rule) {
        return RuleTester.of(rule).asOf(Sample.AS_OF);
    }
}
