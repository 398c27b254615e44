package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.Sample.GRANT;
import static org.okr4j.rule.Sample.SHADE;
import static org.okr4j.rule.Sample.depending;
import static org.okr4j.rule.Sample.step;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** Rules on what key results depend on. The sample runs from 2026-10-01 to 2026-12-31. */
class DependencyRulesTest {

    private static final RuleTester CONFIRMED =
            RuleTester.of(OkrRules.DEPENDENCY_IS_CONFIRMED).asOf(Sample.AS_OF);
    private static final RuleTester CROSSING =
            RuleTester.of(OkrRules.DEPENDENCY_CROSSES_UNITS).asOf(Sample.AS_OF);
    private static final RuleTester REVIEWED =
            RuleTester.of(OkrRules.DEPENDENCY_IS_REVIEWED).asOf(Sample.AS_OF);
    private static final RuleTester IN_TIME =
            RuleTester.of(OkrRules.PROVIDER_IS_IN_TIME).asOf(Sample.AS_OF);

    private static final RuleTester ACYCLIC =
            RuleTester.of(OkrRules.DEPENDENCIES_ARE_ACYCLIC).asOf(Sample.AS_OF);
    private static final RuleTester DECLARES =
            RuleTester.of(OkrRules.DEPENDENCIES_ARE_DECLARED).asOf(Sample.AS_OF);
    private static final RuleTester PURSUED =
            RuleTester.of(OkrRules.PROVIDER_IS_STILL_PURSUED).asOf(Sample.AS_OF);
    private static final RuleTester TOLD =
            RuleTester.of(OkrRules.PROVIDER_CHANGE_IS_TOLD).asOf(Sample.AS_OF);

    private static final Dependency DECLARED = SHADE.withSteps();
    private static final Dependency BACK = SHADE.withId(DependencyId.of("back"))
            .withConsumer(KeyResultId.of("c2-1"))
            .withProvider(KeyResultId.of("p1-1"));
    private static final PersonId ADA = PersonId.of("ada-lopez");
    private static final PersonId BEN = PersonId.of("ben-ruiz");

    @Test
    void aCircleIsToldOnceWithTheUnits() {
        ACYCLIC.accepts(depending(SHADE))
                .rejects(
                        depending(SHADE, BACK),
                        "dependencies",
                        "Key results wait for each other in a circle: “Raise the share of visitors who are satisfied from"
                                + " 40 to 60 percent” (Parks Department), “Raise the share of visitors who are"
                                + " satisfied from 40 to 60 percent” (City of Riverton). Decide which of them goes"
                                + " first, and what it can do without the others.");
        ACYCLIC.accepts(depending(SHADE, BACK.withSteps(step("2026-11-01", DependencyState.MET))))
                .accepts(cancelled(depending(SHADE, BACK), Sample.AS_OF));
        assertThat(ACYCLIC.asOf(LocalDate.of(2027, 1, 1))
                        .report(depending(SHADE, BACK))
                        .isClean())
                .as("the quarter is over")
                .isTrue();
    }

    @Test
    void withoutDependenciesNothingIsSaidOfCircles() {
        assertThat(ACYCLIC.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("dependencies-are-acyclic: No dependency has been recorded.");
    }

    @ParameterizedTest
    @CsvSource({
        // what the state of all objectives of the department is, whether it has to declare
        "DRAFT, false",
        "PROPOSED, true",
        "REVIEWED, true",
        "PUBLISHED, true",
        "CANCELLED, false"
    })
    void whoPutsObjectivesForwardDeclares(LifecycleState state, boolean found) {
        OkrProgram program = Sample.each(
                declared("trails", Sample.QUARTER, "2026-09-28"),
                objective -> state == LifecycleState.DRAFT
                        ? objective.withTransitions()
                        : objective.withTransitions(Transition.builder()
                                .to(state)
                                .date(LocalDate.of(2026, 9, 30))
                                .build()));

        assertThat(DECLARES.report(program).findings()).hasSize(found ? 1 : 0);
    }

    @Test
    void eachCycleIsDeclaredForItself() {
        OkrProgram program = Sample.objective(
                declared("parks", Sample.NEXT_QUARTER, "2026-11-10"),
                "p2",
                objective -> objective.withCycle(Sample.NEXT_QUARTER.id()));

        DECLARES.rejects(
                program,
                "",
                "Parks Department has put objectives for 2026 Q4 forward without saying what they depend on. Go through"
                        + " the key results with those concerned, record each dependency, and declare them, or that"
                        + " there are none.");
        assertThat(DECLARES.asOf(LocalDate.of(2027, 1, 1)).report(program).isClean())
                .as("the quarter is over")
                .isTrue();
    }

    @Test
    void whoHasDependenciesCannotDeclareThatThereAreNone() {
        OkrProgram program = depending(SHADE).toBuilder()
                .addFact(DependencyDeclaration.builder()
                        .unit(UnitId.of("parks"))
                        .cycle(Sample.QUARTER.id())
                        .date(LocalDate.of(2026, 9, 28))
                        .none(true)
                        .build())
                .build();

        DECLARES.rejects(
                program,
                "",
                "Parks Department declared on 2026-09-28 that its objectives for 2026 Q4 depend on nothing, and has a"
                        + " dependency on record: “trees along the way to school”. Declare anew, or withdraw what is not"
                        + " needed.");
        DECLARES.accepts(program.apply(Change.report(SHADE.id(), step("2026-11-19", DependencyState.WITHDRAWN))));
    }

    @Test
    void whereNobodyDeclaresItIsAskedForOnlyIfTheProfileSaysSo() {
        OkrProgram later = declared("parks", Sample.QUARTER, "2026-11-21");

        assertThat(DECLARES.report(later).notEvaluated())
                .singleElement()
                .hasToString(
                        "dependencies-are-declared: No unit has declared its dependencies, and the profile asks for"
                                + " them only where others do.");
        DECLARES.with("asked", "always").rejects(later, "");
        DECLARES.with("asked", "always").accepts(declared("parks", Sample.QUARTER, "2026-11-20"));
        assertThat(Profiles.CROSS_DEPARTMENT
                        .check(later.resolve(), Sample.AS_OF)
                        .findings())
                .filteredOn(finding -> finding.rule().equals(OkrRules.DEPENDENCIES_ARE_DECLARED.id()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.blocksPublishing()).isTrue());
    }

    private static OkrProgram declared(String unit, Cycle cycle, String date) {
        return Sample.program().toBuilder()
                .addFact(DependencyDeclaration.builder()
                        .unit(UnitId.of(unit))
                        .cycle(cycle.id())
                        .date(LocalDate.parse(date))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // promised on 2026-11-10, cancelled on, told on, found on 2026-11-20
        "2026-11-12, , true",
        "2026-11-12, 2026-11-11, true",
        "2026-11-12, 2026-11-12, false",
        "2026-11-12, 2026-11-21, true",
        "2026-11-10, , false", // promised again that day
        "2026-11-21, , false" // not known yet
    })
    void whoReliesOnSomethingIsToldOnThatDayOrLater(LocalDate cancelled, LocalDate told, boolean found) {
        OkrProgram program = Sample.keyResult(
                depending(SHADE), "c2-1", keyResult -> keyResult.withTransitions(cancelled(cancelled)));

        assertThat(TOLD.report(notified(program, ADA, KeyResultId.of("c2-1"), told))
                        .isClean())
                .isNotEqualTo(found);
    }

    @Test
    void allThatHappenedIsToldByDate() {
        OkrProgram program = Sample.keyResult(
                depending(SHADE.withNeededBy(LocalDate.of(2026, 12, 18))),
                "c2-1",
                keyResult -> keyResult
                        .withAmendments(
                                amended("2026-11-12")
                                        .measure(Measure.increase("40", "45"))
                                        .build(),
                                amended("2026-11-11")
                                        .due(LocalDate.of(2027, 1, 15))
                                        .build())
                        .withTransitions(cancelled(LocalDate.of(2026, 11, 13))));

        TOLD.rejects(
                program,
                "provider",
                "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from City of"
                        + " Riverton (“trees along the way to school”) has changed since it was promised on 2026-11-10:"
                        + " since 2026-11-11 due only on 2027-01-15, another target since 2026-11-12, cancelled on"
                        + " 2026-11-13. Nobody who answers for the key result has been told. Tell Ada López now, and"
                        + " record it.");
    }

    @ParameterizedTest
    @CsvSource({
        // measure of 40 to 60 and then
        "increase, 40, 59, true",
        "increase, 40, 60, false",
        "increase, 30, 70, false",
        "decrease, 60, 40, true",
        "reach, 0, 50, true",
        "reach, 0, 60, false"
    })
    void lessIsNewsAndMoreIsNot(String kind, String baseline, String target, boolean found) {
        Measure measure = switch (kind) {
            case "increase" -> Measure.increase(baseline, target);
            case "decrease" -> Measure.decrease(baseline, target);
            default -> Measure.reach(target);
        };

        assertThat(TOLD.report(amended(amended("2026-11-12").measure(measure).build()))
                        .isClean())
                .isNotEqualTo(found);
    }

    @Test
    void lessOfWhatFallsIsMore() {
        OkrProgram falling = Sample.keyResult(
                depending(SHADE), "c2-1", keyResult -> keyResult.withMeasure(Measure.decrease("60", "40")));

        TOLD.accepts(amended(
                falling,
                amended("2026-11-12").measure(Measure.decrease("60", "30")).build()));
        TOLD.rejects(
                amended(
                        falling,
                        amended("2026-11-12")
                                .measure(Measure.decrease("60", "50"))
                                .build()),
                "provider");
        TOLD.rejects(
                amended(falling, amended("2026-11-12").measure(Measure.binary()).build()), "provider");
        TOLD.accepts(amended(
                depending(SHADE), amended("2026-11-12").weight(Weight.of(2)).build()));
    }

    @Test
    void anEarlierDueDateOrAnotherOwnerIsNoNews() {
        TOLD.accepts(
                amended(amended("2026-11-12").due(LocalDate.of(2026, 12, 1)).build()));
        TOLD.accepts(amended(amended("2026-11-12").owner(ADA).build()));
    }

    @Test
    void whatIsClosedEarlyIsNews() {
        Transition closed = Transition.builder()
                .to(LifecycleState.CLOSED)
                .date(LocalDate.of(2026, 11, 12))
                .build();

        TOLD.rejects(
                Sample.keyResult(depending(SHADE), "c2-1", keyResult -> keyResult.withTransitions(closed)), "provider");
        TOLD.accepts(Sample.keyResult(
                depending(SHADE.withNeededBy(LocalDate.of(2026, 11, 12))),
                "c2-1",
                keyResult -> keyResult.withTransitions(closed)));
    }

    @Test
    void theObjectiveBehindItCountsToo() {
        Transition cancelled = cancelled(LocalDate.of(2026, 11, 12));
        OkrProgram program = Sample.objective(
                depending(SHADE),
                "c2",
                objective -> objective.withTransitions(Iterables.concat(objective.transitions(), List.of(cancelled))));

        TOLD.rejects(program, "provider");
        TOLD.accepts(notified(program, ADA, ObjectiveId.of("c2"), LocalDate.of(2026, 11, 12)));
        TOLD.accepts(notified(program, ADA, SHADE.id(), LocalDate.of(2026, 11, 12)));
        assertThat(TOLD.report(notified(program, ADA, ObjectiveId.of("c1"), LocalDate.of(2026, 11, 12)))
                        .isClean())
                .as("a word about something else")
                .isFalse();
    }

    @Test
    void redIsNewsUntilSomebodyHasSaidSoSinceThePromise() {
        OkrProgram red = Sample.keyResult(
                depending(SHADE),
                "c2-1",
                keyResult -> keyResult.withCheckIns(CheckIn.builder()
                        .date(LocalDate.of(2026, 11, 18))
                        .measurement(Measurement.number("41"))
                        .build()));

        TOLD.rejects(
                red,
                "provider",
                "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from City of"
                        + " Riverton (“trees along the way to school”) has changed since it was promised on 2026-11-10:"
                        + " red at present. Nobody who answers for the key result has been told. Tell Ada López now, and"
                        + " record it.");
        TOLD.accepts(notified(red, ADA, KeyResultId.of("c2-1"), LocalDate.of(2026, 11, 11)));
        assertThat(TOLD.report(notified(red, ADA, KeyResultId.of("c2-1"), LocalDate.of(2026, 11, 10)))
                        .isClean())
                .isFalse();
    }

    @Test
    void aReviewOrAStepOfTheirOwnIsAWordToo() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        DependencyStep doubt = step("2026-11-12", DependencyState.AT_RISK);

        TOLD.rejects(cancelled(SHADE.withSteps(promise(), doubt), day), "provider");
        TOLD.accepts(cancelled(SHADE.withSteps(promise(), doubt.withInReview(true)), day));
        TOLD.accepts(cancelled(SHADE.withSteps(promise(), doubt.withBy(ADA)), day));
        TOLD.rejects(cancelled(SHADE.withSteps(promise(), doubt.withBy(PersonId.of("ben-ruiz"))), day), "provider");
    }

    @Test
    void theHeadOfTheUnitMayBeToldInstead() {
        OkrProgram program = cancelled(SHADE, LocalDate.of(2026, 11, 12));
        OkrProgram headed = program.toBuilder()
                .organization(program.organization()
                        .withAppointments(Appointment.builder()
                                .person(BEN)
                                .role(Role.HEAD)
                                .unit(UnitId.of("parks"))
                                .from(LocalDate.of(2026, 1, 1))
                                .build()))
                .build();

        TOLD.rejects(notified(program, BEN, SHADE.id(), LocalDate.of(2026, 11, 12)), "provider");
        TOLD.accepts(notified(headed, BEN, SHADE.id(), LocalDate.of(2026, 11, 12)));
    }

    @Test
    void whereNobodyAnswersForItThatIsSaid() {
        OkrProgram program = Sample.objective(
                cancelled(SHADE, LocalDate.of(2026, 11, 12)),
                "p1",
                objective -> objective
                        .withOwner(Optional.empty())
                        .withKeyResults(objective.keyResults().stream()
                                .map(keyResult -> keyResult.withOwner(Optional.empty()))
                                .toList()));

        assertThat(TOLD.report(program).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString())
                        .endsWith(
                                "Nobody answers for the key result, so nobody has been told. Name who does, tell them,"
                                        + " and record it."));
    }

    @Test
    void whatWasNotPromisedOrIsSettledIsNoMatter() {
        LocalDate day = LocalDate.of(2026, 11, 12);

        TOLD.accepts(cancelled(DECLARED, day))
                .accepts(cancelled(SHADE.withSteps(promise(), step("2026-11-15", DependencyState.WITHDRAWN)), day))
                .accepts(depending(GRANT.withSteps(promise())));
    }

    private static DependencyStep promise() {
        return step("2026-11-10", DependencyState.PROMISED);
    }

    /** A program in which what is relied on is cancelled, and which knows one more person. */
    private static OkrProgram cancelled(Dependency dependency, LocalDate date) {
        return cancelled(depending(dependency), date);
    }

    private static OkrProgram cancelled(OkrProgram depending, LocalDate date) {
        OkrProgram program =
                Sample.keyResult(depending, "c2-1", keyResult -> keyResult.withTransitions(cancelled(date)));
        Person ada = program.organization().people().get(0);
        return program.toBuilder()
                .organization(
                        program.organization().withPeople(ada, ada.withId(BEN).withName("Ben Ruiz")))
                .build();
    }

    private static Transition cancelled(LocalDate date) {
        return Transition.builder().to(LifecycleState.CANCELLED).date(date).build();
    }

    private static Amendment.Builder amended(String date) {
        return Amendment.builder().date(LocalDate.parse(date));
    }

    private static OkrProgram amended(Amendment amendment) {
        return amended(depending(SHADE), amendment);
    }

    private static OkrProgram amended(OkrProgram program, Amendment amendment) {
        return Sample.keyResult(program, "c2-1", keyResult -> keyResult.withAmendments(amendment));
    }

    private static OkrProgram notified(OkrProgram program, PersonId person, Id about, @Nullable LocalDate date) {
        return date == null
                ? program
                : program.toBuilder()
                        .addFact(Notice.builder()
                                .date(date)
                                .addTo(person)
                                .about(about)
                                .build())
                        .build();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsPromisedOrSettledIsRelief(DependencyState state) {
        OkrProgram program = depending(SHADE.withSteps(step("2026-10-05", state)));
        boolean isOpenQuestion = state == DependencyState.DECLARED
                || state == DependencyState.AT_RISK
                || state == DependencyState.BROKEN;

        assertThat(CONFIRMED.report(program).isClean()).isNotEqualTo(isOpenQuestion);
    }

    @ParameterizedTest
    @CsvSource({
        // needed on, judged on, found: the quarter begins on 2026-10-01, and 30 days before count as soon
        "2026-12-31, 2026-09-30, false",
        "2026-12-31, 2026-10-01, true",
        "2026-10-20, 2026-09-19, false",
        "2026-10-20, 2026-09-20, true",
        "2026-11-10, 2026-11-20, true", // late, and still open
        "2026-12-31, 2026-12-31, true",
        "2026-12-31, 2027-01-01, false" // the quarter is over
    })
    void nobodyIsAskedTooEarlyOrTooLate(LocalDate needed, LocalDate asOf, boolean found) {
        OkrProgram program = Sample.objective(
                depending(DECLARED.withNeededBy(needed)),
                "p1",
                objective -> objective.withTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 9, 1))
                        .build()));

        assertThat(CONFIRMED.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void nobodyPromisesAnythingForADraftOrAfterTheEnd() {
        CONFIRMED.rejects(depending(DECLARED), "steps");
        assertThat(CONFIRMED
                        .report(Sample.objective(depending(DECLARED), "p1", objective -> objective.withTransitions()))
                        .findings())
                .isEmpty();
        CONFIRMED.accepts(cancelled(DECLARED, Sample.AS_OF));
    }

    @Test
    void whoHasNotAnsweredIsNamed() {
        String said =
                "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from ";
        String next = "”. Ask for an answer and record it, or plan without it.";

        CONFIRMED.rejects(
                depending(DECLARED),
                "steps",
                said + "City of Riverton by 2026-12-31 has not been promised: “trees along the way to school" + next);
        CONFIRMED.rejects(
                depending(GRANT.withNeededBy(LocalDate.of(2026, 11, 30))),
                "steps",
                said + "Tree Trust by 2026-11-30 has not been promised: “money for young trees" + next);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05, true", "2026-11-06, false", "2026-11-20, false"})
    void whatIsDoubtfulGetsAFortnight(String date, boolean found) {
        OkrProgram program = depending(
                SHADE.withSteps(step("2026-10-05", DependencyState.CONFIRMED), step(date, DependencyState.AT_RISK)));

        assertThat(CONFIRMED.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void whatIsDoubtfulIsToldWithItsLastStep() {
        CONFIRMED.rejects(
                depending(SHADE.withSteps(
                        step("2026-10-05", DependencyState.AT_RISK), step("2026-10-20", DependencyState.BROKEN))),
                "steps",
                "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from"
                        + " City of Riverton by 2026-12-31 was said to be broken on 2026-10-20, and nothing has been"
                        + " recorded since: “trees along the way to school”. Agree on what happens now, and record it.");
    }

    @Test
    void anotherUnitOrAPartyOutsideIsACrossing() {
        CROSSING.accepts(depending(SHADE))
                .accepts(depending(GRANT))
                .rejects(depending(SHADE.withProvider(KeyResultId.of("p1-2"))), "provider")
                .rejects(
                        depending(SHADE.withProvider(ObjectiveId.of("p3"))),
                        "provider",
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” of Parks"
                                + " Department depends on its own unit: “trees along the way to school”. Follow that up"
                                + " in the weekly check-in, and keep the map of dependencies for what others have to"
                                + " do.");
    }

    @Test
    void whatIsSettledNeedNotCross() {
        CROSSING.accepts(depending(
                SHADE.withProvider(KeyResultId.of("p1-2")).withSteps(step("2026-10-05", DependencyState.WITHDRAWN))));
    }

    @ParameterizedTest
    @CsvSource({
        // reviewed on, judged on, found: 31 days are allowed
        "2026-10-20, 2026-11-20, false",
        "2026-10-19, 2026-11-20, true",
        "2026-10-19, 2026-12-31, true",
        "2026-10-19, 2027-01-01, false" // the quarter is over
    })
    void onceAMonthIsEnough(String reviewed, LocalDate asOf, boolean found) {
        OkrProgram program = depending(SHADE.withSteps(
                step(reviewed, DependencyState.CONFIRMED).withInReview(true),
                step("2026-11-19", DependencyState.CONFIRMED)));

        assertThat(REVIEWED.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // published on, first recorded on, the first day on which it is overdue
        "2026-09-20, 2026-09-20, 2026-11-02", // from the begin of the quarter
        "2026-10-05, 2026-09-20, 2026-11-06", // from the publication
        "2026-10-05, 2026-10-10, 2026-11-11" // from the first step
    })
    void daysCountFromWhenItCouldBeReviewedFirst(LocalDate published, String recorded, LocalDate overdue) {
        OkrProgram program = Sample.objective(
                depending(SHADE.withSteps(step(recorded, DependencyState.CONFIRMED))),
                "p1",
                objective -> objective.withTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(published)
                        .build()));

        REVIEWED.asOf(overdue.minusDays(1)).accepts(program);
        REVIEWED.asOf(overdue).rejects(program, "steps");
    }

    @Test
    void tellsHowLongAgo() {
        String said = "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from"
                + " City of Riverton ";
        String next = "; at most 31 are expected: “trees along the way to school”. Take it up in the next alignment"
                + " session.";

        REVIEWED.rejects(
                depending(SHADE.withSteps(
                        step("2026-10-09", DependencyState.CONFIRMED).withInReview(true))),
                "steps",
                said + "was reviewed last on 2026-10-09, 42 days ago" + next);
        REVIEWED.rejects(
                depending(SHADE.withSteps(step("2026-10-09", DependencyState.CONFIRMED))),
                "steps",
                said + "has not been reviewed in the 42 days since 2026-10-09" + next);
        REVIEWED.with("days", "42").accepts(depending(SHADE.withSteps(step("2026-10-09", DependencyState.CONFIRMED))));
    }

    @ParameterizedTest
    @CsvSource({
        // the state of what is relied on, from 2026-11-12 on, judged on, found
        "CANCELLED, 2026-11-20, true",
        "DEPRIORITIZED, 2026-11-12, true",
        "DEPRIORITIZED, 2026-11-11, false",
        "CLOSED, 2026-11-20, true",
        "CLOSED, 2027-01-01, false" // the quarter of the key result is over
    })
    void nobodyWaitsForWhatHasEnded(LifecycleState state, LocalDate asOf, boolean found) {
        Transition end =
                Transition.builder().to(state).date(LocalDate.of(2026, 11, 12)).build();
        OkrProgram part = Sample.keyResult(depending(DECLARED), "c2-1", provider -> provider.withTransitions(end));
        OkrProgram whole = Sample.objective(
                depending(DECLARED.withProvider(ObjectiveId.of("c2"))),
                "c2",
                provider -> provider.withTransitions(Iterables.concat(provider.transitions(), List.of(end))));

        assertThat(PURSUED.asOf(asOf).report(part).isClean()).isNotEqualTo(found);
        assertThat(PURSUED.asOf(asOf).report(whole).isClean()).isNotEqualTo(found);
    }

    @Test
    void whoeverHasNotBeenToldIsToldFirst() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        OkrProgram untold = cancelled(SHADE, day);
        OkrProgram told = notified(untold, ADA, ObjectiveId.of("p1"), day);

        TOLD.rejects(untold, "provider").accepts(told);
        PURSUED.accepts(untold)
                .rejects(
                        told,
                        "provider",
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” still waits for"
                                + " City of Riverton (“trees along the way to school”, by 2026-12-31), where “Raise the"
                                + " share of visitors who are satisfied from 40 to 60 percent” was cancelled on"
                                + " 2026-11-12. Record what has come of it; for the rest find another way, or plan"
                                + " without it.")
                .accepts(notified(
                        cancelled(SHADE.withSteps(step("2026-11-13", DependencyState.MET)), day), ADA, SHADE.id(), day))
                .accepts(depending(GRANT));
    }

    @ParameterizedTest
    @CsvSource({"c2-1, c2-1", "c2-1, c2", "c2, c2"})
    void theNoticesThatImpactProposesWillDo(String provider, String cancelled) {
        Transition end = cancelled(LocalDate.of(2026, 11, 18));
        Change change = idOf(cancelled) instanceof KeyResultId keyResult
                ? Change.transition(keyResult, end)
                : Change.transition(ObjectiveId.of(cancelled), end);
        OkrProgram program = depending(SHADE.withProvider(idOf(provider)));
        Scorecard before = Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), Sample.AS_OF);
        OkrProgram untold = program.apply(change);
        OkrProgram told = untold;
        for (Change notice : ChangeImpact.of(before, change).notices(LocalDate.of(2026, 11, 19))) {
            told = told.apply(notice);
        }

        TOLD.rejects(untold, "provider").accepts(told);
        PURSUED.rejects(told, "provider");
    }

    private static Id idOf(String id) {
        return id.contains("-") ? KeyResultId.of(id) : ObjectiveId.of(id);
    }

    @ParameterizedTest
    @CsvSource({"shade", "p1-1", "p1", "c2-1", "c2"})
    void theWordMayBeAboutEitherEnd(String about) {
        LocalDate day = LocalDate.of(2026, 11, 12);
        Id id = about.equals("shade") ? SHADE.id() : idOf(about);

        TOLD.accepts(notified(cancelled(SHADE, day), ADA, id, day));
    }

    @Test
    void draftsNeedNoReview() {
        OkrProgram program = Sample.objective(depending(DECLARED), "p1", objective -> objective.withTransitions());

        assertThat(REVIEWED.report(program).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // needed by, due at the provider, found; whoever names no day works until the end of the quarter, as both do
        ", , false",
        "2026-12-31, , false",
        "2026-12-30, , false",
        "2026-12-30, 2026-12-31, true",
        "2026-11-30, 2026-11-30, false",
        "2026-11-30, 2026-12-01, true",
        ", 2026-12-01, false"
    })
    void theProviderIsDueNoLaterThanItIsNeeded(LocalDate needed, LocalDate due, boolean found) {
        OkrProgram program = Sample.keyResult(
                depending(SHADE.withNeededBy(Optional.ofNullable(needed))),
                "c2-1",
                keyResult -> keyResult.withDue(Optional.ofNullable(due)));

        assertThat(IN_TIME.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void anObjectiveIsDueWithItsCycle() {
        OkrProgram program = depending(SHADE.withProvider(ObjectiveId.of("c2")));

        IN_TIME.accepts(program);
        IN_TIME.rejects(
                Sample.objective(program, "c2", objective -> objective.withCycle(Sample.NEXT_QUARTER.id())),
                "neededBy",
                "What key result “Raise the share of visitors who are satisfied from 40 to 60 percent” needs from City"
                        + " of Riverton by 2026-12-31 is due there only on 2027-03-31: “trees along the way to"
                        + " school”. Agree on one date, or on a part that can be had earlier.");
    }

    @Test
    void whatHasEndedIsDueNoMore() {
        Transition end = Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(Sample.AS_OF)
                .build();
        OkrProgram program = Sample.keyResult(
                depending(SHADE.withNeededBy(LocalDate.of(2026, 11, 30))),
                "c2-1",
                keyResult -> keyResult.withDue(LocalDate.of(2026, 12, 15)));

        IN_TIME.rejects(program, "neededBy");
        IN_TIME.accepts(Sample.keyResult(program, "c2-1", keyResult -> keyResult.withTransitions(end)));
        IN_TIME.accepts(Sample.objective(program, "c2", objective -> objective.withTransitions(end)));
        IN_TIME.accepts(depending(GRANT));
    }
}
