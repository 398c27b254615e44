package org.okr4j.program;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.value.Id;

/** Collects the problems of objectives and what they hold: repeated ids, references that lead nowhere, links in a circle. */
final class ObjectiveCheck {

    private final List<Objective> objectives;
    private final LinkGraph links;
    private final Problems problems;

    ObjectiveCheck(List<Objective> objectives, LinkGraph links, Problems problems) {
        this.objectives = objectives;
        this.links = links;
        this.problems = problems;
    }

    /** Collects the problems of one objective, in the order of its properties. */
    void check(int ordinal) {
        Objective objective = objectives.get(ordinal);
        Place place = Place.ROOT.thing("objectives", ordinal, objective.id());
        problems.checkUnique(place, IdKind.OBJECTIVE, ordinal);
        problems.checkKnown(place, "unit", objective.unit());
        problems.checkKnown(place, "cycle", objective.cycle());
        problems.checkKnown(place, "owner", objective.owner());
        checkCoOwners(place, objective.coOwners());
        problems.checkAllKnown(place, "coCreators", objective.coCreators());
        problems.checkAllKnown(place, "priorities", objective.priorities());
        checkLinks(place, objective, ordinal);
        int keyResult = problems.index().firstKeyResult(ordinal);
        for (int i = 0; i < objective.keyResults().size(); i++) {
            checkKeyResult(place, i, objective, keyResult + i);
        }
        checkTransitions(place, objective.transitions());
        for (int i = 0; i < objective.reviews().size(); i++) {
            problems.checkKnown(
                    place.element("reviews", i),
                    "by",
                    objective.reviews().get(i).by());
        }
        objective
                .gradeDecision()
                .ifPresent(decision -> problems.checkKnown(place.property("gradeDecision"), "by", decision.by()));
        checkOverride(place, objective.scoreOverride());
    }

    private void checkCoOwners(Place place, List<CoOwner> coOwners) {
        for (int i = 0; i < coOwners.size(); i++) {
            Place coOwner = place.element("coOwners", i);
            problems.checkKnown(coOwner, "person", coOwners.get(i).person());
            problems.checkKnown(coOwner, "unit", coOwners.get(i).unit());
        }
    }

    private void checkLinks(Place place, Objective objective, int ordinal) {
        ImmutableIntArray circle = links.circles().get(ordinal);
        for (int i = 0; i < objective.parents().size(); i++) {
            Id id = objective.parents().get(i).parent();
            Place link = place.element("parents", i);
            int parent = problems.index().objectiveOf(id);
            if (parent == Index.NONE) {
                problems.addUnknown(link, id);
            } else if (parent == ordinal) {
                boolean itself = id.equals(objective.id());
                problems.add(
                        link,
                        itself ? "program.link-to-itself" : "program.link-to-own-key-result",
                        link.pathInThing(),
                        id.toString());
            } else if (circle != null && circle.get(1) == parent) {
                problems.addCircle(link, circle, onIt -> objectives.get(onIt).id());
                circle = null;
            }
        }
    }

    private void checkKeyResult(Place of, int index, Objective objective, int ordinal) {
        KeyResult keyResult = objective.keyResults().get(index);
        Place place = of.thing("keyResults", index, keyResult.id());
        problems.checkUnique(place, IdKind.KEY_RESULT, ordinal);
        keyResult.pairedWith().ifPresent(other -> checkPair(place.property("pairedWith"), keyResult, other, objective));
        problems.checkKnown(place, "owner", keyResult.owner());
        problems.checkAllKnown(place, "coOwners", keyResult.coOwners());
        for (int i = 0; i < keyResult.checkIns().size(); i++) {
            checkCheckIn(place.element("checkIns", i), keyResult.checkIns().get(i));
        }
        for (int i = 0; i < keyResult.amendments().size(); i++) {
            Amendment amendment = keyResult.amendments().get(i);
            Place element = place.element("amendments", i);
            problems.checkKnown(element, "by", amendment.by());
            problems.checkKnown(element, "owner", amendment.owner());
        }
        checkTransitions(place, keyResult.transitions());
        checkOverride(place, keyResult.scoreOverride());
    }

    private void checkPair(Place pair, KeyResult keyResult, KeyResultId other, Objective objective) {
        if (!problems.index().contains(other)) {
            problems.addUnknown(pair, other);
        } else if (other.equals(keyResult.id()) || objective.keyResult(other).isEmpty()) {
            problems.add(pair, "program.pair-apart", pair.pathInThing(), other.toString());
        }
    }

    private void checkCheckIn(Place place, CheckIn checkIn) {
        for (int i = 0; i < checkIn.blockers().size(); i++) {
            problems.checkKnown(
                    place.element("blockers", i),
                    "escalatedTo",
                    checkIn.blockers().get(i).escalatedTo());
        }
        problems.checkKnown(place, "by", checkIn.by());
    }

    private void checkOverride(Place place, Optional<ScoreOverride> override) {
        if (override.isPresent()) {
            problems.checkKnown(
                    place.property("scoreOverride"), "by", override.get().by());
        }
    }

    private void checkTransitions(Place place, List<Transition> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            problems.checkKnown(
                    place.element("transitions", i), "by", transitions.get(i).by());
        }
    }
}
