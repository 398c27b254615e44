package org.okr4j.alignment;

/** Where something belongs that a unit could do, as a {@link FocusTest} sorts it. */
public enum FocusPlace {
    /** Among the few things that are to change now. */
    OBJECTIVE,
    /** Among the figures that are watched, because they are fine and are to stay so. */
    KPI,
    /** Among the duties that go on whether or not they are an objective. */
    OPERATION,
    /** On the list for a later cycle. */
    LATER
}
