/**
 * How often people come together over their objectives, and what came out when they did.
 *
 * <p>A {@link org.okr4j.cadence.Cadence} says how often each key result is to be checked in, and how many days somebody
 * may be late before their figures count as stale. It also has the {@linkplain org.okr4j.cadence.Ritual rituals}: the
 * meetings that come again and again, each with a frequency, attendees, a length and a purpose. {@link
 * org.okr4j.cadence.Cadences} holds the usual ones, and a {@link org.okr4j.cadence.Schedule} puts them on the workdays of a
 * cycle or a year:
 *
 * <pre>{@code
 * Schedule quarter = Schedule.of(Cadences.CROSS_DEPARTMENT, cycle.dates());
 * quarter.of(RitualId.of("alignment-session")).get(0).date();      // the first workday of the quarter
 * }</pre>
 *
 * <p>What came out when people met is recorded: a {@link org.okr4j.cadence.Meeting} is that a ritual was held, with who was
 * there and the {@linkplain org.okr4j.cadence.ActionItem actions} that follow; a {@link org.okr4j.cadence.Conversation} is
 * that units have looked at each other's drafts, with the {@linkplain org.okr4j.cadence.AgreedPoint points} on which they
 * agreed; a {@link org.okr4j.cadence.Retrospective} is that a cycle was looked back at, with what was {@linkplain
 * org.okr4j.cadence.Learning learned} and what is {@linkplain org.okr4j.cadence.CarryOver carried over}.
 */
@NullMarked
package org.okr4j.cadence;

import org.jspecify.annotations.NullMarked;
