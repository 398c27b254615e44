package org.okr4j.statement;

import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Frequency;

/** The period of a rate: so many a week. */
enum TimeUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

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
            return switch (rate) {
                case "day" -> DAY;
                case "week" -> WEEK;
                case "month" -> MONTH;
                case "quarter" -> QUARTER;
                case "year" -> YEAR;
                default -> null;
            };
        }
        return null;
    }
}
