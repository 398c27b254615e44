package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.BodyKind;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.program.OkrProgram;

/** A council that is reported to every half-year within 30 days, an auditor every year within 90. */
class OversightCalendarTest {

    private static final OversightBody COUNCIL = OversightBody.builder()
            .id(BodyId.of("council"))
            .name("Council")
            .kind(BodyKind.LEGISLATURE)
            .reports(Frequency.ofMonths(6))
            .build();
    private static final OversightBody AUDITOR = OversightBody.builder()
            .id(BodyId.of("auditor"))
            .name("Auditor")
            .kind(BodyKind.AUDITOR)
            .reports(Frequency.ofMonths(12))
            .daysAfter(90)
            .addSubjects(ObjectiveId.of("o-sales"))
            .build();

    /** The fiscal year 2026 begins in July 2025, and the organization has published in October 2025. */
    private static OkrProgram.Builder program() {
        return Works.program(
                        objective("works", "2025-10-01", keyResult("a")),
                        objective("sales", "2026-10-01", keyResult("b")),
                        Works.ended(
                                        objective("works", "2026-10-01", keyResult("c")),
                                        LifecycleState.CANCELLED,
                                        "2026-10-20")
                                .withId(ObjectiveId.of("given-up")))
                .toBuilder()
                .fiscalCalendar(FiscalCalendar.startingIn(Month.JULY))
                .addOversightBody(COUNCIL)
                .addOversightBody(AUDITOR);
    }

    private static OversightCalendar calendar(OkrProgram.Builder program, String asOf) {
        return OversightCalendar.of(program.build().resolve(), LocalDate.parse(asOf));
    }

    private static List<String> told(List<ReportDuty> duties) {
        return duties.stream()
                .map(duty -> duty.body().id() + " " + duty.period() + " " + duty.due() + " " + duty.state())
                .toList();
    }

    @Test
    void tellsWhatIsDueToWhomAndWhen() {
        OversightCalendar calendar = calendar(program(), "2026-07-31");

        assertThat(calendar.year().label()).isEqualTo("FY2027");
        assertThat(told(calendar.duties()))
                .containsExactly(
                        "council 2025-07-01..2025-12-31 2026-01-30 OVERDUE",
                        "council 2026-01-01..2026-06-30 2026-07-30 OVERDUE",
                        "auditor 2025-07-01..2026-06-30 2026-09-28 DUE",
                        "council 2026-07-01..2026-12-31 2027-01-30 AHEAD",
                        "council 2027-01-01..2027-06-30 2027-07-30 AHEAD",
                        "auditor 2026-07-01..2027-06-30 2027-09-28 AHEAD");
        assertThat(calendar.next()).map(ReportDuty::due).contains(LocalDate.of(2026, 9, 28));
        assertThat(calendar.overdue()).extracting(ReportDuty::body).containsExactly(COUNCIL, COUNCIL);
    }

    @Test
    void aReportCountsFromItsDayOnAndForWhatItCovers() {
        OversightReport report = OversightReport.builder()
                .body(COUNCIL.id())
                .period(DateRange.parse("2026-01-01..2026-06-30"))
                .date(LocalDate.of(2026, 8, 3))
                .build();

        assertThat(calendar(program().addFact(report), "2026-08-02").overdue()).hasSize(2);
        OversightCalendar given = calendar(program().addFact(report), "2026-08-03");
        assertThat(told(given.overdue())).containsExactly("council 2025-07-01..2025-12-31 2026-01-30 OVERDUE");
        assertThat(given.duties().get(1).state()).isEqualTo(ReportState.GIVEN);
        assertThat(given.duties().get(1).report()).contains(report);
        assertThat(calendar(
                                program().addFact(report.withPeriod(DateRange.parse("2026-02-01..2026-06-30"))),
                                "2026-08-03")
                        .overdue())
                .hasSize(2);
    }

    @Test
    void subjectsAreTheBodysOwnOrTheObjectivesOfTheOrganization() {
        List<ReportDuty> duties = calendar(program(), "2026-11-20").duties();

        assertThat(duties.get(2).subjects()).containsExactly(ObjectiveId.of("o-sales"));
        assertThat(duties.get(3).subjects()).containsExactly(ObjectiveId.of("o-works"));
        assertThat(duties.get(4).subjects()).isEmpty();
    }

    @Test
    void whatWasOverBeforeTheProgramBeganIsOwedByNobody() {
        assertThat(told(calendar(program().roadmap(Works.PLAN), "2026-07-31").duties()))
                .containsExactly(
                        "council 2026-07-01..2026-12-31 2027-01-30 AHEAD",
                        "council 2027-01-01..2027-06-30 2027-07-30 AHEAD",
                        "auditor 2026-07-01..2027-06-30 2027-09-28 AHEAD");
    }

    /** Of 2026 three quarters are owed on its last day, 30 days after each; New Year makes none of them good. */
    @Test
    void whatWasNotGivenStaysOverdueInTheNextYear() {
        OversightBody quarterly = COUNCIL.withReports(Frequency.QUARTERLY);
        OkrProgram.Builder program = Works.program(objective("works", "2026-01-15", keyResult("a"))).toBuilder()
                .addOversightBody(quarterly);
        List<String> owed = List.of(
                "council 2026-01-01..2026-03-31 2026-04-30 OVERDUE",
                "council 2026-04-01..2026-06-30 2026-07-30 OVERDUE",
                "council 2026-07-01..2026-09-30 2026-10-30 OVERDUE");

        assertThat(told(calendar(program, "2026-12-31").overdue())).isEqualTo(owed);
        OversightCalendar next = calendar(program, "2027-01-01");
        assertThat(told(next.overdue())).isEqualTo(owed);
        assertThat(told(next.duties())).hasSize(8).contains("council 2026-10-01..2026-12-31 2027-01-30 DUE");
        assertThat(calendar(program, "2029-01-01").overdue()).hasSize(11);
        OversightReport report = OversightReport.builder()
                .body(COUNCIL.id())
                .period(DateRange.parse("2026-01-01..2026-06-30"))
                .date(LocalDate.of(2027, 1, 1))
                .build();
        assertThat(told(calendar(program.addFact(report), "2027-01-01").overdue()))
                .containsExactly("council 2026-07-01..2026-09-30 2026-10-30 OVERDUE");
    }

    @Test
    void whatBeginsNextYearOwesNothingYet() {
        OkrProgram.Builder later = program().roadmap(Works.PLAN.withStart(LocalDate.of(2028, 1, 3)));

        assertThat(calendar(later, "2026-07-31").duties()).isEmpty();
    }

    /** A program may know days of the years 0 and 10000, which no fiscal year has. */
    @Test
    void asksForADayOfAFiscalYear() {
        assertThatThrownBy(() -> calendar(program(), "0000-05-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FiscalCalendar: year must be from 1 to 9999: 0");
        OkrProgram.Builder old = program().roadmap(Works.PLAN.withStart(LocalDate.of(0, 1, 3)));
        assertThat(calendar(old, "0001-05-01").overdue()).hasSize(1);
    }

    @Test
    void hasNothingWhereNobodyIsReportedTo() {
        OversightCalendar none = OversightCalendar.of(Works.program().resolve(), LocalDate.of(2026, 11, 20));

        assertThat(none.duties()).isEmpty();
        assertThat(none.next()).isEmpty();
        assertThat(none).hasToString("OversightCalendar of 2026 as of 2026-11-20: 0");
        assertThat(none)
                .isEqualTo(OversightCalendar.of(Works.program().resolve(), LocalDate.of(2026, 11, 20)))
                .hasSameHashCodeAs(OversightCalendar.of(Works.program().resolve(), LocalDate.of(2026, 11, 20)));
    }
}
