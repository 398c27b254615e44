package org.okr4j.examples.dashboard;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import org.okr4j.report.dashboard.Event;
import org.okr4j.report.dashboard.EventKind;

/**
 * What happened, the first things first: what changed its light, its state or its plan, then what moved, and at the end who
 * reported. A few stand open on the page, the rest is folded away.
 *
 * @param first those that stand open
 * @param rest all others
 */
public record News(ImmutableList<Event> first, ImmutableList<Event> rest) {

    private static final int OPEN = 7;

    private static final Comparator<Event> ORDER = Comparator.comparing(
            Event::kind,
            Ordering.explicit(
                    EventKind.LIGHT,
                    EventKind.STATE,
                    EventKind.BLOCKER,
                    EventKind.AMENDMENT,
                    EventKind.DEPENDENCY,
                    EventKind.PROGRESS,
                    EventKind.CHECK_IN));

    static News of(ImmutableList<Event> events) {
        ImmutableList<Event> sorted = sortedCopyOf(ORDER, events);
        int open = Math.min(OPEN, sorted.size());
        return new News(sorted.subList(0, open), sorted.subList(open, sorted.size()));
    }
}
