package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.DEMAND_OBJECTIVE;
import static org.okr4j.alignment.Company.GROWTH_OBJECTIVE;
import static org.okr4j.alignment.Company.LEADS;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.ended;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.objective;
import static org.okr4j.alignment.Company.person;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.unit;
import static org.okr4j.alignment.Company.with;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Phrasebook;

class LineOfSightTest {

    private static final PriorityId LASTING = PriorityId.of("lasting");
    private static final PriorityId CASH = PriorityId.of("cash");

    private static final Organization COMPANY = ORGANIZATION
            .withUnits(ImmutableList.<org.okr4j.organization.OrgUnit>builder()
                    .addAll(ORGANIZATION.units())
                    .add(unit("idle", UnitKind.TEAM).withParent(UnitId.of("sales")))
                    .add(unit("only-ina", UnitKind.INDIVIDUAL).withParent(UnitId.of("marketing")))
                    .build())
            .withPeople(ImmutableList.<org.okr4j.organization.Person>builder()
                    .addAll(ORGANIZATION.people())
                    .add(person("max", "marketing"), person("ida", "idle"), person("ina", "only-ina"))
                    .build())
            .withPriorities(priority("lasting", "Customers that stay"), priority("cash", "Cash in time"));

    private static final Objective GROWTH = GROWTH_OBJECTIVE.withPriorities(LASTING);

    private static StrategicPriority priority(String id, String title) {
        return StrategicPriority.builder().id(PriorityId.of(id)).title(title).build();
    }

    private static LineOfSight sight(String person, Objective... objectives) {
        return sight(COMPANY, person, objectives);
    }

    private static LineOfSight sight(Organization organization, String person, Objective... objectives) {
        return LineOfSight.of(program(organization, List.of(objectives)).resolve(), PersonId.of(person), DAY);
    }

    private static List<String> paths(LineOfSight sight) {
        return sight.paths().stream()
                .map(path -> path.steps().stream()
                                .map(step -> step.tie() + " " + step.to())
                                .toList()
                        + path.brokenBy()
                                .map(broken -> " " + broken.kind() + " " + broken.at())
                                .orElse(""))
                .toList();
    }

    private static KeyResult owned(String id, String owner) {
        return keyResult(id, "Key result " + id, "0", "10", "5").withOwner(PersonId.of(owner));
    }

    @Test
    void leadsFromAKeyResultToTheMission() {
        LineOfSight sight = sight("milo", GROWTH, DEMAND_OBJECTIVE);

        assertThat(paths(sight)).containsExactly("[OWNS leads, PART_OF demand, CONTRIBUTES growth, SERVES lasting]");
        assertThat(sight.isComplete()).isTrue();
        assertThat(sight.mission()).contains("Machines that last");
        assertThat(sight.explanation().render(Phrasebook.english())).isEqualTo("""
                        The work of Milo serves the mission: “Machines that last”
                          Leads to the mission in 4 steps
                            Milo owns “Bring in 500 leads by articles” (leads)
                            “Bring in 500 leads by articles” (leads) is a key result of “Be the first whom larger customers think of” (demand)
                            “Be the first whom larger customers think of” (demand) contributes to “Grow with larger customers” (growth)
                            “Grow with larger customers” (growth) serves the priority “Customers that stay” (lasting)
                        """);
        assertThat(sight.explanation().render(Phrasebook.spanish())).isEqualTo("""
                        El trabajo de Milo sirve a la misión: «Machines that last»
                          Lleva a la misión en 4 pasos
                            Milo responde de «Bring in 500 leads by articles» (leads)
                            «Bring in 500 leads by articles» (leads) es un resultado clave de «Be the first whom larger customers think of» (demand)
                            «Be the first whom larger customers think of» (demand) contribuye a «Grow with larger customers» (growth)
                            «Grow with larger customers» (growth) sirve a la prioridad «Customers that stay» (lasting)
                        """);
    }

    @Test
    void whoOwnsNothingWorksForTheObjectivesOfTheUnit() {
        assertThat(paths(sight("max", GROWTH, DEMAND_OBJECTIVE)))
                .containsExactly("[WORKS_FOR demand, CONTRIBUTES growth, SERVES lasting]");
        assertThat(sight("max", GROWTH, DEMAND_OBJECTIVE)
                        .paths()
                        .get(0)
                        .steps()
                        .get(0)
                        .text())
                .hasToString("Max works for “Be the first whom larger customers think of” (demand)");
    }

    @Test
    void aUnitWithoutObjectivesIsWhereItBreaks() {
        LineOfSight sight = sight("ida", GROWTH, DEMAND_OBJECTIVE);

        assertThat(paths(sight)).containsExactly("[] NO_OBJECTIVE ida");
        assertThat(sight.isComplete()).isFalse();
        assertThat(sight.explanation()).hasToString("""
                        The work of Ida cannot be followed to the mission
                          Breaks off after 0 steps
                            Neither Ida nor idle has an objective of a cycle that goes on
                        """);
    }

    @Test
    void theUnitThatIsOnePersonBelongsToTheLineOfThisPerson() {
        Objective own = objective("own", "only-ina", "Learn to weld").withPriorities(CASH);
        Objective others =
                objective("others", "sales", "Sell", owned("kr", "ina")).withPriorities(LASTING);

        assertThat(paths(sight("ina", own, others)))
                .containsExactly("[WORKS_FOR own, SERVES cash]", "[OWNS kr, PART_OF others, SERVES lasting]");
    }

    @Test
    void coOwnersOwnToo() {
        Objective shared = objective("shared", "sales", "Share", keyResult("kr", "Key result", "0", "1", "1"))
                .withPriorities(CASH);

        assertThat(paths(sight(
                        "max",
                        shared.withCoOwners(CoOwner.builder()
                                .person(PersonId.of("max"))
                                .unit(UnitId.of("marketing"))
                                .build()))))
                .containsExactly("[OWNS shared, SERVES cash]");
        assertThat(paths(sight(
                        "milo",
                        shared.withCoOwners(CoOwner.builder()
                                .person(PersonId.of("max"))
                                .unit(UnitId.of("marketing"))
                                .build()))))
                .containsExactly("[] NO_OBJECTIVE milo");
        assertThat(paths(sight("max", with(shared, shared.keyResults().get(0).withCoOwners(PersonId.of("max"))))))
                .containsExactly("[OWNS kr, PART_OF shared, SERVES cash]");
    }

    @Test
    void breaksWhereAnObjectiveIsLinkedToNothing() {
        LineOfSight sight = sight("milo", GROWTH, DEMAND_OBJECTIVE.withParents(ImmutableList.of()));

        assertThat(paths(sight)).containsExactly("[OWNS leads, PART_OF demand] NOT_LINKED demand");
        assertThat(sight.paths().get(0).brokenBy().orElseThrow().text())
                .hasToString("“Be the first whom larger customers think of” (demand) of marketing"
                        + " is linked to nothing further up and names no priority");
        assertThat(sight.paths().get(0).isComplete()).isFalse();
        assertThat(sight.paths().get(0).toString())
                .startsWith("SightPath[Milo owns ")
                .endsWith("names no priority");
    }

    @Test
    void breaksWhereAParentWasGivenUp() {
        for (LifecycleState end : List.of(LifecycleState.CANCELLED, LifecycleState.DEPRIORITIZED)) {
            assertThat(paths(sight("milo", ended(GROWTH, end), DEMAND_OBJECTIVE)))
                    .containsExactly("[OWNS leads, PART_OF demand, CONTRIBUTES growth] PARENT_GIVEN_UP growth");
            Objective higher = objective("higher", "company", "Higher", ended(owned("top", "clara"), end))
                    .withPriorities(CASH);
            assertThat(paths(sight(
                            "milo",
                            higher,
                            DEMAND_OBJECTIVE.withParents(Contribution.supports(
                                    higher.keyResults().get(0).id())))))
                    .containsExactly("[OWNS leads, PART_OF demand, SUPPORTS top] PARENT_GIVEN_UP top");
        }
        assertThat(sight("milo", ended(GROWTH, LifecycleState.CLOSED), DEMAND_OBJECTIVE)
                        .isComplete())
                .isTrue();
    }

    @Test
    void breaksWhereAnObjectiveOfTheOrganizationNamesNoPriority() {
        LineOfSight sight = sight("milo", GROWTH_OBJECTIVE, DEMAND_OBJECTIVE);

        assertThat(paths(sight)).containsExactly("[OWNS leads, PART_OF demand, CONTRIBUTES growth] NO_PRIORITY growth");
        assertThat(sight.paths().get(0).brokenBy().orElseThrow().text())
                .hasToString("“Grow with larger customers” (growth) of company names no strategic priority");
    }

    @Test
    void aQuarterlyObjectiveOfTheOrganizationMayServeAnAnnualOneThatNamesThePriority() {
        Objective annual = objective("annual", "company", "All year").withPriorities(LASTING);
        Objective quarterly = GROWTH_OBJECTIVE.withParents(Company.contributes("annual", 1));

        assertThat(paths(sight("clara", annual, quarterly)))
                .containsExactly("[OWNS growth, CONTRIBUTES annual, SERVES lasting]");
    }

    @Test
    void breaksWhereThereIsNoMission() {
        LineOfSight sight = sight(COMPANY.withMission(Optional.empty()), "milo", GROWTH, DEMAND_OBJECTIVE);

        assertThat(paths(sight))
                .containsExactly("[OWNS leads, PART_OF demand, CONTRIBUTES growth, SERVES lasting] NO_MISSION lasting");
        assertThat(sight.paths().get(0).brokenBy().orElseThrow().text())
                .hasToString("Acme has not written down its mission");
        assertThat(sight.explanation().text()).hasToString("The work of Milo cannot be followed to the mission");
    }

    @Test
    void aSupportFunctionMayServeAPriorityDirectly() {
        assertThat(paths(sight(
                        "milo", DEMAND_OBJECTIVE.withParents(ImmutableList.of()).withPriorities(CASH))))
                .containsExactly("[OWNS leads, PART_OF demand, SERVES cash]");
        assertThat(sight("milo", DEMAND_OBJECTIVE.withPriorities(CASH).withParents(ImmutableList.of()))
                        .paths()
                        .get(0)
                        .steps()
                        .get(2)
                        .text())
                .hasToString("“Be the first whom larger customers think of” (demand) serves the priority"
                        + " “Cash in time” (cash)");
    }

    @Test
    void hasOnePathForEachEndTheShortestFirst() {
        Objective top = objective("top", "company", "Top").withPriorities(LASTING, CASH);
        Objective dead = ended(objective("dead", "company", "Dead"), LifecycleState.CANCELLED);
        Objective middle = objective("middle", "sales", "Middle").withParents(Contribution.supports(top.id()));
        Objective low = objective("low", "sales", "Low", owned("kr", "max"))
                .withPriorities(CASH)
                .withParents(
                        Contribution.supports(middle.id()),
                        Contribution.supports(dead.id()),
                        Contribution.supports(ObjectiveId.of("loose")));
        Objective loose = objective("loose", "sales", "Loose");

        assertThat(paths(sight("max", top, dead, middle, low, loose)))
                .containsExactly(
                        "[OWNS kr, PART_OF low, SERVES cash]",
                        "[OWNS kr, PART_OF low, SUPPORTS dead] PARENT_GIVEN_UP dead",
                        "[OWNS kr, PART_OF low, SUPPORTS loose] NOT_LINKED loose",
                        "[OWNS kr, PART_OF low, SUPPORTS middle, SUPPORTS top, SERVES lasting]");
    }

    @Test
    void onlyWhatGoesOnIsTheWorkOfAPerson() {
        Objective over = DEMAND_OBJECTIVE.withCycle(Company.NEXT_QUARTER.id());
        Objective givenUp = ended(DEMAND_OBJECTIVE, LifecycleState.CANCELLED);
        Objective without =
                with(DEMAND_OBJECTIVE, ended(keyResult(DEMAND_OBJECTIVE, LEADS), LifecycleState.DEPRIORITIZED));

        assertThat(paths(sight("milo", GROWTH, over))).containsExactly("[] NO_OBJECTIVE milo");
        assertThat(paths(sight("milo", GROWTH, givenUp))).containsExactly("[] NO_OBJECTIVE milo");
        assertThat(paths(sight("milo", GROWTH, without)))
                .containsExactly("[WORKS_FOR demand, CONTRIBUTES growth, SERVES lasting]");
    }

    @Test
    void ownersAreThoseOfTheDay() {
        Objective handedOver = with(
                DEMAND_OBJECTIVE,
                keyResult(DEMAND_OBJECTIVE, LEADS)
                        .withAmendments(org.okr4j.objective.Amendment.builder()
                                .date(DAY.plusDays(1))
                                .owner(PersonId.of("ida"))
                                .build()));
        ResolvedProgram program = program(COMPANY, List.of(GROWTH, handedOver)).resolve();

        assertThat(LineOfSight.of(program, PersonId.of("ida"), DAY).isComplete())
                .isFalse();
        assertThat(LineOfSight.of(program, PersonId.of("ida"), DAY.plusDays(1)).isComplete())
                .isTrue();
    }

    /** Of forty steps, each over one of two, there would be a trillion ways. */
    @Test
    void doesNotCountTheWaysOfALadder() {
        List<Objective> ladder = new ArrayList<>();
        for (int rung = 0; rung < 40; rung++) {
            for (String side : List.of("a", "b")) {
                Objective next = objective(side + rung, "sales", side + rung);
                ladder.add(
                        rung == 0
                                ? next.withPriorities(CASH)
                                : next.withParents(
                                        Contribution.supports(ObjectiveId.of("a" + (rung - 1))),
                                        Contribution.supports(ObjectiveId.of("b" + (rung - 1)))));
            }
        }
        ladder.set(79, ladder.get(79).withOwner(PersonId.of("ida")));

        LineOfSight sight =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> sight("ida", ladder.toArray(new Objective[0])));

        assertThat(sight.paths())
                .singleElement()
                .satisfies(path -> assertThat(path.steps()).hasSize(41));
    }

    /** Every one of many objectives in a row serves one more that was given up: that many ends, each as far as it lies. */
    @Test
    void endsOfALongWayShareIt() {
        List<Objective> row = new ArrayList<>();
        int many = 20_000;
        for (int i = 0; i < many; i++) {
            row.add(ended(objective("dead" + i, "sales", "Dead"), LifecycleState.CANCELLED));
            Objective next = objective("o" + i, "sales", "Next");
            Contribution dead = Contribution.supports(ObjectiveId.of("dead" + i));
            row.add(
                    i == 0
                            ? next.withParents(dead)
                            : next.withParents(dead, Contribution.supports(ObjectiveId.of("o" + (i - 1)))));
        }
        row.set(2 * many - 1, row.get(2 * many - 1).withOwner(PersonId.of("ida")));
        ResolvedProgram program = program(COMPANY, row).resolve();

        LineOfSight sight = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> LineOfSight.of(program, PersonId.of("ida"), DAY));

        assertThat(sight.paths()).hasSize(many);
        assertThat(sight.paths().get(many - 1).steps()).hasSize(many + 1);
    }

    @Test
    void refusesAPersonWhomTheProgramDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sight("nobody", GROWTH))
                .withMessage("Person 'nobody': id must be one of the program");
    }

    @Test
    void isAValue() {
        LineOfSight sight = sight("milo", GROWTH, DEMAND_OBJECTIVE);
        new EqualsTester()
                .addEqualityGroup(sight, sight("milo", GROWTH, DEMAND_OBJECTIVE))
                .addEqualityGroup(sight("max", GROWTH, DEMAND_OBJECTIVE))
                .addEqualityGroup(sight("milo", GROWTH_OBJECTIVE, DEMAND_OBJECTIVE))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        sight.paths().get(0),
                        sight("milo", GROWTH, DEMAND_OBJECTIVE).paths().get(0))
                .addEqualityGroup(sight("max", GROWTH, DEMAND_OBJECTIVE).paths().get(0))
                .testEquals();
        assertThat(sight.person()).isEqualTo(PersonId.of("milo"));
        assertThat(sight.asOf()).isEqualTo(DAY);
        assertThat(sight).hasToString(sight.explanation().toString());
        new NullPointerTester()
                .setDefault(
                        ResolvedProgram.class, program(COMPANY, List.of(GROWTH)).resolve())
                .setDefault(PersonId.class, PersonId.of("milo"))
                .setDefault(LocalDate.class, DAY)
                .testAllPublicStaticMethods(LineOfSight.class);
    }
}
