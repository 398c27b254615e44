package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;
import org.okr4j.organization.UnitId;

/** Finds the changes of practice that retrospectives of one unit have asked for and that are still to be made. */
final class OpenItems {

    private OpenItems() {}

    /**
     * Goes through the retrospectives by date. Where one takes up the words of an earlier one, what it says of it holds.
     *
     * @param retrospectives retrospectives of any units
     * @param unit the unit; empty for the whole organization
     * @param asOf the day of the question
     * @return the open items, those asked for longest first
     */
    static ImmutableList<Learning> of(List<Retrospective> retrospectives, Optional<UnitId> unit, LocalDate asOf) {
        Map<String, Learning> byText = new LinkedHashMap<>();
        retrospectives.stream()
                .filter(held -> held.unit().equals(unit) && !held.date().isAfter(asOf))
                .sorted(Comparator.comparing(Retrospective::date))
                .flatMap(held -> held.learnings().stream())
                .filter(learning -> learning.about() == LearningKind.PRACTICE)
                .forEach(learning -> byText.put(learning.text().strip(), learning));
        return byText.values().stream()
                .filter(learning -> learning.isOpenAt(asOf))
                .collect(toImmutableList());
    }
}
