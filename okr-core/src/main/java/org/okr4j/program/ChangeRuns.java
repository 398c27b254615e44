package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Person;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;

/**
 * Applies changes one after the other, asking no cycle and no boundary for permission. Those of one kind that follow each other
 * are applied at once, so that many of them take no longer than going through the program a few times.
 */
final class ChangeRuns {

    private static final ImmutableMap<Class<?>, Run<?>> BY_KIND = Maps.uniqueIndex(
            List.of(
                    new Run<>(ThingAdded.class, ChangeRuns::add),
                    new Run<>(ThingRevised.class, ChangeRuns::revise),
                    new Run<>(ThingRemoved.class, ChangeRuns::remove),
                    new Run<>(KeyResultAdded.class, ChangeRuns::addKeyResults),
                    new Run<>(CheckInAdded.class, ChangeRuns::checkIn),
                    new Run<>(KeyResultAmended.class, ChangeRuns::amend),
                    new Run<>(PersonLeft.class, ChangeRuns::leave),
                    new Run<>(DependencyReported.class, ChangeRuns::report),
                    new Run<>(FactRecorded.class, ChangeRuns::record),
                    new Run<>(FactRetracted.class, ChangeRuns::retract),
                    new Run<>(ExtensionPut.class, ChangeRuns::put),
                    new Run<>(ExtensionRemoved.class, ChangeRuns::removeExtensions)),
            Run::kind);

    private ChangeRuns() {}

    static OkrProgram apply(List<Change> changes, OkrProgram program) {
        OkrProgram changed = program;
        int from = 0;
        while (from < changes.size()) {
            int to = endOfRun(changes, from);
            changed = applyRun(changes.subList(from, to), changed);
            from = to;
        }
        return changed;
    }

    private static int endOfRun(List<Change> changes, int from) {
        int to = from + 1;
        while (to < changes.size() && kind(changes.get(to)) == kind(changes.get(from))) {
            to++;
        }
        return to;
    }

    /** The type of a change; revisions of key results are a kind of their own. */
    private static Class<?> kind(Change change) {
        return change instanceof ThingRevised revised && revised.thing() instanceof KeyResult
                ? KeyResult.class
                : change.getClass();
    }

    private static OkrProgram applyRun(List<Change> changes, OkrProgram program) {
        Run<?> run = BY_KIND.get(kind(changes.get(0)));
        if (run != null && changes.size() > 1) {
            return run.apply(program, changes);
        }
        OkrProgram changed = program;
        for (Change change : changes) {
            changed = changed.applyUnchecked(change);
        }
        return changed;
    }

    private static OkrProgram add(OkrProgram program, List<ThingAdded> changes) {
        OkrProgram changed = program;
        ListMultimap<IdKind, Identified> added = byKind(Lists.transform(changes, ThingAdded::thing), Identified::id);
        for (IdKind kind : added.keySet()) {
            changed = ThingLists.of(kind).plusAll(changed, added.get(kind));
        }
        return changed.indexed();
    }

    private static OkrProgram revise(OkrProgram program, List<ThingRevised> changes) {
        OkrProgram changed = program;
        ListMultimap<IdKind, ThingRevised> revised =
                byKind(changes, change -> change.thing().id());
        for (IdKind kind : revised.keySet()) {
            changed = onThings(
                    changed, kind, revised.get(kind), change -> change.thing().id(), (old, change) -> change.thing());
        }
        return revised.containsKey(IdKind.OBJECTIVE) ? changed.indexed() : changed;
    }

    private static OkrProgram leave(OkrProgram program, List<PersonLeft> changes) {
        return onThings(
                program,
                IdKind.PERSON,
                changes,
                PersonLeft::person,
                (person, change) -> ((Person) person).withActiveUntil(change.lastDay()));
    }

    private static OkrProgram report(OkrProgram program, List<DependencyReported> changes) {
        ListMultimap<DependencyId, DependencyReported> reports =
                Multimaps.index(changes, DependencyReported::dependency);
        return onThings(program, IdKind.DEPENDENCY, reports.keySet(), id -> id, (thing, id) -> {
            Dependency dependency = (Dependency) thing;
            return dependency.withSteps(
                    plus(dependency.steps(), Lists.transform(reports.get(id), DependencyReported::step)));
        });
    }

    private static OkrProgram checkIn(OkrProgram program, List<CheckInAdded> changes) {
        return onKeyResults(
                program,
                changes,
                CheckInAdded::keyResult,
                (old, added) -> old.withCheckIns(plus(old.checkIns(), Lists.transform(added, CheckInAdded::checkIn))));
    }

    private static OkrProgram amend(OkrProgram program, List<KeyResultAmended> changes) {
        return onKeyResults(
                program,
                changes,
                KeyResultAmended::keyResult,
                (old, added) -> old.withAmendments(
                        plus(old.amendments(), Lists.transform(added, KeyResultAmended::amendment))));
    }

    private static <C> OkrProgram onKeyResults(
            OkrProgram program,
            List<C> changes,
            Function<C, KeyResultId> id,
            BiFunction<KeyResult, List<C>, KeyResult> edit) {
        OkrProgram changed = program;
        ListMultimap<KeyResultId, C> byKeyResult = Multimaps.index(changes, id::apply);
        for (KeyResultId keyResult : byKeyResult.keySet()) {
            List<C> own = byKeyResult.get(keyResult);
            changed = ObjectiveEdits.onKeyResult(changed, keyResult, old -> edit.apply(old, own));
        }
        return changed;
    }

    private static <E> ImmutableList<E> plus(List<E> list, List<E> more) {
        return ImmutableList.<E>builder().addAll(list).addAll(more).build();
    }

    /** Edits things of one kind, whose ids and those of what they hold are looked at again by the caller. */
    private static <C> OkrProgram onThings(
            OkrProgram program,
            IdKind kind,
            Iterable<C> changes,
            Function<C, Id> id,
            BiFunction<Identified, C, Identified> edit) {
        ThingList<?> list = ThingLists.of(kind);
        Map<Integer, Identified> edited = new HashMap<>();
        for (C change : changes) {
            int place = program.index().get(kind, id.apply(change));
            Identified old = edited.getOrDefault(place, list.of(program).get(place));
            edited.put(place, edit.apply(old, change));
        }
        return list.withAll(program, edited);
    }

    private static OkrProgram remove(OkrProgram program, List<ThingRemoved> changes) {
        ListMultimap<IdKind, Id> removed = byKind(Lists.transform(changes, ThingRemoved::id), id -> id);
        Set<Id> gone = new HashSet<>(removed.values());
        if (removed.containsKey(IdKind.OBJECTIVE)) {
            program.objectives().stream()
                    .filter(objective -> gone.contains(objective.id()))
                    .forEach(objective -> objective.keyResults().forEach(keyResult -> gone.add(keyResult.id())));
        }
        OkrProgram changed = removeKeyResults(program, removed.get(IdKind.KEY_RESULT));
        for (IdKind kind : removed.keySet()) {
            if (kind != IdKind.KEY_RESULT) {
                changed = ThingLists.of(kind).minusAll(changed, removed.get(kind));
            }
        }
        return FrameEdits.minusExtensions(changed.indexed(), gone);
    }

    private static OkrProgram removeKeyResults(OkrProgram program, List<Id> ids) {
        Index index = program.index();
        Multimap<Integer, Id> byObjective =
                Multimaps.index(ids, id -> index.objectiveOf(index.get(IdKind.KEY_RESULT, id)));
        OkrProgram changed = program;
        for (Map.Entry<Integer, Collection<Id>> entry : byObjective.asMap().entrySet()) {
            Set<Id> gone = ImmutableSet.copyOf(entry.getValue());
            changed = ObjectiveEdits.onObjective(
                    changed,
                    entry.getKey(),
                    old -> old.withKeyResults(Iterables.filter(old.keyResults(), each -> !gone.contains(each.id()))));
        }
        return changed;
    }

    private static OkrProgram addKeyResults(OkrProgram program, List<KeyResultAdded> changes) {
        OkrProgram changed = program;
        ListMultimap<ObjectiveId, KeyResultAdded> byObjective = Multimaps.index(changes, KeyResultAdded::objective);
        for (ObjectiveId id : byObjective.keySet()) {
            List<KeyResult> added = Lists.transform(byObjective.get(id), KeyResultAdded::keyResult);
            changed = ObjectiveEdits.onObjective(changed, id, old -> old.withKeyResults(plus(old.keyResults(), added)));
        }
        return changed.indexed();
    }

    private static OkrProgram record(OkrProgram program, List<FactRecorded> changes) {
        List<ProgramFact> facts = Lists.transform(changes, FactRecorded::fact);
        return program.withFrame(
                program.frame().withFacts(program.frame().facts().plusAll(facts)));
    }

    private static OkrProgram retract(OkrProgram program, List<FactRetracted> changes) {
        List<ProgramFact> facts = Lists.transform(changes, FactRetracted::fact);
        return program.withFrame(
                program.frame().withFacts(program.frame().facts().minusAll(facts)));
    }

    private static OkrProgram put(OkrProgram program, List<ExtensionPut> changes) {
        return FrameEdits.withExtensions(
                program,
                extensions -> changes.forEach(change -> extensions.put(change.thing(), change.name(), change.json())));
    }

    private static OkrProgram removeExtensions(OkrProgram program, List<ExtensionRemoved> changes) {
        return FrameEdits.withExtensions(
                program, extensions -> changes.forEach(change -> extensions.remove(change.thing(), change.name())));
    }

    private static <E> ListMultimap<IdKind, E> byKind(List<E> elements, Function<E, Id> id) {
        return Multimaps.index(elements, element -> IdKind.of(id.apply(element)));
    }

    /** How changes of one kind are applied at once. */
    private record Run<C extends Change>(Class<C> kind, BiFunction<OkrProgram, List<C>, OkrProgram> edit) {

        OkrProgram apply(OkrProgram program, List<Change> changes) {
            return edit.apply(program, changes.stream().map(kind::cast).toList());
        }
    }
}
