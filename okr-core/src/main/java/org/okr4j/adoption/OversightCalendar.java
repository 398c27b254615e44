package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/**
 * Which reports the {@linkplain OversightBody bodies} outside are owed, and when, in one fiscal year: those on its periods,
 * and on earlier periods those that are due in it, or are overdue and were not given on whatever day they were due.
 *
 * <p>Periods are counted from the first day of each fiscal year; the last one is cut where the year ends. A report is due so
 * many days after the end of its period as the body says. It is given once a report is recorded whose days cover the period.
 * Fiscal years are counted from 1. A period that was over before the program began owes nothing: it begins with its
 * roadmap, else when the organization first publishes an objective, else today.
 *
 * <pre>{@code
 * OversightCalendar calendar = OversightCalendar.of(program, LocalDate.of(2026, 11, 20));
 * calendar.next();          // the council, on July to December, by 30 January
 * calendar.overdue();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OversightCalendar {

    private final LocalDate asOf;
    private final Cycle year;
    private final ImmutableList<ReportDuty> duties;

    private OversightCalendar(LocalDate asOf, Cycle year, ImmutableList<ReportDuty> duties) {
        this.asOf = asOf;
        this.year = year;
        this.duties = duties;
    }

    /**
     * Returns the reports of the fiscal year that contains a day.
     *
     * @param program the program
     * @param asOf the day of the question, in a fiscal year from 1 to 9999
     * @return the calendar; empty if nobody outside is reported to
     * @throws IllegalArgumentException if the fiscal year of the day is not from 1 to 9999, as in the year 0
     */
    public static OversightCalendar of(ResolvedProgram program, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        Cycle year = program.program().fiscalCalendar().yearContaining(asOf);
        LocalDate begin =
                MeetingDutyReader.dutyStart(program.root(), program, asOf).orElse(asOf);
        return new OversightCalendar(
                asOf,
                year,
                program.program().oversightBodies().stream()
                        .flatMap(body -> periods(
                                        body, begin, year, program.program().fiscalCalendar())
                                .map(period -> duty(body, period, program, asOf)))
                        .filter(duty -> duty.state() == ReportState.OVERDUE || isOf(year, duty))
                        .sorted(Comparator.comparing(ReportDuty::due))
                        .collect(toImmutableList()));
    }

    /** The periods up to the end of a year that were not over before the program began. */
    private static Stream<DateRange> periods(OversightBody body, LocalDate begin, Cycle year, FiscalCalendar calendar) {
        return IntStream.rangeClosed(
                        Math.max(calendar.yearOf(begin), 1),
                        calendar.yearOf(year.dates().first()))
                .mapToObj(calendar::year)
                .flatMap(each -> body.reports().periods(each.dates()).stream())
                .filter(period -> !period.last().isBefore(begin));
    }

    private static boolean isOf(Cycle year, ReportDuty duty) {
        return !duty.period().last().isBefore(year.dates().first()) || year.contains(duty.due());
    }

    private static ReportDuty duty(OversightBody body, DateRange period, ResolvedProgram program, LocalDate asOf) {
        LocalDate due = period.last().plusDays(body.daysAfter());
        Optional<OversightReport> report = program.reportsTo(body.id(), asOf).stream()
                .filter(given -> given.period().encloses(period))
                .findFirst();
        return new ReportDuty(
                body,
                period,
                due,
                report.isPresent() ? ReportState.GIVEN : state(period, due, asOf),
                report,
                body.subjects().isEmpty() ? objectives(period, program, asOf) : body.subjects());
    }

    private static ReportState state(DateRange period, LocalDate due, LocalDate asOf) {
        if (asOf.isAfter(due)) {
            return ReportState.OVERDUE;
        }
        return asOf.isAfter(period.last()) ? ReportState.DUE : ReportState.AHEAD;
    }

    private static ImmutableList<Id> objectives(DateRange period, ResolvedProgram program, LocalDate asOf) {
        return program.program().objectives().stream()
                .filter(objective -> Day.isOrganization(program.unitOf(objective)))
                .filter(objective -> objective.stateAt(asOf).isPublic()
                        && program.cycleOf(objective).dates().overlaps(period))
                .map(Objective::id)
                .collect(toImmutableList());
    }

    /** {@return the last day that is seen} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the fiscal year} */
    public Cycle year() {
        return year;
    }

    /** {@return the reports, by the day on which they are due, those of one day in the order of the bodies} */
    public ImmutableList<ReportDuty> duties() {
        return duties;
    }

    /** {@return the report that is to be given next, not counting those overdue; absent if none is left} */
    public Optional<ReportDuty> next() {
        return duties.stream()
                .filter(duty -> duty.state() == ReportState.AHEAD || duty.state() == ReportState.DUE)
                .findFirst();
    }

    /** {@return the reports that should have been given, the one that is late for longest first} */
    public ImmutableList<ReportDuty> overdue() {
        return duties.stream()
                .filter(duty -> duty.state() == ReportState.OVERDUE)
                .collect(toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OversightCalendar other
                && asOf.equals(other.asOf)
                && year.equals(other.year)
                && duties.equals(other.duties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, year, duties);
    }

    /** {@return the fiscal year, the day and the number of reports} */
    @Override
    public String toString() {
        return "OversightCalendar of " + year.label() + " as of " + asOf + ": " + duties.size();
    }
}
