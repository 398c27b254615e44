package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds out what rows about objectives, key results and check-ins come to. */
final class ObjectivePlanner implements Planner {

    private final OkrProgram program;
    private final Mapping mapping;
    private final ImportOptions options;
    private final Directory directory;

    ObjectivePlanner(OkrProgram program, Mapping mapping, ImportOptions options) {
        this.program = program;
        this.mapping = mapping;
        this.options = options;
        this.directory = new Directory(program);
    }

    @Override
    public Attempt attempt(ImmutableList<Entry> taken, ImmutableList<Entry> refused) {
        return new Run(taken, refused).attempt();
    }

    /** One attempt. */
    private final class Run {

        private final ImmutableList<Entry> taken;
        private final References references;
        private final Attempt attempt = new Attempt();
        private final RowProblems problems = attempt.problems();
        private final Map<ObjectiveId, Merged> merged = new LinkedHashMap<>();
        private final Map<ObjectiveId, Objective> added = new LinkedHashMap<>();
        private final Map<ObjectiveId, Objective> known = new LinkedHashMap<>();
        private final SetMultimap<ObjectiveId, Integer> lines = LinkedHashMultimap.create();
        private final Map<KeyResultId, Integer> firstLines = new LinkedHashMap<>();
        private final Map<KeyResultId, KeyResult> keyResults = new LinkedHashMap<>();
        private final Map<Id, ObjectiveId> holders = new HashMap<>();
        private final List<Step> revised = new ArrayList<>();
        private final List<Step> addedKeyResults = new ArrayList<>();
        private final List<Step> later = new ArrayList<>();
        private final List<Step> checkIns = new ArrayList<>();

        Run(ImmutableList<Entry> taken, ImmutableList<Entry> refused) {
            this.taken = taken;
            this.references = new References(program, taken, refused);
        }

        Attempt attempt() {
            merge();
            merged.forEach(this::objective);
            of(EntryKind.KEY_RESULT).forEach(this::keyResult);
            of(EntryKind.CHECK_IN).forEach(this::checkIn);
            Set<ObjectiveId> done = new LinkedHashSet<>();
            added.keySet().forEach(id -> add(id, done));
            // What is new stands together, for a program takes many additions in little more time than one.
            List.of(revised, addedKeyResults, later, checkIns)
                    .forEach(steps -> steps.forEach(step -> attempt.step(step.lines(), step.change())));
            return attempt;
        }

        private ImmutableList<Entry> of(EntryKind kind) {
            return taken.stream().filter(entry -> entry.kind() == kind).collect(ImmutableList.toImmutableList());
        }

        private void merge() {
            for (Entry entry : of(EntryKind.OBJECTIVE)) {
                if (entry.id().isEmpty() || references.isTakenByOther(entry)) {
                    problems.report(
                            entry.line(),
                            entry.id()
                                    .map(id -> Message.of("exchange.id.taken", id))
                                    .orElseGet(() -> Message.of("exchange.id.missing")));
                } else {
                    merged.computeIfAbsent(
                                    ObjectiveId.of(entry.id().get()), id -> new Merged(entry, directory::meaning))
                            .add(entry, problems);
                }
            }
        }

        private void objective(ObjectiveId id, Merged rows) {
            Optional<Objective> before = program.objective(id);
            Optional<Objective> found = new ObjectiveCells(
                            rows.entry(), mapping, directory, references, options, problems)
                    .read(id, before);
            lines.putAll(id, rows.lines());
            found.ifPresent(objective -> {
                known.put(id, objective);
                if (before.isEmpty()) {
                    added.put(id, objective);
                } else if (!before.get().equals(objective)) {
                    revised.add(step(rows.lines(), change(before.get(), objective)));
                }
                Verdict verdict = before.isEmpty()
                        ? Verdict.ADDED
                        : before.get().equals(objective) ? Verdict.UNCHANGED : Verdict.CHANGED;
                attempt.say(rows.lines().get(0), id, verdict);
                rows.lines().forEach(line -> attempt.say(line, id, Verdict.UNCHANGED));
            });
        }

        private Change change(Objective before, Objective after) {
            return after.owner().isPresent() && before.withOwner(after.owner()).equals(after)
                    ? Change.assign(after.id(), after.owner().get())
                    : Change.revise(after);
        }

        private void keyResult(Entry entry) {
            Optional<KeyResultId> id = entry.id().map(KeyResultId::of);
            if (id.isEmpty() || references.isTakenByOther(entry)) {
                problems.report(
                        entry.line(),
                        entry.id()
                                .map(taken -> Message.of("exchange.id.taken", taken))
                                .orElseGet(() -> Message.of("exchange.id.missing")));
                return;
            }
            Integer first = firstLines.putIfAbsent(id.get(), entry.line());
            if (first != null) {
                problems.report(entry.line(), Message.of("exchange.id.twice", id.get(), first));
                return;
            }
            holder(entry)
                    .ifPresentOrElse(
                            objective -> keyResult(entry, id.get(), objective),
                            // Nothing can come of it, and what is wrong with its other cells is told all the same.
                            () -> new KeyResultCells(entry, mapping, directory, references, problems).read(id.get()));
        }

        /** The objective of a key result; that of a known one, where the row does not say. */
        private Optional<Objective> holder(Entry entry) {
            Cells cells = new Cells(entry, mapping, problems);
            KeyResultId id = KeyResultId.of(entry.id().orElseThrow());
            if (!cells.has(Field.OF) && !cells.has(Field.OF_ROW)) {
                Optional<Objective> held = program.objectiveOf(id);
                if (held.isEmpty() && !problems.has(entry.line())) {
                    cells.report(Message.of("exchange.missing.objective"));
                }
                return held;
            }
            Optional<ObjectiveId> holder = cells.has(Field.OF_ROW)
                    ? cells.found(Field.OF_ROW, name -> references.objective(references.row(name), name))
                    : cells.found(Field.OF, name -> references.objective(references.thing(entry, name), name));
            Optional<Objective> other = program.objectiveOf(id).filter(held -> !holder.equals(Optional.of(held.id())));
            if (holder.isPresent() && other.isPresent()) {
                cells.report(Message.of(
                        "exchange.key-result.elsewhere", id, other.get().id()));
                return Optional.empty();
            }
            return holder.flatMap(each -> Optional.ofNullable(known.get(each)).or(() -> program.objective(each)));
        }

        private void keyResult(Entry entry, KeyResultId id, Objective objective) {
            Optional<KeyResult> before = program.keyResult(id);
            KeyResultCells cells = new KeyResultCells(entry, mapping, directory, references, problems);
            List<Integer> line = List.of(entry.line());
            lines.put(objective.id(), entry.line());
            if (before.isPresent()) {
                ImmutableList<Change> changes = cells.changes(before.get(), objective, options.asOf());
                changes.forEach(change -> later.add(step(line, change)));
                attempt.say(entry.line(), id, changes.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED);
                keyResults.put(id, before.get());
                return;
            }
            cells.read(id).ifPresent(keyResult -> {
                attempt.say(entry.line(), id, Verdict.ADDED);
                keyResults.put(id, keyResult);
                keyResult.measure().ifPresent(measure -> tellFault(entry, measure));
                if (added.containsKey(objective.id())) {
                    holders.put(id, objective.id());
                    added.compute(objective.id(), (same, draft) -> with(draft == null ? objective : draft, keyResult));
                } else {
                    addedKeyResults.add(step(line, Change.add(objective.id(), keyResult)));
                }
            });
        }

        private Objective with(Objective draft, KeyResult keyResult) {
            return draft.withKeyResults(ImmutableList.<KeyResult>builder()
                    .addAll(draft.keyResults())
                    .add(keyResult)
                    .build());
        }

        private void tellFault(Entry entry, Measure measure) {
            if (measure instanceof Measure.Unscorable faulty) {
                attempt.tell(entry.line(), Message.of("exchange.note.unscorable", faulty.reason()));
            }
        }

        private void checkIn(Entry entry) {
            Cells cells = new Cells(entry, mapping, problems);
            if (!cells.has(Field.CHECKED)) {
                cells.missing(Field.CHECKED);
                return;
            }
            Optional<KeyResult> found = cells.found(Field.CHECKED, name -> references.keyResult(entry, name))
                    .flatMap(id -> Optional.ofNullable(keyResults.get(id)).or(() -> program.keyResult(id)));
            found.ifPresent(keyResult -> {
                CheckInPlan plan = new CheckInPlan(
                        new CheckInCells(entry, mapping, directory, problems), keyResult, options.asOf());
                plan.added().ifPresent(checkIn -> {
                    checkIns.add(step(List.of(entry.line()), Change.checkIn(keyResult.id(), checkIn)));
                    keyResults.put(keyResult.id(), plan.after());
                });
                attempt.say(entry.line(), keyResult.id(), plan.verdict());
                if (plan.verdict() == Verdict.CHANGED) {
                    attempt.tell(entry.line(), Message.of("exchange.note.correction"));
                }
            });
        }

        /** Adds an objective after those that it serves, as far as they are new, too. */
        private void add(ObjectiveId id, Set<ObjectiveId> done) {
            Objective objective = added.get(id);
            if (objective != null && done.add(id)) {
                for (Contribution link : objective.parents()) {
                    parent(link.parent()).ifPresent(parent -> add(parent, done));
                }
                attempt.step(lines.get(id), Change.add(objective));
            }
        }

        private Optional<ObjectiveId> parent(Id parent) {
            return parent instanceof ObjectiveId objective
                    ? Optional.of(objective)
                    : Optional.ofNullable(holders.get(parent));
        }

        private Step step(Collection<Integer> rows, Change change) {
            return new Step(ImmutableSortedSet.copyOf(rows), change);
        }
    }
}
