package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;

/** How the things of a program hang together, by their ordinals. It stays as it is when only values change. */
record Structure(
        UnitTree units,
        LinkGraph links,
        Adjacency objectivesOfUnit,
        Adjacency appointmentsOfUnit,
        DependencyTable dependencies,
        UnitFacts facts) {

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
                DependencyTable.of(program),
                UnitFacts.of(program));
    }

    /** The structure of a program after an edit that has left all ids as they were, and relinked things or has not. */
    Structure after(OkrProgram before, OkrProgram after, boolean relinked) {
        boolean sameFrame = before.frame() == after.frame();
        if (!relinked) {
            return sameFrame
                    ? this
                    : new Structure(
                            units, links, objectivesOfUnit, appointmentsOfUnit, dependencies, facts.inFrameOf(after));
        }
        return sameFrame && haveSameUnits(before, after)
                ? new Structure(
                        units,
                        LinkGraph.of(after.objectives(), after.index()),
                        objectivesOfUnit,
                        appointmentsOfUnit,
                        dependencies,
                        facts)
                : of(after);
    }

    private static boolean haveSameUnits(OkrProgram before, OkrProgram after) {
        return after.vector().placesDifferentFrom(before.vector()).stream()
                .allMatch(place ->
                        haveSameUnits(before.vector().get(place), after.vector().get(place)));
    }

    private static boolean haveSameUnits(Objective before, Objective after) {
        return before.unit().equals(after.unit()) && before.coOwners().equals(after.coOwners());
    }

    ImmutableList<Problem> problemsOf(OkrProgram program) {
        return ProgramCheck.of(program, units, links);
    }

    /** Whether a program with this structure has no problem after an edit that has left all ids, if it had none before. */
    boolean isSoundSince(OkrProgram before, OkrProgram after) {
        return links.circles().isEmpty()
                && ProgramCheck.ofEdited(before, after, units, links).isEmpty();
    }
}
