package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Organization;

/** How the things of a program hang together, by their ordinals. It stays as it is when only values change. */
record Structure(
        UnitTree units,
        LinkGraph links,
        Adjacency objectivesOfUnit,
        Adjacency appointmentsOfUnit,
        DependencyTable dependencies) {

    static Structure of(OkrProgram program) {
        Index index = program.index();
        Organization organization = program.organization();
        int units = organization.units().size();
        int[] unitOfObjective = program.objectives().stream()
                .mapToInt(objective -> index.find(IdKind.UNIT, objective.unit()))
                .toArray();
        int[] unitOfAppointment = organization.appointments().stream()
                .mapToInt(appointment -> index.find(IdKind.UNIT, appointment.unit()))
                .toArray();
        return new Structure(
                UnitTree.of(organization.units(), index),
                LinkGraph.of(program.objectives(), index),
                Adjacency.grouped(units, unitOfObjective),
                Adjacency.grouped(units, unitOfAppointment),
                DependencyTable.of(program.dependencies(), index));
    }

    /** The same structure with the links of other objectives. */
    Structure withLinksOf(OkrProgram program) {
        LinkGraph relinked = LinkGraph.of(program.objectives(), program.index());
        return new Structure(units, relinked, objectivesOfUnit, appointmentsOfUnit, dependencies);
    }

    ImmutableList<Problem> problemsOf(OkrProgram program) {
        return ProgramCheck.of(program, units, links);
    }

    /** Whether a program with this structure has no problem in one objective, if it had none before that was edited. */
    boolean isSoundAt(int objective, OkrProgram program) {
        Problems problems = new Problems(program.index(), program.organization().name());
        new ObjectiveCheck(program.objectives(), links, problems).check(objective);
        return problems.found().isEmpty() && links.circles().isEmpty();
    }
}
