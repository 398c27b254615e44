package org.okr4j.examples.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.cadence.ActionItem;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.report.summary.FactQuantity;
import org.okr4j.report.summary.SummaryFact;
import org.okr4j.report.summary.SummaryPart;
import org.okr4j.report.summary.SummarySentence;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/**
 * Looks up what a fact of a sentence refers to, where the program and its pages have it and not as the summary does. Where several
 * things may be meant, as with two blockers of one key result, each of them will do.
 */
final class ValueBehind {

    private static final List<StatusWord> MOVING = List.of(
            StatusWord.RED, StatusWord.STALE, StatusWord.NO_DATA, StatusWord.AMBER, StatusWord.GREEN, StatusWord.DONE);
    private static final List<StatusWord> GRAVE = List.of(StatusWord.RED, StatusWord.STALE, StatusWord.NO_DATA);
    private static final int DANGERS = 3;
    private static final int DECISIONS = 5;
    private static final int CONDITIONS = 3;

    private final Told told;

    ValueBehind(Told told) {
        this.told = told;
    }

    /** {@return what may stand where a fact is told, as it is written} */
    Set<String> of(SummarySentence sentence, SummaryFact fact) {
        Stream<?> values =
                fact.about().<Stream<?>>map(about -> of(fact, about)).orElseGet(() -> ofProgram(sentence, fact));
        return values.map(value -> new SummaryFact(fact.quantity(), fact.about(), value)
                        .written()
                        .toString())
                .collect(Collectors.toSet());
    }

    private Stream<?> of(SummaryFact fact, Id about) {
        if (about instanceof KeyResultId id) {
            return ofKeyResult(fact.quantity(), id);
        }
        if (about instanceof ObjectiveId id) {
            return ofObjective(fact.quantity(), id);
        }
        if (about instanceof CycleId id) {
            return ofCycle(fact.quantity(), id);
        }
        if (about instanceof PhaseId || about instanceof RoadmapId) {
            return ofRoadmap(fact.quantity(), about);
        }
        if (about instanceof DependencyId id) {
            return ofDependency(fact.quantity(), id);
        }
        if (about instanceof UnitId id) {
            return told.program().organization().units().stream()
                    .filter(unit -> unit.id().equals(id))
                    .map(OrgUnit::name);
        }
        return about instanceof PersonId id ? ofPerson(fact.quantity(), id) : ofMeeting(fact.quantity(), about);
    }

    private Stream<?> ofKeyResult(FactQuantity quantity, KeyResultId id) {
        Optional<KeyResult> found = told.program().keyResult(id);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        KeyResult keyResult = found.get();
        ConfidenceTrajectory trajectory = told.card().trajectory(id);
        return switch (quantity) {
            case NAME -> Stream.of(keyResult.text());
            case PROGRESS -> told.card().of(id).progress().stream();
            case EXPECTED -> told.card().of(id).pace().map(pace -> pace.expected()).stream();
            case CONFIDENCE -> trajectory.latest().stream();
            case EARLIER_CONFIDENCE -> trajectory.previous().stream();
            case LAST_CHECK_IN -> told.card().of(id).lastCheckIn().stream();
            case QUOTE ->
                Stream.concat(
                        blockers(id).map(open -> open.blocker().text()),
                        keyResult.latestCheckIn(told.asOf()).flatMap(CheckIn::note).stream()
                                .flatMap(note -> Stream.of(note, note.replaceAll("\\.$", ""))));
            case DAYS -> blockers(id).map(open -> (int) open.age());
            case CHECK_IN_DUE ->
                duties().filter(duty -> duty.keyResult().equals(id)).map(CheckInDuty::due);
            case DUE -> Stream.of(endOf(keyResult));
            default -> throw new AssertionError(quantity + " of a key result");
        };
    }

    private Stream<OpenBlocker> blockers(KeyResultId id) {
        return OpenBlocker.of(told.card()).stream()
                .filter(open -> open.keyResult().equals(id));
    }

    private Stream<CheckInDuty> duties() {
        return CheckInDuty.of(told.card()).stream()
                .filter(duty -> duty.overdueSince().isPresent());
    }

    private LocalDate endOf(KeyResult keyResult) {
        return keyResult
                .dueAt(told.asOf())
                .orElseGet(() -> told.resolved()
                        .cycleOf(told.resolved().objectiveOf(keyResult.id()))
                        .dates()
                        .last());
    }

    private Stream<?> ofObjective(FactQuantity quantity, ObjectiveId id) {
        if (told.program().objective(id).isEmpty()) {
            return Stream.empty();
        }
        ObjectiveScore now = told.card().of(id);
        ObjectiveScore then = told.before().of(id);
        return switch (quantity) {
            case NAME -> told.program().objective(id).map(Objective::title).stream();
            case PROGRESS -> now.number().stream();
            case EXPECTED -> now.expected().stream();
            case STATUS -> Stream.of(now.status().word());
            case EARLIER_PROGRESS -> then.number().stream();
            case EARLIER_STATUS -> Stream.of(then.status().word());
            default -> throw new AssertionError(quantity + " of an objective");
        };
    }

    private Stream<?> ofCycle(FactQuantity quantity, CycleId id) {
        Completion completion = told.card().completion(id);
        return switch (quantity) {
            case NAME -> Stream.of(told.resolved().cycle(id).label());
            case DATE -> Stream.of(told.resolved().cycle(id).dates().last());
            case PROGRESS -> told.card().ofCycle(id).number().stream();
            case EXPECTED -> told.card().ofCycle(id).expected().stream();
            case STATUS -> told.card().ofCycle(id).status().map(status -> status.word()).stream();
            case REACHED -> Stream.of(completion.reached());
            case TOTAL -> Stream.of(completion.total());
            case VERDICT -> completion.verdict().stream();
            case TARGET -> Stream.of(Completion.REACHED);
            default -> throw new AssertionError(quantity + " of a cycle");
        };
    }

    private Stream<?> ofRoadmap(FactQuantity quantity, Id about) {
        Optional<RoadmapPlan> plan = told.program().roadmap();
        Optional<PhaseGate> gate =
                told.board().next().filter(next -> next.phase().id().equals(about));
        return switch (quantity) {
            case NAME ->
                Stream.concat(
                        phases(about).map(Phase::label),
                        plan
                                .filter(each -> each.roadmap().id().equals(about))
                                .map(each -> each.roadmap().label())
                                .stream());
            case PHASE -> phases(about).map(Phase::number);
            case WEEK ->
                plan.stream().flatMap(each -> each.weekAt(told.asOf()).stream().boxed());
            case OPENS -> gate.map(PhaseGate::opens).or(() -> plan.map(RoadmapPlan::start)).stream();
            case MORE -> gate.stream().map(ValueBehind::conditionsLeft);
            default -> throw new AssertionError(quantity + " of a roadmap");
        };
    }

    /** What is not met, beyond the first three figures. */
    private static int conditionsLeft(PhaseGate gate) {
        List<Indicator> missing = gate.conditions().stream()
                .filter(condition -> !condition.isMet())
                .map(IndicatorResult::indicator)
                .toList();
        List<Figure> told = missing.stream()
                .map(Indicator::figure)
                .distinct()
                .limit(CONDITIONS)
                .toList();
        return (int) missing.stream()
                .filter(indicator -> !told.contains(indicator.figure()))
                .count();
    }

    /** A phase with an id, if it is the one that runs, that is planned or that comes next. */
    private Stream<Phase> phases(Id id) {
        return told.board().roadmap().stream()
                .flatMap(status -> Stream.of(
                                status.running(),
                                status.planned(),
                                status.next().map(PhaseGate::phase))
                        .flatMap(Optional::stream))
                .filter(phase -> phase.id().equals(id));
    }

    private Stream<?> ofDependency(FactQuantity quantity, DependencyId id) {
        Stream<Dependency> found = told.program().dependencies().stream()
                .filter(dependency -> dependency.id().equals(id));
        return switch (quantity) {
            case NAME -> found.flatMap(dependency -> dependency.outsideParty().stream());
            case QUOTE -> found.map(Dependency::need);
            case DUE ->
                found.map(dependency -> dependency
                        .neededBy()
                        .orElseGet(() -> endOf(told.resolved().keyResult(dependency.consumer()))));
            default -> throw new AssertionError(quantity + " of a dependency");
        };
    }

    private Stream<?> ofPerson(FactQuantity quantity, PersonId id) {
        return switch (quantity) {
            case NAME ->
                told.program().organization().people().stream()
                        .filter(person -> person.id().equals(id))
                        .map(Person::name);
            case ROLE ->
                told.program().organization().appointments().stream()
                        .filter(each -> each.person().equals(id) && each.isInForce(told.asOf()))
                        .map(Appointment::role);
            default -> throw new AssertionError(quantity + " of a person");
        };
    }

    private Stream<?> ofMeeting(FactQuantity quantity, Id record) {
        Stream<HeldMeeting> held = HeldMeeting.of(told.resolved(), told.asOf()).stream()
                .filter(meeting -> meeting.record().equals(record));
        return switch (quantity) {
            case NAME -> held.map(HeldMeeting::kind);
            case DATE -> held.map(HeldMeeting::date);
            case QUOTE -> held.flatMap(meeting -> meeting.actions().stream()).map(ActionItem::text);
            case DUE -> held.flatMap(meeting -> meeting.actions().stream()).flatMap(action -> action.due().stream());
            case DAYS ->
                held.flatMap(meeting -> meeting.actions().stream())
                        .flatMap(action -> action.due().stream())
                        .map(due -> (int) ChronoUnit.DAYS.between(due, told.asOf()));
            default -> throw new AssertionError(quantity + " of a meeting");
        };
    }

    private Stream<?> ofProgram(SummarySentence sentence, SummaryFact fact) {
        return switch (fact.quantity()) {
            case AS_OF -> Stream.of(told.asOf());
            case SINCE -> Stream.of(told.since());
            case OBJECTIVES -> count((then, now) -> now != StatusWord.CANCELLED);
            case ON_PACE -> count((then, now) -> now == StatusWord.GREEN);
            case BEHIND -> count((then, now) -> now == StatusWord.AMBER);
            case FAR_BEHIND -> count((then, now) -> now == StatusWord.RED);
            case EARLIER_FAR_BEHIND -> count((then, now) -> then == StatusWord.RED);
            case SILENT -> count((then, now) -> now == StatusWord.STALE || now == StatusWord.NO_DATA);
            case CLOSED -> count((then, now) -> now == StatusWord.DONE);
            case UNSCORABLE -> count((then, now) -> now == StatusWord.NOT_SCORABLE);
            case OVERDUE -> Stream.of((int) duties().count());
            case MORE -> Stream.of(more(sentence.part()));
            case NAME -> judged(sentence).map(ValueBehind::label);
            case FIGURE -> of(sentence, fact, ValueBehind::figures);
            case TARGET ->
                of(
                        sentence,
                        fact,
                        result -> Stream.of(
                                shown(result, Ratio.of(result.indicator().target()))));
            case COMPARATOR ->
                of(sentence, fact, result -> Stream.of(result.indicator().comparator()));
            case WEEKS ->
                of(sentence, fact, result -> Stream.of(result.indicator().weeks()));
            case DATE -> of(sentence, fact, result -> result.results().stream().map(FigureResult::asOf));
            default -> throw new AssertionError(fact.quantity() + " of the program");
        };
    }

    private Stream<Integer> count(BiPredicate<StatusWord, StatusWord> counts) {
        return Stream.of((int) told.dashboards().objectives().stream()
                .filter(objective -> counts.test(word(told.before(), objective), word(told.card(), objective)))
                .count());
    }

    private static StatusWord word(Scorecard card, Objective objective) {
        return card.of(objective.id()).status().word();
    }

    private int more(SummaryPart part) {
        return switch (part) {
            case MOVED ->
                count((then, now) -> then != now
                                        && MOVING.contains(then)
                                        && (MOVING.contains(now) || now == StatusWord.CANCELLED))
                                .findFirst()
                                .orElseThrow()
                        - (int) told.summary().in(part).stream()
                                .filter(sentence -> sentence.facts().stream()
                                        .anyMatch(fact -> fact.quantity() == FactQuantity.EARLIER_STATUS
                                                || fact.value() == StatusWord.CANCELLED))
                                .count();
            case DANGER -> {
                int grave =
                        count((then, now) -> GRAVE.contains(now)).findFirst().orElseThrow();
                int behind = count((then, now) -> now == StatusWord.AMBER)
                        .findFirst()
                        .orElseThrow();
                yield (grave == 0 ? behind : grave) - DANGERS;
            }
            case DECISIONS -> told.board().decisions().size() - DECISIONS;
            default -> throw new AssertionError(part);
        };
    }

    /** The figures that are held against what is asked: in the next phase where the sentence is of that, else in the report. */
    private Stream<IndicatorResult> judged(SummarySentence sentence) {
        return sentence.about().isPresent()
                ? told.board().next().stream().flatMap(gate -> gate.conditions().stream())
                : told.board().figures().stream().map(AdoptionLine::judged).flatMap(Optional::stream);
    }

    private static Message label(IndicatorResult result) {
        return result.results().get(0).label();
    }

    /** The values of those figures that are called as the fact before this one says. */
    private Stream<?> of(SummarySentence sentence, SummaryFact fact, Function<IndicatorResult, Stream<?>> values) {
        List<Object> found = new ArrayList<>();
        Optional<Object> name = Optional.empty();
        for (SummaryFact each : sentence.facts()) {
            name = each.about().isEmpty() && each.quantity() == FactQuantity.NAME ? Optional.of(each.value()) : name;
            if (each.equals(fact)) {
                Object label = name.orElseThrow();
                judged(sentence)
                        .filter(result -> label(result).equals(label))
                        .flatMap(values)
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private static Stream<?> figures(IndicatorResult result) {
        return result.results().stream()
                .flatMap(figure -> figure.value().stream())
                .map(value -> shown(result, value));
    }

    private static Object shown(IndicatorResult result, Ratio value) {
        return result.indicator().isShare() ? value : value.toDecimal();
    }

    /** {@return where the rollout stands, for the message of a failure} */
    @Override
    public String toString() {
        return told.board()
                .roadmap()
                .map(RoadmapStatus::text)
                .map(Message::toString)
                .orElse("no roadmap");
    }
}
