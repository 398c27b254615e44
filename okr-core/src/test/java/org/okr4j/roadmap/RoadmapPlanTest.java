package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.organization.UnitKind;

class RoadmapPlanTest {

    /** Starts on a Monday; week 2 starts on 5 October. */
    private static final RoadmapPlan CITY = RoadmapPlan.builder()
            .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
            .start(LocalDate.of(2026, 9, 28))
            .build();

    /** Starts on a Thursday; so do all its weeks. */
    private static final RoadmapPlan COMPANY = RoadmapPlan.builder()
            .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
            .start(LocalDate.of(2026, 1, 1))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-09-28, 1",
        "2026-10-04, 1",
        "2026-10-05, 2",
        "2026-11-15, 7",
        "2026-11-16, 8",
        "2026-11-20, 8",
        "2026-11-22, 8",
        "2026-11-23, 9",
        "2027-09-26, 52",
        "2027-09-27, 53"
    })
    void countsWeeksFromTheStart(LocalDate date, int week) {
        assertThat(CITY.weekAt(date)).hasValue(week);
    }

    @Test
    void hasNoWeekAndNoPhaseBeforeTheStart() {
        LocalDate eve = LocalDate.of(2026, 9, 27);

        assertThat(CITY.weekAt(eve)).isEmpty();
        assertThat(CITY.phaseAt(eve)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-09-28, 2026-10-25", "2, 2026-10-26, 2026-12-06", "3, 2026-12-07, 2027-01-17", "4, 2027-01-18,"
    })
    void putsTheGovernmentPhasesOnDates(int number, LocalDate first, LocalDate last) {
        checkDates(CITY, number, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-01-01, 2026-01-14",
        "2, 2026-01-15, 2026-02-11",
        "3, 2026-02-12, 2026-03-11",
        "4, 2026-03-12, 2026-03-25",
        "5, 2026-03-26,"
    })
    void putsTheCrossDepartmentPhasesOnDates(int number, LocalDate first, LocalDate last) {
        checkDates(COMPANY, number, first, last);
    }

    private static void checkDates(RoadmapPlan plan, int number, LocalDate first, LocalDate last) {
        Phase phase = plan.roadmap().phases().get(number - 1);

        assertThat(plan.datesOf(phase))
                .isEqualTo(last == null ? PhaseDates.startingOn(first) : PhaseDates.of(first, last));
        assertThat(plan.phaseAt(first)).contains(phase);
        assertThat(plan.phaseAt(first.minusDays(1))).isNotEqualTo(Optional.of(phase));
        assertThat(plan.phaseAt(last == null ? first.plusYears(10) : last)).contains(phase);
    }

    @Test
    void hasAWeekAndAPhaseToTheEndOfTime() {
        assertThat(CITY.weekAt(LocalDate.MAX)).hasValue(Integer.MAX_VALUE);
        assertThat(CITY.phaseAt(LocalDate.MAX)).contains(CITY.roadmap().phases().get(3));
        assertThat(CITY.weekAt(LocalDate.MIN)).isEmpty();
    }

    @Test
    void startsInTheYears0To10000() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.withStart(LocalDate.of(10_001, 1, 1)))
                .withMessage("Roadmap plan '" + CITY.roadmap().id()
                        + "': start must be in the years 0 to 10000: +10001-01-01");
    }

    @Test
    void hasNoPhaseAfterAnEnd() {
        Phase only = Roadmaps.GOVERNMENT_FOUR_PHASES.phases().get(0);
        RoadmapPlan plan = CITY.withRoadmap(CITY.roadmap().withPhases(only));

        assertThat(plan.phaseAt(LocalDate.of(2026, 10, 25))).contains(only);
        assertThat(plan.phaseAt(LocalDate.of(2026, 10, 26))).isEmpty();
    }

    @Test
    void opensAsItsRoadmapDoes() {
        assertThat(COMPANY.opensFor(UnitKind.DEPARTMENT, true))
                .contains(COMPANY.roadmap().phases().get(1));
        assertThat(COMPANY.opensFor(UnitKind.DEPARTMENT, false))
                .contains(COMPANY.roadmap().phases().get(2));
    }

    @Test
    void refusesThePhaseOfAnotherRoadmap() {
        Phase pilot = COMPANY.roadmap().phases().get(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.datesOf(pilot))
                .withMessage("Roadmap plan 'government-four-phases': phase must be one of its roadmap: pilot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.datesOf(CITY.roadmap().phases().get(1).withLastWeek(OptionalInt.empty())))
                .withMessage("Roadmap plan 'government-four-phases': phase must be one of its roadmap: cascade");
    }
}
