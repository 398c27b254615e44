package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;

/** Who reports to whom. Managers whom nobody knows, and lines in a circle, are told by name. */
final class ReportingLines {

    private final PersonRows rows;
    private final Map<PersonId, PersonId> managers = new LinkedHashMap<>();
    private final SetMultimap<PersonId, PersonId> reports = LinkedHashMultimap.create();

    private ReportingLines(PersonRows rows) {
        this.rows = rows;
    }

    static ReportingLines of(PersonRows rows, RowProblems problems) {
        ReportingLines lines = new ReportingLines(rows);
        for (PersonRow row : rows.valid().values()) {
            row.manager().ifPresent(name -> {
                Match<PersonId> found = rows.find(name);
                found.value().ifPresent(manager -> {
                    lines.managers.put(row.id(), manager);
                    lines.reports.put(manager, row.id());
                });
                found.problem()
                        .ifPresent(problem -> problems.report(
                                row.line(), Message.of("exchange.person.manager", row.shown(), problem)));
            });
        }
        lines.reportCircles(problems);
        return lines;
    }

    private void reportCircles(RowProblems problems) {
        Set<PersonId> clear = new HashSet<>();
        for (PersonId start : List.copyOf(managers.keySet())) {
            Set<PersonId> way = new LinkedHashSet<>();
            PersonId at = start;
            while (at != null && !clear.contains(at) && way.add(at)) {
                at = managers.get(at);
            }
            if (at != null && !clear.contains(at)) {
                report(new ArrayList<>(way), at, problems);
            }
            clear.addAll(way);
        }
    }

    private void report(List<PersonId> way, PersonId first, RowProblems problems) {
        List<PersonId> circle = way.subList(way.indexOf(first), way.size());
        ImmutableList<String> names = circle.stream().map(this::name).collect(ImmutableList.toImmutableList());
        circle.forEach(person -> Optional.ofNullable(rows.valid().get(person))
                .ifPresent(row -> problems.report(row.line(), Message.of("exchange.person.circle", names))));
    }

    Optional<PersonId> managerOf(PersonId person) {
        return Optional.ofNullable(managers.get(person));
    }

    boolean leads(PersonId person) {
        return reports.containsKey(person);
    }

    /** The people of the file who report to nobody. */
    ImmutableList<PersonRow> roots() {
        return rows.valid().values().stream()
                .filter(row -> row.manager().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** How many managers somebody has above them; of people in a circle, as many as the circle has. */
    int depth(PersonId person) {
        Set<PersonId> seen = new HashSet<>();
        PersonId at = managers.get(person);
        while (at != null && seen.add(at)) {
            at = managers.get(at);
        }
        return seen.size();
    }

    private String name(PersonId person) {
        return Optional.ofNullable(rows.valid().get(person))
                .map(PersonRow::shown)
                .orElse(person.toString());
    }
}
