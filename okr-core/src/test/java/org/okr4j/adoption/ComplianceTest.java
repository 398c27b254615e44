package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.program;
import static org.okr4j.adoption.Works.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.value.Ratio;

class ComplianceTest {

    /** The second check-in of b comes two days late, which the three days of grace allow; then nothing comes. */
    private static final Objective SALES = objective(
            "sales",
            "2026-10-06",
            keyResult("a", "2026-10-09", "2026-10-16", "2026-10-23"),
            keyResult("b", "2026-10-09", "2026-10-20"));

    /** Its only key result is cancelled in the third week. */
    private static final Objective MARKETING = objective(
            "marketing",
            "2026-10-01",
            keyResult("c", "2026-10-04", "2026-10-07")
                    .withTransitions(Works.transition(LifecycleState.CANCELLED, "2026-10-20")));

    private static final OkrProgram PROGRAM = program(SALES, MARKETING);

    private static Compliance compliance(OkrProgram program, String asOf) {
        return Compliance.of(score(program, asOf));
    }

    private static List<String> weeks(Compliance compliance) {
        return compliance.teamWeeks().stream()
                .map(week -> week.unit() + " " + week.period().first() + " " + week.missing())
                .toList();
    }

    @Test
    void countsTheWeeksOfTeams() {
        Compliance compliance = compliance(PROGRAM, "2026-10-28");

        assertThat(weeks(compliance))
                .containsExactly(
                        "sales 2026-10-05 []",
                        "sales 2026-10-12 []",
                        "sales 2026-10-19 [b]",
                        "marketing 2026-09-28 []",
                        "marketing 2026-10-05 []",
                        "marketing 2026-10-12 [c]");
        assertThat(compliance.value()).contains(Ratio.of(4, 6));
        assertThat(compliance.checkInsMade()).isEqualTo(7);
        assertThat(compliance.checkInsDue()).isEqualTo(9);
        assertThat(compliance).hasToString("4 of 6 weeks of teams are checked in completely (66.6%)");
        assertThat(compliance.teamWeeks().get(2).until()).isEqualTo("2026-10-28");
    }

    @Test
    void narrowsToAWeekAndToAUnit() {
        Compliance compliance = compliance(PROGRAM, "2026-10-28");

        assertThat(compliance.ofWeek(LocalDate.of(2026, 10, 14)).value()).contains(Ratio.of(1, 2));
        assertThat(compliance.ofUnit(UnitId.of("sales")).value()).contains(Ratio.of(2, 3));
        assertThat(compliance.ofUnit(UnitId.of("finance")).value()).isEmpty();
        assertThat(compliance
                        .ofWeek(LocalDate.of(2026, 10, 14))
                        .ofUnit(UnitId.of("marketing"))
                        .complete())
                .isZero();
    }

    @Test
    void isDueOnceTheWeekIsOver() {
        assertThat(weeks(compliance(PROGRAM, "2026-10-10"))).containsExactly("marketing 2026-09-28 []");
        // On the last day of the week what is missing is missing, although there are three days of grace to come.
        assertThat(weeks(compliance(PROGRAM, "2026-10-18")))
                .contains("sales 2026-10-12 [b]")
                .hasSize(5);
    }

    @Test
    void letsACheckInCountOnceForTheEarliestWeekThatIsOpen() {
        KeyResult late = keyResult("a", "2026-10-12", "2026-10-13", "2026-10-26");

        // The 12th makes up for the first week, so that the 13th is the one of the second.
        assertThat(weeks(compliance(program(objective("sales", "2026-10-05", late)), "2026-10-30")))
                .containsExactly("sales 2026-10-05 []", "sales 2026-10-12 []", "sales 2026-10-19 []");
        KeyResult once = keyResult("a", "2026-10-12");
        assertThat(weeks(compliance(program(objective("sales", "2026-10-05", once)), "2026-10-20")))
                .containsExactly("sales 2026-10-05 []", "sales 2026-10-12 [a]");
        KeyResult tooLate = keyResult("a", "2026-10-15");
        assertThat(weeks(compliance(program(objective("sales", "2026-10-05", tooLate)), "2026-10-20")))
                .containsExactly("sales 2026-10-05 [a]", "sales 2026-10-12 []");
    }

    @Test
    void takesACorrectionForTheSameCheckIn() {
        KeyResult corrected = keyResult("a", "2026-10-12")
                .withCheckIns(
                        Works.checkIn("2026-10-12", "5").build(),
                        Works.checkIn("2026-10-12", "6").revision(1).build());

        assertThat(weeks(compliance(program(objective("sales", "2026-10-05", corrected)), "2026-10-20")))
                .containsExactly("sales 2026-10-05 []", "sales 2026-10-12 [a]");
    }

    @Test
    void asksNothingOfWhatHasNotBegunOrIsOver() {
        KeyResult later = keyResult("later").withStart(LocalDate.of(2026, 10, 15));
        Objective closed =
                Works.ended(objective("finance", "2026-10-05", keyResult("f")), LifecycleState.CLOSED, "2026-10-18");
        Objective draft = objective("north", "2026-10-05", keyResult("n")).withTransitions(ImmutableList.of());

        assertThat(weeks(compliance(program(objective("sales", "2026-10-05", later), closed, draft), "2026-10-31")))
                .containsExactly("sales 2026-10-12 [later]", "sales 2026-10-19 [later]", "finance 2026-10-05 [f]");
    }

    @Test
    void looksAtTheCyclesThatContainTheDay() {
        Objective summer = objective("sales", "2026-07-01", keyResult("s")).withCycle(Works.SUMMER.id());
        OkrProgram program = program(summer, objective("marketing", "2026-10-01", keyResult("m", "2026-10-02")));

        // The week from 28 September ends in the last quarter, so nobody owes anything for the summer in it.
        assertThat(compliance(program, "2026-09-30").due()).isEqualTo(13);
        assertThat(weeks(compliance(program, "2026-10-05"))).containsExactly("marketing 2026-09-28 []");
        assertThat(compliance(program, "2027-01-05").value()).isEmpty();
        assertThat(compliance(program, "2027-01-05")).hasToString("No week of check-ins is over yet");
    }

    @Test
    void followsTheWeeksOfTheRoadmap() {
        OkrProgram program = Works.planned(objective("sales", "2026-10-06", keyResult("a", "2026-10-06")));

        assertThat(compliance(program, "2026-10-15").teamWeeks())
                .extracting(TeamWeek::period)
                .containsExactly(DateRange.parse("2026-10-01..2026-10-07"), DateRange.parse("2026-10-08..2026-10-14"));
    }

    @Test
    void followsTheCadence() {
        OkrProgram program = program(SALES).toBuilder()
                .cadence(Cadence.builder().checkIns(Frequency.MONTHLY).build())
                .build();

        assertThat(compliance(program, "2026-12-20").teamWeeks())
                .extracting(TeamWeek::period, TeamWeek::missing)
                .containsExactly(
                        tuple(DateRange.parse("2026-10-01..2026-10-31"), ImmutableList.of()),
                        tuple(
                                DateRange.parse("2026-11-01..2026-11-30"),
                                ImmutableList.of(KeyResultId.of("a"), KeyResultId.of("b"))));
    }

    @Test
    void isTheFigureWithItsOffenders() {
        FigureResult result = Works.measure(FigureKind.COMPLIANCE, PROGRAM, "2026-10-28");

        assertThat(result.value()).contains(Ratio.of(2, 3));
        assertThat(result.numerator()).contains(Ratio.of(4, 1));
        assertThat(result.denominator()).contains(Ratio.of(6, 1));
        assertThat(Works.reasons(result.offenders()))
                .containsExactly(
                        "Sales: from 2026-10-19 to 2026-10-25 not checked in: b; still possible until 2026-10-28",
                        "Marketing: from 2026-10-12 to 2026-10-18 not checked in: c");
        assertThat(Works.spanish(result.offenders().get(1).reason()))
                .isEqualTo("Marketing: del 2026-10-12 al 2026-10-18 sin seguimiento: c");
        assertThat(result.explanation()).hasToString("""
                        4 of 6 weeks of teams are checked in completely (66.6%)
                          4 of them are complete
                          6 weeks of teams in which check-ins were due
                          Check-ins made, key result by key result: 7 of 9 (77.7%)
                          2 are in the way
                            Sales: from 2026-10-19 to 2026-10-25 not checked in: b; still possible until 2026-10-28
                            Marketing: from 2026-10-12 to 2026-10-18 not checked in: c
                        """);
    }

    @Test
    void namesOnlySomeOfManyThatAreMissing() {
        KeyResult[] many = new KeyResult[7];
        for (int i = 0; i < many.length; i++) {
            many[i] = keyResult("k" + i);
        }

        FigureResult result =
                Works.measure(FigureKind.COMPLIANCE, program(objective("sales", "2026-10-05", many)), "2026-10-20");

        assertThat(Works.reasons(result.offenders()))
                .containsExactly(
                        "Sales: from 2026-10-05 to 2026-10-11 7 key results were not checked in, among them"
                                + " k0, k1, k2, k3, k4",
                        "Sales: from 2026-10-12 to 2026-10-18 7 key results were not checked in, among them"
                                + " k0, k1, k2, k3, k4; still possible until 2026-10-21");
    }

    @Test
    void ofAWeekIsThatOfItsPeriods() {
        ImmutableList<FigureResult> weekly =
                Works.figures(PROGRAM, "2026-10-28").weekly(Figure.of(FigureKind.COMPLIANCE), 4);

        assertThat(weekly)
                .extracting(FigureResult::asOf)
                .containsExactly(
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 10, 11),
                        LocalDate.of(2026, 10, 18),
                        LocalDate.of(2026, 10, 25));
        assertThat(weekly)
                .extracting(result -> result.value().orElseThrow())
                .containsExactly(Ratio.ONE, Ratio.ONE, Ratio.of(1, 2), Ratio.ZERO);
    }
}
