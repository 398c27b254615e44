package org.okr4j.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.section.Sheet;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;

/** The units of the organization from the top down, each with its objectives. */
final class Units {

    private final Sheet sheet;
    private final ObjectiveBlock block;
    private final List<String> without = new ArrayList<>();

    private Units(Sheet sheet) {
        this.sheet = sheet;
        this.block = new ObjectiveBlock(sheet);
    }

    static void write(Sheet sheet) {
        Units units = new Units(sheet);
        Deque<OrgUnit> next = new ArrayDeque<>(List.of(sheet.program().root()));
        while (!next.isEmpty()) {
            OrgUnit unit = next.pop();
            units.write(unit);
            Lists.reverse(sheet.program().childrenOf(unit.id())).forEach(next::push);
        }
        if (!units.without.isEmpty()) {
            sheet.page().blank();
            sheet.page().hanging(List.of(), Span.of(sheet.say("units.without", units.without)));
        }
    }

    private void write(OrgUnit unit) {
        List<Objective> objectives = sheet.program().objectivesOf(unit.id());
        if (objectives.isEmpty()) {
            without.add(unit.name());
        } else {
            sheet.caption(unit.name(), sheet.say("units.beside", unit.kind(), heads(unit)));
            block.captions();
            objectives.forEach(block::write);
        }
    }

    private String heads(OrgUnit unit) {
        String names = sheet.program().heads(unit.id(), sheet.evaluation().asOf()).stream()
                .map(Person::name)
                .collect(joining(", "));
        return names.isEmpty() ? sheet.say("units.no-head") : names;
    }
}
