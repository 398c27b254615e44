package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;

import com.google.common.collect.ImmutableTable;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

class OkrProgramTest {

    private static final RoadmapPlan PLAN = RoadmapPlan.builder()
            .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
            .start(DAY)
            .build();
    private static final Initiative INITIATIVE =
            Initiative.builder().id(InitiativeId.of("i")).title("t").build();
    private static final OkrProgram FULL = OkrProgram.builder()
            .organization(ORGANIZATION)
            .fiscalCalendar(FiscalCalendar.startingIn(Month.JULY))
            .language(Language.SPANISH)
            .cadence(Cadences.BIWEEKLY)
            .roadmap(PLAN)
            .addAllCycles(List.of(CYCLE))
            .addObjective(TOWN_GOAL)
            .addAllInitiatives(List.of(INITIATIVE))
            .putAllExtensions(ImmutableTable.of(TOWN_GOAL.id(), "x-b", "[1]"))
            .putExtension(TOWN_GOAL.id(), "x-a", "\"\"")
            .build();

    @Test
    void hasDefaults() {
        OkrProgram program = OkrProgram.builder().organization(ORGANIZATION).build();
        assertThat(program.organization()).isSameAs(ORGANIZATION);
        assertThat(program.fiscalCalendar()).isEqualTo(FiscalCalendar.CALENDAR_YEAR);
        assertThat(program.language()).isEqualTo(Language.ENGLISH);
        assertThat(program.cadence()).isEqualTo(Cadences.WEEKLY);
        assertThat(program.roadmap()).isEmpty();
        assertThat(program.cycles()).isEmpty();
        assertThat(program.objectives()).isEmpty();
        assertThat(program.initiatives()).isEmpty();
        assertThat(program.extensions()).isEqualTo(ImmutableTable.of());
    }

    @Test
    void holdsWhatWasSet() {
        assertThat(FULL.fiscalCalendar()).isEqualTo(FiscalCalendar.startingIn(Month.JULY));
        assertThat(FULL.language()).isEqualTo(Language.SPANISH);
        assertThat(FULL.cadence()).isEqualTo(Cadences.BIWEEKLY);
        assertThat(FULL.roadmap()).contains(PLAN);
        assertThat(FULL.cycles()).containsExactly(CYCLE);
        assertThat(FULL.objectives()).containsExactly(TOWN_GOAL);
        assertThat(FULL.initiatives()).containsExactly(INITIATIVE);
        assertThat(FULL.extensions().row(TOWN_GOAL.id()))
                .containsExactly(Map.entry("x-a", "\"\""), Map.entry("x-b", "[1]"));
    }

    @Test
    void findsObjectivesAndKeyResults() {
        assertThat(PROGRAM.objective(WATER_GOAL.id())).contains(WATER_GOAL);
        assertThat(PROGRAM.objective(ObjectiveId.of("water"))).isEmpty();
        KeyResultId repairs = KeyResultId.of("faster-repairs");
        assertThat(PROGRAM.keyResult(repairs)).contains(WATER_GOAL.keyResults().get(1));
        assertThat(PROGRAM.objectiveOf(repairs)).contains(WATER_GOAL);
        assertThat(PROGRAM.keyResult(KeyResultId.of("k9"))).isEmpty();
        assertThat(PROGRAM.objectiveOf(KeyResultId.of("k9"))).isEmpty();
    }

    @Test
    void ofThingsWithOneIdTheFirstIsFound() {
        OkrProgram twice = TestPrograms.program(TOWN_GOAL, TOWN_GOAL.withTitle("again"));
        assertThat(twice.objective(TOWN_GOAL.id())).contains(TOWN_GOAL);
    }

    @Test
    void isBuiltAgainFromItself() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
        assertThat(FULL.toBuilder().addObjective(WATER_GOAL).build().objectives())
                .containsExactly(TOWN_GOAL, WATER_GOAL);
        assertThat(FULL.toBuilder().objectives(List.of(PLANT_GOAL)).build().objectives())
                .containsExactly(PLANT_GOAL);
        assertThat(FULL.objectives()).containsExactly(TOWN_GOAL);
    }

    @Test
    void needsAnOrganization() {
        assertThatThrownBy(() -> OkrProgram.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("OkrProgram: organization must be set");
        new NullPointerTester().setDefault(Id.class, CYCLE.id()).testAllPublicInstanceMethods(OkrProgram.builder());
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(PROGRAM, TestPrograms.program(TOWN_GOAL, WATER_GOAL, PLANT_GOAL))
                .addEqualityGroup(TestPrograms.program(WATER_GOAL, TOWN_GOAL, PLANT_GOAL))
                .addEqualityGroup(PROGRAM.toBuilder().language(Language.SPANISH).build())
                .addEqualityGroup(FULL)
                .testEquals();
        assertThat(PROGRAM).hasToString("OkrProgram of Springfield with 3 objectives");
    }

    @Test
    void cannotBeChangedThroughItsList() {
        assertThatThrownBy(() -> PROGRAM.objectives().set(0, PLANT_GOAL))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void extensionsBelongToThingsOfTheProgram() {
        assertThat(FULL.problems()).isEmpty();
        assertThat(FULL.toBuilder()
                        .putExtension(UnitId.of("x"), "x-a", "1")
                        .build()
                        .problems())
                .hasSize(1);
    }
}
