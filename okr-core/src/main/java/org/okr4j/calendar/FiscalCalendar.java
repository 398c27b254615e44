package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years of an organization, which may start in any month, with their halves and quarters.
 *
 * <p>It stores the month in which a year starts, by which calendar year it is named, and a pattern for labels. A year
 * starts on the first of its month and has 12 months, a half has 6 and a quarter 3. Years run from 1 to 9999.
 *
 * <pre>{@code
 * FiscalCalendar city = FiscalCalendar.startingIn(Month.JULY);
 * Cycle cycle = city.quarterContaining(LocalDate.of(2026, 11, 20));
 * cycle.label();     // FY2027 Q2
 * cycle.dates();     // 2026-10-01..2026-12-31
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FiscalCalendar {

    /** Years that start in January: "2026", "2026 H2", "2026 Q4". */
    public static final FiscalCalendar CALENDAR_YEAR =
            new FiscalCalendar(Month.JANUARY, YearNaming.BY_START, Optional.empty());

    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 9999;
    private static final String YEAR = "{year}";
    private static final String PART = "{part}";

    /** What joins year and part in a label, and goes where there is no part. */
    private static final CharMatcher JOINT = CharMatcher.anyOf(" -/._,:");

    /** The part last, right after the year; or first, right before the year and what is written together with it. */
    private static final Pattern LABELS =
            Pattern.compile("[^{}]*\\{year}[ \\-/._,:]*\\{part}|\\{part}[ \\-/._,:]*[^ \\-/._,:{}]*\\{year}[^{}]*");

    private final Month startMonth;
    private final YearNaming yearNaming;
    private final Optional<String> labelPattern;

    private FiscalCalendar(Month startMonth, YearNaming yearNaming, Optional<String> labelPattern) {
        this.startMonth = startMonth;
        this.yearNaming = yearNaming;
        this.labelPattern = labelPattern;
    }

    /**
     * Returns the calendar whose years start in a month and are named by the year they end in.
     *
     * @param month the month
     * @return the calendar
     */
    public static FiscalCalendar startingIn(Month month) {
        return startingIn(month, YearNaming.BY_END);
    }

    /**
     * Returns the calendar whose years start in a month.
     *
     * @param month the month
     * @param naming by which calendar year they are named; years that start in January end in the same year, and are
     *     said to be named by their start
     * @return the calendar
     */
    public static FiscalCalendar startingIn(Month month, YearNaming naming) {
        requireNonNull(naming, "naming");
        return requireNonNull(month, "month") == Month.JANUARY
                ? CALENDAR_YEAR
                : new FiscalCalendar(month, naming, Optional.empty());
    }

    /**
     * Returns this calendar with labels of another form.
     *
     * @param pattern text with <code>{year}</code> for the number of the year and <code>{part}</code> for H1, Q2 and so
     *     on. The part stands last, right after the year, as in <code>FY{year}/{part}</code>, or first, right before the
     *     year or what is written together with it, as in <code>{part} FY{year}</code>; nothing but blanks and
     *     <code>-/._,:</code> joins the two. In the label of a whole year the part and what joins it are left out
     * @return the calendar
     * @throws IllegalArgumentException if either placeholder is missing, or the part stands anywhere else, where it would
     *     leave something behind in the label of a whole year
     */
    public FiscalCalendar withLabels(String pattern) {
        checkArgument(
                pattern.contains(YEAR) && pattern.contains(PART),
                "FiscalCalendar: labels must have {year} and {part}: '%s'",
                pattern);
        checkArgument(
                LABELS.matcher(pattern).matches(),
                "FiscalCalendar: labels must have {part} right after {year} at the end, or right before it at the start:"
                        + " '%s'",
                pattern);
        return new FiscalCalendar(startMonth, yearNaming, Optional.of(pattern));
    }

    /** {@return the month in which a year starts} */
    public Month startMonth() {
        return startMonth;
    }

    /** {@return by which calendar year a fiscal year is named} */
    public YearNaming yearNaming() {
        return yearNaming;
    }

    /** {@return the pattern of labels, or empty if they have the usual form} */
    public Optional<String> labelPattern() {
        return labelPattern;
    }

    /**
     * Returns the number of the fiscal year of a day.
     *
     * @param date the day
     * @return the year by which it is named
     */
    public int yearOf(LocalDate date) {
        int startYear = date.getMonthValue() < startMonth.getValue() ? date.getYear() - 1 : date.getYear();
        return startYear + yearsFromStartToName();
    }

    /**
     * Returns a fiscal year.
     *
     * @param year the year by which it is named, from 1 to 9999
     * @return the cycle of 12 months
     * @throws IllegalArgumentException if the year is out of range
     */
    public Cycle year(int year) {
        return cycle(CycleKind.YEAR, year, 1, 1);
    }

    /**
     * Returns a half of a fiscal year.
     *
     * @param year the year by which it is named, from 1 to 9999
     * @param half 1 or 2
     * @return the cycle of 6 months
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public Cycle half(int year, int half) {
        return cycle(CycleKind.HALF, year, half, 2);
    }

    /**
     * Returns a quarter of a fiscal year.
     *
     * @param year the year by which it is named, from 1 to 9999
     * @param quarter 1 to 4
     * @return the cycle of 3 months
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public Cycle quarter(int year, int quarter) {
        return cycle(CycleKind.QUARTER, year, quarter, 4);
    }

    /**
     * Returns the fiscal year that a day lies in.
     *
     * @param date the day
     * @return the cycle of 12 months
     * @throws IllegalArgumentException if that year is not from 1 to 9999
     */
    public Cycle yearContaining(LocalDate date) {
        return year(yearOf(date));
    }

    /**
     * Returns the half of a fiscal year that a day lies in.
     *
     * @param date the day
     * @return the cycle of 6 months
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public Cycle halfContaining(LocalDate date) {
        return half(yearOf(date), monthOfYear(date) / 6 + 1);
    }

    /**
     * Returns the quarter of a fiscal year that a day lies in.
     *
     * @param date the day
     * @return the cycle of 3 months
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public Cycle quarterContaining(LocalDate date) {
        return quarter(yearOf(date), monthOfYear(date) / 3 + 1);
    }

    /** The months of the fiscal year before that of a day: 0 to 11. */
    private int monthOfYear(LocalDate date) {
        return Math.floorMod(date.getMonthValue() - startMonth.getValue(), MONTHS);
    }

    private int yearsFromStartToName() {
        return yearNaming == YearNaming.BY_END ? 1 : 0;
    }

    private Cycle cycle(CycleKind kind, int year, int number, int parts) {
        checkArgument(year >= 1 && year <= LAST_YEAR, "FiscalCalendar: year must be from 1 to 9999: %s", year);
        checkArgument(
                number >= 1 && number <= parts,
                "FiscalCalendar: %s must be from 1 to %s: %s",
                kind == CycleKind.HALF ? "half" : "quarter",
                parts,
                number);
        String part = kind == CycleKind.YEAR ? "" : kind.name().charAt(0) + Integer.toString(number);
        int months = MONTHS / parts;
        LocalDate first =
                LocalDate.of(year - yearsFromStartToName(), startMonth, 1).plusMonths((number - 1L) * months);
        return Cycle.builder()
                .id(CycleId.of(idText(year, part)))
                .label(label(year, part))
                .dates(DateRange.of(first, first.plusMonths(months).minusDays(1)))
                .kind(kind)
                .build();
    }

    private String idText(int year, String part) {
        String text = (isCalendarYear() ? "" : "fy") + year;
        return part.isEmpty() ? text : text + "-" + Ascii.toLowerCase(part);
    }

    private String label(int year, String part) {
        String pattern = labelPattern.orElse(isCalendarYear() ? "{year} {part}" : "FY{year} {part}");
        String named = pattern.replace(YEAR, Integer.toString(year));
        return part.isEmpty() ? JOINT.trimFrom(named.replace(PART, "")) : named.replace(PART, part);
    }

    private boolean isCalendarYear() {
        return startMonth == Month.JANUARY;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FiscalCalendar other
                && startMonth == other.startMonth
                && yearNaming == other.yearNaming
                && labelPattern.equals(other.labelPattern);
    }

    @Override
    public int hashCode() {
        return (startMonth.getValue() * 2 + yearsFromStartToName()) * 31 + labelPattern.hashCode();
    }

    /** {@return what this calendar is made of, for people} */
    @Override
    public String toString() {
        return "FiscalCalendar[" + startMonth + ", " + yearNaming
                + labelPattern.map(pattern -> ", " + pattern).orElse("") + "]";
    }
}
