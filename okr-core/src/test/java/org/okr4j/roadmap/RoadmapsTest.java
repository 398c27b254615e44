package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.roadmap.Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES;
import static org.okr4j.roadmap.Roadmaps.GOVERNMENT_FOUR_PHASES;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.organization.UnitKind;
import org.okr4j.text.Phrasebook;

class RoadmapsTest {

    @ParameterizedTest
    @CsvSource({
        "1, foundation, Foundation, 1, 4",
        "2, cascade, Cascade, 5, 10",
        "3, individual-alignment, Individual alignment, 11, 16",
        "4, optimization, Optimization, 17,"
    })
    void governmentHasFourPhases(int number, String id, String name, int firstWeek, Integer lastWeek) {
        checkPhase(GOVERNMENT_FOUR_PHASES, number, id, name, firstWeek, lastWeek);
        assertThat(GOVERNMENT_FOUR_PHASES.phases()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1, foundation, Foundation, 1, 2",
        "2, pilot, Pilot, 3, 6",
        "3, cascade, Cascade, 7, 10",
        "4, rhythm, Rhythm, 11, 12",
        "5, sustain, Sustain, 13,"
    })
    void crossDepartmentHasFivePhases(int number, String id, String name, int firstWeek, Integer lastWeek) {
        checkPhase(CROSS_DEPARTMENT_FIVE_PHASES, number, id, name, firstWeek, lastWeek);
        assertThat(CROSS_DEPARTMENT_FIVE_PHASES.phases()).hasSize(5);
    }

    private static void checkPhase(
            Roadmap roadmap, int number, String id, String name, int firstWeek, Integer lastWeek) {
        Phase phase = roadmap.phases().get(number - 1);

        assertThat(phase.number()).isEqualTo(number);
        assertThat(phase.id()).isEqualTo(PhaseId.of(id));
        assertThat(phase.name()).isEqualTo(name);
        assertThat(phase.firstWeek()).isEqualTo(firstWeek);
        assertThat(phase.lastWeek().isPresent()).isEqualTo(lastWeek != null);
        assertThat(phase.lastWeek().orElse(0)).isEqualTo(lastWeek == null ? 0 : lastWeek);
        assertThat(phase.pilotsOnly()).isEqualTo(id.equals("pilot"));
    }

    /** For each kind the phase of each template, that of a unit in a pilot last: a new kind has to be put here. */
    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, 1, 1, 1",
        "AGENCY, 1, 1, 1",
        "BUSINESS_UNIT, 2, 3, 3",
        "SUBSIDIARY, 2, 3, 3",
        "REGION, 2, 3, 3",
        "DIVISION, 2, 3, 3",
        "DEPARTMENT, 2, 3, 2",
        "TEAM, 3, 3, 2",
        "SUB_TEAM, 3, 5, 5",
        "PROJECT_TEAM, 3, 5, 5",
        "PROGRAM, 4, 3, 3",
        "REGIONAL_OFFICE, 4, 3, 3",
        "FIELD_OPERATION, 4, 3, 3",
        "INDIVIDUAL, 3, 5, 5"
    })
    void letEachKindJoin(UnitKind kind, int government, int crossDepartment, int crossDepartmentPilot) {
        assertThat(GOVERNMENT_FOUR_PHASES.opensFor(kind, false)).hasValueSatisfying(isNumber(government));
        assertThat(GOVERNMENT_FOUR_PHASES.opensFor(kind, true)).hasValueSatisfying(isNumber(government));
        assertThat(CROSS_DEPARTMENT_FIVE_PHASES.opensFor(kind, false)).hasValueSatisfying(isNumber(crossDepartment));
        assertThat(CROSS_DEPARTMENT_FIVE_PHASES.opensFor(kind, true))
                .hasValueSatisfying(isNumber(crossDepartmentPilot));
    }

    private static Consumer<Phase> isNumber(int number) {
        return phase -> assertThat(phase.number()).isEqualTo(number);
    }

    @Test
    void everyKindJoinsAtSomeTime() {
        for (UnitKind kind : UnitKind.values()) {
            assertThat(Roadmaps.all())
                    .allMatch(roadmap -> roadmap.opensFor(kind, false).isPresent());
        }
    }

    @Test
    void areFoundByTheirIds() {
        assertThat(Roadmaps.byId(RoadmapId.of("government-four-phases"))).contains(GOVERNMENT_FOUR_PHASES);
        assertThat(Roadmaps.byId(RoadmapId.of("cross-department-five-phases"))).contains(CROSS_DEPARTMENT_FIVE_PHASES);
        assertThat(Roadmaps.byId(RoadmapId.of("big-bang"))).isEmpty();
    }

    @Test
    void haveNamesInBothLanguages() {
        Phrasebook english = Phrasebook.english();
        Phrasebook spanish = Phrasebook.spanish();

        for (Roadmap roadmap : Roadmaps.all()) {
            assertThat(english.render(roadmap.label())).isEqualTo(roadmap.name());
            assertThat(spanish.has(roadmap.name())).isTrue();
            for (Phase phase : roadmap.phases()) {
                assertThat(english.render(phase.label())).isEqualTo(phase.name());
                assertThat(spanish.has(phase.name())).isTrue();
            }
        }
        assertThat(spanish.render(GOVERNMENT_FOUR_PHASES.phases().get(2).label()))
                .isEqualTo("Alineación individual");
        assertThat(spanish.render(GOVERNMENT_FOUR_PHASES.withName("Ours {0}").label()))
                .isEqualTo("Ours {0}");
    }
}
