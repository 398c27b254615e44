package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * The next cycle as it follows from the one that ends: what is carried over, what needs another target, what is dropped. It
 * proposes; people override what they see otherwise, and apply the changes.
 *
 * <pre>{@code
 * NextCycle next = NextCycle.of(scorecard, CycleId.of("2026-q4"), CycleId.of("2027-q1"))
 *         .with(ObjectiveId.of("old-habits"), CarryDecision.DROP)
 *         .retarget(KeyResultId.of("permit-wait"), Measure.decrease("24", "15"));
 * next.questions();                       // what still needs a target
 * program.apply(next.changes());          // the drafts of the next cycle
 * }</pre>
 *
 * <h2>Objectives</h2>
 *
 * <p>One that was given up or never published, whose unit is gone, or of which all key results were reached or given up, is
 * dropped. One of which a key result needs another target is to be re-targeted. The others are carried over. What people
 * decide wins: who carries on what was reached is asked for its new targets.
 *
 * <h2>Key results</h2>
 *
 * <p>One that was given up or reached is left behind: reached are those at a progress of 1, or set to a score of 1 by people.
 * The others go on from the last value that counts, toward the same target:
 *
 * <table>
 * <caption>What a measure becomes</caption>
 * <tr><th>measure</th><th>goes on as</th><th>asks for another target where</th></tr>
 * <tr><td>increase, decrease</td><td>from the value reached to the same target</td>
 *   <td>the value is at the target or beyond it, and people still do not see it as reached</td></tr>
 * <tr><td>reach</td><td>an increase from the value reached; as it is where that is 0</td><td>as above</td></tr>
 * <tr><td>checkpoints</td><td>from the value reached along the points still ahead, each worth its share of the way that is
 *   left; straight on where none is</td><td>as above</td></tr>
 * <tr><td>zones</td><td>from the value reached to the same commit, target and stretch</td>
 *   <td>the value has reached commit</td></tr>
 * <tr><td>at least, at most, within</td><td>as it is; one that was always kept is left behind</td><td>never</td></tr>
 * <tr><td>milestones</td><td>the stages not done, with their weights</td><td>what is left has no weight</td></tr>
 * <tr><td>done or not</td><td>as it is</td><td>it is done, and people still do not see it as reached</td></tr>
 * <tr><td>find a baseline</td><td>as it is, as long as nothing was found</td>
 *   <td>a value was found: it is where the new measure starts from</td></tr>
 * <tr><td>not scorable</td><td>–</td><td>always</td></tr>
 * <tr><td>none</td><td>as it is, fed by the same objectives where they go on too</td><td>never</td></tr>
 * </table>
 *
 * <p>A value worse than the old baseline becomes the new one. Where nothing was reported, the measure goes on as it was. What
 * asks for another target and gets none goes on without a measure, unless the old one would still do. Due dates and starts
 * outside the next cycle are left out. Values reported so far become the history of the metric.
 *
 * <h2>Drafts</h2>
 *
 * <p>Texts, priorities, links, weights and what else is set stay; states, reviews, scores and check-ins do not. A link leads to
 * what goes on in place of the parent, or to the parent itself where its own cycle covers the next one and is not closed; else
 * it is left out.
 * Owners who no longer work here are left out. Whatever is left out, each text whose numbers or deadline no longer hold, and
 * each {@linkplain org.okr4j.program.Boundary boundary} of the next cycle that a draft leaves, is noted.
 *
 * <p>The id of a draft is the old one, with a hyphen and the id of the next cycle after it; where it ends with the id of the
 * old cycle so, that is replaced: {@code roads-2026-q4} becomes {@code roads-2027-q1}. Where that is taken by anything,
 * {@code -2}, {@code -3} and so on comes after it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NextCycle {

    private final Scorecard scorecard;
    private final Cycle closing;
    private final Cycle next;
    private final Optional<UnitId> unit;
    private final ImmutableList<Retrospective> held;
    private final ImmutableMap<ObjectiveId, CarryOver> decisions;
    private final ImmutableMap<KeyResultId, Measure> measures;
    private final ImmutableList<ObjectiveProposal> objectives;

    private NextCycle(
            Scorecard scorecard,
            Cycle closing,
            Cycle next,
            Optional<UnitId> unit,
            ImmutableList<Retrospective> held,
            ImmutableMap<ObjectiveId, CarryOver> decisions,
            ImmutableMap<KeyResultId, Measure> measures) {
        this.scorecard = scorecard;
        this.closing = closing;
        this.next = next;
        this.unit = unit;
        this.held = held;
        this.decisions = decisions;
        this.measures = measures;
        this.objectives = propose();
    }

    /**
     * Proposes what becomes of all objectives of a cycle.
     *
     * @param scorecard the scores as of the day of the question, mostly the last of the cycle or one soon after
     * @param closing the cycle that ends
     * @param next the cycle that comes after it
     * @return the proposals
     * @throws IllegalArgumentException if the program has no such cycle, the next one does not begin after the other ends, or
     *     it takes no more objectives; the message says all that is wrong
     */
    public static NextCycle of(Scorecard scorecard, CycleId closing, CycleId next) {
        return of(scorecard, closing, next, Optional.empty());
    }

    /**
     * Proposes what becomes of the objectives of one unit, those of the units below it not included.
     *
     * @param scorecard the scores as of the day of the question
     * @param closing the cycle that ends
     * @param next the cycle that comes after it
     * @param unit the unit
     * @return the proposals
     * @throws IllegalArgumentException if the program has no such cycle or unit, the next cycle does not begin after the other
     *     ends, or it takes no more objectives; the message says all that is wrong
     */
    public static NextCycle of(Scorecard scorecard, CycleId closing, CycleId next, UnitId unit) {
        return of(
                scorecard,
                closing,
                next,
                Optional.of(scorecard.program().unit(unit).id()));
    }

    private static NextCycle of(Scorecard scorecard, CycleId closing, CycleId next, Optional<UnitId> unit) {
        ResolvedProgram program = scorecard.program();
        refuse(next, problems(program, closing, next));
        return new NextCycle(
                scorecard,
                program.cycle(closing),
                program.cycle(next),
                unit,
                program.program().retrospectives(),
                ImmutableMap.of(),
                ImmutableMap.of());
    }

    /**
     * Takes what a retrospective has decided, and proposes what becomes of the other objectives of its cycle and unit.
     *
     * @param scorecard the scores as of the day of the question
     * @param retrospective the retrospective, which need not be in the program
     * @param next the cycle that comes after the one it looked back at
     * @return the proposals, with its carry-overs as decisions
     * @throws IllegalArgumentException if the program has no such cycle or unit, the next cycle does not begin after the other
     *     ends or takes no more objectives, or a carry-over is of an objective that is none of the cycle and the unit; the
     *     message says all that is wrong
     */
    public static NextCycle from(Scorecard scorecard, Retrospective retrospective, CycleId next) {
        ResolvedProgram program = scorecard.program();
        Optional<UnitId> unit = retrospective.unit().map(id -> program.unit(id).id());
        List<String> problems = new ArrayList<>(problems(program, retrospective.cycle(), next));
        for (CarryOver carryOver : retrospective.carryOvers()) {
            boolean isKnown = program.program()
                    .objective(carryOver.objective())
                    .filter(objective -> isOf(retrospective.cycle(), unit, objective))
                    .isPresent();
            if (!isKnown) {
                problems.add("carry-over must be of an objective of cycle '" + retrospective.cycle() + "'"
                        + unit.map(id -> " and unit '" + id + "'").orElse("") + ": " + carryOver.objective());
            }
        }
        refuse(next, problems);
        return new NextCycle(
                scorecard,
                program.cycle(retrospective.cycle()),
                program.cycle(next),
                unit,
                withHeld(program.program(), retrospective),
                Maps.uniqueIndex(retrospective.carryOvers(), CarryOver::objective),
                ImmutableMap.of());
    }

    private static ImmutableList<Retrospective> withHeld(OkrProgram program, Retrospective retrospective) {
        return Stream.concat(
                        program.retrospectives().stream()
                                .filter(other -> !other.id().equals(retrospective.id())),
                        Stream.of(retrospective))
                .collect(toImmutableList());
    }

    private static ImmutableList<String> problems(ResolvedProgram program, CycleId closing, CycleId next) {
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        LocalDate last = program.cycle(closing).dates().last();
        LocalDate first = program.cycle(next).dates().first();
        if (!first.isAfter(last)) {
            problems.add("it must begin after cycle '" + closing + "' ends on " + last + ": " + first);
        }
        CycleState state = program.program().stateOf(next);
        if (state != CycleState.DRAFT && state != CycleState.ACTIVE) {
            problems.add("it must still take objectives: " + state);
        }
        return problems.build();
    }

    private static void refuse(CycleId next, List<String> problems) {
        checkArgument(problems.isEmpty(), "Next cycle '%s': %s", next, String.join("; ", problems));
    }

    private static boolean isOf(CycleId cycle, Optional<UnitId> unit, Objective objective) {
        return objective.cycle().equals(cycle)
                && unit.filter(id -> !id.equals(objective.unit())).isEmpty();
    }

    private ImmutableList<ObjectiveProposal> propose() {
        OkrProgram program = scorecard.program().program();
        ObjectivePlanner planner = new ObjectivePlanner(scorecard, next.dates(), decisions, measures);
        ImmutableList<ObjectivePlan> plans = program.objectives().stream()
                .filter(objective -> isOf(closing.id(), unit, objective))
                .map(planner::plan)
                .collect(toImmutableList());
        DraftWriter writer = new DraftWriter(scorecard, next, new Successors(program, closing.id(), next.id(), plans));
        return withBoundaries(plans.stream().map(writer::write).collect(toImmutableList()));
    }

    /** Boundaries are looked at with all drafts in place, for one may serve something by way of another. */
    private ImmutableList<ObjectiveProposal> withBoundaries(ImmutableList<ObjectiveProposal> proposals) {
        OkrProgram program = scorecard.program().program();
        if (program.boundaries().stream().noneMatch(boundary -> boundary.cycle().equals(next.id()))) {
            return proposals;
        }
        ImmutableList<Objective> drafts = proposals.stream()
                .flatMap(proposal -> proposal.draft().stream())
                .collect(toImmutableList());
        ImmutableListMultimap<ObjectiveId, Message> notes =
                program.toBuilder().addAllObjectives(drafts).build().boundaryNotes(drafts);
        return proposals.stream()
                .map(proposal -> proposal.noting(
                        proposal.draft().map(Objective::id).map(notes::get).orElse(ImmutableList.of())))
                .collect(toImmutableList());
    }

    /**
     * Returns these proposals with what people have decided of an objective.
     *
     * @param objective an objective of the cycle that ends
     * @param decision what becomes of it
     * @return the proposals
     * @throws IllegalArgumentException if there is no proposal about such an objective
     */
    public NextCycle with(ObjectiveId objective, CarryDecision decision) {
        requireNonNull(objective, "objective");
        requireNonNull(decision, "decision");
        checkArgument(
                objectives.stream()
                        .anyMatch(proposal -> proposal.objective().id().equals(objective)),
                "Next cycle '%s': objective must be one of cycle '%s': %s",
                next.id(),
                closing.id(),
                objective);
        return new NextCycle(
                scorecard,
                closing,
                next,
                unit,
                held,
                with(decisions, objective, CarryOver.of(objective, decision)),
                measures);
    }

    /**
     * Returns these proposals with another target for a key result. It then goes on, and with it its objective.
     *
     * @param keyResult a key result of the cycle that ends
     * @param measure its measure in the next cycle
     * @return the proposals
     * @throws IllegalArgumentException if there is no proposal about such a key result
     */
    public NextCycle retarget(KeyResultId keyResult, Measure measure) {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(measure, "measure");
        Optional<ObjectiveId> objective = objectives.stream()
                .map(ObjectiveProposal::objective)
                .filter(each -> each.keyResult(keyResult).isPresent())
                .map(Objective::id)
                .findFirst();
        checkArgument(
                objective.isPresent(),
                "Next cycle '%s': key result must be one of cycle '%s': %s",
                next.id(),
                closing.id(),
                keyResult);
        return new NextCycle(
                scorecard,
                closing,
                next,
                unit,
                held,
                with(decisions, objective.get(), CarryOver.of(objective.get(), CarryDecision.RE_TARGET)),
                with(measures, keyResult, measure));
    }

    private static <K, V> ImmutableMap<K, V> with(Map<K, V> map, K key, V value) {
        return ImmutableMap.<K, V>builder().putAll(map).put(key, value).buildKeepingLast();
    }

    /** {@return the cycle that ends} */
    public Cycle closing() {
        return closing;
    }

    /** {@return the cycle that comes after it} */
    public Cycle next() {
        return next;
    }

    /** {@return the unit whose objectives these are; empty for those of all units} */
    public Optional<UnitId> unit() {
        return unit;
    }

    /** {@return what becomes of each objective, in the order of the program} */
    public ImmutableList<ObjectiveProposal> objectives() {
        return objectives;
    }

    /** {@return the key results of which somebody has to decide something before their drafts are complete} */
    public ImmutableList<KeyResultProposal> questions() {
        return objectives.stream()
                .flatMap(proposal -> proposal.keyResults().stream())
                .filter(proposal -> proposal.question().isPresent())
                .collect(toImmutableList());
    }

    /**
     * {@return the changes of practice that retrospectives of the same unit, or of the whole organization, have asked for and
     * that are still to be made, those asked for longest first} Where a later retrospective takes up the same words, what it
     * says of them holds.
     */
    public ImmutableList<Learning> openItems() {
        return OpenItems.of(held, unit, scorecard.asOf());
    }

    /**
     * Returns the changes of practice that the retrospectives of a program have asked for and that were still to be made on a
     * day, as {@link #openItems()} finds them; it takes no cycle for that.
     *
     * @param program the program
     * @param unit the unit whose retrospectives are meant; empty for those of the whole organization
     * @param asOf the day of the question
     * @return the open items, those asked for longest first
     */
    public static ImmutableList<Learning> openItems(ResolvedProgram program, Optional<UnitId> unit, LocalDate asOf) {
        requireNonNull(program, "program");
        requireNonNull(unit, "unit");
        requireNonNull(asOf, "asOf");
        return OpenItems.of(program.program().retrospectives(), unit, asOf);
    }

    /**
     * {@return the changes that add the drafts of the next cycle, parents before those that are linked to them} Questions that
     * nobody has answered do not keep a draft from being added.
     */
    public ImmutableList<Change> changes() {
        return parentsFirst().stream().map(Change::add).collect(toImmutableList());
    }

    /** Goes up from each draft before it is added, so that the order is that of the program wherever links leave it open. */
    private Collection<Objective> parentsFirst() {
        Map<Id, Objective> drafts = new HashMap<>();
        for (Objective draft : drafts()) {
            drafts.put(draft.id(), draft);
            draft.keyResults().forEach(keyResult -> drafts.put(keyResult.id(), draft));
        }
        Map<ObjectiveId, Objective> ordered = new LinkedHashMap<>();
        Deque<Objective> waiting = new ArrayDeque<>();
        for (Objective draft : drafts()) {
            waiting.push(draft);
            while (!waiting.isEmpty()) {
                Objective now = waiting.element();
                Optional<Objective> parent = now.parents().stream()
                        .flatMap(link -> Optional.ofNullable(drafts.get(link.parent())).stream())
                        .filter(each -> !ordered.containsKey(each.id()))
                        .findFirst();
                if (parent.isPresent()) {
                    waiting.push(parent.get());
                } else {
                    waiting.pop();
                    ordered.putIfAbsent(now.id(), now);
                }
            }
        }
        return ordered.values();
    }

    private ImmutableList<Objective> drafts() {
        return objectives.stream()
                .flatMap(proposal -> proposal.draft().stream())
                .collect(toImmutableList());
    }

    /**
     * Returns the record of the look back, to be filled in: what becomes of each objective and why, in the words of a
     * language, and the open items, which come back until they are done. Where this was made {@linkplain #from from a
     * retrospective}, that is the record already.
     *
     * @param id the identity of the record
     * @param date the day on which it is held
     * @param phrases the phrases of the language
     * @return the record
     * @throws IllegalArgumentException if the day is not in the years 0 to 10000
     */
    public Retrospective toRetrospective(RetrospectiveId id, LocalDate date, Phrasebook phrases) {
        requireNonNull(phrases, "phrases");
        return Retrospective.builder()
                .id(id)
                .cycle(closing.id())
                .unit(unit)
                .date(date)
                .addAllLearnings(openItems())
                .addAllCarryOvers(objectives.stream()
                        .map(proposal -> CarryOver.of(proposal.objective().id(), proposal.decision())
                                .withReason(phrases.render(proposal.reason())))
                        .toList())
                .build();
    }

    /** {@return both cycles and the number of drafts} */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("closing", closing.id())
                .add("next", next.id())
                .add("drafts", drafts().size())
                .toString();
    }
}
