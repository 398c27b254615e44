package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.okr4j.objective.Initiative;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.value.Id;

/** Goes through a program once, in the order of its document, and collects all its problems. */
final class ProgramCheck {

    private final OkrProgram program;
    private final Problems problems;

    private ProgramCheck(OkrProgram program) {
        this.program = program;
        this.problems = new Problems(program.index(), program.organization().name());
    }

    static ImmutableList<Problem> of(OkrProgram program, UnitTree units, LinkGraph links) {
        ProgramCheck check = new ProgramCheck(program);
        return check.problems(
                units, links, IntStream.range(0, program.objectives().size()), true);
    }

    /** The problems of what an edit has replaced: the objectives that are not the same as before, and the frame if it is not. */
    static ImmutableList<Problem> ofEdited(OkrProgram before, OkrProgram after, UnitTree units, LinkGraph links) {
        ProgramCheck check = new ProgramCheck(after);
        return check.problems(
                units,
                links,
                after.vector().placesDifferentFrom(before.vector()).stream(),
                after.frame() != before.frame());
    }

    private ImmutableList<Problem> problems(UnitTree units, LinkGraph links, IntStream objectives, boolean inFrame) {
        if (inFrame) {
            checkOrganization(program.organization(), units);
            checkCycles();
            program.roadmap().ifPresent(this::checkRoadmap);
        }
        checkObjectives(links, objectives);
        if (inFrame) {
            checkInitiatives();
            new ThingCheck(program, problems).check();
            new FactCheck(program, problems).check();
            checkExtensions();
        }
        return problems.found();
    }

    private void checkOrganization(Organization organization, UnitTree tree) {
        Place place = Place.ROOT.property("organization");
        for (int i = 0; i < organization.priorities().size(); i++) {
            Place priority = place.thing(
                    "priorities", i, organization.priorities().get(i).id());
            problems.checkUnique(priority, IdKind.PRIORITY, i);
        }
        if (organization.units().isEmpty()) {
            problems.add(place.property("units"), "program.no-unit");
        }
        for (int i = 0; i < organization.units().size(); i++) {
            OrgUnit unit = organization.units().get(i);
            checkUnit(place.thing("units", i, unit.id()), unit, i, tree);
        }
        for (int i = 0; i < organization.people().size(); i++) {
            Person person = organization.people().get(i);
            Place thing = place.thing("people", i, person.id());
            problems.checkUnique(thing, IdKind.PERSON, i);
            problems.checkKnown(thing, "unit", person.unit());
        }
        for (int i = 0; i < organization.appointments().size(); i++) {
            Appointment appointment = organization.appointments().get(i);
            Place element = place.element("appointments", i);
            problems.checkKnown(element, "person", appointment.person());
            problems.checkKnown(element, "unit", appointment.unit());
        }
    }

    private void checkUnit(Place place, OrgUnit unit, int ordinal, UnitTree tree) {
        problems.checkUnique(place, IdKind.UNIT, ordinal);
        problems.checkKnown(place, "parent", unit.parent());
        List<OrgUnit> units = program.organization().units();
        if (unit.parent().isEmpty() && tree.root() != ordinal) {
            problems.add(
                    place, "program.second-root", units.get(tree.root()).id().toString());
        }
        if (tree.parent(ordinal) == ordinal) {
            problems.addCircle(place.property("parent"), ImmutableIntArray.of(ordinal), self -> unit.id());
        }
        ImmutableIntArray circle = tree.circles().get(ordinal);
        if (circle != null) {
            problems.addCircle(
                    place.property("parent"),
                    circle,
                    unitOnIt -> units.get(unitOnIt).id());
        }
    }

    private void checkCycles() {
        for (int i = 0; i < program.cycles().size(); i++) {
            problems.checkUnique(
                    Place.ROOT.thing("cycles", i, program.cycles().get(i).id()), IdKind.CYCLE, i);
        }
    }

    private void checkRoadmap(RoadmapPlan plan) {
        Place place = Place.ROOT.property("roadmap");
        problems.checkAllKnown(place, "pilots", plan.pilots());
        for (int i = 0; i < plan.roadmap().phases().size(); i++) {
            Place phase = place.property("roadmap").element("phases", i);
            List<TrainingNeed> needs = plan.roadmap().phases().get(i).trainings();
            for (int need = 0; need < needs.size(); need++) {
                problems.checkAllKnown(
                        phase.element("trainings", need),
                        "trainings",
                        needs.get(need).trainings());
            }
        }
    }

    private void checkObjectives(LinkGraph links, IntStream ordinals) {
        ObjectiveCheck check = new ObjectiveCheck(program.objectives(), links, problems);
        ordinals.forEach(check::check);
    }

    private void checkInitiatives() {
        for (int i = 0; i < program.initiatives().size(); i++) {
            Initiative initiative = program.initiatives().get(i);
            Place place = Place.ROOT.thing("initiatives", i, initiative.id());
            problems.checkUnique(place, IdKind.INITIATIVE, i);
            problems.checkAllKnown(place, "keyResults", initiative.keyResults());
            problems.checkKnown(place, "unit", initiative.unit());
            problems.checkKnown(place, "owner", initiative.owner());
        }
    }

    private void checkExtensions() {
        Set<Id> apart = idsApart();
        for (Id id : program.extensions().rowKeySet()) {
            if (!program.index().contains(id) && !apart.contains(id)) {
                problems.add(Place.ROOT.property("extensions"), "program.unknown-thing", id.toString());
            }
        }
    }

    /** The ids of rituals, and of the roadmap, its phases and activities, which have namespaces of their own. */
    private Set<Id> idsApart() {
        Set<Id> ids = new HashSet<>();
        program.cadence().rituals().forEach(ritual -> ids.add(ritual.id()));
        program.roadmap().map(RoadmapPlan::roadmap).ifPresent(roadmap -> {
            ids.add(roadmap.id());
            for (Phase phase : roadmap.phases()) {
                ids.add(phase.id());
                phase.activities().forEach(activity -> ids.add(activity.id()));
            }
        });
        return ids;
    }
}
