package org.okr4j.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.alignment.Weakness;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** The dependencies of a unit and of all below it on which something is at stake: nobody can rely on them as they are. */
final class StakeLines {

    private final AgendaDesk desk;
    private final ResolvedProgram program;

    StakeLines(AgendaDesk desk) {
        this.desk = desk;
        this.program = desk.program();
    }

    /** Those broken, then those whose provider was given up, those overdue, those at risk, and those not confirmed. */
    Points atStake(AgendaDraft draft) {
        Points points = new Points();
        ImmutableMap<DependencyId, WeakDependency> weak = WeakDependency.of(desk.scorecard()).stream()
                .filter(each -> isHere(each.dependency()) && !said(each).isEmpty())
                .collect(toImmutableMap(each -> each.dependency().id(), each -> each));
        desk.facts().dependencies().stream()
                .flatMap(dependency -> Optional.ofNullable(weak.get(dependency.id())).stream())
                .sorted(Comparator.comparing(each -> said(each).asList().get(0)))
                .forEach(each -> tell(each, points, draft));
        return points;
    }

    /** What people have said about a dependency; how its provider goes, that one says itself. */
    private static ImmutableSet<Weakness> said(WeakDependency weak) {
        return weak.weaknesses().stream()
                .filter(weakness -> weakness != Weakness.PROVIDER_RED && weakness != Weakness.PROVIDER_SILENT)
                .collect(toImmutableSet());
    }

    private boolean isHere(Dependency dependency) {
        return desk.contains(program.unitOf(dependency.consumer()).id())
                || provider(dependency).filter(unit -> desk.contains(unit.id())).isPresent();
    }

    private Objective objectiveOf(Id provider) {
        return provider instanceof KeyResultId id ? program.objectiveOf(id) : program.objective((ObjectiveId) provider);
    }

    private Optional<OrgUnit> provider(Dependency dependency) {
        return dependency.provider().map(this::objectiveOf).map(program::unitOf);
    }

    private void tell(WeakDependency weak, Points points, AgendaDraft draft) {
        Dependency dependency = weak.dependency();
        OrgUnit consumer = program.unitOf(dependency.consumer());
        String on = provider(dependency)
                .map(OrgUnit::name)
                .orElseGet(() -> dependency.outsideParty().orElseThrow());
        ImmutableList.Builder<Message> why = ImmutableList.<Message>builder()
                .add(Message.of("report.agenda.dependency.state", dependency.stateAt(desk.asOf())));
        if (weak.weaknesses().contains(Weakness.GIVEN_UP)) {
            why.add(Message.of("report.agenda.dependency.given-up"));
        }
        dependency
                .neededBy()
                .ifPresent(day -> why.add(Message.of(
                        weak.weaknesses().contains(Weakness.OVERDUE)
                                ? "report.agenda.dependency.overdue"
                                : "report.agenda.dependency.needed-by",
                        day)));
        points.add(
                Message.of("report.agenda.dependency", consumer.name(), on, dependency.need(), why.build()),
                dependency.id());
        draft.prepare(
                Message.of("report.agenda.prepare.answer", dependency.need(), consumer.name()),
                desk.heads(provider(dependency).orElse(consumer).id()));
    }
}
