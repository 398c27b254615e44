package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/**
 * Tells what the rollout needs next: where it is, what its next phase waits for, which of its figures fall short and which
 * check-ins are overdue; at most {@value #MOST} conditions, and as many figures.
 */
final class RolloutNeeds {

    static final int MOST = 3;
    private static final int MOST_OFFENDERS = 2;

    private final Desk desk;
    private final Set<Figure> told = new HashSet<>();
    private final ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();

    private RolloutNeeds(Desk desk) {
        this.desk = desk;
    }

    static ImmutableList<SummarySentence> of(Desk desk) {
        RolloutNeeds needs = new RolloutNeeds(desk);
        desk.board().roadmap().ifPresentOrElse(needs::roadmap, needs::without);
        if (desk.board().roadmap().isPresent() || !desk.objectives().isEmpty()) {
            needs.figures();
        }
        needs.overdue();
        return needs.sentences.build();
    }

    private void add(Phrase phrase, Id about) {
        sentences.add(phrase.in(SummaryPart.ROLLOUT, about));
    }

    private void without() {
        sentences.add(Phrase.plain("summary.rollout.without").in(SummaryPart.ROLLOUT));
    }

    private void roadmap(RoadmapStatus status) {
        Id roadmap = status.plan().roadmap().id();
        Phrase name = Desk.label(roadmap, status.plan().roadmap().label());
        if (status.week().isEmpty()) {
            add(
                    Phrase.of(
                            "summary.rollout.ahead",
                            name,
                            desk.day(FactQuantity.OPENS, roadmap, status.plan().start())),
                    roadmap);
        } else {
            add(where(status, name), roadmap);
        }
        status.next().ifPresent(this::next);
    }

    private Phrase where(RoadmapStatus status, Phrase name) {
        Id roadmap = status.plan().roadmap().id();
        Phrase week = Desk.fact(FactQuantity.WEEK, roadmap, status.week().orElseThrow());
        Optional<Phrase> running = status.running().map(RolloutNeeds::phase);
        Optional<Phrase> planned = status.planned().map(RolloutNeeds::phase);
        if (running.isEmpty()) {
            return Phrase.of("summary.rollout.none", name, week);
        }
        return planned.isEmpty() || planned.equals(running)
                ? Phrase.of("summary.rollout.as-planned", name, week, running.get())
                : Phrase.of("summary.rollout.otherwise", name, week, running.get(), planned.get());
    }

    private static Phrase phase(Phase phase) {
        return Phrase.of(
                "summary.phase",
                Desk.fact(FactQuantity.PHASE, phase.id(), phase.number()),
                Desk.label(phase.id(), phase.label()));
    }

    private void next(PhaseGate gate) {
        ImmutableList<IndicatorResult> missing = gate.conditions().stream()
                .filter(condition -> !condition.isMet())
                .collect(toImmutableList());
        Phrase phase = phase(gate.phase());
        Phrase day = desk.day(FactQuantity.OPENS, gate.phase().id(), gate.opens());
        if (missing.isEmpty()) {
            add(
                    Phrase.of(gate.isInTime() ? "summary.rollout.open" : "summary.rollout.opens", phase, day),
                    gate.phase().id());
            return;
        }
        add(
                Phrase.of(
                        gate.isInTime() ? "summary.rollout.closed" : "summary.rollout.waits",
                        phase,
                        day,
                        conditions(gate, missing)),
                gate.phase().id());
        missing.stream()
                .filter(condition -> condition.verdict() == IndicatorVerdict.NOT_MET)
                .flatMap(condition -> offenders(condition).stream())
                .findFirst()
                .ifPresent(phrase -> add(phrase, gate.phase().id()));
    }

    /** A figure that is asked for now and for some weeks is told once; what is left to count are conditions on other figures. */
    private Phrase conditions(PhaseGate gate, List<IndicatorResult> missing) {
        ImmutableList<Figure> first = missing.stream()
                .map(RolloutNeeds::figure)
                .distinct()
                .limit(MOST)
                .collect(toImmutableList());
        Phrase listed = Phrase.row(first.stream()
                .flatMap(figure -> missing.stream()
                        .filter(condition -> figure(condition).equals(figure))
                        .limit(1))
                .map(this::asked)
                .toList());
        int more = (int) missing.stream()
                .filter(condition -> !first.contains(figure(condition)))
                .count();
        missing.forEach(condition -> told.add(figure(condition)));
        return more > 0
                ? Phrase.counted(
                        "summary.rollout.conditions.more",
                        SummaryFact.of(FactQuantity.MORE, gate.phase().id(), more),
                        listed)
                : listed;
    }

    private static Figure figure(IndicatorResult result) {
        return result.indicator().figure();
    }

    private Phrase asked(IndicatorResult result) {
        return condition(result, "summary.rollout.condition");
    }

    private Phrase usual(IndicatorResult result) {
        return condition(result, "summary.rollout.condition.usual");
    }

    private Phrase condition(IndicatorResult result, String key) {
        Indicator indicator = result.indicator();
        FigureResult decisive = decisive(result);
        Phrase label = Phrase.of(SummaryFact.of(FactQuantity.NAME, decisive.label()));
        Optional<Ratio> value = decisive.value();
        if (value.isEmpty()) {
            return Phrase.of("summary.rollout.condition.unknown", label);
        }
        boolean isShare = indicator.isShare();
        Phrase figure = Phrase.of(SummaryFact.of(FactQuantity.FIGURE, value(value.get(), isShare)));
        Phrase comparator = Phrase.of(SummaryFact.of(FactQuantity.COMPARATOR, indicator.comparator()));
        Phrase target = Phrase.of(SummaryFact.of(FactQuantity.TARGET, value(Ratio.of(indicator.target()), isShare)));
        return indicator.weeks() == 1
                ? Phrase.of(key, label, figure, comparator, target)
                : Phrase.of(
                        "summary.rollout.condition.weeks",
                        label,
                        figure,
                        comparator,
                        target,
                        desk.day(FactQuantity.DATE, decisive.asOf()),
                        Phrase.of(SummaryFact.of(FactQuantity.WEEKS, indicator.weeks())));
    }

    /** The latest week that falls short, or else the latest. */
    private static FigureResult decisive(IndicatorResult result) {
        ImmutableList<FigureResult> latestFirst = result.results().reverse();
        return latestFirst.stream()
                .filter(each -> each.value()
                        .filter(value -> !result.indicator().isMetBy(value))
                        .isPresent())
                .findFirst()
                .orElse(latestFirst.get(0));
    }

    private static Object value(Ratio value, boolean isShare) {
        return isShare ? value : value.toDecimal();
    }

    /** Who or what keeps a condition from being met, if it is few enough to be named. */
    private Optional<Phrase> offenders(IndicatorResult result) {
        FigureResult last = decisive(result);
        List<Phrase> named = last.offenders().stream()
                .map(offender -> desk.named(offender.subject()))
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() || named.size() > MOST_OFFENDERS
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "summary.rollout.offenders",
                        Phrase.of(SummaryFact.of(FactQuantity.NAME, last.label())),
                        Phrase.all(named)));
    }

    /** What falls short of its mark. Where no roadmap is followed nobody has asked for it: there, the marks are only usual. */
    private void figures() {
        boolean isAsked = desk.board().roadmap().isPresent();
        List<Phrase> fallenShort = desk.board().figures().stream()
                .map(AdoptionLine::judged)
                .flatMap(Optional::stream)
                .filter(result -> result.verdict() == IndicatorVerdict.NOT_MET)
                .filter(result -> told.add(figure(result)))
                .limit(MOST)
                .map(isAsked ? this::asked : this::usual)
                .toList();
        if (!fallenShort.isEmpty()) {
            sentences.add(Phrase.of(
                            isAsked ? "summary.rollout.figures" : "summary.rollout.figures.usual",
                            Phrase.row(fallenShort))
                    .in(SummaryPart.ROLLOUT));
        }
    }

    private void overdue() {
        ImmutableList<CheckInDuty> overdue = CheckInDuty.of(desk.card()).stream()
                .filter(duty -> duty.overdueSince().isPresent())
                .collect(toImmutableList());
        if (overdue.isEmpty()) {
            return;
        }
        CheckInDuty oldest = overdue.get(0);
        Phrase keyResult = desk.keyResult(oldest.keyResult());
        Phrase day = desk.day(FactQuantity.CHECK_IN_DUE, oldest.keyResult(), oldest.due());
        SummaryFact count = SummaryFact.of(FactQuantity.OVERDUE, overdue.size());
        add(
                oldest.by()
                        .map(person ->
                                Phrase.counted("summary.rollout.overdue", count, keyResult, day, desk.person(person)))
                        .orElseGet(() -> Phrase.counted("summary.rollout.overdue.nobody", count, keyResult, day)),
                oldest.keyResult());
    }
}
