package org.okr4j.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Identified;

/** What the things of a program can be replaced with so that it can still be resolved. */
final class RevisedThings {

    private final OkrProgram program;
    private final ResolvedProgram resolved;

    RevisedThings(ResolvedProgram program) {
        this.program = program.program();
        this.resolved = program;
    }

    /** An objective with another title, roll-up, ambition, cycle or unit, other links or other key results. */
    List<Change> objectives(Objective objective) {
        List<KeyResult> keyResults = objective.keyResults();
        List<Objective> revised = new ArrayList<>(List.of(
                objective.withTitle("even " + objective.title()),
                objective.withRollUp(RollUp.BOTH),
                objective.withAmbition(Ambition.COMMITTED),
                objective.withCycle(ProgramArbitraries.CYCLES.get(1).id()),
                objective.withUnit(resolved.root().id()),
                objective.withParents(ImmutableList.of()),
                objective.withTransitions(ImmutableList.of()),
                objective.withKeyResults(Lists.reverse(keyResults))));
        if (!keyResults.isEmpty()) {
            revised.add(objective.withKeyResults(keyResults.subList(1, keyResults.size())));
        }
        for (Objective parent : program.objectives()) {
            revised.add(objective.withParents(Contribution.supports(parent.id())));
        }
        return revised.stream()
                .filter(each -> !each.equals(objective))
                .map(Change::revise)
                .filter(this::isSound)
                .toList();
    }

    /** Things of every other kind but key results, with other properties. */
    List<Change> others() {
        Organization organization = program.organization();
        List<Identified> revised = new ArrayList<>();
        for (OrgUnit unit : organization.units()) {
            revised.add(unit.withName("new " + unit.name()));
            if (unit.parent().isPresent()
                    && !unit.parent().equals(Optional.of(resolved.root().id()))) {
                revised.add(unit.withParent(resolved.root().id()));
            }
        }
        for (Person person : organization.people()) {
            revised.add(person.withLevel(
                    person.level() == PersonLevel.DIRECTOR ? PersonLevel.MANAGER : PersonLevel.DIRECTOR));
        }
        organization.priorities().forEach(each -> revised.add(each.withTitle("more " + each.title())));
        program.initiatives().forEach(each -> revised.add(each.withTitle("more " + each.title())));
        program.kpis().forEach(each -> revised.add(each.withName("more " + each.name())));
        program.conversations().forEach(each -> revised.add(each.withNote("more " + each.note())));
        program.retrospectives()
                .forEach(each -> revised.add(each.withDate(each.date().plusDays(1))));
        program.trainings().forEach(each -> revised.add(each.withCertifies(!each.certifies())));
        program.oversightBodies().forEach(each -> revised.add(each.withDaysAfter(each.daysAfter() + 1)));
        program.meetings().forEach(each -> revised.add(each.withDate(each.date().plusDays(1))));
        for (Dependency dependency : program.dependencies()) {
            revised.add(dependency.withNeed("more " + dependency.need()));
            revised.add(Dependency.builder()
                    .id(dependency.id())
                    .consumer(dependency.consumer())
                    .outsideParty("another " + dependency.outsideParty())
                    .kind(dependency.kind())
                    .need(dependency.need())
                    .build());
        }
        for (Cycle cycle : program.cycles()) {
            DateRange dates = cycle.dates();
            revised.add(cycle.withLabel("the " + cycle.label()));
            revised.add(cycle.withDates(DateRange.of(dates.first(), dates.last().plusDays(9))));
        }
        return revised.stream().map(Change::revise).toList();
    }

    private boolean isSound(Change change) {
        return ProgramArbitraries.isAllowed(program, change);
    }
}
