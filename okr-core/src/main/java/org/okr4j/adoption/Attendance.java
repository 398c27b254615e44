package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Ratio;

/**
 * Who of those a meeting is for was there. Guests count for nothing.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param expected whom the ritual is for, as units and offices were on the day of the meeting: at least one person
 * @param absent those of them who were not there
 */
public record Attendance(ImmutableList<Person> expected, ImmutableList<Person> absent) {

    /**
     * Checks that somebody was expected, and whoever was absent too.
     *
     * @param expected whom the ritual is for
     * @param absent those of them who were not there
     * @throws IllegalArgumentException if nobody was expected, or somebody was absent who was not
     */
    public Attendance {
        requireNonNull(expected, "expected");
        requireNonNull(absent, "absent");
        checkArgument(!expected.isEmpty(), "Attendance: expected must not be empty");
        checkArgument(ids(expected).containsAll(ids(absent)), "Attendance: absent must have been expected: %s", absent);
    }

    private static ImmutableSortedSet<PersonId> ids(ImmutableList<Person> people) {
        return people.stream().map(Person::id).collect(toImmutableSortedSet(naturalOrder()));
    }

    /** {@return how many of those expected were there} */
    public int present() {
        return expected.size() - absent.size();
    }

    /** {@return the share of those expected who were there, exact} */
    public Ratio share() {
        return Ratio.of(present(), expected.size());
    }
}
