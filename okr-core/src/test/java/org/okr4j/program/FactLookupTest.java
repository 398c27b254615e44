package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.objective.Authority.GATEKEEPER;
import static org.okr4j.objective.Authority.HEAD;
import static org.okr4j.objective.Authority.OWNER;
import static org.okr4j.program.TestFacts.boundary;
import static org.okr4j.program.TestFacts.coOwner;
import static org.okr4j.program.TestFacts.conversation;
import static org.okr4j.program.TestFacts.declaration;
import static org.okr4j.program.TestFacts.kpi;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.head;
import static org.okr4j.program.TestPrograms.person;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Conversation;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;

class FactLookupTest {

    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId WATER = UnitId.of("water");
    private static final UnitId PLANT = UnitId.of("plant");
    private static final PersonId MAYOR = PersonId.of("mayor");
    private static final PersonId ENGINEER = PersonId.of("engineer");
    private static final CycleId NEXT = CycleId.of("next");
    private static final OkrProgram TWO_CYCLES =
            PROGRAM.toBuilder().addCycle(CYCLE.withId(NEXT)).build();

    @Test
    void knowsTheUnitOfAKeyResult() {
        assertThat(PROGRAM.resolve().unitOf(KeyResultId.of("new-pumps")).id()).isEqualTo(PLANT);
    }

    @Test
    void knowsWhatAUnitCoOwns() {
        ResolvedProgram program = TestPrograms.program(
                        TOWN_GOAL.withCoOwners(coOwner("engineer", "water"), coOwner("mayor", "water")),
                        WATER_GOAL.withCoOwners(coOwner("engineer", "water"), coOwner("mayor", "plant")),
                        PLANT_GOAL.withCoOwners(coOwner("engineer", "water")))
                .resolve();
        assertThat(program.sharedObjectivesOf(WATER))
                .extracting(o -> o.id().toString())
                .containsExactly("clean-town", "modern-plant");
        assertThat(program.sharedObjectivesOf(PLANT))
                .extracting(o -> o.id().toString())
                .containsExactly("clean-water");
        assertThat(program.sharedObjectivesOf(TOWN)).isEmpty();
    }

    @Test
    void aLinkLeavesWhatAUnitCoOwns() {
        ResolvedProgram program = TestPrograms.program(
                        TOWN_GOAL, WATER_GOAL, PLANT_GOAL.withCoOwners(coOwner("mayor", "town")))
                .resolve()
                .apply(Change.unlink(WATER_GOAL.id(), TOWN_GOAL.id()));
        assertThat(program.sharedObjectivesOf(TOWN))
                .extracting(o -> o.id().toString())
                .containsExactly("modern-plant");
    }

    @Test
    void knowsTheKpisOfAUnitAndOfTheWholeOrganization() {
        ResolvedProgram program = PROGRAM.toBuilder()
                .addKpi(kpi("pressure").withUnit(WATER))
                .addKpi(kpi("debt"))
                .addKpi(kpi("taxes").withUnit(TOWN))
                .addKpi(kpi("losses").withUnit(WATER))
                .build()
                .resolve();
        assertThat(program.kpisOf(WATER)).extracting(Kpi::name).containsExactly("pressure", "losses");
        assertThat(program.kpisOf(TOWN)).extracting(Kpi::name).containsExactly("debt", "taxes");
        assertThat(program.kpisOf(PLANT)).isEmpty();
    }

    @Test
    void knowsTheConversationsOfAUnitInACycle() {
        ResolvedProgram program = TWO_CYCLES.toBuilder()
                .addConversation(conversation("c1", "water", "plant"))
                .addConversation(conversation("c2", "water", "town").withCycle(NEXT))
                .addConversation(conversation("c3", "town", "plant", "water"))
                .build()
                .resolve();
        assertThat(program.conversationsOf(WATER, CYCLE.id()))
                .extracting(Conversation::id)
                .asString()
                .isEqualTo("[c1, c3]");
        assertThat(program.conversationsOf(WATER, NEXT))
                .extracting(Conversation::id)
                .asString()
                .isEqualTo("[c2]");
        assertThat(program.conversationsOf(PLANT, NEXT)).isEmpty();
    }

    @Test
    void theNearestBoundaryComesFirst() {
        Boundary town = boundary("town").withMostObjectives(5);
        Boundary water = boundary("water").withMostObjectives(3);
        Boundary alsoWater = boundary("water").withMostKeyResults(4);
        ResolvedProgram program = TWO_CYCLES.toBuilder()
                .addFact(town)
                .addFact(water)
                .addFact(boundary("plant").withCycle(NEXT))
                .addFact(alsoWater)
                .build()
                .resolve();
        assertThat(program.boundariesOf(PLANT, CYCLE.id())).containsExactly(water, alsoWater, town);
        assertThat(program.boundariesOf(TOWN, CYCLE.id())).containsExactly(town);
        assertThat(program.boundariesOf(WATER, NEXT)).isEmpty();
        assertThat(program.boundariesOf(PLANT, NEXT)).hasSize(1);
    }

    @Test
    void theLatestDeclarationHolds() {
        DependencyDeclaration none = declaration("water", DAY).withNone(true);
        ResolvedProgram program = TWO_CYCLES.toBuilder()
                .addFact(declaration("water", DAY.plusDays(2)))
                .addFact(declaration("water", DAY))
                .addFact(none)
                .addFact(declaration("water", DAY.minusDays(1)))
                .addFact(declaration("water", DAY.plusDays(1)).withCycle(NEXT))
                .addFact(declaration("plant", DAY.plusDays(1)))
                .build()
                .resolve();
        assertThat(program.declarationOf(WATER, CYCLE.id(), DAY.minusDays(2))).isEmpty();
        assertThat(program.declarationOf(WATER, CYCLE.id(), DAY)).contains(none);
        assertThat(program.declarationOf(WATER, CYCLE.id(), DAY.plusDays(1))).contains(none);
        assertThat(program.declarationOf(WATER, CYCLE.id(), DAY.plusDays(2)))
                .contains(declaration("water", DAY.plusDays(2)));
        assertThat(program.declarationOf(TOWN, CYCLE.id(), DAY)).isEmpty();
    }

    @Test
    void inheritsTheCascadeMode() {
        OrgUnit town = ORGANIZATION.units().get(0);
        OrgUnit water = ORGANIZATION.units().get(1).withCascadeMode(CascadeMode.BIDIRECTIONAL);
        OrgUnit plant = ORGANIZATION.units().get(2);
        OkrProgram.Builder program = PROGRAM.toBuilder().organization(ORGANIZATION.withUnits(town, water, plant));
        assertThat(program.build().resolve().cascadeModeOf(TOWN)).isEmpty();
        ResolvedProgram topDown =
                program.cascadeMode(CascadeMode.TOP_DOWN).build().resolve();
        assertThat(topDown.cascadeModeOf(TOWN)).contains(CascadeMode.TOP_DOWN);
        assertThat(topDown.cascadeModeOf(WATER)).contains(CascadeMode.BIDIRECTIONAL);
        assertThat(topDown.cascadeModeOf(PLANT)).contains(CascadeMode.BIDIRECTIONAL);
    }

    @Test
    void gatekeepersOfAUnitAreThoseAboveToo() {
        ResolvedProgram program = PROGRAM.toBuilder()
                .organization(ORGANIZATION
                        .withPeople(person("mayor", "town"), person("engineer", "water"), person("clerk", "town"))
                        .withAppointments(
                                gatekeeper("mayor", "town"),
                                gatekeeper("engineer", "water"),
                                gatekeeper("mayor", "water"),
                                gatekeeper("clerk", "plant").withUntil(DAY.minusDays(1)),
                                head("clerk", "plant")))
                .build()
                .resolve();
        assertThat(program.gatekeepers(PLANT, DAY)).extracting(Person::name).containsExactly("engineer", "mayor");
        assertThat(program.gatekeepers(PLANT, DAY.minusDays(1)))
                .extracting(Person::name)
                .containsExactly("clerk", "engineer", "mayor");
        assertThat(program.gatekeepers(TOWN, DAY)).extracting(Person::name).containsExactly("mayor");
    }

    private static Appointment gatekeeper(String person, String unit) {
        return head(person, unit).withRole(Role.QUALITY_GATEKEEPER);
    }

    @Test
    void rightsComeFromOwningAndFromOffices() {
        ResolvedProgram program = PROGRAM.toBuilder()
                .organization(ORGANIZATION
                        .withPeople(person("mayor", "town"), person("engineer", "water"), person("clerk", "town"))
                        .withAppointments(
                                head("engineer", "water").withFrom(DAY),
                                gatekeeper("mayor", "town"),
                                gatekeeper("mayor", "plant")))
                .objectives(List.of(
                        TOWN_GOAL,
                        WATER_GOAL.withOwner(MAYOR),
                        PLANT_GOAL.withOwner(PersonId.of("clerk")).withCoOwners(coOwner("engineer", "water"))))
                .build()
                .resolve();
        ObjectiveId plant = PLANT_GOAL.id();
        assertThat(program.authoritiesOf(ENGINEER, plant, DAY)).containsExactly(OWNER, HEAD);
        assertThat(program.authoritiesOf(ENGINEER, plant, DAY.minusDays(1))).containsExactly(OWNER);
        assertThat(program.authoritiesOf(ENGINEER, WATER_GOAL.id(), DAY)).containsExactly(HEAD);
        assertThat(program.authoritiesOf(ENGINEER, TOWN_GOAL.id(), DAY)).isEmpty();
        assertThat(program.authoritiesOf(MAYOR, plant, DAY)).containsExactly(GATEKEEPER);
        assertThat(program.authoritiesOf(MAYOR, WATER_GOAL.id(), DAY)).containsExactly(OWNER, GATEKEEPER);
        assertThat(program.authoritiesOf(PersonId.of("clerk"), plant, DAY)).containsExactly(OWNER);
    }

    @Test
    void refusesUnknownIdsAndNamesThem() {
        ResolvedProgram program = PROGRAM.resolve();
        UnitId harbor = UnitId.of("harbor");
        assertUnknown("Unit 'harbor'", () -> program.sharedObjectivesOf(harbor));
        assertUnknown("Unit 'harbor'", () -> program.kpisOf(harbor));
        assertUnknown("Unit 'harbor'", () -> program.conversationsOf(harbor, CYCLE.id()));
        assertUnknown("Cycle 'next'", () -> program.conversationsOf(TOWN, NEXT));
        assertUnknown("Unit 'harbor'", () -> program.boundariesOf(harbor, CYCLE.id()));
        assertUnknown("Cycle 'next'", () -> program.boundariesOf(TOWN, NEXT));
        assertUnknown("Cycle 'next'", () -> program.declarationOf(TOWN, NEXT, DAY));
        assertUnknown("Unit 'harbor'", () -> program.cascadeModeOf(harbor));
        assertUnknown("Unit 'harbor'", () -> program.gatekeepers(harbor, DAY));
        assertUnknown("Person 'boss'", () -> program.authoritiesOf(PersonId.of("boss"), TOWN_GOAL.id(), DAY));
        assertUnknown("Person 'boss'", () -> program.isVisibleTo(PersonId.of("boss"), TOWN_GOAL.id(), DAY));
        assertUnknown("Objective 'o9'", () -> program.isVisibleTo(MAYOR, ObjectiveId.of("o9"), DAY));
        assertUnknown("Objective 'o9'", () -> program.authoritiesOf(MAYOR, ObjectiveId.of("o9"), DAY));
        assertUnknown("Key result 'k9'", () -> program.unitOf(KeyResultId.of("k9")));
    }

    private static void assertUnknown(String thing, ThrowingCallable lookup) {
        assertThatThrownBy(lookup)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(thing + ": id must be one of the program");
    }
}
