package org.okr4j.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.adoption.GateVerdict;
import org.okr4j.adoption.PhaseStatus;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.input.Sample;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;

/** Where the city's rollout stands in four of its weeks. */
class CityRolloutTest {

    private static final CycleTransition CLOSING = CycleTransition.builder()
            .cycle(CycleId.of("fy2027-q2"))
            .to(CycleState.CLOSED)
            .date(LocalDate.of(2027, 1, 14))
            .build();

    @Test
    void inWeekThreeItNamesWhatTheFoundationStillLacks() {
        Rollout city = Rollout.of(Sample.CITY, "2026-10-16");

        assertThat(city.week()).isEqualTo(3);
        assertThat(city.planned()).isEqualTo("foundation");
        assertThat(city.running()).isEqualTo("foundation");
        assertThat(city.mayStart("cascade").verdict()).isEqualTo(GateVerdict.CLOSED);
        assertThat(city.missing("cascade"))
                .containsExactly(
                        "Phase 2 begins in week 5, on 2026-10-26",
                        "published objectives of the organization: at least 5: not met."
                                + " 0 published objectives of the organization",
                        "most key results of one objective: at most 5: cannot be measured."
                                + " The organization has published no objective yet",
                        "platform ready: at least 1: not met. There is no platform yet that is open to everybody");
    }

    @Test
    void inWeekEightTheRegionalOfficeHasGoneAheadAndIndividualsMayNotStart() {
        Rollout city = Rollout.of(Sample.CITY, "2026-11-20");

        assertThat(city.week()).isEqualTo(8);
        assertThat(city.planned()).isEqualTo("cascade");
        assertThat(city.running()).isEqualTo("cascade");
        assertThat(city.status().early())
                .singleElement()
                .hasToString("Harbor Regional Office (regional office) published on 2026-11-06, before phase 4"
                        + " (Optimization), which lets it and begins on 2027-01-18");
        assertThat(city.mayStart("individual-alignment").verdict()).isEqualTo(GateVerdict.CLOSED);
        assertThat(city.missing("individual-alignment")).first().isEqualTo("Phase 3 begins in week 11, on 2026-12-07");
    }

    @Test
    void inWeekFourteenItNamesTheWeekAndThoseWhoWereSilent() {
        Rollout city = Rollout.of(Sample.CITY, "2026-12-31");

        assertThat(city.week()).isEqualTo(14);
        assertThat(city.planned()).isEqualTo("individual-alignment");
        assertThat(city.running()).isEqualTo("cascade");
        assertThat(city.missing("individual-alignment"))
                .singleElement()
                .asString()
                .startsWith("weeks checked in: at least 85% in 3 weeks in a row: not met."
                        + " week to 2026-12-20: 6 of 8 weeks of teams are checked in completely (75%)")
                .contains("Parks and Libraries: from 2026-12-14 to 2026-12-20 12 key results were not checked in")
                .contains("Finance: from 2026-12-14 to 2026-12-20 6 key results were not checked in")
                .doesNotContain("2026-12-13", "2026-12-27");
    }

    @Test
    void inWeekFourteenPhaseThreeRunsOnceThreeWeeksInARowWereStable() {
        Rollout city = Rollout.of(Sample.CITY, "2026-12-31");
        Rollout stable = city.with(checkInsOf("parks", city.program()));

        assertThat(stable.missing("individual-alignment")).isEmpty();
        assertThat(stable.running()).isEqualTo("individual-alignment");
    }

    @Test
    void inWeekThirtyPhaseFourIsOpenOnlyAfterAClosedCycle() {
        Rollout city = Rollout.of(Sample.CITY, "2027-04-22");

        assertThat(city.week()).isEqualTo(30);
        assertThat(city.planned()).isEqualTo("optimization");
        assertThat(city.running()).isEqualTo("cascade");
        assertThat(city.mayStart("optimization").verdict()).isEqualTo(GateVerdict.CLOSED);
        assertThat(city.missing("optimization"))
                .singleElement()
                .isEqualTo("cycles closed: at least 1: not met. 0 cycles closed:"
                        + " FY2027 Q2 ended on 2026-12-31 and is not closed");

        Rollout closed = city.with(ImmutableList.of(Change.record(CLOSING)));
        assertThat(closed.mayStart("optimization").verdict()).isEqualTo(GateVerdict.OPEN);
        assertThat(closed.status().text().toString())
                .endsWith("Phase 4 (Optimization) may start by its own conditions, but phase 3 (Individual alignment)"
                        + " was never opened");
    }

    @Test
    void eachDayHasOneStateForEachPhase() {
        assertThat(states("2026-10-16")).containsExactly("RUNNING", "AHEAD", "AHEAD", "AHEAD");
        assertThat(states("2026-11-20")).containsExactly("DONE", "RUNNING", "AHEAD", "AHEAD");
        assertThat(states("2026-12-31")).containsExactly("DONE", "DONE", "NOT_OPENED", "AHEAD");
    }

    private static ImmutableList<String> states(String asOf) {
        return Rollout.of(Sample.CITY, asOf).status().phases().stream()
                .map(PhaseStatus::state)
                .map(Enum::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** What a unit would have said a day after it was silent: the same as a week before. */
    private static ImmutableList<Change> checkInsOf(String unit, OkrProgram city) {
        LocalDate before = LocalDate.of(2026, 12, 7);
        return city.objectives().stream()
                .filter(objective -> objective.unit().equals(UnitId.of(unit)))
                .map(Objective::keyResults)
                .flatMap(ImmutableList::stream)
                .flatMap(keyResult -> Stream.ofNullable(
                                keyResult.latestCheckIn(before).orElse(null))
                        .map(last -> Change.checkIn(keyResult.id(), last.withDate(before.plusDays(8)))))
                .collect(ImmutableList.toImmutableList());
    }
}
