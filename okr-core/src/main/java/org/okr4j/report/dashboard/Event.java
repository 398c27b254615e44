package org.okr4j.report.dashboard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Something that happened since a day.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind what happened
 * @param subject the thing to which it happened
 * @param unit the unit of that thing
 * @param date the day, of several the last; empty for what changes by itself as days go by, which is the light and the number
 * @param title what happened, in a sentence
 * @param reasons why, as far as it is known: what was written down, or what led to the light now and then
 */
public record Event(
        EventKind kind,
        Id subject,
        OrgUnit unit,
        Optional<LocalDate> date,
        Message title,
        ImmutableList<Message> reasons) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what happened
     * @param subject the thing to which it happened
     * @param unit the unit of that thing
     * @param date the day
     * @param title what happened, in a sentence
     * @param reasons why
     */
    public Event {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(unit, "unit");
        requireNonNull(date, "date");
        requireNonNull(title, "title");
        requireNonNull(reasons, "reasons");
    }
}
