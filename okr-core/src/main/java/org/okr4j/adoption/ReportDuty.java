package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.value.Id;

/**
 * That an oversight body has to be given a report on a period, and whether it was.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param body the body
 * @param period the days that the report is about
 * @param due the last day on which it is in time
 * @param state how it stands
 * @param report the first report that covers the period; empty unless it was given
 * @param subjects what it is about: what the body cares about as it says so itself, else the objectives of the organization
 *     that were published in the cycles of the period, without those given up; possibly nothing yet
 */
public record ReportDuty(
        OversightBody body,
        DateRange period,
        LocalDate due,
        ReportState state,
        Optional<OversightReport> report,
        ImmutableList<Id> subjects) {

    /**
     * Checks that nothing is null.
     *
     * @param body the body
     * @param period the days that the report is about
     * @param due the last day on which it is in time
     * @param state how it stands
     * @param report the first report that covers the period
     * @param subjects what it is about
     */
    public ReportDuty {
        requireNonNull(body, "body");
        requireNonNull(period, "period");
        requireNonNull(due, "due");
        requireNonNull(state, "state");
        requireNonNull(report, "report");
        requireNonNull(subjects, "subjects");
    }
}
