package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Id;

/** Rules on links and on the order in which units come in. */
class AlignmentRulesTest {

    private static final RuleTester LINKED =
            RuleTester.of(OkrRules.OBJECTIVE_IS_LINKED_UPWARD).asOf(Sample.AS_OF);
    private static final RuleTester NOT_SKIPPED =
            RuleTester.of(OkrRules.LEVEL_IS_NOT_SKIPPED).asOf(Sample.AS_OF);
    private static final RuleTester IN_PHASE =
            RuleTester.of(OkrRules.UNIT_PUBLISHES_IN_ITS_PHASE).asOf(Sample.AS_OF);

    @Test
    void aLinkUpwardOrSidewaysWillDo() {
        LINKED.accepts(Sample.program())
                .accepts(p1(linkedTo(KeyResultId.of("c2-1"))))
                .accepts(p1(linkedTo(ObjectiveId.of("p2"))))
                .accepts(p1(linkedTo(ObjectiveId.of("p2"), ObjectiveId.of("t1"))));
    }

    @Test
    void noLinkIsRejectedWithProposals() {
        LINKED.rejects(
                p1(linkedTo()),
                "parents",
                "Objective “Calm” of Parks Department is not linked to any objective above. Link it to what it serves,"
                        + " such as “Title c1”, “Title c2”, “Title c3”, or ask why it is a priority now.");
    }

    @Test
    void proposesWhatServesTheSamePriority() {
        PriorityId calm = PriorityId.of("calm");
        OkrProgram program = Sample.each(
                p1(linkedTo()),
                objective -> ImmutableSet.of("p1", "c3").contains(objective.id().toString())
                        ? objective.withPriorities(calm)
                        : objective);
        OkrProgram withPriority = program.toBuilder()
                .organization(program.organization()
                        .withPriorities(StrategicPriority.builder()
                                .id(calm)
                                .title("Calm streets")
                                .build()))
                .build();

        LINKED.rejects(
                withPriority,
                "parents",
                "Objective “Calm” of Parks Department is not linked to any objective above. Link it to what it serves,"
                        + " such as “Title c3”, or ask why it is a priority now.");
    }

    @Test
    void aLinkDownwardOrToWhatWasGivenUpIsRejected() {
        String said = "Objective “Calm” of Parks Department is linked only to objectives below it or given up: ";
        String next = ". Link it to one above, such as “Title c1”, “Title c2”, “Title c3”.";

        LINKED.rejects(p1(linkedTo(ObjectiveId.of("t1"))), "parents", said + "“Title t1”" + next);
        LINKED.rejects(
                Sample.objective(p1(linkedTo(ObjectiveId.of("p2"))), "p2", ended(LifecycleState.DEPRIORITIZED)),
                "parents",
                said + "“Title p2”" + next);
    }

    @Test
    void whereNothingIsAboveThatIsSaid() {
        OkrProgram alone = Sample.with(new Objective[] {
            Sample.objective("p1", "parks").withTitle("Calm").withParents(),
        });
        OkrProgram astray = Sample.with(new Objective[] {
            Sample.objective("p1", "parks").withTitle("Calm").withParents(supports(ObjectiveId.of("t1"))),
            Sample.objective("t1", "trails").withTitle("Title t1").withParents(supports(ObjectiveId.of("t2"))),
            Sample.objective("t2", "trails").withTitle("Title t2").withParents(supports(ObjectiveId.of("t3"))),
            Sample.objective("t3", "trails")
                    .withTitle("Title t3")
                    .withParents()
                    .withTransitions(transition(LifecycleState.CANCELLED)),
        });

        LINKED.rejects(
                alone,
                "parents",
                "Objective “Calm” of Parks Department is not linked to any objective above, and there is none yet."
                        + " Publish the objectives of the organization first, then link it.");
        assertThat(LINKED.report(astray).findings())
                .extracting(finding -> finding.message().toString())
                .contains("Objective “Calm” of Parks Department is linked only to objectives below it or given up:"
                        + " “Title t1”. No unit above has an objective in that time;"
                        + " publish those first, then link it.");
    }

    @Test
    void whatServesTheObjectiveAlreadyIsNotProposed() {
        OkrProgram straight = Sample.with(new Objective[] {
            Sample.objective("c1", "city").withTitle("Top").withParents(supports(ObjectiveId.of("p1"))),
            Sample.objective("p1", "parks").withTitle("Calm").withParents(),
        });
        OkrProgram roundabout = Sample.with(new Objective[] {
            Sample.objective("c1", "city").withTitle("Top").withParents(supports(KeyResultId.of("t1-2"))),
            Sample.objective("c2", "city").withTitle("Free").withParents(),
            Sample.objective("p1", "parks").withTitle("Calm").withParents(),
            Sample.objective("t1", "trails").withParents(supports(ObjectiveId.of("p1"))),
        });

        LINKED.rejects(
                straight,
                "parents",
                "Objective “Calm” of Parks Department is not linked to any objective above. Those above serve it"
                        + " instead, the wrong way round: “Top”. Turn the links between them round.");
        LINKED.rejects(
                roundabout,
                "parents",
                "Objective “Calm” of Parks Department is not linked to any objective above. Link it to what it serves,"
                        + " such as “Free”, or ask why it is a priority now.");
        Finding free = LINKED.report(roundabout).findings().get(0);
        assertThat(LINKED.report(straight).findings().get(0).fix()).isEmpty();
        assertThat(roundabout.apply(free.fix()).resolve().parentsOf(ObjectiveId.of("p1")))
                .extracting(Objective::title)
                .containsExactly("Free");
    }

    @Test
    void severalObjectivesAboveLeaveTheChoiceToPeople() {
        assertThat(LINKED.report(p1(linkedTo())).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        // unit, parents, from, found
        "ada, c1, individual, true",
        "ada, p1, individual, false",
        "ada, t1, individual, false",
        "ada, c1 p1, individual, false",
        "trails, c1, individual, false",
        "trails, c1, team, true",
        "trails, p1, team, false",
        "ada, c1, team, true",
        "parks, c1, team, false"
    })
    void aPersonIsNotLinkedPastTheUnitsBetween(String unit, String parents, String from, boolean found) {
        Objective objective = Sample.objective("x1", unit)
                .withParents(ImmutableList.copyOf(parents.split(" ")).stream()
                        .map(id -> supports(ObjectiveId.of(id)))
                        .toList());
        OkrProgram program = Sample.plus(
                program(),
                ImmutableList.of(
                        Sample.objective("t1", "trails").withParents(supports(ObjectiveId.of("p1"))), objective));

        assertThat(NOT_SKIPPED.with("from", from).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void whoeverIsPassedIsNamed() {
        NOT_SKIPPED.rejects(
                Sample.plus(
                        Sample.program(),
                        ImmutableList.of(Sample.objective("x1", "ada").withTitle("Calm"))),
                "parents",
                "Objective “Calm” of Ada López is linked straight to the organization, past Trails Team,"
                        + " Parks Department. Link it to an objective in between, so that whoever leads there knows of it.");
    }

    @Test
    void wherePeopleStandRightBelowTheOrganizationNothingIsSkipped() {
        OkrProgram flat = Sample.plus(program(), ImmutableList.of(Sample.objective("x1", "ada")));
        OkrProgram.Builder moved = flat.toBuilder();
        moved.organization(flat.organization()
                .withUnits(flat.organization().units().stream()
                        .map(unit -> unit.id().equals(UnitId.of("ada")) ? unit.withParent(UnitId.of("city")) : unit)
                        .toList()));

        NOT_SKIPPED.accepts(moved.build());
    }

    @ParameterizedTest
    @CsvSource({
        // weeks 1, 5 and 11 of the four phases begin on 2026-08-31, 2026-09-28 and 2026-11-09
        "city, 2026-08-30, 2026-08-30, true",
        "city, 2026-08-30, 2026-08-31, false", // history by now
        "city, 2026-08-31, 2026-08-31, false",
        "parks, 2026-09-27, 2026-09-27, true",
        "parks, 2026-09-28, 2026-09-28, false",
        "trails, 2026-10-20, 2026-10-19, false", // not seen yet
        "trails, 2026-10-20, 2026-10-20, true",
        "trails, 2026-10-20, 2026-11-08, true",
        "trails, 2026-10-20, 2026-11-09, false"
    })
    void nobodyPublishesBeforeItsPhase(String unit, LocalDate published, LocalDate asOf, boolean found) {
        OkrProgram program =
                inFourPhases(Sample.objective("x1", unit).withParents().withTransitions(publishedOn(published)));

        assertThat(IN_PHASE.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void oneFindingTellsAllThatAUnitPublishedTooEarly() {
        IN_PHASE.asOf(LocalDate.of(2026, 10, 30))
                .rejects(
                        inFourPhases(
                                Sample.objective("x1", "trails")
                                        .withTitle("Calm")
                                        .withTransitions(publishedOn(LocalDate.of(2026, 10, 20))),
                                Sample.objective("x2", "trails")
                                        .withTitle("Clean")
                                        .withTransitions(publishedOn(LocalDate.of(2026, 10, 15))),
                                Sample.objective("x3", "trails")
                                        .withTransitions(
                                                publishedOn(LocalDate.of(2026, 10, 1)),
                                                Transition.builder()
                                                        .to(LifecycleState.DEPRIORITIZED)
                                                        .date(LocalDate.of(2026, 10, 30))
                                                        .build()),
                                Sample.objective("x4", "trails").withTransitions()),
                        "",
                        "Trails Team (team) published on 2026-10-15, before phase 3 of the roadmap, which opens for it"
                                + " on 2026-11-09: “Clean”, “Calm”. Deprioritize them now, let the level above settle,"
                                + " and publish anew when that phase opens.");
    }

    @Test
    void pilotsAndUnitsBelowThemComeFirst() {
        Objective early = Sample.objective("x1", "trails").withTransitions(publishedOn(LocalDate.of(2026, 9, 14)));
        OkrProgram program = Sample.with(new Objective[] {early.withParents()});
        RoadmapPlan plan = RoadmapPlan.builder()
                .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                .start(LocalDate.of(2026, 8, 31))
                .build();

        // Week 3 is for pilots, week 7 for all: 2026-09-14 and 2026-10-12.
        IN_PHASE.asOf(LocalDate.of(2026, 10, 11))
                .accepts(program.toBuilder()
                        .roadmap(plan.withPilots(UnitId.of("parks")))
                        .build())
                .rejects(program.toBuilder().roadmap(plan).build(), "");
    }

    @Test
    void aUnitThatNoPhaseIsMeantForIsNamed() {
        Roadmap onlyTheTop = Roadmap.builder()
                .id(RoadmapId.of("top"))
                .name("Top")
                .addPhases(Phase.builder()
                        .id(PhaseId.of("one"))
                        .number(1)
                        .name("One")
                        .focus("Top")
                        .firstWeek(1)
                        .addPublishers(UnitKind.ORGANIZATION)
                        .build())
                .build();

        IN_PHASE.rejects(
                Sample.with(new Objective[] {
                            Sample.objective("x1", "parks").withTitle("Calm").withParents()
                        })
                        .toBuilder()
                        .roadmap(RoadmapPlan.builder()
                                .roadmap(onlyTheTop)
                                .start(LocalDate.of(2026, 8, 31))
                                .build())
                        .build(),
                "",
                "Parks Department (department) published on 2026-10-02, but no phase of the roadmap is meant for it:"
                        + " “Calm”. Deprioritize it, or follow a roadmap that includes the unit.");
    }

    @Test
    void withoutARoadmapNobodyIsTooEarly() {
        assertThat(IN_PHASE.report(Sample.program()).notEvaluated())
                .singleElement()
                .hasToString("unit-publishes-in-its-phase: The program follows no roadmap.");
    }

    /** The sample with a title for each objective and one of the team, which serves c1. */
    private static OkrProgram program() {
        return Sample.each(Sample.program(), objective -> objective.withTitle("Title " + objective.id()));
    }

    private static OkrProgram p1(UnaryOperator<Objective> change) {
        OkrProgram program = Sample.plus(
                program(), ImmutableList.of(Sample.objective("t1", "trails").withTitle("Title t1")));
        return Sample.objective(program, "p1", objective -> change.apply(objective.withTitle("Calm")));
    }

    private static UnaryOperator<Objective> linkedTo(Id... parents) {
        return objective -> objective.withParents(ImmutableList.copyOf(parents).stream()
                .map(AlignmentRulesTest::supports)
                .toList());
    }

    private static Contribution supports(Id parent) {
        return Contribution.supports(parent);
    }

    private static OkrProgram inFourPhases(Objective... objectives) {
        OkrProgram program =
                Sample.with(new Objective[] {Sample.objective("c1", "city").withParents()}, objectives);
        return program.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 8, 31))
                        .build())
                .build();
    }

    private static UnaryOperator<Objective> ended(LifecycleState state) {
        return objective -> objective.withTransitions(transition(state));
    }

    private static Transition transition(LifecycleState state) {
        return Transition.builder().to(state).date(Sample.AS_OF).build();
    }

    private static Transition publishedOn(LocalDate date) {
        return Transition.builder().to(LifecycleState.PUBLISHED).date(date).build();
    }
}
