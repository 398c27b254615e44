package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * How long something takes: from so many minutes to so many, both included.
 *
 * <p>It stores two whole numbers of minutes from 1 to 10080, a week. A half day is {@link #HALF_DAY}, four hours, and a full
 * day {@link #FULL_DAY}, eight.
 *
 * <pre>{@code
 * MinuteRange review = MinuteRange.of(30, 45);
 * review.contains(60);     // false
 * review.toString();       // 30..45
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MinuteRange {

    /** The minutes of a half day, as meetings count it: 240. */
    public static final int HALF_DAY = 240;

    /** The minutes of a full day, as meetings count it: 480. */
    public static final int FULL_DAY = 480;

    private static final int MOST = 7 * 24 * 60;
    private static final Splitter DOTS = Splitter.on("..");

    private final int least;
    private final int most;

    private MinuteRange(int least, int most) {
        checkArgument(least >= 1 && least <= MOST, "Minutes: least must be from 1 to %s: %s", MOST, least);
        checkArgument(most >= least && most <= MOST, "Minutes: most must be from %s to %s: %s", least, MOST, most);
        this.least = least;
        this.most = most;
    }

    /**
     * Returns the range of one length.
     *
     * @param minutes the minutes, from 1 to 10080
     * @return the range in which least and most are equal
     * @throws IllegalArgumentException if the number is out of range
     */
    public static MinuteRange of(int minutes) {
        return new MinuteRange(minutes, minutes);
    }

    /**
     * Returns the range between two lengths.
     *
     * @param least the fewest minutes, from 1 to 10080
     * @param most the most minutes, from {@code least} to 10080
     * @return the range
     * @throws IllegalArgumentException if a number is out of range
     */
    public static MinuteRange of(int least, int most) {
        return new MinuteRange(least, most);
    }

    /**
     * Returns the range that {@link #toString()} wrote.
     *
     * @param text two whole numbers joined by two dots, or one: {@code 30..45}, {@code 60}
     * @return the range
     * @throws IllegalArgumentException if the text has another form, or a number is out of range
     */
    public static MinuteRange parse(String text) {
        List<String> parts = DOTS.splitToList(requireNonNull(text, "text"));
        Integer least = Ints.tryParse(parts.get(0));
        Integer most = Ints.tryParse(parts.get(parts.size() - 1));
        checkArgument(
                least != null && most != null && parts.size() <= 2,
                "Minutes: text must be like 30..45 or 60: '%s'",
                text);
        return new MinuteRange(least, most);
    }

    /** {@return the fewest minutes} */
    public int least() {
        return least;
    }

    /** {@return the most minutes} */
    public int most() {
        return most;
    }

    /**
     * Returns whether a length lies in this range.
     *
     * @param minutes the length
     * @return true from the fewest minutes to the most, both included
     */
    public boolean contains(int minutes) {
        return minutes >= least && minutes <= most;
    }

    /** {@return the range for people, such as "30–45 minutes"} */
    public Message label() {
        return least == most
                ? Message.of("calendar.minutes.one", least)
                : Message.of("calendar.minutes.range", least, most);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MinuteRange other && least == other.least && most == other.most;
    }

    @Override
    public int hashCode() {
        return 31 * least + most;
    }

    /** {@return the two numbers joined by two dots, or one where they are equal; {@link #parse} reads it back} */
    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + ".." + most;
    }
}
