package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Weight;

/** Rules on who decides what, and whether it is said why. */
class DecisionRulesTest {

    private static final RuleTester REASON =
            RuleTester.of(OkrRules.END_HAS_A_REASON).asOf(Sample.AS_OF);
    private static final RuleTester HERE =
            RuleTester.of(OkrRules.OWNER_STILL_WORKS_HERE).asOf(Sample.AS_OF);
    private static final RuleTester TARGET =
            RuleTester.of(OkrRules.TARGET_CHANGE_HAS_A_REASON).asOf(Sample.AS_OF);
    private static final RuleTester VISIBLE =
            RuleTester.of(OkrRules.ORGANIZATION_OBJECTIVES_ARE_VISIBLE_TO_ALL).asOf(Sample.AS_OF);

    private static final RuleTester RIGHT =
            RuleTester.of(OkrRules.TRANSITION_IS_BY_WHO_MAY).asOf(Sample.AS_OF);
    private static final RuleTester NAMED =
            RuleTester.of(OkrRules.PUBLICATION_NAMES_WHO_DECIDED).asOf(Sample.AS_OF);

    private static final PersonId ADA = PersonId.of("ada-lopez");

    @ParameterizedTest
    @CsvSource({"PROPOSED, false", "REVIEWED, false", "PUBLISHED, false", "DEPRIORITIZED, true", "CANCELLED, true"})
    void onlyWhatIsGivenUpNeedsAReason(LifecycleState state, boolean found) {
        Objective draft = p1().withTransitions(to(state, "2026-11-02"));

        assertThat(REASON.report(draft).isClean()).isNotEqualTo(found);
        REASON.accepts(draft.withTransitions(to(state, "2026-11-02").withReason("the storm came first")));
    }

    @Test
    void whatIsClosedHasItsScoreForAReason() {
        REASON.accepts(p1().withTransitions(
                        to(LifecycleState.PUBLISHED, "2026-10-02"), to(LifecycleState.CLOSED, "2026-12-31")));
    }

    @Test
    void aBlankReasonIsNone() {
        REASON.rejects(
                p1().withTitle("Calm")
                        .withTransitions(
                                to(LifecycleState.CANCELLED, "2026-11-02").withReason(" ")),
                "transitions[0].reason",
                "Objective “Calm” was cancelled on 2026-11-02, and nobody has said why. Add the reason, so that those"
                        + " who relied on it can plan anew.");
    }

    @Test
    void whatIsSentBackNeedsAReasonOrAReview() {
        Objective back = p1().withTitle("Calm")
                .withTransitions(to(LifecycleState.PROPOSED, "2026-09-20"), to(LifecycleState.DRAFT, "2026-09-25"));
        Review review = Review.builder()
                .date(LocalDate.of(2026, 9, 25))
                .by(ADA)
                .verdict(ReviewVerdict.CHANGES_ASKED)
                .addNotes("the second key result is a task")
                .build();

        REASON.rejects(
                back,
                "transitions[1].reason",
                "Objective “Calm” was sent back to draft on 2026-09-25, and nobody has said why. Add what is to change"
                        + " before it is proposed again.");
        REASON.accepts(back.withReviews(review));
        REASON.accepts(back.withTransitions(
                Iterables.concat(back.transitions(), List.of(to(LifecycleState.PROPOSED, "2026-09-28")))));
        REASON.rejects(back.withReviews(review.withDate(LocalDate.of(2026, 9, 24))), "transitions[1].reason");
        REASON.rejects(back.withReviews(review.withVerdict(ReviewVerdict.DECLINED)), "transitions[1].reason");
    }

    @Test
    void keyResultsNeedAReasonToo() {
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-2",
                keyResult -> keyResult.withTransitions(to(LifecycleState.DEPRIORITIZED, "2026-11-02")));

        REASON.rejects(program, "keyResults[1].transitions[0].reason");
        assertThat(REASON.asOf(LocalDate.of(2026, 11, 1)).report(program).isClean())
                .as("not seen before that day")
                .isTrue();
        assertThat(REASON.asOf(LocalDate.of(2027, 1, 1)).report(program).isClean())
                .as("the quarter is over")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, true", "2026-11-20, false", "2027-01-31, false"})
    void theLastDayStillCounts(LocalDate until, boolean found) {
        assertThat(HERE.report(adaLeaves(until)).isClean()).isNotEqualTo(found);
    }

    @Test
    void everyThingThatGoesOnIsNamed() {
        OkrProgram gone = adaLeaves(LocalDate.of(2026, 10, 31));
        OkrProgram program = Sample.keyResult(
                Sample.keyResult(
                        gone, "p1-1", keyResult -> keyResult.withTransitions(to(LifecycleState.CLOSED, "2026-11-02"))),
                "p1-2",
                keyResult -> keyResult.withOwner(Optional.empty()));

        assertThat(HERE.report(program).findings())
                .filteredOn(finding -> finding.location().toString().startsWith("objective 'p1'"))
                .extracting(Finding::location)
                .extracting(Object::toString)
                .containsExactly("objective 'p1' keyResults[2].owner", "objective 'p1' owner");
        assertThat(HERE.report(Sample.each(
                                program,
                                objective -> objective.withTransitions(
                                        to(LifecycleState.PUBLISHED, "2026-10-02"),
                                        to(LifecycleState.CLOSED, "2026-11-10"))))
                        .findings())
                .isEmpty();
    }

    private static OkrProgram adaLeaves(LocalDate until) {
        OkrProgram program = Sample.program();
        Person ada = program.organization().people().get(0).withActiveUntil(until);
        return program.toBuilder()
                .organization(program.organization().withPeople(ada))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // published on, changed on, judged on, found: the quarter begins on 2026-10-01
        "2026-09-20, 2026-09-30, 2026-11-20, false",
        "2026-09-20, 2026-10-01, 2026-11-20, true",
        "2026-10-02, 2026-10-02, 2026-11-20, false",
        "2026-10-02, 2026-10-03, 2026-11-20, true",
        "2026-10-02, 2026-11-21, 2026-11-20, false"
    })
    void draftsMayMove(String published, LocalDate changed, LocalDate asOf, boolean found) {
        OkrProgram program = Sample.objective(
                amended(Amendment.builder()
                        .date(changed)
                        .measure(Measure.increase("40", "50"))
                        .build()),
                "p1",
                objective -> objective.withTransitions(to(LifecycleState.PUBLISHED, published)));

        assertThat(TARGET.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void onlyAnotherMeasureNeedsAReason() {
        Amendment.Builder sameMeasure = Amendment.builder().measure(Measure.increase("40", "60"));
        Amendment.Builder weight = Amendment.builder().weight(Weight.of(2));
        LocalDate day = LocalDate.of(2026, 11, 2);

        TARGET.accepts(amended(sameMeasure.date(day).build()))
                .accepts(amended(weight.date(day).build()));
        TARGET.rejects(
                amended(Amendment.builder()
                        .date(day)
                        .measure(Measure.increase("40", "50"))
                        .reason(" ")
                        .build()),
                "amendments[0].reason",
                "The measure of key result “Raise the share of visitors who are satisfied from 40 to 60 percent” was"
                        + " changed on 2026-11-02, when 2026 Q4 had begun, and nobody has said why. Add the reason, so"
                        + " that everybody can tell a corrected mistake from a lowered bar.");
    }

    private static OkrProgram amended(Amendment amendment) {
        return Sample.keyResult(Sample.program(), "p1-1", keyResult -> keyResult.withAmendments(amendment));
    }

    @Test
    void onlyWhatTheOrganizationHasPublishedIsForAll() {
        OkrProgram hidden = Sample.each(
                Sample.program(), objective -> objective.withTitle("Calm").withRestrictedBecause("it names a person"));

        assertThat(VISIBLE.report(hidden).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly(
                        "objective 'c1' restrictedBecause",
                        "objective 'c2' restrictedBecause",
                        "objective 'c3' restrictedBecause");
        assertThat(VISIBLE.report(hidden).findings().get(0).message())
                .hasToString(
                        "Objective “Calm” of City of Riverton may not be seen by everybody: “it names a person”."
                                + " Show it to all who are to align themselves to it, or move it to the unit that it concerns.");
        assertThat(VISIBLE.report(Sample.each(hidden, objective -> objective.withTransitions()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // who published it, found: Ada owns all and heads the department, Ben heads the city, Cleo owns with Ada
        "ada-lopez, false",
        "ben-ruiz, false",
        "cleo-diaz, false",
        "dan-soto, true"
    })
    void whoOwnsOrHeadsMayPublish(String by, boolean found) {
        OkrProgram program = withPeople(LocalDate.of(2026, 1, 1));

        assertThat(RIGHT.report(decided(
                                program,
                                to(LifecycleState.PUBLISHED, "2026-10-02").withBy(PersonId.of(by))))
                        .isClean())
                .isNotEqualTo(found);
    }

    @Test
    void onlyGatekeepersAndHeadsReview() {
        OkrProgram program = withPeople(LocalDate.of(2026, 1, 1));
        Transition proposed = to(LifecycleState.PROPOSED, "2026-09-20").withBy(ADA);
        Transition reviewed = to(LifecycleState.REVIEWED, "2026-09-25");

        assertThat(RIGHT.report(decided(program, proposed, reviewed.withBy(ADA)))
                        .isClean())
                .as("she heads the department")
                .isTrue();
        assertThat(RIGHT.report(decided(program, proposed, reviewed.withBy(PersonId.of("dan-soto"))))
                        .isClean())
                .as("he is gatekeeper")
                .isTrue();
        RIGHT.rejects(
                Sample.objective(
                        decided(program, proposed, reviewed.withBy(PersonId.of("cleo-diaz"))),
                        "p1",
                        objective -> objective.withTitle("Calm")),
                "transitions[1].by",
                "Objective “Calm” became reviewed on 2026-09-25 by decision of Cleo Díaz, who had no right to it. It takes"
                        + " one of these: head of the unit, quality gatekeeper. Have it confirmed, or record the"
                        + " appointment that is missing.");
    }

    @Test
    void whereNobodyIsKnownToHeadNobodyCanTell() {
        OkrProgram program = withPeople(LocalDate.of(2026, 10, 3));
        Transition published = to(LifecycleState.PUBLISHED, "2026-10-02");

        assertThat(RIGHT.report(decided(program, published.withBy(PersonId.of("dan-soto"))))
                        .notEvaluated())
                .singleElement()
                .hasToString("transition-is-by-who-may on 'p1': Nobody is recorded as head of Parks Department, or of a"
                        + " unit above it, on 2026-10-02.");
        RIGHT.accepts(decided(program, published.withBy(ADA)));
        assertThat(RIGHT.report(decided(program, published)).notEvaluated())
                .singleElement()
                .hasToString("transition-is-by-who-may: There was nothing for it to look at.");
    }

    @Test
    void whoPublishedIsAskedWhereSuchThingsAreRecorded() {
        OkrProgram program = decided(
                withPeople(LocalDate.of(2026, 1, 1)),
                to(LifecycleState.PUBLISHED, "2026-10-02").withBy(ADA));
        OkrProgram mixed = Sample.each(program, objective -> objective.withTitle("Calm"));

        assertThat(NAMED.report(mixed).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly(
                        "objective 'c1' transitions[0].by",
                        "objective 'c2' transitions[0].by",
                        "objective 'c3' transitions[0].by",
                        "objective 'p2' transitions[0].by",
                        "objective 'p3' transitions[0].by");
        assertThat(NAMED.report(mixed).findings().get(0).message())
                .hasToString(
                        "Nobody is recorded as having published objective “Calm” on 2026-10-02. Add who decided it,"
                                + " so that others know whom to ask.");
        assertThat(NAMED.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("publication-names-who-decided: No transition in this program names a person.");
    }

    /** The first objective of the department with other transitions and a co-owner. */
    private static OkrProgram decided(OkrProgram program, Transition... transitions) {
        return Sample.objective(
                program,
                "p1",
                objective -> objective
                        .withTransitions(transitions)
                        .withCoOwners(CoOwner.builder()
                                .person(PersonId.of("cleo-diaz"))
                                .unit(UnitId.of("trails"))
                                .build()));
    }

    private static OkrProgram withPeople(LocalDate inOffice) {
        OkrProgram program = Sample.program();
        Person ada = program.organization().people().get(0);
        return program.toBuilder()
                .organization(program.organization()
                        .withPeople(
                                ada,
                                ada.withId(PersonId.of("ben-ruiz")).withName("Ben Ruiz"),
                                ada.withId(PersonId.of("cleo-diaz")).withName("Cleo Díaz"),
                                ada.withId(PersonId.of("dan-soto")).withName("Dan Soto"))
                        .withAppointments(
                                appointed("ada-lopez", Role.HEAD, "parks", inOffice),
                                appointed("ben-ruiz", Role.HEAD, "city", inOffice),
                                appointed("dan-soto", Role.QUALITY_GATEKEEPER, "city", inOffice)))
                .build();
    }

    private static Appointment appointed(String person, Role role, String unit, LocalDate from) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(role)
                .unit(UnitId.of(unit))
                .from(from)
                .build();
    }

    private static Objective p1() {
        return Sample.objective("p1", "parks");
    }

    private static Transition to(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }
}
