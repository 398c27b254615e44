package org.okr4j.examples.statements;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.FiscalCalendar;

/**
 * A cycle as people call it: {@code 2027}, {@code 2027-H1}, {@code 2027-Q1}, also with {@code FY} before the year, which
 * may then have two digits. Which days it has depends on the fiscal calendar.
 *
 * @param year the number of the fiscal year, from 1 to 9999
 * @param kind whether it is a year, a half or a quarter
 * @param part which half or quarter; 1 for a year
 */
record CycleLabel(int year, CycleKind kind, int part) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?<century>[0-9]{4})|FY ?(?<fiscal>[0-9]{4}|[0-9]{2}))(?:[- ]?(?:Q(?<quarter>[1-4])|H(?<half>[12])))?",
            Pattern.CASE_INSENSITIVE);

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    /** {@return the cycle that a text names; empty where it names none} */
    static Optional<CycleLabel> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group("century") == null ? form.group("fiscal") : form.group("century");
        int number = Integer.parseInt(digits);
        int year = digits.length() == 2 ? THIS_CENTURY + number % CENTURY : number;
        if (year == 0) {
            return Optional.empty();
        }
        if (form.group("quarter") != null) {
            return Optional.of(new CycleLabel(year, CycleKind.QUARTER, Integer.parseInt(form.group("quarter"))));
        }
        return Optional.of(
                form.group("half") == null
                        ? new CycleLabel(year, CycleKind.YEAR, 1)
                        : new CycleLabel(year, CycleKind.HALF, Integer.parseInt(form.group("half"))));
    }

    /** {@return its days in an organization's years} */
    Cycle in(FiscalCalendar calendar) {
        return switch (kind) {
            case QUARTER -> calendar.quarter(year, part);
            case HALF -> calendar.half(year, part);
            case YEAR, CUSTOM -> calendar.year(year);
        };
    }
}
