package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Boundary;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;

/** Rules on how objectives come about: from the top down, or proposed and reviewed. */
class CascadeRulesTest {

    private static final RuleTester FITS =
            RuleTester.of(OkrRules.CASCADE_FITS_AUTONOMY).asOf(Sample.AS_OF);
    private static final RuleTester FIRST =
            RuleTester.of(OkrRules.PARENTS_COME_FIRST).asOf(Sample.AS_OF);
    private static final RuleTester INSIDE =
            RuleTester.of(OkrRules.OBJECTIVE_STAYS_INSIDE_BOUNDARY).asOf(Sample.AS_OF);
    private static final RuleTester REVIEWED =
            RuleTester.of(OkrRules.PROPOSAL_IS_REVIEWED).asOf(Sample.AS_OF);

    private static final String UNKNOWN =
            ": Nobody has said whether objectives come from the top down or are proposed by units.";

    @ParameterizedTest
    @CsvSource({
        // of the program, of the department, autonomy of the department, found
        "TOP_DOWN, , HIGH, true",
        "TOP_DOWN, , MEDIUM, false",
        "TOP_DOWN, , LOW, false",
        "TOP_DOWN, BIDIRECTIONAL, HIGH, false",
        "BIDIRECTIONAL, TOP_DOWN, HIGH, true",
        ", , HIGH, false"
    })
    void highAutonomyFitsProposals(
            @Nullable CascadeMode program, @Nullable CascadeMode parks, Autonomy autonomy, boolean found) {
        assertThat(FITS.report(cascading(program, parks, autonomy)).isClean()).isNotEqualTo(found);
    }

    @Test
    void theOrganizationHasNobodyAbove() {
        OkrProgram program = cascading(CascadeMode.TOP_DOWN, null, Autonomy.MEDIUM);
        OkrProgram free = program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.parent().isEmpty() ? unit.withAutonomy(Autonomy.HIGH) : unit)
                                .toList()))
                .build();

        FITS.accepts(free);
    }

    @Test
    void whereNobodyHasSaidHowObjectivesComeAboutNobodyCanTell() {
        assertThat(FITS.report(cascading(null, null, Autonomy.HIGH)).notEvaluated())
                .singleElement()
                .hasToString("cascade-fits-autonomy on 'parks'" + UNKNOWN);
        FITS.accepts(cascading(null, null, Autonomy.LOW));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true",
        "PROPOSED, true",
        "REVIEWED, true",
        "PUBLISHED, false",
        "DEPRIORITIZED, false",
        "CANCELLED, false"
    })
    void whatIsServedIsPublishedFirst(LifecycleState state, boolean found) {
        OkrProgram program = Sample.objective(
                serving("c2"),
                "c2",
                objective -> state == LifecycleState.DRAFT
                        ? objective.withTransitions()
                        : objective.withTransitions(to(state, "2026-10-02")));

        assertThat(FIRST.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void everyParentThatIsMissingIsNamed() {
        OkrProgram program = serving("c1", "c2", "c3");
        for (String id : new String[] {"c2", "c3"}) {
            program = Sample.objective(
                    program, id, objective -> objective.withTransitions().withTitle("Title " + id));
        }

        FIRST.rejects(
                program,
                "parents",
                "Objective “Calm” of Parks Department is published, and what it serves is not: “Title c2”, “Title c3”."
                        + " Publish those first, for until then they may change.");
    }

    @Test
    void draftsMayServeDrafts() {
        OkrProgram program = Sample.each(serving("c2"), objective -> objective.withTransitions());

        assertThat(FIRST.report(program).findings()).isEmpty();
    }

    @Test
    void whoProposesNeedNotWait() {
        OkrProgram program = Sample.objective(serving("c2"), "c2", objective -> objective.withTransitions());

        FIRST.rejects(program, "parents");
        FIRST.accepts(program.toBuilder().cascadeMode(CascadeMode.BIDIRECTIONAL).build());
    }

    @Test
    void nobodyCanTellWhereTheWayIsUnknown() {
        assertThat(FIRST.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("parents-come-first" + UNKNOWN);
        assertThat(REVIEWED.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("proposal-is-reviewed" + UNKNOWN);
        FIRST.accepts(cascading(null, CascadeMode.TOP_DOWN, Autonomy.LOW));
    }

    @Test
    void whatAUnitProposesIsReviewed() {
        OkrProgram program = cascading(CascadeMode.BIDIRECTIONAL, null, Autonomy.HIGH);
        OkrProgram one = Sample.each(
                program, objective -> objective.id().equals(ObjectiveId.of("p1")) ? calm(objective) : seen(objective));

        REVIEWED.rejects(
                one,
                "transitions",
                "Objective “Calm” of Parks Department was published without an alignment review. Record the review if"
                        + " there was one; else hold it now, before others build on the objective.");
        REVIEWED.accepts(Sample.objective(one, "p1", CascadeRulesTest::seen));
        assertThat(REVIEWED.report(cascading(CascadeMode.TOP_DOWN, null, Autonomy.HIGH))
                        .isClean())
                .isTrue();
        assertThat(REVIEWED.report(program).findings())
                .as("of the department, and none of the city")
                .hasSize(3);
    }

    @Test
    void theRecordOfAReviewWillDo() {
        Review review = Review.builder()
                .date(LocalDate.of(2026, 9, 28))
                .by(PersonId.of("ada-lopez"))
                .verdict(ReviewVerdict.ACCEPTED)
                .build();
        OkrProgram program = Sample.each(
                cascading(CascadeMode.BIDIRECTIONAL, null, Autonomy.HIGH), objective -> objective.withReviews(review));

        REVIEWED.accepts(program);
        assertThat(REVIEWED.report(Sample.each(
                                program,
                                objective -> objective.withReviews(
                                        review.withNotes("no").withVerdict(ReviewVerdict.CHANGES_ASKED))))
                        .findings())
                .hasSize(3);
    }

    @Test
    void whatLeavesABoundaryIsToldWithAllLimits() {
        OkrProgram program = Sample.program().toBuilder()
                .addFact(Boundary.builder()
                        .cycle(Sample.QUARTER.id())
                        .unit(UnitId.of("parks"))
                        .addParents(ObjectiveId.of("c2"))
                        .mostKeyResults(2)
                        .build())
                .build();
        OkrProgram one = Sample.each(
                program,
                objective -> objective.id().equals(ObjectiveId.of("p1"))
                        ? calm(objective)
                        : objective
                                .withKeyResults(objective.keyResults().subList(0, 2))
                                .withParents(
                                        objective.id().equals(ObjectiveId.of("c1"))
                                                ? ImmutableList.of()
                                                : ImmutableList.of(Contribution.supports(ObjectiveId.of("c2")))));

        assertThat(INSIDE.report(Sample.objective(one, "c2", objective -> objective.withParents()))
                        .findings())
                .extracting(finding -> finding.location() + ": " + finding.message())
                .containsExactly(
                        "objective 'p1' keyResults: Objective “Calm” of Parks Department has 3 key results, and at most 2"
                                + " were set for the unit. Keep those that tell most, or have the boundary moved.",
                        "objective 'p1' parents: Objective “Calm” of Parks Department serves nothing that was set for the"
                                + " unit: “Every child gets around alone”. Link it to that, straight or by way of others, or"
                                + " have the boundary moved.");
        assertThat(INSIDE.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("objective-stays-inside-boundary: No boundary has been set.");
    }

    @Test
    void asManyObjectivesAsAreSetForAUnitAreNotTooMany() {
        RuleTester many =
                RuleTester.of(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY).asOf(Sample.AS_OF);

        many.accepts(allowing(3))
                .rejects(
                        allowing(2),
                        "",
                        "Parks Department has 3 objectives in 2026 Q4; at most 2 are expected. Either some of them are daily"
                                + " operations, or the priorities have not been agreed yet. Ask which 2 would remain if only 2"
                                + " could be moved, and turn the rest into indicators to monitor, operations or candidates for"
                                + " a later cycle.")
                .accepts(Sample.objective(
                        allowing(2),
                        "p3",
                        objective -> objective.withTransitions(to(LifecycleState.CANCELLED, "2026-11-02"))));
        many.with("most", "2").rejects(Sample.program(), "").accepts(allowing(3));
        many.with("most", "2").rejects(bounded(boundary -> boundary.mostKeyResults(5)), "");
        INSIDE.accepts(allowing(2));
    }

    @Test
    void aPriorityMayBeServedByWayOfOthers() {
        OkrProgram program = AlignmentFixtures.finance().toBuilder()
                .addFact(Boundary.builder()
                        .cycle(Sample.QUARTER.id())
                        .unit(UnitId.of("parks"))
                        .addPriorities(AlignmentFixtures.GROWTH)
                        .build())
                .build();

        INSIDE.accepts(program)
                .rejects(
                        Sample.objective(
                                program, "p1", objective -> calm(objective).withParents(Sample.supports("c2"))),
                        "priorities",
                        "Objective “Calm” of Finance Department serves no priority that was set for the unit: “Room for a"
                                + " growing city”. Have it serve that, or have the boundary moved.");
    }

    private static OkrProgram allowing(int most) {
        return bounded(boundary -> boundary.mostObjectives(most));
    }

    private static OkrProgram bounded(UnaryOperator<Boundary.Builder> limits) {
        return Sample.program().toBuilder()
                .addFact(limits.apply(
                                Boundary.builder().cycle(Sample.QUARTER.id()).unit(UnitId.of("parks")))
                        .build())
                .build();
    }

    private static Objective calm(Objective objective) {
        return objective.withTitle("Calm");
    }

    private static Objective seen(Objective objective) {
        return objective.withTransitions(
                to(LifecycleState.REVIEWED, "2026-09-28"), to(LifecycleState.PUBLISHED, "2026-10-02"));
    }

    private static Transition to(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }

    /** The sample from the top down, with the first objective of the department serving some of the city's. */
    private static OkrProgram serving(String... parents) {
        OkrProgram program =
                Sample.program().toBuilder().cascadeMode(CascadeMode.TOP_DOWN).build();
        return Sample.objective(
                Sample.objective(program, "p2", objective -> objective.withParents(Sample.supports("c1"))),
                "p1",
                objective -> calm(objective)
                        .withParents(Stream.of(parents)
                                .map(id -> Contribution.supports(ObjectiveId.of(id)))
                                .toList()));
    }

    private static OkrProgram cascading(@Nullable CascadeMode mode, @Nullable CascadeMode ofParks, Autonomy autonomy) {
        OkrProgram program = Sample.program();
        OkrProgram.Builder changed = program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.id().equals(UnitId.of("parks"))
                                        ? unit.withAutonomy(autonomy).withCascadeMode(Optional.ofNullable(ofParks))
                                        : unit)
                                .toList()));
        if (mode != null) {
            changed.cascadeMode(mode);
        }
        return changed.build();
    }
}
