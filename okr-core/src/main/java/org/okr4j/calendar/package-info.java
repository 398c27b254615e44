/**
 * When things happen: ranges of dates.
 *
 * <p>A {@link org.okr4j.calendar.DateRange} is closed: it names its first and its last day, as people do when they say
 * that a quarter runs from 1 July to 30 September. No type of this package knows today's date.
 */
@NullMarked
package org.okr4j.calendar;

import org.jspecify.annotations.NullMarked;
