package org.okr4j.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * One point of an {@link Agenda}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param title what it is about
 * @param minutes how long it takes, at least 0; empty if nobody has said how long the ritual takes
 * @param lines what there is to say; empty where there is nothing, so that the point can be short
 * @param subjects what the lines speak of, each once
 */
public record AgendaItem(Message title, OptionalInt minutes, ImmutableList<Message> lines, ImmutableList<Id> subjects) {

    /**
     * Checks that nothing is null or negative.
     *
     * @param title what it is about
     * @param minutes how long it takes
     * @param lines what there is to say
     * @param subjects what the lines speak of
     * @throws IllegalArgumentException if the minutes are negative
     */
    public AgendaItem {
        requireNonNull(title, "title");
        requireNonNull(minutes, "minutes");
        requireNonNull(lines, "lines");
        requireNonNull(subjects, "subjects");
        checkArgument(
                minutes.orElse(0) >= 0, "Agenda item '%s': minutes must not be negative: %s", title, minutes.orElse(0));
    }
}
