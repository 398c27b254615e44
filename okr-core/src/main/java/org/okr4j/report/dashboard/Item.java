package org.okr4j.report.dashboard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Something on a page that waits for somebody: what it is, who may act on it, by when, and why it is there.
 *
 * <p>Lists of items stand in an order of things, of units or of dates, and never in one of people. This record is immutable and
 * thread-safe.
 *
 * @param kind what it is
 * @param subject the thing that it is about; empty for a phase or a training
 * @param unit the unit that it is about; empty where it is of no unit
 * @param people who may act on it; empty if nobody is named
 * @param due the day by which it should be done; empty if there is none
 * @param daysLate for how many days that has been over, or 0
 * @param title what it is, in a sentence
 * @param reasons why it is on the page: what is known, with dates and lights
 */
public record Item(
        ItemKind kind,
        Optional<Id> subject,
        Optional<OrgUnit> unit,
        ImmutableList<Person> people,
        Optional<LocalDate> due,
        long daysLate,
        Message title,
        ImmutableList<Message> reasons) {

    /**
     * Checks that nothing is null, and that only what is due can be late.
     *
     * @param kind what it is
     * @param subject the thing that it is about
     * @param unit the unit that it is about
     * @param people who may act on it
     * @param due the day by which it should be done
     * @param daysLate for how many days that has been over
     * @param title what it is, in a sentence
     * @param reasons why it is on the page
     * @throws IllegalArgumentException if the days are negative, or given where nothing is due
     */
    public Item {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(unit, "unit");
        requireNonNull(people, "people");
        requireNonNull(due, "due");
        requireNonNull(title, "title");
        requireNonNull(reasons, "reasons");
        checkArgument(
                daysLate >= 0 && (daysLate == 0 || due.isPresent()),
                "Item '%s': days late must be at least 0, and 0 where nothing is due: %s",
                kind,
                daysLate);
    }

    /** {@return whether the day by which it should be done is over, and any grace too} */
    public boolean isLate() {
        return daysLate > 0;
    }
}
