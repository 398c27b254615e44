/**
 * When things happen: ranges of dates, the cycles for which objectives are set, and how often something is due.
 *
 * <p>A {@link org.okr4j.calendar.DateRange} is closed: it names its first and its last day, as people do when they say
 * that a quarter runs from 1 July to 30 September. A {@link org.okr4j.calendar.Cycle} is such a range with an id and a
 * label. Cycles of the fiscal year come from a {@link org.okr4j.calendar.FiscalCalendar}, whose years may start in any
 * month and are {@linkplain org.okr4j.calendar.YearNaming named} by the calendar year that they begin or end in; a {@link
 * org.okr4j.calendar.Frequency} divides a cycle into the periods in which something is due.
 *
 * <pre>{@code
 * Cycle quarter = FiscalCalendar.startingIn(Month.JULY).quarter(2027, 2);     // from October to December 2026
 * Frequency.WEEKLY.periods(quarter.dates());                                  // 14, the last of a single day
 * }</pre>
 *
 * <p>People do not work on every day: {@link org.okr4j.calendar.Workdays} leaves out the weekend and the holidays that it is
 * given. How long something takes is a {@link org.okr4j.calendar.MinuteRange}, from so many minutes to so many.
 *
 * <p>No type of this package knows today's date.
 */
@NullMarked
package org.okr4j.calendar;

import org.jspecify.annotations.NullMarked;
