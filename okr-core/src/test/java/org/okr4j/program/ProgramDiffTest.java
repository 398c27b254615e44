package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.DiffFixture.ADA;
import static org.okr4j.program.DiffFixture.BEN;
import static org.okr4j.program.DiffFixture.CYCLE;
import static org.okr4j.program.DiffFixture.DAY;
import static org.okr4j.program.DiffFixture.FAST;
import static org.okr4j.program.DiffFixture.FAST_PERMITS;
import static org.okr4j.program.DiffFixture.HAPPY;
import static org.okr4j.program.DiffFixture.HOSTING;
import static org.okr4j.program.DiffFixture.PERMITS;
import static org.okr4j.program.DiffFixture.PORTAL;
import static org.okr4j.program.DiffFixture.PROGRAM;
import static org.okr4j.program.DiffFixture.TOWN;
import static org.okr4j.program.DiffFixture.TRUST;
import static org.okr4j.program.DiffFixture.TRUSTED_TOWN;
import static org.okr4j.program.DiffFixture.WAIT;
import static org.okr4j.program.DiffFixture.WAIT_RESULT;
import static org.okr4j.program.DiffFixture.withFast;
import static org.okr4j.program.DiffFixture.withOrganization;
import static org.okr4j.program.DiffFixture.withWait;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

class ProgramDiffTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final CheckIn CHECK_IN =
            CheckIn.builder().date(LATER).measurement(Measurement.number("36")).build();

    @Test
    void tellsAllThatDiffersInTheOrderOfTheDocument() {
        Objective signs = Objective.builder()
                .id(ObjectiveId.of("signs"))
                .unit(TOWN)
                .cycle(CYCLE.id())
                .title("New signs")
                .addKeyResults(keyResult("visitors"))
                .build();
        OkrProgram after = withOrganization(town -> town.withName("Greater Springfield")
                        .withUnits(
                                town.units().get(1).withName("Permits"),
                                town.units().get(0)))
                .toBuilder()
                .objectives(List.of(
                        signs,
                        FAST_PERMITS
                                .withOwner(BEN)
                                .withKeyResults(keyResult("errors"), WAIT_RESULT.withCheckIns(CHECK_IN))))
                .build()
                .apply(List.of(
                        Change.report(
                                HOSTING,
                                DependencyStep.builder()
                                        .date(DAY)
                                        .state(DependencyState.BROKEN)
                                        .build()),
                        Change.record(transition(CycleState.ACTIVE)),
                        Change.putExtension(FAST, "x-color", "1")));

        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.differences())
                .map(ProgramDifference::toString)
                .containsExactly(
                        "Organization 'Greater Springfield': the name changed from “Springfield” to “Greater Springfield”",
                        "Unit 'permits': the name changed from “Permit office” to “Permits”",
                        "Organization 'Greater Springfield': the units are in another order",
                        "Objective 'signs' was added: “New signs”",
                        "Key result 'visitors' was added to “New signs” (signs): “visitors it is”",
                        "Objective 'fast': the owner was set to Ben Cole (ben)",
                        "Key result 'errors' was added to “Permits come fast” (fast): “errors it is”",
                        "Key result 'wait': check-in of 2026-11-20: 36 days",
                        "Objective 'trust' was removed: “People trust the town”",
                        "Key result 'happy' was removed from “People trust the town” (trust): “More people are content”",
                        "Dependency 'hosting': broken from 2026-11-02 on",
                        "Cycle '2026-q4': active from 2026-11-02 on",
                        "Objective 'fast': the entry “x-color” was set to 1");
        assertThat(diff.of(FAST)).map(ProgramDifference::property).containsExactly("owner", "x-color");
        assertThat(diff.of(WAIT)).map(ProgramDifference::property).containsExactly("checkIns[0]");
        assertThat(diff.of(PERMITS)).map(ProgramDifference::kind).containsExactly(DifferenceKind.RENAMED);
        assertThat(diff.of(ADA)).isEmpty();
        assertThat(diff.applyTo(PROGRAM)).isEqualTo(after);
    }

    @Test
    void saysWhatHeldBeforeAndWhatHoldsAfter() {
        OkrProgram promised = PROGRAM.apply(Change.report(
                HOSTING,
                DependencyStep.builder()
                        .date(DAY)
                        .state(DependencyState.PROMISED)
                        .build()));
        OkrProgram broken = promised.apply(Change.report(
                HOSTING,
                DependencyStep.builder()
                        .date(LATER)
                        .state(DependencyState.BROKEN)
                        .build()));

        ProgramDifference difference =
                ProgramDiff.between(promised, broken).of(HOSTING).get(0);

        assertThat(difference.before().orElseThrow()).hasToString("promised");
        assertThat(difference.after().orElseThrow()).hasToString("broken");
        ProgramDifference back =
                ProgramDiff.between(broken, promised).of(HOSTING).get(0);
        assertThat(back.before().orElseThrow()).hasToString("broken");
        assertThat(back.after().orElseThrow()).hasToString("promised");
    }

    @Test
    void putsAsManyThingsAsPossibleInChangesOfTheirOwn() {
        Transition published =
                Transition.builder().to(LifecycleState.PUBLISHED).date(DAY).build();
        Amendment amendment = Amendment.builder().date(DAY).weight(Weight.of(2)).build();
        OkrProgram after = withFast(fast -> fast.withTitle("Permits in a month")
                .withOwner(BEN)
                .withParents(Contribution.supports(TRUST))
                .withTransitions(published)
                .withKeyResults(WAIT_RESULT
                        .withText("Cut the wait")
                        .withCheckIns(CHECK_IN)
                        .withAmendments(amendment)));

        assertThat(ProgramDiff.between(PROGRAM, after).changes())
                .containsExactly(
                        Change.revise(FAST_PERMITS.withTitle("Permits in a month")),
                        Change.assign(FAST, BEN),
                        Change.link(FAST, Contribution.supports(TRUST)),
                        Change.transition(FAST, published),
                        Change.revise(WAIT_RESULT.withText("Cut the wait")),
                        Change.checkIn(WAIT, CHECK_IN),
                        Change.amend(WAIT, amendment));
    }

    @Test
    void aLateCheckInIsOneChangeAndACorrectedOneIsARevision() {
        OkrProgram before = withWait(wait -> wait.withCheckIns(CHECK_IN));
        CheckIn late = CHECK_IN.withDate(DAY);
        OkrProgram after = withWait(wait -> wait.withCheckIns(late, CHECK_IN));
        OkrProgram corrected = withWait(wait -> wait.withCheckIns(CHECK_IN.withNote("by phone")));

        assertThat(ProgramDiff.between(before, after).changes()).containsExactly(Change.checkIn(WAIT, late));
        assertThat(ProgramDiff.between(before, corrected).changes())
                .containsExactly(Change.revise(WAIT_RESULT.withCheckIns(CHECK_IN.withNote("by phone"))));
    }

    @Test
    void aReviewAndTheStateItLeadsToAreOneChange() {
        Review review = Review.builder()
                .date(LATER)
                .by(ADA)
                .verdict(ReviewVerdict.DECLINED)
                .addNotes("not now")
                .build();
        OkrProgram proposed = withFast(fast -> fast.withTransitions(
                Transition.builder().to(LifecycleState.PROPOSED).date(DAY).build()));
        Change decided = Change.review(FAST, review);

        assertThat(ProgramDiff.between(proposed, proposed.apply(decided)).changes())
                .containsExactly(decided);
        assertThat(ProgramDiff.between(PROGRAM, withFast(fast -> fast.withReviews(review)))
                        .changes())
                .containsExactly(Change.revise(FAST_PERMITS.withReviews(review)));
    }

    @Test
    void aStateInBetweenIsARevision() {
        Transition proposed =
                Transition.builder().to(LifecycleState.PROPOSED).date(DAY).build();
        Transition published =
                Transition.builder().to(LifecycleState.PUBLISHED).date(LATER).build();

        assertThat(ProgramDiff.between(
                                withFast(fast -> fast.withTransitions(published)),
                                withFast(fast -> fast.withTransitions(proposed, published)))
                        .changes())
                .containsExactly(Change.revise(FAST_PERMITS.withTransitions(proposed, published)));
    }

    @Test
    void aLinkToNowhereIsARevision() {
        Contribution nowhere = Contribution.supports(ObjectiveId.of("nowhere"));
        OkrProgram after = withFast(fast -> fast.withParents(nowhere));

        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.differences()).singleElement().hasToString("Objective 'fast' now supports nowhere");
        assertThat(diff.changes()).containsExactly(Change.revise(FAST_PERMITS.withParents(nowhere)));
    }

    @Test
    void aLinkInFrontOfOthersIsARevisionAndAWeightIsALinkAnew() {
        Contribution trust = Contribution.supports(TRUST);
        Contribution happy = Contribution.supports(HAPPY);
        Contribution counting = Contribution.contributes(TRUST, Weight.ONE);

        assertThat(ProgramDiff.between(
                                withFast(fast -> fast.withParents(trust)),
                                withFast(fast -> fast.withParents(happy, trust)))
                        .changes())
                .containsExactly(Change.revise(FAST_PERMITS.withParents(happy, trust)));
        assertThat(ProgramDiff.between(
                                withFast(fast -> fast.withParents(trust)), withFast(fast -> fast.withParents(counting)))
                        .changes())
                .containsExactly(Change.unlink(FAST, TRUST), Change.link(FAST, counting));
    }

    @Test
    void makesRoomBeforeItAddsAndOrdersLast() {
        OkrProgram after = PROGRAM.toBuilder()
                .objectives(List.of(objective("wait"), FAST_PERMITS.withKeyResults(keyResult("errors")), TRUSTED_TOWN))
                .build();

        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.changes())
                .containsExactly(
                        Change.remove(WAIT),
                        Change.add(objective("wait")),
                        Change.add(FAST, keyResult("errors")),
                        Change.reorder(List.of(ObjectiveId.of("wait"), FAST, TRUST)));
        assertThat(PROGRAM.apply(diff.changes())).isEqualTo(after);
    }

    @Test
    void movesAKeyResultByTakingItAwayAndAddingIt() {
        KeyResult moved = WAIT_RESULT.withWeight(Weight.of(2));
        OkrProgram after = PROGRAM.apply(List.of(Change.remove(WAIT), Change.add(TRUST, moved)));

        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.changes()).containsExactly(Change.remove(WAIT), Change.add(TRUST, moved));
        assertThat(diff.of(WAIT))
                .map(ProgramDifference::kind)
                .containsExactly(DifferenceKind.MOVED, DifferenceKind.WEIGHT_SHIFTED);
    }

    @Test
    void aKeyResultThatMovesKeepsItsEntries() {
        Change put = Change.putExtension(WAIT, "x-color", "1");
        OkrProgram before = PROGRAM.apply(put);
        OkrProgram after = PROGRAM.apply(List.of(Change.remove(WAIT), Change.add(TRUST, WAIT_RESULT), put));

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences()).map(ProgramDifference::kind).containsExactly(DifferenceKind.MOVED);
        assertThat(diff.changes()).containsExactly(Change.remove(WAIT), Change.add(TRUST, WAIT_RESULT), put);
    }

    @Test
    void revisesTheOrganizationWithoutItsLists() {
        Person cleo = PROGRAM.organization().people().get(1).withId(PersonId.of("cleo"));
        OkrProgram after = withOrganization(town -> town.withMission("A good place to live")
                .withPeople(town.people().get(0), cleo));

        assertThat(ProgramDiff.between(PROGRAM, after).changes())
                .containsExactly(
                        Change.revise(PROGRAM.organization().withMission("A good place to live")),
                        Change.remove(BEN),
                        Change.add(cleo));
    }

    @Test
    void takesFactsBackFromTheEnd() {
        CycleTransition active = transition(CycleState.ACTIVE);
        CycleTransition locked = transition(CycleState.LOCKED);
        CycleTransition closed = transition(CycleState.CLOSED);
        OkrProgram before = withFacts(active, locked, closed);

        assertThat(ProgramDiff.between(before, withFacts(active, closed)).changes())
                .containsExactly(Change.retract(locked));
        ProgramDiff reordered = ProgramDiff.between(before, withFacts(active, closed, locked));
        assertThat(reordered.changes())
                .containsExactly(
                        Change.retract(closed), Change.retract(locked), Change.record(closed), Change.record(locked));
        assertThat(reordered.differences())
                .singleElement()
                .hasToString("Program 'Springfield': the states of cycles are in another order");
    }

    @Test
    void takesTheEntriesOfWhatIsGoneForGone() {
        OkrProgram before = PROGRAM.apply(
                List.of(Change.putExtension(HAPPY, "x-color", "1"), Change.putExtension(FAST, "x-color", "1")));
        OkrProgram after = before.apply(List.of(Change.remove(TRUST), Change.removeExtension(FAST, "x-color")));

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.changes()).containsExactly(Change.remove(TRUST), Change.removeExtension(FAST, "x-color"));
        OkrProgram kept = after.apply(Change.putExtension(HAPPY, "x-color", "1"));
        assertThat(ProgramDiff.between(before, kept).changes())
                .containsExactly(
                        Change.remove(TRUST),
                        Change.removeExtension(FAST, "x-color"),
                        Change.putExtension(HAPPY, "x-color", "1"));
    }

    @Test
    void asksNoCycleAndNoBoundary() {
        OkrProgram locked = withFacts(transition(CycleState.ACTIVE), transition(CycleState.LOCKED));
        OkrProgram after = locked.toBuilder().objectives(List.of(FAST_PERMITS)).build();

        ProgramDiff diff = ProgramDiff.between(locked, after);

        assertThat(diff.changes()).containsExactly(Change.remove(TRUST));
        assertThatThrownBy(() -> locked.apply(diff.changes())).isInstanceOf(IllegalArgumentException.class);
        assertThat(diff.applyTo(locked)).isEqualTo(after);
    }

    @Test
    void appliesToAnotherProgramThatHasWhatTheChangesAreAbout() {
        ProgramDiff diff = ProgramDiff.between(PROGRAM, withWait(wait -> wait.withCheckIns(CHECK_IN)));
        OkrProgram other = withFast(fast -> fast.withTitle("Permits in a month"));

        assertThat(diff.applyTo(other))
                .isEqualTo(withFast(fast ->
                        fast.withTitle("Permits in a month").withKeyResults(WAIT_RESULT.withCheckIns(CHECK_IN))));
        assertThatThrownBy(() -> diff.applyTo(PROGRAM.apply(Change.remove(WAIT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Key result 'wait': id must be one of the program");
    }

    @Test
    void comparesTheFirstOfSeveralWithTheFirst() {
        Objective twin = FAST_PERMITS.withTitle("The twin").withKeyResults();
        OkrProgram before = objectives(TRUSTED_TOWN, FAST_PERMITS, twin);
        OkrProgram after = objectives(TRUSTED_TOWN, FAST_PERMITS, twin.withTitle("The other twin"));

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences())
                .singleElement()
                .hasToString("Objective 'fast': the title changed from “The twin” to “The other twin”");
        assertThat(diff.changes())
                .containsExactly(
                        Change.remove(TRUST),
                        Change.remove(FAST),
                        Change.remove(FAST),
                        Change.add(TRUSTED_TOWN),
                        Change.add(FAST_PERMITS),
                        Change.add(twin.withTitle("The other twin")));
        assertThat(diff.applyTo(before)).isEqualTo(after);
    }

    @Test
    void revisesTheFirstOfSeveral() {
        Objective twin = FAST_PERMITS.withTitle("The twin").withKeyResults();
        Objective revised = FAST_PERMITS.withKeyResults(WAIT_RESULT.withCheckIns(CHECK_IN));
        OkrProgram before = objectives(TRUSTED_TOWN, FAST_PERMITS, twin);
        OkrProgram after = objectives(TRUSTED_TOWN, revised, twin);

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences())
                .singleElement()
                .hasToString("Key result 'wait': check-in of 2026-11-20: 36 days");
        assertThat(diff.changes()).containsExactly(Change.revise(revised));
        assertThat(diff.applyTo(before)).isEqualTo(after);
    }

    @Test
    void revisesObjectivesAsAWholeWhereKeyResultsRepeatAnId() {
        Objective trust = TRUSTED_TOWN.withKeyResults(WAIT_RESULT);
        OkrProgram before = objectives(trust, FAST_PERMITS);
        Objective revised = FAST_PERMITS.withKeyResults(WAIT_RESULT.withCheckIns(CHECK_IN));
        OkrProgram after = objectives(trust, revised);

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences()).hasSize(1);
        assertThat(diff.changes()).containsExactly(Change.revise(revised));
        assertThat(diff.applyTo(before)).isEqualTo(after);
    }

    @Test
    void tellsThatARepetitionIsGoneThoughItsTwinIsThere() {
        Objective trust = TRUSTED_TOWN.withKeyResults(WAIT_RESULT);
        OkrProgram before = objectives(trust, FAST_PERMITS);
        OkrProgram after = objectives(trust, FAST_PERMITS.withKeyResults());

        assertThat(ProgramDiff.between(before, after).differences())
                .singleElement()
                .hasToString(
                        "Key result 'wait' was removed from “Permits come fast” (fast): “Cut the wait for a permit”");
    }

    @Test
    void replacesAnOrganizationThatRepeatsAnId() {
        OkrProgram after = withOrganization(town -> {
            OrgUnit permits = town.units().get(1);
            return town.withUnits(town.units().get(0), permits, permits.withName("The twin"));
        });

        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.differences()).singleElement().hasToString("Unit 'permits' was added: The twin");
        assertThat(diff.changes()).containsExactly(Change.revise(after.organization()));
        assertThat(diff.applyTo(PROGRAM)).isEqualTo(after);
    }

    @Test
    void whatIsThereTwiceCountsTwice() {
        DependencyStep step = DependencyStep.builder()
                .date(DAY)
                .state(DependencyState.PROMISED)
                .build();
        Notice notice =
                Notice.builder().date(DAY).addTo(ADA).about(FAST).by(BEN).build();
        OkrProgram once = PROGRAM.apply(List.of(Change.report(HOSTING, step), Change.record(notice)));
        OkrProgram twice = once.apply(List.of(Change.report(HOSTING, step), Change.record(notice)));

        ProgramDiff oneMore = ProgramDiff.between(once, twice);
        assertThat(oneMore.differences()).map(ProgramDifference::property).containsExactly("steps[1]", "notices[1]");
        assertThat(oneMore.changes()).containsExactly(Change.report(HOSTING, step), Change.record(notice));
        ProgramDiff oneLess = ProgramDiff.between(twice, once);
        assertThat(oneLess.differences()).map(ProgramDifference::property).containsExactly("steps[1]", "notices[1]");
        assertThat(oneLess.changes())
                .containsExactly(Change.revise(once.dependencies().get(0)), Change.retract(notice));
        assertThat(oneLess.applyTo(twice)).isEqualTo(once);
    }

    @Test
    void retractsFromTheEndWhatStandsTwiceInAnotherOrder() {
        Notice toAda = Notice.builder().date(DAY).addTo(ADA).about(FAST).build();
        Notice toBen = Notice.builder().date(DAY).addTo(BEN).about(FAST).build();
        OkrProgram before =
                PROGRAM.toBuilder().addAllFacts(List.of(toAda, toBen, toAda)).build();
        OkrProgram after =
                PROGRAM.toBuilder().addAllFacts(List.of(toAda, toAda, toBen)).build();

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences())
                .singleElement()
                .hasToString("Program 'Springfield': the notices are in another order");
        assertThat(diff.changes())
                .containsExactly(
                        Change.retract(toAda), Change.retract(toBen), Change.record(toAda), Change.record(toBen));
        assertThat(diff.applyTo(before)).isEqualTo(after);
    }

    @Test
    void anIdThatAnotherKindOfThingHasNowIsAnotherThing() {
        KpiId kpi = KpiId.of("portal");
        OkrProgram before = PROGRAM.apply(Change.putExtension(PORTAL, "x-color", "1"));
        OkrProgram after = before.apply(List.of(
                Change.remove(PORTAL),
                Change.add(PROGRAM.kpis().get(0).withId(kpi)),
                Change.putExtension(kpi, "x-color", "1")));

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences())
                .map(ProgramDifference::toString)
                .containsExactly(
                        "Initiative 'portal' was removed: “A new portal”",
                        "KPI 'portal' was added: “open requests”",
                        "KPI 'portal': the entry “x-color” was set to 1",
                        "Initiative 'portal': the entry “x-color” was taken away; it was 1");
        assertThat(before.apply(diff.changes())).isEqualTo(after);
        assertThat(ProgramDiff.between(after, before).applyTo(after)).isEqualTo(before);
    }

    @Test
    void onlyTheOrderOfKeyResultsIsARevisionOfTheObjective() {
        KeyResult errors = keyResult("errors");
        OkrProgram before = withFast(fast -> fast.withKeyResults(WAIT_RESULT, errors));
        OkrProgram after = withFast(fast -> fast.withKeyResults(errors, WAIT_RESULT.withCheckIns(CHECK_IN)));

        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences())
                .map(ProgramDifference::toString)
                .containsExactly(
                        "Key result 'wait': check-in of 2026-11-20: 36 days",
                        "Objective 'fast': the key results are in another order");
        assertThat(diff.changes())
                .containsExactly(
                        Change.revise(FAST_PERMITS.withKeyResults(errors, WAIT_RESULT)),
                        Change.checkIn(WAIT, CHECK_IN));
        assertThat(before.apply(diff.changes())).isEqualTo(after);
    }

    @Test
    void fillsAnEmptyProgramAndEmptiesAFullOne() {
        OkrProgram empty = OkrProgram.builder()
                .organization(Organization.builder().name("Springfield").build())
                .build();

        ProgramDiff filled = ProgramDiff.between(empty, PROGRAM);
        ProgramDiff emptied = ProgramDiff.between(PROGRAM, empty);

        // A priority, two units, two people, an office, two cycles, two objectives with a key result each, and one of
        // all others.
        assertThat(filled.differences()).hasSize(1 + 2 + 2 + 1 + 2 + 4 + 5);
        assertThat(emptied.differences()).hasSize(17);
        assertThat(empty.apply(filled.changes())).isEqualTo(PROGRAM);
        assertThat(PROGRAM.apply(emptied.changes())).isEqualTo(empty);
        assertThat(ProgramDiff.between(empty, empty).isEmpty()).isTrue();
    }

    @Test
    void leadsFromEachProgramOfTheCasesToEachOther() {
        List<OkrProgram> programs = Stream.concat(
                        ObjectiveDifferenceTest.all().stream(), ProgramDifferenceTest.all().stream())
                .flatMap(expected -> Stream.of(expected.before(), expected.after()))
                .distinct()
                .toList();

        assertThat(programs).hasSizeGreaterThan(100);
        for (OkrProgram before : programs) {
            for (OkrProgram after : programs) {
                ProgramDiff diff = ProgramDiff.between(before, after);
                assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
                assertThat(diff.applyTo(before)).isEqualTo(after);
            }
        }
    }

    @Test
    void refusesNull() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(OkrProgram.class, PROGRAM).setDefault(Id.class, FAST);

        tester.testAllPublicStaticMethods(ProgramDiff.class);
        tester.testAllPublicInstanceMethods(ProgramDiff.between(PROGRAM, withFast(fast -> fast.withOwner(BEN))));
    }

    @Test
    void isAValue() {
        OkrProgram after = withFast(fast -> fast.withOwner(BEN));
        ProgramDiff diff = ProgramDiff.between(PROGRAM, after);

        assertThat(diff.before()).isSameAs(PROGRAM);
        assertThat(diff.after()).isSameAs(after);
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff).hasToString("ProgramDiff(1 differences)");
        new EqualsTester()
                .addEqualityGroup(diff, ProgramDiff.between(PROGRAM, withFast(fast -> fast.withOwner(BEN))))
                .addEqualityGroup(ProgramDiff.between(after, PROGRAM))
                .addEqualityGroup(ProgramDiff.between(PROGRAM, PROGRAM))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        diff.differences().get(0),
                        ProgramDiff.between(PROGRAM, after).differences().get(0))
                .addEqualityGroup(ProgramDiff.between(PROGRAM, withFast(fast -> fast.withOwner(ADA)))
                        .differences()
                        .get(0))
                .testEquals();
    }

    private static OkrProgram objectives(Objective... objectives) {
        return PROGRAM.toBuilder().objectives(List.of(objectives)).build();
    }

    private static OkrProgram withFacts(CycleTransition... transitions) {
        return PROGRAM.toBuilder()
                .addAllFacts(ImmutableList.copyOf(transitions))
                .build();
    }

    private static CycleTransition transition(CycleState to) {
        return CycleTransition.builder().cycle(CYCLE.id()).to(to).date(DAY).build();
    }

    private static Objective objective(String id) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(TOWN)
                .cycle(CYCLE.id())
                .title("A new one")
                .build();
    }

    private static KeyResult keyResult(String id) {
        return KeyResult.builder().id(KeyResultId.of(id)).text(id + " it is").build();
    }
}
