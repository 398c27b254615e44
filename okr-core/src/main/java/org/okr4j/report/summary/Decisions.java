package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.OpenAction;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.alignment.Weakness;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

/**
 * Tells what waits for a decision, of whom and by when: at most {@value #MOST} of what the page of the leaders lists. A phase that
 * could have begun comes first, then what concerns an objective that is told to be in danger, then all else by the day.
 */
final class Decisions {

    static final int MOST = 5;

    private final Desk desk;
    private final Dangers dangers;

    private Decisions(Desk desk, Dangers dangers) {
        this.desk = desk;
        this.dangers = dangers;
    }

    static ImmutableList<SummarySentence> of(Desk desk, Dangers dangers) {
        return new Decisions(desk, dangers).all();
    }

    private ImmutableList<SummarySentence> all() {
        ImmutableList<Decision> all = Stream.of(gate(), blockers(), actions(), dependencies())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Decision::rank).thenComparing(Decision::day))
                .collect(toImmutableList());
        if (all.isEmpty()) {
            return ImmutableList.of(Phrase.plain("summary.decisions.nothing").in(SummaryPart.DECISIONS));
        }
        ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();
        all.stream()
                .limit(MOST)
                .forEach(decision -> sentences.add(decision.say().get().in(SummaryPart.DECISIONS, decision.about())));
        if (all.size() > MOST) {
            sentences.add(Phrase.of("summary.decisions.more", SummaryFact.of(FactQuantity.MORE, all.size() - MOST))
                    .in(SummaryPart.DECISIONS));
        }
        return sentences.build();
    }

    private Stream<Decision> gate() {
        return desk
                .board()
                .next()
                .filter(gate -> gate.isInTime() && !gate.isOpen())
                .map(gate ->
                        new Decision(0, gate.opens(), Optional.of(gate.phase().id()), () -> phase(gate)))
                .stream();
    }

    private Phrase phase(PhaseGate gate) {
        Id phase = gate.phase().id();
        return Phrase.of(
                "summary.decisions.phase",
                byHeads(desk.program().root().id()),
                Desk.fact(FactQuantity.PHASE, phase, gate.phase().number()),
                Desk.label(phase, gate.phase().label()),
                desk.day(FactQuantity.OPENS, phase, gate.opens()));
    }

    private Stream<Decision> blockers() {
        return desk.blockers().stream()
                .filter(open -> open.escalatedTo().isPresent())
                .map(open -> new Decision(
                        rank(open.keyResult()),
                        desk.endOf(open.keyResult()),
                        Optional.of(open.keyResult()),
                        () -> blocker(open)));
    }

    private Phrase blocker(OpenBlocker open) {
        KeyResultId id = open.keyResult();
        return Phrase.of(
                "summary.decisions.blocker",
                desk.person(open.escalatedTo().orElseThrow()),
                Desk.quote(id, open.blocker().text()),
                desk.keyResult(id),
                desk.unit(desk.program().unitOf(id).id()),
                Phrase.of("summary.days", SummaryFact.of(FactQuantity.DAYS, id, (int)
                        Math.min(open.age(), Integer.MAX_VALUE))),
                desk.day(FactQuantity.DUE, id, desk.endOf(id)));
    }

    private Stream<Decision> actions() {
        return CadenceStatus.of(desk.program(), DateRange.of(desk.asOf(), desk.asOf()), desk.asOf())
                .openActions()
                .stream()
                .filter(open -> open.action().isOverdue(desk.asOf()))
                .map(open -> new Decision(
                        2,
                        open.action().due().orElseThrow(),
                        Optional.of(open.meeting().unit()),
                        () -> action(open)));
    }

    private Phrase action(OpenAction open) {
        Id record = open.meeting().record();
        LocalDate due = open.action().due().orElseThrow();
        Phrase text = Desk.quote(record, open.action().text());
        Phrase meeting = Desk.fact(FactQuantity.NAME, record, open.meeting().kind());
        Phrase held = desk.day(FactQuantity.DATE, record, open.meeting().date());
        Phrase day = desk.day(FactQuantity.DUE, record, due);
        Phrase late = Phrase.of("summary.days", SummaryFact.of(FactQuantity.DAYS, record, (int)
                ChronoUnit.DAYS.between(due, desk.asOf())));
        return open.action()
                .owner()
                .map(owner -> Phrase.of("summary.decisions.action", desk.person(owner), text, meeting, held, day, late))
                .orElseGet(() -> Phrase.of("summary.decisions.action.nobody", text, meeting, held, day, late));
    }

    private Stream<Decision> dependencies() {
        return desk.dependencies().stream()
                .filter(weak -> weak.needsAnAnswer(desk.asOf()))
                .map(weak -> new Decision(
                        rank(weak.dependency().consumer()),
                        weak.dependency()
                                .neededBy()
                                .orElseGet(() -> desk.endOf(weak.dependency().consumer())),
                        Optional.of(weak.dependency().consumer()),
                        () -> dependency(weak)));
    }

    private Phrase dependency(WeakDependency weak) {
        Dependency dependency = weak.dependency();
        UnitId consumer = desk.program().unitOf(dependency.consumer()).id();
        boolean isGone = weak.gravest() == Weakness.BROKEN || weak.gravest() == Weakness.GIVEN_UP;
        boolean isInside = dependency.provider().isPresent();
        Phrase provider = Dangers.provider(desk, dependency);
        Phrase day = desk.day(
                FactQuantity.DUE,
                dependency.id(),
                dependency.neededBy().orElseGet(() -> desk.endOf(dependency.consumer())));
        return Phrase.of(
                isGone
                        ? "summary.decisions.gone"
                        : isInside ? "summary.decisions.answer" : "summary.decisions.answer.outside",
                byHeads(isInside && !isGone ? providerOf(dependency) : consumer),
                provider,
                Desk.quote(dependency.id(), dependency.need()),
                desk.unit(consumer),
                day);
    }

    private UnitId providerOf(Dependency dependency) {
        Id id = dependency.provider().orElseThrow();
        return id instanceof KeyResultId keyResult
                ? desk.program().unitOf(keyResult).id()
                : desk.program().objective((ObjectiveId) id).unit();
    }

    private Phrase byHeads(UnitId unit) {
        return desk.heads(unit).orElseGet(() -> Phrase.of("summary.decisions.leaders", desk.unit(unit)));
    }

    private int rank(KeyResultId keyResult) {
        return dangers.tells(desk.program().objectiveOf(keyResult).id()) ? 1 : 2;
    }

    /** Phrased only when it is told, so that whoever is named first is introduced. */
    private record Decision(int rank, LocalDate day, Optional<Id> about, Supplier<Phrase> say) {}
}
