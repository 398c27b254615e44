package org.okr4j.statement;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Frequency;

/** The period of a rate: so many a week. */
enum TimeUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The units by the names that lexicons call them. */
    static final ImmutableMap<String, TimeUnit> BY_NAME =
            Maps.uniqueIndex(Arrays.asList(values()), unit -> Ascii.toLowerCase(unit.name()));

    private static final int MONTHS = 12;

    Frequency frequency() {
        return switch (this) {
            case DAY -> Frequency.ofDays(1);
            case WEEK -> Frequency.WEEKLY;
            case MONTH -> Frequency.MONTHLY;
            case QUARTER -> Frequency.QUARTERLY;
            case YEAR -> Frequency.ofMonths(MONTHS);
        };
    }

    /** {@return the period that a word names, or null} */
    static @Nullable TimeUnit of(Token token) {
        if (token.is(Category.CALENDAR_DAY)) {
            return DAY;
        }
        if (token.is(Category.CALENDAR_WEEK)) {
            return WEEK;
        }
        if (token.is(Category.CALENDAR_MONTH_WORD)) {
            return MONTH;
        }
        if (token.is(Category.CALENDAR_QUARTER)) {
            return QUARTER;
        }
        if (token.is(Category.CALENDAR_YEAR)) {
            return YEAR;
        }
        if (token.is(Category.CALENDAR_RATE) && token.entry.value(Category.CALENDAR_RATE) instanceof String rate) {
            return BY_NAME.get(rate);
        }
        return null;
    }
}
