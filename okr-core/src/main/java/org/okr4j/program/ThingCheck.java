package org.okr4j.program;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.PriorityId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.value.Id;

/** Collects the problems of KPIs, dependencies, conversations and of all else that stands behind these and has ids. */
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
        for (int i = 0; i < program.trainings().size(); i++) {
            thing(IdKind.TRAINING, i, program.trainings().get(i).id());
        }
        for (int i = 0; i < program.oversightBodies().size(); i++) {
            OversightBody body = program.oversightBodies().get(i);
            checkSubjects(thing(IdKind.OVERSIGHT_BODY, i, body.id()), body);
        }
        checkMeetings();
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

    private void checkSubjects(Place place, OversightBody body) {
        problems.checkAllKnown(place, "subjects", body.subjects());
        for (int i = 0; i < body.subjects().size(); i++) {
            Id subject = body.subjects().get(i);
            boolean canBe =
                    subject instanceof PriorityId || subject instanceof ObjectiveId || subject instanceof KeyResultId;
            if (!canBe && problems.index().contains(subject)) {
                Place element = place.element("subjects", i);
                problems.add(element, "program.oversight-subject", element.pathInThing(), subject.toString());
            }
        }
    }

    private void checkMeetings() {
        ImmutableSet<RitualId> rituals =
                program.cadence().rituals().stream().map(Ritual::id).collect(toImmutableSet());
        for (int i = 0; i < program.meetings().size(); i++) {
            Meeting meeting = program.meetings().get(i);
            Place place = thing(IdKind.MEETING, i, meeting.id());
            problems.checkAmong(place.property("ritual"), "ritual", meeting.ritual(), rituals);
            program.roadmap()
                    .map(RoadmapPlan::start)
                    .filter(meeting.date()::isBefore)
                    .ifPresent(start -> addTooEarly(place, meeting, start));
            problems.checkKnown(place, "unit", meeting.unit());
            problems.checkAllKnown(place, "attended", meeting.attended());
            for (int action = 0; action < meeting.actions().size(); action++) {
                problems.checkKnown(
                        place.element("actions", action),
                        "owner",
                        meeting.actions().get(action).owner());
            }
        }
    }

    private void addTooEarly(Place place, Meeting meeting, LocalDate start) {
        problems.add(place.property("date"), "program.meeting-too-early", start, meeting.date());
    }

    private Place thing(IdKind kind, int ordinal, Id id) {
        Place place = Place.ROOT.thing(kind.listName(), ordinal, id);
        problems.checkUnique(place, kind, ordinal);
        return place;
    }
}
