package org.okr4j.report.summary;

/** What a {@link SummaryFact} says of the thing that it is about. */
public enum FactQuantity {
    /** What it is called; of an objective its title, of a key result its text. */
    NAME,
    /** What somebody has written: of a blocker, a need, a promise, a reason. */
    QUOTE,
    /** How far it has come, a share. */
    PROGRESS,
    /** How far it should have come by the day, a share. */
    EXPECTED,
    /** How far it had come on the earlier day, a share. */
    EARLIER_PROGRESS,
    /** By how much its progress and what was expected differ, be it behind or ahead: a share that is told in points. */
    GAP,
    /** By how much its progress has changed since the earlier day, up or down: a share that is told in points. */
    CHANGE,
    /** The word for how it stands. */
    STATUS,
    /** The word for how it stood on the earlier day. */
    EARLIER_STATUS,
    /** How sure its owner is that it will be reached, a share. */
    CONFIDENCE,
    /** How sure the owner was before, a share. */
    EARLIER_CONFIDENCE,
    /** By how much the owner has become surer, or less sure: a share that is told in points. */
    CONFIDENCE_CHANGE,
    /** The office of a person. */
    ROLE,
    /** The day of the summary. */
    AS_OF,
    /** The earlier day with which the day of the summary is compared. */
    SINCE,
    /** The day on which something happened. */
    DATE,
    /** The day by which something is to be there. */
    DUE,
    /** The day of the last check-in. */
    LAST_CHECK_IN,
    /** The day by which the next check-in was due. */
    CHECK_IN_DUE,
    /** The day on which a phase may begin. */
    OPENS,
    /** For how many days something has lasted. */
    DAYS,
    /** How many objectives there are. */
    OBJECTIVES,
    /** How many of them are on pace: green. */
    ON_PACE,
    /** How many are behind: amber. */
    BEHIND,
    /** How many are far behind: red. */
    FAR_BEHIND,
    /** How many were far behind on the earlier day. */
    EARLIER_FAR_BEHIND,
    /** Of how many nothing is known, or nothing current. */
    SILENT,
    /** How many are closed. */
    CLOSED,
    /** How many cannot be scored. */
    UNSCORABLE,
    /** How many more things of the same kind there are than are told. */
    MORE,
    /** How many key results reached 70 % of their target. */
    REACHED,
    /** Of how many key results that is told. */
    TOTAL,
    /** What the end of a cycle says of its goals. */
    VERDICT,
    /** The week of the roadmap. */
    WEEK,
    /** In how many weeks in a row a figure is to be met. */
    WEEKS,
    /** The number of a phase. */
    PHASE,
    /** A figure of the rollout: a share or a number. */
    FIGURE,
    /** What is asked of that figure. */
    TARGET,
    /** Whether the figure is to be at least, above or at most what is asked. */
    COMPARATOR,
    /** How many check-ins are overdue. */
    OVERDUE;

    /** Whether it is the difference of two shares, which is told in points and not in percent. */
    boolean isDifference() {
        return this == GAP || this == CHANGE || this == CONFIDENCE_CHANGE;
    }
}
