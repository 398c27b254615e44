package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Finds the changes that make one program of another, in an order in which each can be applied: what is gone makes room for
 * what is new, which what is left may then refer to; the order of lists comes last.
 *
 * <p>A change names a thing by its id, which leads to the first thing that has it. So where a list repeats an id, all of it is
 * removed and added anew, unless only first things were revised; and where key results repeat an id, their objectives are
 * revised as a whole.
 */
final class ChangePlan {

    private static final ImmutableList<IdKind> ORGANIZATION =
            ImmutableList.of(IdKind.PRIORITY, IdKind.UNIT, IdKind.PERSON);

    private final OkrProgram before;
    private final OkrProgram after;
    private final ProgramPairing pairing;
    /** Whether the id of each key result leads to it. */
    private final boolean isEachKeyResultKnown;

    private final boolean isOrganizationReplaced;

    private final List<Change> removals = new ArrayList<>();
    private final List<Change> additions = new ArrayList<>();
    private final List<Change> keyResultAdditions = new ArrayList<>();
    private final List<Change> revisions = new ArrayList<>();
    private final List<Change> edits = new ArrayList<>();
    private final List<Change> orders = new ArrayList<>();
    /** What removed things take with them. */
    private final Set<Id> gone = new HashSet<>();

    private ChangePlan(ProgramPairing pairing) {
        this.before = pairing.before();
        this.after = pairing.after();
        this.pairing = pairing;
        this.isEachKeyResultKnown = !repeats(IdKind.KEY_RESULT) && !repeats(IdKind.OBJECTIVE);
        this.isOrganizationReplaced = ORGANIZATION.stream().anyMatch(this::isAmbiguous);
    }

    static ImmutableList<Change> changes(ProgramPairing pairing) {
        ChangePlan plan = new ChangePlan(pairing);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        ProgramPairing.LISTED.forEach(plan::planThings);
        return changes.addAll(plan.organization())
                .addAll(plan.removals)
                .addAll(plan.additions)
                .addAll(plan.keyResultAdditions)
                .addAll(plan.revisions)
                .addAll(plan.edits)
                .addAll(plan.settings())
                .addAll(FactChanges.between(plan.before, plan.after))
                .addAll(plan.extensions())
                .addAll(plan.orders)
                .build();
    }

    private boolean repeats(IdKind kind) {
        return before.index().repeats(kind) || after.index().repeats(kind);
    }

    private void planThings(IdKind kind) {
        Pairing<Identified> things = pairing.of(kind);
        if (isOrganizationReplaced && ORGANIZATION.contains(kind)) {
            return;
        }
        if (isAmbiguous(kind)) {
            ThingLists.of(kind).of(before).forEach(this::removeThing);
            ThingLists.of(kind).of(after).forEach(thing -> additions.add(new ThingAdded(thing)));
            return;
        }
        for (Pairing.Step<Identified> step : things.steps()) {
            Identified was = step.before();
            Identified is = step.after();
            if (was != null && is != null) {
                planThing(was, is);
            } else if (is != null) {
                additions.add(new ThingAdded(is));
            } else if (was != null) {
                removeThing(was);
            }
        }
        if (things.needsOrder()) {
            orders.add(new ThingsReordered(
                    ThingLists.of(kind).of(after).stream().map(Identified::id).collect(toImmutableList())));
        }
    }

    /** Whether ids do not tell which of the things that differ are meant. */
    private boolean isAmbiguous(IdKind kind) {
        Pairing<Identified> things = pairing.of(kind);
        return repeats(kind) && (things.needsOrder() || !things.steps().stream().allMatch(step -> isFirst(kind, step)));
    }

    /** Whether a thing is there before and after, and is the first with its id. */
    private boolean isFirst(IdKind kind, Pairing.Step<Identified> step) {
        Identified is = step.after();
        return step.before() != null && is != null && before.index().find(kind, is.id()) == step.place();
    }

    private void removeThing(Identified thing) {
        remove(thing.id());
        if (thing instanceof Objective objective) {
            objective.keyResults().forEach(keyResult -> gone.add(keyResult.id()));
        }
    }

    private void planThing(Identified was, Identified is) {
        if (was instanceof Objective old && is instanceof Objective now && isEachKeyResultKnown) {
            new ObjectiveChanges(this).add(old, now);
        } else if (was instanceof Dependency old && is instanceof Dependency now) {
            planDependency(old, now);
        } else if (was instanceof Person old && is instanceof Person now) {
            planPerson(old, now);
        } else {
            revise(is);
        }
    }

    private void planDependency(Dependency was, Dependency is) {
        Optional<List<DependencyStep>> steps = ObjectiveChanges.additions(
                was.steps(), is.steps(), all -> was.withSteps(all).steps());
        Dependency revised = steps.isPresent() ? is.withSteps(was.steps()) : is;
        if (!revised.equals(was)) {
            revise(revised);
        }
        steps.ifPresent(found -> found.forEach(step -> edit(new DependencyReported(is.id(), step))));
    }

    private void planPerson(Person was, Person is) {
        boolean isLeaving = is.activeUntil().isPresent() && !is.activeUntil().equals(was.activeUntil());
        Person revised = isLeaving ? is.withActiveUntil(was.activeUntil()) : is;
        if (!revised.equals(was)) {
            revise(revised);
        }
        if (isLeaving) {
            edit(new PersonLeft(is.id(), is.activeUntil().orElseThrow()));
        }
    }

    /** What the organization says beside its lists, or all of it where these repeat an id. */
    private ImmutableList<Change> organization() {
        Organization was = before.organization();
        Organization is = after.organization();
        Organization revised = isOrganizationReplaced
                ? is
                : is.withPriorities(was.priorities()).withUnits(was.units()).withPeople(was.people());
        return revised.equals(was) ? ImmutableList.of() : ImmutableList.of(new OrganizationRevised(revised));
    }

    private ImmutableList<Change> settings() {
        ProgramSettings settings = after.settings();
        return settings.equals(before.settings())
                ? ImmutableList.of()
                : ImmutableList.of(new SettingsRevised(settings));
    }

    private ImmutableList<Change> extensions() {
        ImmutableTable<Id, String, String> was = before.extensions();
        ImmutableTable<Id, String, String> is = after.extensions();
        if (gone.isEmpty() && was.equals(is)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        was.rowMap()
                .forEach((thing, entries) -> entries.keySet().forEach(name -> {
                    if (!gone.contains(thing) && !is.contains(thing, name)) {
                        changes.add(new ExtensionRemoved(thing, name));
                    }
                }));
        is.rowMap()
                .forEach((thing, entries) -> entries.forEach((name, json) -> {
                    if (gone.contains(thing) || !json.equals(was.get(thing, name))) {
                        changes.add(new ExtensionPut(thing, name, json));
                    }
                }));
        return changes.build();
    }

    void remove(Id id) {
        removals.add(new ThingRemoved(id));
        gone.add(id);
    }

    void add(ObjectiveId objective, KeyResult keyResult) {
        keyResultAdditions.add(new KeyResultAdded(objective, keyResult));
    }

    void revise(Identified thing) {
        revisions.add(new ThingRevised(thing));
    }

    void edit(Change change) {
        edits.add(change);
    }

    /** Whether a thing is there once all that is new was added. */
    boolean isThere(Id id) {
        return after.index().contains(id);
    }
}
