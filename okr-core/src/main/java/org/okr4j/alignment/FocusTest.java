package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.statement.Statement;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

/**
 * Sorts what a unit could do into objectives, KPIs to watch, operations and what can wait, with the reasons, and holds it to
 * few things: which would they be, if there could be only three? It proposes; people decide.
 *
 * <pre>{@code
 * FocusTest test = FocusTest.of(program, asOf, CycleId.of("2027-q1"), UnitId.of("parks"));
 * test.items(FocusPlace.OBJECTIVE);     // the first three that are to change something
 * test.items(FocusPlace.KPI);           // what is fine and is to stay so
 * test.keeping(5).isPassed();           // whether there is nothing but objectives, and at most five
 * }</pre>
 *
 * <h2>What is looked at</h2>
 *
 * <ol>
 *   <li>The key results of an objective, where it has any that were not given up. It stays a candidate where one of them
 *       changes something: KPIs that are healthy and stay so, figures that are kept, own work that is counted by the week or
 *       month, and what is due after the cycle change nothing in it.
 *   <li>The words of all others: a time after the cycle, the name of a healthy KPI, words of daily work, a count by the week
 *       or month, a figure or a state that is kept. A candidate in a language without a reader stays one.
 *   <li>The order, which is the one of priority that people gave: the first ones that are left are the objectives, the others
 *       come later. No order is made up here, and links to priorities and to what lies further up are told and weigh nothing.
 * </ol>
 *
 * <p>A figure is a KPI where eight of ten of their words are the same; KPIs without a healthy band or a value on the day tell
 * nothing. The same candidates give the same answer. This class is immutable and thread-safe.
 */
public final class FocusTest {

    /** How many objectives come first unless set otherwise. */
    public static final int USUAL_MOST = 3;

    private static final BigDecimal SIMILARITY = new BigDecimal("0.8");

    private final Optional<UnitId> unit;
    private final Optional<CycleId> cycle;
    private final int most;
    private final ImmutableList<FocusCandidate> candidates;
    private final ImmutableList<FocusJudge.Verdict> verdicts;
    private final ImmutableList<FocusItem> items;

    private FocusTest(
            Optional<UnitId> unit,
            Optional<CycleId> cycle,
            int most,
            ImmutableList<FocusCandidate> candidates,
            ImmutableList<FocusJudge.Verdict> verdicts) {
        checkArgument(most >= 1, "Focus test: most must be at least 1: %s", most);
        this.unit = unit;
        this.cycle = cycle;
        this.most = most;
        this.candidates = candidates;
        this.verdicts = verdicts;
        this.items = new FocusOrder(most, verdicts).items(candidates);
    }

    /**
     * Sorts the objectives of a unit in a cycle that were not given up, in the order of the program.
     *
     * @param program the program
     * @param asOf the day as of which key results and KPIs are seen
     * @param cycle a cycle of the program
     * @param unit a unit of the program
     * @return the answer, which keeps {@value #USUAL_MOST}
     * @throws IllegalArgumentException if the program has no such cycle or unit
     */
    public static FocusTest of(ResolvedProgram program, LocalDate asOf, CycleId cycle, UnitId unit) {
        program.unit(unit);
        return of(
                program,
                asOf,
                cycle,
                unit,
                program.objectivesOf(unit, cycle).stream()
                        .filter(objective -> !objective.stateAt(asOf).isGivenUp())
                        .map(FocusCandidate::of)
                        .collect(toImmutableList()));
    }

    /**
     * Sorts what a unit could do in a cycle, be it in the program or not.
     *
     * @param program the program, which knows KPIs, priorities and what lies further up
     * @param asOf the day as of which key results and KPIs are seen
     * @param cycle a cycle of the program
     * @param unit a unit of the program
     * @param candidates what it could do, the most important first
     * @return the answer, which keeps {@value #USUAL_MOST}
     * @throws IllegalArgumentException if the program has no such cycle or unit
     */
    public static FocusTest of(
            ResolvedProgram program, LocalDate asOf, CycleId cycle, UnitId unit, Iterable<FocusCandidate> candidates) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        Cycle about = program.cycle(cycle);
        Language spoken = language(program, unit);
        FocusJudge judge = new FocusJudge(
                Optional.of(about),
                asOf,
                WatchedKpis.of(program.program().kpis(), asOf).alike(SIMILARITY),
                new FocusTies(Optional.of(program)));
        ImmutableList<FocusCandidate> given = ImmutableList.copyOf(candidates);
        return new FocusTest(
                Optional.of(unit),
                Optional.of(cycle),
                USUAL_MOST,
                given,
                given.stream()
                        .map(candidate -> judge.judge(
                                candidate,
                                candidate.objective().map(program::languageOf).orElse(spoken)))
                        .collect(toImmutableList()));
    }

    /**
     * Sorts a list by nothing but its words.
     *
     * @param language the language of the list
     * @param texts what could be done, the most important first, none blank
     * @return the answer, which keeps {@value #USUAL_MOST}
     * @throws IllegalArgumentException if a text is blank
     */
    public static FocusTest of(Language language, Iterable<String> texts) {
        requireNonNull(language, "language");
        FocusJudge judge =
                new FocusJudge(Optional.empty(), LocalDate.MAX, WatchedKpis.none(), new FocusTies(Optional.empty()));
        ImmutableList<FocusCandidate> given =
                Streams.stream(texts).map(FocusCandidate::of).collect(toImmutableList());
        return new FocusTest(
                Optional.empty(),
                Optional.empty(),
                USUAL_MOST,
                given,
                given.stream().map(text -> judge.judge(text, language)).collect(toImmutableList()));
    }

    private static Language language(ResolvedProgram program, UnitId unit) {
        return program.pathToRoot(unit).stream()
                .map(OrgUnit::language)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(program.program().language());
    }

    /**
     * Returns where an objective belongs by its key results alone, without KPIs and without others beside it.
     *
     * @param objective the objective
     * @param cycle its cycle
     * @param asOf the day
     * @param reader what the text of each of its key results says; empty where nobody can read it
     * @return {@link FocusGround#KEPT_FIGURE}, {@link FocusGround#ROUTINE} or {@link FocusGround#LATER_TIME}; empty if one
     *     of the key results changes something, or there are none
     */
    public static Optional<FocusGround> groundOf(
            Objective objective, Cycle cycle, LocalDate asOf, Function<KeyResult, Optional<Statement>> reader) {
        return new KeyResultFocus(reader, cycle.dates().last(), asOf).ground(objective);
    }

    /**
     * Returns the answer to the same question for another number of things.
     *
     * @param most how many objectives come first
     * @return the answer
     * @throws IllegalArgumentException if it is less than 1
     */
    public FocusTest keeping(int most) {
        return new FocusTest(unit, cycle, most, candidates, verdicts);
    }

    /** {@return the unit that is asked; absent for a mere list} */
    public Optional<UnitId> unit() {
        return unit;
    }

    /** {@return the cycle that is asked about; absent for a mere list} */
    public Optional<CycleId> cycle() {
        return cycle;
    }

    /** {@return how many objectives come first} */
    public int most() {
        return most;
    }

    /** {@return where each candidate belongs, in the order of the candidates} */
    public ImmutableList<FocusItem> items() {
        return items;
    }

    /**
     * Returns what belongs to one place.
     *
     * @param place the place
     * @return the candidates that belong there, in their order
     */
    public ImmutableList<FocusItem> items(FocusPlace place) {
        requireNonNull(place, "place");
        return items.stream().filter(item -> item.place() == place).collect(toImmutableList());
    }

    /** {@return whether there is nothing to be moved: all candidates are objectives, and not too many} */
    public boolean isPassed() {
        return items(FocusPlace.OBJECTIVE).size() == items.size();
    }

    /** {@return where each candidate belongs, place by place, with the reasons} */
    public Explanation explanation() {
        return Explanation.note(
                summary(),
                Stream.of(FocusPlace.values())
                        .filter(place -> !items(place).isEmpty())
                        .map(place -> Explanation.note(
                                Message.of(
                                        "alignment.focus.place",
                                        place,
                                        items(place).size()),
                                items(place).stream().map(FocusTest::explain).collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    private Message summary() {
        if (items.isEmpty()) {
            return Message.of("alignment.focus.empty");
        }
        return Message.of(isPassed() ? "alignment.focus.passed" : "alignment.focus.sorted", items.size(), most);
    }

    private static Explanation explain(FocusItem item) {
        return Explanation.note(
                Message.of("alignment.focus.candidate", item.candidate().text()),
                item.reasons().stream()
                        .map(reason -> Explanation.note(reason, ImmutableList.of()))
                        .collect(toImmutableList()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FocusTest other
                && unit.equals(other.unit)
                && cycle.equals(other.cycle)
                && most == other.most
                && items.equals(other.items);
    }

    @Override
    public int hashCode() {
        return 31 * most + items.hashCode();
    }

    /** {@return the lines in English} */
    @Override
    public String toString() {
        return explanation().toString();
    }
}
