package org.okr4j.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date or period that a text names, without the preposition before it. */
final class Period {

    /** How it is written, as far as that tells whether it is a deadline. */
    enum Form {
        /** A day: 30 September, 2026-09-30. */
        DAY,
        /** A month, with or without year. */
        MONTH,
        /** A label of a quarter, half or fiscal year: Q3, FY27, H1. */
        LABEL,
        /** A year in figures. */
        YEAR,
        /** A unit with the, first, this: the quarter, first half. */
        NAMED,
        /** A unit with this or next, which says when by itself: this year. */
        RELATIVE,
        /** The end of something: end of Q3, EOY. */
        END
    }

    final Form form;
    final @Nullable PeriodRef ref;
    final @Nullable LocalDate date;

    Period(Form form, @Nullable PeriodRef ref, @Nullable LocalDate date) {
        this.form = form;
        this.ref = ref;
        this.date = date;
    }

    /** {@return the last day before the period; of a single day, and of the end of a period, that day itself} */
    Optional<LocalDate> resolveBefore(DateContext context) {
        if (ref == null || form == Form.DAY || form == Form.END) {
            return resolve(context);
        }
        PeriodRef start = new PeriodRef(
                ref.unit(), ref.number(), ref.day(), ref.year(), ref.fiscal(), ref.offset(), PeriodRef.Edge.START);
        return context.resolve(start).map(date -> date.minusDays(1));
    }

    Optional<LocalDate> resolve(DateContext context) {
        if (date != null) {
            return Optional.of(date);
        }
        return ref == null ? Optional.empty() : context.resolve(ref);
    }
}
