package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.report.summary.SummaryPart;
import org.okr4j.report.summary.SummarySentence;

/** The points of a list in a summary: what is said of one thing in a row, that it is in danger and why, is one point. */
public final class Points {

    private Points() {}

    /**
     * Returns the points of a part.
     *
     * @param summary the summary
     * @param part the part
     * @return the sentences of each point, in order
     */
    public static ImmutableList<ImmutableList<SummarySentence>> of(ExecutiveSummary summary, SummaryPart part) {
        ImmutableList.Builder<ImmutableList<SummarySentence>> points = ImmutableList.builder();
        List<SummarySentence> point = new ArrayList<>();
        for (SummarySentence sentence : summary.in(part)) {
            if (!point.isEmpty() && !goesOn(point.get(0), sentence)) {
                points.add(ImmutableList.copyOf(point));
                point.clear();
            }
            point.add(sentence);
        }
        return point.isEmpty()
                ? points.build()
                : points.add(ImmutableList.copyOf(point)).build();
    }

    private static boolean goesOn(SummarySentence first, SummarySentence next) {
        return first.part() == SummaryPart.DANGER
                && first.about().isPresent()
                && first.about().equals(next.about());
    }
}
