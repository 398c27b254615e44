package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;

class WeeklyScoresTest {

    private static final Cycle AUTUMN = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final OkrProgram PROGRAM = OkrProgram.builder()
            .organization(Organization.builder()
                    .name("Works")
                    .addUnits(OrgUnit.builder()
                            .id(UnitId.of("works"))
                            .name("Works")
                            .kind(UnitKind.ORGANIZATION)
                            .build())
                    .build())
            .addCycle(AUTUMN)
            .build();

    private static Scorecard card(OkrProgram program, String asOf) {
        return Scorer.of(ScoringPolicies.VIVA_GOALS).score(program.resolve(), LocalDate.parse(asOf));
    }

    @Test
    void endsWithTheDayItself() {
        WeeklyScores scores = WeeklyScores.of(card(PROGRAM, "2026-10-21"), LocalDate.of(2026, 10, 5), 13);

        // Sundays, from the first that is not before the day from which on; Wednesday is the day of the question
        assertThat(scores.days())
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-11", "2026-10-18", "2026-10-21");
        assertThat(scores.cards().get(2)).isEqualTo(card(PROGRAM, "2026-10-21"));
        assertThat(scores.cards().get(0))
                .as("by the same policy, as of its own day")
                .isEqualTo(card(PROGRAM, "2026-10-11"));
    }

    @Test
    void theDayItselfIsNoSecondPointWhereItEndsAWeek() {
        assertThat(WeeklyScores.of(card(PROGRAM, "2026-10-18"), LocalDate.of(2026, 10, 11), 13)
                        .days())
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-11", "2026-10-18");
    }

    @Test
    void hasNoMorePointsThanAreAskedFor() {
        Scorecard card = card(PROGRAM, "2026-10-21");

        assertThat(WeeklyScores.of(card, AUTUMN.dates().first(), 2).days())
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-18", "2026-10-21");
        assertThat(WeeklyScores.of(card, AUTUMN.dates().first(), 1))
                .hasToString("WeeklyScores[2026-10-21]")
                .isEqualTo(WeeklyScores.of(card, LocalDate.of(2027, 1, 1), 5))
                .hasSameHashCodeAs(WeeklyScores.of(card, LocalDate.of(2027, 1, 1), 5))
                .isNotEqualTo(WeeklyScores.of(card, AUTUMN.dates().first(), 2));
        assertThatThrownBy(() -> WeeklyScores.of(card, AUTUMN.dates().first(), 0))
                .hasMessage("Weekly scores: most must be at least 1: 0");
    }

    @Test
    void hasTheWeeksOfTheRoadmapWhereOneIsFollowed() {
        OkrProgram program = PROGRAM.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 10, 1))
                        .build())
                .build();

        assertThat(WeeklyScores.of(card(program, "2026-10-16"), AUTUMN.dates().first(), 13)
                        .days())
                .as("from Thursday to Wednesday")
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-07", "2026-10-14", "2026-10-16");
    }
}
