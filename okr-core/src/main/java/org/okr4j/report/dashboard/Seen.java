package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.Compliance;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.adoption.MissingTraining;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.adoption.UnitStatus;
import org.okr4j.adoption.WeeklyScores;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * What all pages for one reader are made from: the program as far as this reader may see it, judged as if nothing else were
 * there, and its scores week by week.
 */
final class Seen {

    private final Evaluation evaluation;
    private final PageOptions options;
    private final Withheld withheld;
    private final Optional<Cycle> cycle;
    private final WeeklyScores weeks;
    private final ImmutableMap<KeyResultId, CheckInDuty> duties;
    private final FindingIndex findings;
    private final ImmutableMap<UnitId, Integer> places;
    private final Supplier<ImmutableList<OpenBlocker>> blockers;
    private final Supplier<ImmutableList<WeakDependency>> weakDependencies;
    private final Supplier<ImmutableList<HeldMeeting>> meetings;
    private final Supplier<Compliance> compliance;
    private final Supplier<CadenceStatus> cadence;
    private final Supplier<ImmutableMap<UnitId, UnitStatus>> rollout;
    private final Supplier<ImmutableListMultimap<PersonId, MissingTraining>> trainings;
    private final Supplier<Optional<RoadmapStatus>> roadmap;
    private final Supplier<ImmutableList<AdoptionLine>> figures;
    private final ConcurrentMap<LocalDate, Scorecard> cards = new ConcurrentHashMap<>();

    private Seen(Evaluation evaluation, PageOptions options, Withheld withheld) {
        this.evaluation = evaluation;
        this.options = options;
        this.withheld = withheld;
        this.cycle = options.cycle().map(program()::cycle).or(this::current);
        this.weeks = WeeklyScores.of(
                card(), cycle.map(shown -> shown.dates().first()).orElse(asOf()), options.weeks());
        this.duties = CheckInDuty.of(card()).stream().collect(toImmutableMap(CheckInDuty::keyResult, duty -> duty));
        this.findings = FindingIndex.of(evaluation);
        this.places = places(program());
        this.blockers = Suppliers.memoize(() -> OpenBlocker.of(card()));
        this.weakDependencies = Suppliers.memoize(() -> WeakDependency.of(card()));
        this.meetings = Suppliers.memoize(() -> HeldMeeting.of(program(), asOf()));
        this.cadence = Suppliers.memoize(() -> CadenceStatus.of(program(), daysOfMeetings(), asOf()));
        this.rollout = Suppliers.memoize(() -> roadmap()
                .map(status -> Maps.uniqueIndex(status.units(), UnitStatus::unit))
                .orElse(ImmutableMap.of()));
        this.trainings = Suppliers.memoize(() -> Multimaps.index(missing(), MissingTraining::person));
        this.compliance = Suppliers.memoize(() -> Compliance.of(card()));
        this.roadmap = Suppliers.memoize(evaluation::roadmap);
        this.figures = Suppliers.memoize(() ->
                AdoptionReport.of(evaluation.adoption(), weeks.cards().size()).lines());
    }

    /** The cycle of the pages, or the day alone where that is not in it. */
    private DateRange daysOfMeetings() {
        return cycle.map(Cycle::dates).filter(dates -> dates.contains(asOf())).orElse(DateRange.of(asOf(), asOf()));
    }

    private ImmutableList<MissingTraining> missing() {
        return roadmap()
                .flatMap(RoadmapStatus::next)
                .map(gate -> TrainingStatus.of(evaluation.adoption())
                        .missingFor(gate.phase().id()))
                .orElse(ImmutableList.of());
    }

    /** The units in the order in which they stand on a page, each below the one it is part of. */
    private static ImmutableMap<UnitId, Integer> places(ResolvedProgram program) {
        ImmutableMap.Builder<UnitId, Integer> places = ImmutableMap.builder();
        Deque<UnitId> next = new ArrayDeque<>(List.of(program.root().id()));
        for (int place = 0; !next.isEmpty(); place++) {
            UnitId unit = next.pop();
            places.put(unit, place);
            program.childrenOf(unit).reverse().forEach(child -> next.push(child.id()));
        }
        return places.buildOrThrow();
    }

    static Seen of(Evaluation evaluation, PageOptions options) {
        Withheld withheld = Withheld.of(evaluation, options);
        return new Seen(withheld.isEmpty() ? evaluation : without(withheld, evaluation), options, withheld);
    }

    private static Evaluation without(Withheld withheld, Evaluation evaluation) {
        OkrProgram known = evaluation
                .program()
                .program()
                .without(withheld.objectives().stream().map(Objective::id).collect(toImmutableList()));
        return Okr.evaluate(known, evaluation.profile().withoutSuppressionsOn(withheld.things()), evaluation.asOf());
    }

    /** {@return the evaluation of what is seen} */
    Evaluation evaluation() {
        return evaluation;
    }

    PageOptions options() {
        return options;
    }

    Withheld withheld() {
        return withheld;
    }

    ResolvedProgram program() {
        return evaluation.program();
    }

    OkrProgram facts() {
        return program().program();
    }

    Scorecard card() {
        return evaluation.scorecard();
    }

    LocalDate asOf() {
        return evaluation.asOf();
    }

    /** {@return the cycle of the pages, as the options say} */
    Optional<Cycle> cycle() {
        return cycle;
    }

    WeeklyScores weeks() {
        return weeks;
    }

    /** {@return what is to be checked in next, the earliest due first} */
    ImmutableMap<KeyResultId, CheckInDuty> duties() {
        return duties;
    }

    FindingIndex findings() {
        return findings;
    }

    /** {@return the ids of all units, each after the one it is part of, in the order of the program} */
    ImmutableSet<UnitId> units() {
        return places.keySet();
    }

    /** {@return the place of a unit among these} */
    int placeOf(UnitId unit) {
        return requireNonNull(places.get(unit));
    }

    /** {@return what stands in the way, the oldest first} */
    ImmutableList<OpenBlocker> blockers() {
        return blockers.get();
    }

    /** {@return the dependencies at stake, by their gravest weakness} */
    ImmutableList<WeakDependency> weakDependencies() {
        return weakDependencies.get();
    }

    /** {@return who has checked in, in the cycles that run} */
    Compliance compliance() {
        return compliance.get();
    }

    /** {@return which meetings were to be held in the cycle, and what was promised in any} */
    CadenceStatus cadence() {
        return cadence.get();
    }

    /** {@return how far each department has come with the roadmap; none where none is followed} */
    ImmutableMap<UnitId, UnitStatus> rollout() {
        return rollout.get();
    }

    /** {@return what people have to learn before the next phase} */
    ImmutableListMultimap<PersonId, MissingTraining> trainings() {
        return trainings.get();
    }

    /** {@return what was held by the day, by date} */
    ImmutableList<HeldMeeting> meetings() {
        return meetings.get();
    }

    /** {@return the figures of the rollout, for as many weeks as trends have points} */
    ImmutableList<AdoptionLine> figures() {
        return figures.get();
    }

    /** {@return where the rollout stands; empty where no roadmap is followed} */
    Optional<RoadmapStatus> roadmap() {
        return roadmap.get();
    }

    /** {@return the scores of an earlier day} */
    Scorecard cardOn(LocalDate date) {
        return date.equals(asOf())
                ? card()
                : cards.computeIfAbsent(date, day -> Scorer.of(card().policy()).score(program(), day));
    }

    private Optional<Cycle> current() {
        Set<CycleId> busy = facts().objectives().stream()
                .filter(this::isPublished)
                .map(Objective::cycle)
                .collect(toImmutableSet());
        return running(busy).or(this::latest);
    }

    /** The shortest cycle that contains the day, one of some if any of these does. */
    private Optional<Cycle> running(Set<CycleId> busy) {
        return facts().cycles().stream()
                .filter(each -> each.contains(asOf()))
                .min(Comparator.comparing((Cycle each) -> !busy.contains(each.id()))
                        .thenComparing(each -> each.dates().days()));
    }

    /** {@return the cycle that has ended last, of several the shortest} */
    Optional<Cycle> latest() {
        return facts().cycles().stream()
                .filter(this::isOver)
                .max(Comparator.comparing((Cycle each) -> each.dates().last())
                        .thenComparing(each -> -each.dates().days()));
    }

    /** {@return the cycle by which a unit is judged, as {@link UnitRow#cycle} says} */
    Optional<Cycle> cycleOf(UnitId unit) {
        if (options.cycle().isPresent()) {
            return cycle;
        }
        Set<CycleId> busy = objectivesOf(unit).stream()
                .filter(objective ->
                        objective.isActive(program().cycleOf(objective).dates(), asOf()))
                .map(Objective::cycle)
                .collect(toImmutableSet());
        return busy.isEmpty() ? cycle : running(busy);
    }

    /** {@return what a unit itself owns, alone or with others, in all cycles, in the order of the program} */
    ImmutableList<Objective> objectivesOf(UnitId unit) {
        ImmutableList<Objective> own = program().objectivesOf(unit);
        ImmutableList<Objective> shared = program().sharedObjectivesOf(unit);
        return shared.isEmpty()
                ? own
                : Stream.concat(own.stream(), shared.stream())
                        .distinct()
                        .sorted(Comparator.comparing(objective -> program().ordinalOf(objective.id())))
                        .collect(toImmutableList());
    }

    /** {@return what a unit owns, alone or with others, in the cycles shown, and has published} */
    ImmutableList<Objective> published(UnitId unit) {
        return objectivesOf(unit).stream()
                .filter(objective -> isShown(objective) && isPublished(objective))
                .collect(toImmutableList());
    }

    /** Whether an objective is of a cycle that is shown: the one that was asked for, else that of the page and all that run. */
    boolean isShown(Objective objective) {
        return cycle.filter(shown -> shown.id().equals(objective.cycle())).isPresent()
                || (options.cycle().isEmpty() && program().cycleOf(objective).contains(asOf()));
    }

    /** Whether a cycle ended before the day. */
    boolean isOver(Cycle each) {
        return each.dates().last().isBefore(asOf());
    }

    /** Whether an objective was published by the day, whatever became of it. */
    boolean isPublished(Objective objective) {
        return objective.publishedOn().filter(day -> !day.isAfter(asOf())).isPresent();
    }
}
