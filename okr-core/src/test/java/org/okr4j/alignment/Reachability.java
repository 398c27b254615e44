package org.okr4j.alignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;

/** What relies on what, all of it, and who is reached how soon: by going through all of it until nothing changes. */
final class Reachability {

    record Arrow(Id from, Id to, Tie tie) {}

    /** A thing that is reached, by harm or by the loss of its aim, and goes on accordingly. */
    private record Arrival(Id thing, boolean isOfAim) {

        static Arrival at(Arrow arrow) {
            return new Arrival(arrow.to, arrow.tie == Tie.LOSES_ITS_AIM);
        }
    }

    private final OkrProgram before;
    private final OkrProgram after;
    private final LocalDate earlier;
    private final LocalDate asOf;
    private final Set<Id> ongoing = new LinkedHashSet<>();
    private final Set<Arrow> arrows;
    private final Set<Arrow> first = new LinkedHashSet<>();
    private final Set<Id> lost = new HashSet<>();
    private final Set<Id> unlinked = new HashSet<>();
    private final Map<Arrival, Integer> arrivals = new HashMap<>();
    private final Map<Id, Integer> distances = new HashMap<>();

    Reachability(OkrProgram before, LocalDate earlier, OkrProgram after, LocalDate asOf, Iterable<Trigger> triggers) {
        this.before = before;
        this.earlier = earlier;
        this.after = after;
        this.asOf = asOf;
        for (Objective objective : after.objectives()) {
            if (!objective.stateAt(asOf).isEnd()) {
                ongoing.add(objective.id());
                for (KeyResult keyResult : objective.keyResults()) {
                    if (keyResult.stateAt(asOf).isEmpty()) {
                        ongoing.add(keyResult.id());
                    }
                }
            }
        }
        this.arrows = arrows(after, asOf, dependency -> true);
        triggers.forEach(this::addFirst);
        loseAims(triggers);
        first.forEach(arrow -> arrivals.put(Arrival.at(arrow), 1));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Arrow arrow : arrows) {
                Arrival to = Arrival.at(arrow);
                Integer so = arrivals.get(new Arrival(arrow.from, to.isOfAim));
                if (so != null && arrivals.getOrDefault(to, Integer.MAX_VALUE) > so + 1) {
                    arrivals.put(to, so + 1);
                    changed = true;
                }
            }
        }
        arrivals.forEach((arrival, distance) -> distances.merge(arrival.thing, distance, Math::min));
    }

    private void loseAims(Iterable<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (trigger.kind() == TriggerKind.LINK_DROPPED && isAimless(trigger.subject())) {
                unlinked.add(trigger.subject());
            }
        }
        int size = -1;
        while (size != lost.size()) {
            size = lost.size();
            Set<Id> serving = new HashSet<>();
            triggers.forEach(trigger -> serving.addAll(servants(trigger)));
            lost.forEach(each -> serving.addAll(servants(after, each)));
            serving.stream().filter(this::isAimless).forEach(lost::add);
        }
        for (Trigger trigger : triggers) {
            servants(trigger).stream()
                    .filter(lost::contains)
                    .forEach(each -> first.add(new Arrow(trigger.subject(), each, Tie.LOSES_ITS_AIM)));
        }
        for (Id each : lost) {
            servants(after, each).stream()
                    .filter(lost::contains)
                    .forEach(servant -> arrows.add(new Arrow(each, servant, Tie.LOSES_ITS_AIM)));
        }
    }

    private Set<Id> servants(Trigger trigger) {
        Set<Id> servants = new HashSet<>();
        boolean isGone = trigger.kind() == TriggerKind.REMOVED;
        if (isGone || isGivenUp(trigger.kind())) {
            servants.addAll(servants(before, trigger.subject()));
        }
        if (isGivenUp(trigger.kind()) || (trigger.kind() == TriggerKind.LINK_DROPPED && isAimless(trigger.subject()))) {
            servants.addAll(servants(after, trigger.subject()));
        }
        return servants;
    }

    private static Set<Id> servants(OkrProgram program, Id thing) {
        Set<Id> servants = new HashSet<>();
        for (Objective objective : program.objectives()) {
            for (Contribution link : objective.parents()) {
                if (link.parent().equals(thing)
                        || objectiveOf(program, link.parent()).id().equals(thing)) {
                    servants.add(objective.id());
                }
            }
        }
        return servants;
    }

    private static Objective objectiveOf(OkrProgram program, Id id) {
        return id instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult).orElseThrow()
                : program.objective((ObjectiveId) id).orElseThrow();
    }

    private boolean isAimless(Id id) {
        if (!ongoing.contains(id)) {
            return false;
        }
        Objective objective = after.objective((ObjectiveId) id).orElseThrow();
        for (Contribution link : objective.parents()) {
            Objective parent = objectiveOf(after, link.parent());
            boolean isKeyResultGivenUp = link.parent() instanceof KeyResultId keyResult
                    && parent.keyResult(keyResult)
                            .orElseThrow()
                            .stateAt(asOf)
                            .filter(LifecycleState::isGivenUp)
                            .isPresent();
            boolean stands = !parent.stateAt(asOf).isGivenUp()
                    && !isKeyResultGivenUp
                    && !lost.contains(parent.id())
                    && !unlinked.contains(parent.id());
            if (stands) {
                return false;
            }
        }
        return objective.priorities().isEmpty();
    }

    private Set<Arrow> arrows(OkrProgram program, LocalDate day, Predicate<Dependency> counts) {
        Set<Arrow> found = new LinkedHashSet<>();
        for (Objective objective : program.objectives()) {
            objective.keyResults().forEach(each -> found.add(new Arrow(each.id(), objective.id(), Tie.PART_OF)));
            objective.parents().forEach(link -> found.add(arrow(objective.id(), link)));
        }
        for (Dependency dependency : program.dependencies()) {
            if (dependency.stateAt(day).isOpen() && counts.test(dependency)) {
                dependency.provider().ifPresent(on -> found.add(new Arrow(on, dependency.consumer(), Tie.DEPENDS)));
            }
        }
        found.removeIf(arrow -> !ongoing.contains(arrow.to));
        return found;
    }

    private static Arrow arrow(ObjectiveId objective, Contribution link) {
        return new Arrow(objective, link.parent(), link.contributes() ? Tie.CONTRIBUTES : Tie.SUPPORTS);
    }

    private void addFirst(Trigger trigger) {
        switch (trigger.kind()) {
            case REMOVED -> addRemoved(trigger.subject());
            case LINK_DROPPED -> addDropped((ObjectiveId) trigger.subject());
            case OWNER_LEFT -> addOwned((PersonId) trigger.subject());
            case DEPENDENCY_AT_RISK, DEPENDENCY_BROKEN ->
                after.dependencies().stream()
                        .filter(each -> each.id().equals(trigger.subject()))
                        .forEach(each -> first.add(new Arrow(each.id(), each.consumer(), Tie.DEPENDS)));
            case DEPRIORITIZED, CANCELLED, TARGET_LOWERED, TARGET_MOVED, DUE_MOVED, TURNED_RED -> {
                arrows.stream()
                        .filter(arrow -> arrow.from.equals(trigger.subject()))
                        .forEach(first::add);
                if (trigger.subject() instanceof ObjectiveId id && isGivenUp(trigger.kind())) {
                    after.objective(id).orElseThrow().keyResults().stream()
                            .filter(each -> each.stateAt(asOf).isEmpty())
                            .forEach(each -> first.add(new Arrow(id, each.id(), Tie.PART_OF)));
                }
            }
        }
    }

    private static boolean isGivenUp(TriggerKind kind) {
        return kind == TriggerKind.DEPRIORITIZED || kind == TriggerKind.CANCELLED;
    }

    private void addRemoved(Id subject) {
        Set<Id> kept = new HashSet<>();
        after.dependencies().forEach(dependency -> kept.add(dependency.id()));
        arrows(before, earlier, dependency -> !kept.contains(dependency.id())).stream()
                .filter(arrow -> arrow.from.equals(subject))
                .forEach(first::add);
    }

    private void addDropped(ObjectiveId subject) {
        Objective is = after.objective(subject).orElseThrow();
        for (Contribution link : before.objective(subject).orElseThrow().parents()) {
            boolean isKept =
                    is.parents().stream().anyMatch(kept -> kept.parent().equals(link.parent()));
            if (!isKept && ongoing.contains(link.parent())) {
                first.add(arrow(subject, link));
            }
        }
    }

    private void addOwned(PersonId person) {
        for (Objective objective : after.objectives()) {
            if (owners(objective).contains(person) && ongoing.contains(objective.id())) {
                first.add(new Arrow(person, objective.id(), Tie.OWNS));
            }
            for (KeyResult keyResult : objective.keyResults()) {
                if (owners(objective, keyResult).contains(person) && ongoing.contains(keyResult.id())) {
                    first.add(new Arrow(person, keyResult.id(), Tie.OWNS));
                }
            }
        }
    }

    Set<PersonId> owners(Objective objective) {
        Set<PersonId> owners = new LinkedHashSet<>();
        objective.owner().ifPresent(owners::add);
        objective.coOwners().stream().map(CoOwner::person).forEach(owners::add);
        return owners;
    }

    /** Where a key result has no owner, whoever owns its objective answers for it. */
    Set<PersonId> owners(Objective objective, KeyResult keyResult) {
        Set<PersonId> owners = new LinkedHashSet<>(keyResult.coOwners());
        keyResult
                .ownerAt(asOf)
                .ifPresentOrElse(owners::add, () -> objective.owner().ifPresent(owners::add));
        return owners;
    }

    Set<Arrow> arrows() {
        return arrows;
    }

    /** The arrows from what happened. */
    Set<Arrow> first() {
        return first;
    }

    /** What is reached, and in how many steps. */
    Map<Id, Integer> distances() {
        return distances;
    }
}
