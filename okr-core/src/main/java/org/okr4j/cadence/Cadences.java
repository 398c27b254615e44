package org.okr4j.cadence;

import org.okr4j.calendar.Frequency;

/** The usual cadences. Others are made with {@link Cadence#builder()}. */
public final class Cadences {

    /** A check-in every week, with 3 days of grace: what both the public and the private rollouts we know ask for. */
    public static final Cadence WEEKLY = every(Frequency.WEEKLY);

    /** A check-in every two weeks, with 7 days of grace. */
    public static final Cadence BIWEEKLY = every(Frequency.BIWEEKLY);

    /** A check-in every month, with 7 days of grace: for annual objectives whose figures come once a month. */
    public static final Cadence MONTHLY = every(Frequency.MONTHLY);

    private Cadences() {}

    private static Cadence every(Frequency frequency) {
        return Cadence.builder().checkIns(frequency).build();
    }
}
