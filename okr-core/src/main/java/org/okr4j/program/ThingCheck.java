package org.okr4j.program;

import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/** Collects the problems of KPIs, dependencies, conversations and retrospectives, all of which have ids. */
final class ThingCheck {

    private final OkrProgram program;
    private final Problems problems;

    ThingCheck(OkrProgram program, Problems problems) {
        this.program = program;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < program.kpis().size(); i++) {
            check(program.kpis().get(i), i);
        }
        for (int i = 0; i < program.dependencies().size(); i++) {
            check(program.dependencies().get(i), i);
        }
        for (int i = 0; i < program.conversations().size(); i++) {
            check(program.conversations().get(i), i);
        }
        for (int i = 0; i < program.retrospectives().size(); i++) {
            check(program.retrospectives().get(i), i);
        }
    }

    private void check(Kpi kpi, int ordinal) {
        Place place = thing(IdKind.KPI, ordinal, kpi.id());
        problems.checkKnown(place, "unit", kpi.unit());
        problems.checkKnown(place, "owner", kpi.owner());
    }

    private void check(Dependency dependency, int ordinal) {
        Place place = thing(IdKind.DEPENDENCY, ordinal, dependency.id());
        problems.checkKnown(place, "consumer", dependency.consumer());
        dependency.provider().ifPresent(provider -> checkProvider(place.property("provider"), dependency, provider));
        for (int i = 0; i < dependency.steps().size(); i++) {
            problems.checkKnown(
                    place.element("steps", i), "by", dependency.steps().get(i).by());
        }
    }

    private void checkProvider(Place place, Dependency dependency, Id provider) {
        Index index = problems.index();
        if (!index.contains(provider)) {
            problems.addUnknown(place, provider);
        } else if (provider.equals(dependency.consumer())) {
            problems.add(place, "program.dependency-on-itself", place.pathInThing(), provider.toString());
        } else if (provider instanceof ObjectiveId
                && index.objectiveOf(provider) == index.objectiveOf(dependency.consumer())) {
            problems.add(place, "program.dependency-on-own-objective", place.pathInThing(), provider.toString());
        }
    }

    private void check(Conversation conversation, int ordinal) {
        Place place = thing(IdKind.CONVERSATION, ordinal, conversation.id());
        problems.checkKnown(place, "cycle", conversation.cycle());
        problems.checkAllKnown(place, "units", conversation.units());
        problems.checkAllKnown(place, "participants", conversation.participants());
        for (int i = 0; i < conversation.agreed().size(); i++) {
            AgreedPoint point = conversation.agreed().get(i);
            problems.checkAllKnown(place.element("agreed", i), "subjects", point.subjects());
            problems.checkKnown(place.element("agreed", i), "owner", point.owner());
        }
    }

    private void check(Retrospective retrospective, int ordinal) {
        Place place = thing(IdKind.RETROSPECTIVE, ordinal, retrospective.id());
        problems.checkKnown(place, "cycle", retrospective.cycle());
        problems.checkKnown(place, "unit", retrospective.unit());
        problems.checkAllKnown(place, "attendees", retrospective.attendees());
        for (int i = 0; i < retrospective.learnings().size(); i++) {
            problems.checkKnown(
                    place.element("learnings", i),
                    "owner",
                    retrospective.learnings().get(i).owner());
        }
        for (int i = 0; i < retrospective.carryOvers().size(); i++) {
            problems.checkKnown(
                    place.element("carryOvers", i),
                    "objective",
                    retrospective.carryOvers().get(i).objective());
        }
    }

    private Place thing(IdKind kind, int ordinal, Id id) {
        Place place = Place.ROOT.thing(kind.listName(), ordinal, id);
        problems.checkUnique(place, kind, ordinal);
        return place;
    }
}
