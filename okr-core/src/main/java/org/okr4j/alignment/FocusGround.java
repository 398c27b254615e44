package org.okr4j.alignment;

/** By what a {@link FocusTest} found where something belongs. */
public enum FocusGround {
    /** Something is to change by it, and not too much is put before it. */
    AMONG_THE_FIRST(FocusPlace.OBJECTIVE),
    /** It is about a KPI that is healthy, and asks for nothing beyond that. */
    HEALTHY_KPI(FocusPlace.KPI),
    /** It keeps a figure where it is; an objective, if all its key results do. */
    KEPT_FIGURE(FocusPlace.KPI),
    /** It speaks of daily work, and has no key result that changes anything. */
    DAILY_WORK(FocusPlace.OPERATION),
    /** It counts own work by the week, month or quarter; an objective, if none of its key results does more. */
    ROUTINE(FocusPlace.OPERATION),
    /** It says what stays as it is, and has neither figure nor key result. */
    KEPT_STATE(FocusPlace.OPERATION),
    /** It is about a time after the cycle; an objective, if all its key results are. */
    LATER_TIME(FocusPlace.LATER),
    /** It could be an objective, and people have put enough others before it. */
    OUTRANKED(FocusPlace.LATER);

    private final FocusPlace place;

    FocusGround(FocusPlace place) {
        this.place = place;
    }

    /** {@return where that belongs} */
    public FocusPlace place() {
        return place;
    }
}
