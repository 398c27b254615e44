package org.okr4j.cadence;

import static org.okr4j.organization.UnitLevel.DEPARTMENT;
import static org.okr4j.organization.UnitLevel.ORGANIZATION;
import static org.okr4j.organization.UnitLevel.TEAM;

import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Audience;
import org.okr4j.organization.UnitLevel;

/**
 * The usual cadences. Others are made with {@link Cadence#builder()}, or from one of these with {@code withRituals}.
 *
 * <p>The rituals of {@link #GOVERNMENT} and {@link #CROSS_DEPARTMENT} name no day of the week and no hour: those are yours.
 */
public final class Cadences {

    /** A check-in every week, with 3 days of grace: what both the public and the private rollouts we know ask for. */
    public static final Cadence WEEKLY = every(Frequency.WEEKLY);

    /** A check-in every two weeks, with 7 days of grace. */
    public static final Cadence BIWEEKLY = every(Frequency.BIWEEKLY);

    /** A check-in every month, with 7 days of grace: for annual objectives whose figures come once a month. */
    public static final Cadence MONTHLY = every(Frequency.MONTHLY);

    /**
     * Government agencies: a check-in every week, a review every month, an alignment review across departments, and a
     * retrospective every quarter.
     *
     * <p>The source gives no durations, so there are none here; nor does it say how often departments review their
     * alignment: every quarter, before objectives are published, is our choice.
     */
    public static final Cadence GOVERNMENT = Cadence.builder()
            .addRitual(ritual("check-in", RitualKind.CHECK_IN, "Weekly check-in", Frequency.WEEKLY, TEAM)
                    .addAttendees(Audience.HEAD, Audience.MEMBERS)
                    .addPurpose("Update progress")
                    .build())
            .addRitual(ritual("review", RitualKind.REVIEW, "Monthly review", Frequency.MONTHLY, DEPARTMENT)
                    .addAttendees(Audience.HEAD, Audience.TEAM_LEADS)
                    .addPurpose("Review progress")
                    .build())
            .addRitual(ritual(
                            "alignment-review",
                            RitualKind.ALIGNMENT_SESSION,
                            "Alignment review",
                            Frequency.QUARTERLY,
                            ORGANIZATION)
                    .addAttendees(Audience.DEPARTMENT_HEADS, Audience.CHAMPION)
                    .addPurpose("Align departments with each other")
                    .build())
            .addRitual(ritual(
                            "retrospective",
                            RitualKind.RETROSPECTIVE,
                            "Quarterly retrospective",
                            Frequency.QUARTERLY,
                            ORGANIZATION)
                    .addAttendees(Audience.LEADERSHIP_TEAM, Audience.DEPARTMENT_HEADS, Audience.CHAMPION)
                    .addPurpose("Score objectives", "Learn from the cycle")
                    .atEnd(true)
                    .build())
            .build();

    /**
     * Companies of several departments: six rituals.
     *
     * <table>
     * <caption>What is held how often, by whom and how long</caption>
     * <tr><th>ritual</th><th>how often</th><th>who</th><th>minutes</th></tr>
     * <tr><td>check-in</td><td>every week</td><td>each team with its lead</td><td>15</td></tr>
     * <tr><td>department review</td><td>every two weeks</td><td>its head and the team leads</td><td>30–45</td></tr>
     * <tr><td>alignment session</td><td>every month</td><td>all heads of departments</td><td>60</td></tr>
     * <tr><td>executive review</td><td>every month</td><td>the sponsor and the leadership team</td><td>60–90</td></tr>
     * <tr><td>retrospective</td><td>every quarter</td><td>all teams</td><td>120–180</td></tr>
     * <tr><td>planning</td><td>every quarter</td><td>everybody</td><td>a half to a full day, 240–480</td></tr>
     * </table>
     */
    public static final Cadence CROSS_DEPARTMENT = Cadence.builder()
            .addRitual(ritual("check-in", RitualKind.CHECK_IN, "Weekly check-in", Frequency.WEEKLY, TEAM)
                    .addAttendees(Audience.HEAD, Audience.MEMBERS)
                    .duration(MinuteRange.of(15))
                    .addPurpose("Update confidence", "Bring up blockers", "Correct the course")
                    .build())
            .addRitual(
                    ritual("department-review", RitualKind.REVIEW, "Department review", Frequency.BIWEEKLY, DEPARTMENT)
                            .addAttendees(Audience.HEAD, Audience.TEAM_LEADS)
                            .duration(MinuteRange.of(30, 45))
                            .addPurpose("Review progress", "Find dependencies")
                            .build())
            .addRitual(ritual(
                            "alignment-session",
                            RitualKind.ALIGNMENT_SESSION,
                            "Alignment session",
                            Frequency.MONTHLY,
                            ORGANIZATION)
                    .addAttendees(Audience.DEPARTMENT_HEADS)
                    .duration(MinuteRange.of(60))
                    .addPurpose("Align on shared objectives", "Resolve blockers", "Escalate risks")
                    .build())
            .addRitual(ritual(
                            "executive-review",
                            RitualKind.EXECUTIVE_REVIEW,
                            "Executive review",
                            Frequency.MONTHLY,
                            ORGANIZATION)
                    .addAttendees(Audience.SPONSOR, Audience.LEADERSHIP_TEAM)
                    .duration(MinuteRange.of(60, 90))
                    .addPurpose("Review progress of the organization", "Decide on pivots", "Celebrate what was won")
                    .build())
            .addRitual(ritual(
                            "retrospective",
                            RitualKind.RETROSPECTIVE,
                            "Quarterly retrospective",
                            Frequency.QUARTERLY,
                            TEAM)
                    .addAttendees(Audience.HEAD, Audience.MEMBERS)
                    .duration(MinuteRange.of(120, 180))
                    .addPurpose("Score objectives", "Learn from the cycle", "Prepare the next plan")
                    .atEnd(true)
                    .build())
            .addRitual(ritual("planning", RitualKind.PLANNING, "Planning session", Frequency.QUARTERLY, ORGANIZATION)
                    .addAttendees(Audience.EVERYBODY)
                    .duration(MinuteRange.of(MinuteRange.HALF_DAY, MinuteRange.FULL_DAY))
                    .addPurpose("Write the objectives of the next cycle together")
                    .atEnd(true)
                    .build())
            .build();

    private Cadences() {}

    private static Cadence every(Frequency frequency) {
        return Cadence.builder().checkIns(frequency).build();
    }

    private static Ritual.Builder ritual(
            String id, RitualKind kind, String name, Frequency frequency, UnitLevel heldBy) {
        return Ritual.builder()
                .id(RitualId.of(id))
                .kind(kind)
                .name(name)
                .frequency(frequency)
                .heldBy(heldBy);
    }
}
