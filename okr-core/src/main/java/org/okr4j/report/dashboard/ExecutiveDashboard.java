package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.okr4j.Evaluation;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.PitfallStatus;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.Completion;
import org.okr4j.text.Message;

/**
 * The page of those who lead the organization: its own objectives, what waits for their decision, and whether the rollout works.
 * It is for everybody to read: who sees what is decided on does not have to guess.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExecutiveDashboard implements WithExecutiveDashboard permits ImmutableExecutiveDashboard {

    ExecutiveDashboard() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the page for everybody. Who needs more pages than one makes them with {@link Dashboards}.
     *
     * @param evaluation the program and how it was judged
     * @return the page
     */
    public static ExecutiveDashboard of(Evaluation evaluation) {
        return Dashboards.of(evaluation).executive();
    }

    /** {@return the organization and the day} */
    public abstract Message title();

    /** {@return the day of the page} */
    public abstract LocalDate asOf();

    /** {@return the cycle that is shown; absent if the program has none that has begun} */
    public abstract Optional<Cycle> cycle();

    /** {@return how many objectives of which unit are left out because the reader may not see them, and why; mostly empty} */
    public abstract ImmutableList<Message> withheld();

    /** {@return how all objectives of the cycle stand together} */
    public abstract Standing standing();

    /** {@return how they stood at the end of each week of the cycle, the earliest first; the last point is the day itself} */
    public abstract ImmutableList<TrendPoint> trend();

    /** {@return the published objectives of the organization itself, in the cycles shown, in the order of the program} */
    public abstract ImmutableList<ObjectiveRow> objectives();

    /**
     * {@return what waits for a decision: the next phase if it may not start though its weeks have begun, blockers that
     * somebody was asked to move, what was promised in meetings and is overdue, and dependencies that nobody has promised, or
     * that will not come}
     */
    public abstract ImmutableList<Item> decisions();

    /** {@return what happened to the objectives of the organization since it last looked} */
    public abstract SinceReview since();

    /** {@return the KPIs of the whole organization} */
    public abstract ImmutableList<KpiRow> kpis();

    /** {@return the figures of the rollout with their targets, week by week} */
    public abstract ImmutableList<AdoptionLine> figures();

    /** {@return the phase that is planned and the one that runs; absent where no roadmap is followed} */
    public abstract Optional<RoadmapStatus> roadmap();

    /** {@return what the next phase waits for; absent where none is to come} */
    public abstract Optional<PhaseGate> next();

    /** {@return the cycle of which it is said what it came to: that of the page if it is over, else the last one that is} */
    public abstract Optional<Cycle> ended();

    /** {@return what that cycle came to; of nothing where no cycle is over} */
    public abstract Completion completion();

    /** {@return the ways to fail of which a rule has found something} */
    public abstract ImmutableList<PitfallStatus> pitfalls();

    /** {@return how many findings of each severity there are in the whole program, the gravest first} */
    public abstract ImmutableMap<Severity, Integer> findings();

    static ExecutiveDashboard of(Seen seen) {
        Rows rows = new Rows(seen);
        OrgUnit root = seen.program().root();
        Optional<PhaseGate> next = seen.roadmap().flatMap(RoadmapStatus::next);
        Optional<Cycle> ended = seen.cycle().filter(seen::isOver).or(seen::latest);
        return builder()
                .title(Message.of(
                        "dashboard.title.executive", seen.facts().organization().name(), seen.asOf()))
                .asOf(seen.asOf())
                .cycle(seen.cycle())
                .addAllWithheld(seen.withheld().sentences())
                .standing(Rows.ofCycle(seen.cycle()).apply(seen.card()))
                .addAllTrend(rows.trend(Rows.ofCycle(seen.cycle())))
                .addAllObjectives(rows.objectives(root.id(), seen::isPublished))
                .addAllDecisions(decisions(seen, next))
                .since(SinceReview.of(seen, root, ImmutableList.of(), seen.published(root.id())))
                .addAllKpis(rows.kpis(kpi ->
                        kpi.unit().filter(unit -> !unit.equals(root.id())).isEmpty()))
                .addAllFigures(seen.figures())
                .roadmap(seen.roadmap())
                .next(next)
                .ended(ended)
                .completion(
                        ended.map(cycle -> seen.card().completion(cycle.id())).orElseGet(seen.card()::completion))
                .addAllPitfalls(seen.evaluation().pitfalls().seen())
                .putAllFindings(FindingIndex.count(seen.evaluation().report().findings().stream()))
                .build();
    }

    private static ImmutableList<Item> decisions(Seen seen, Optional<PhaseGate> next) {
        Items items = new Items(seen, any -> true);
        return Stream.of(
                        next.filter(gate -> gate.isInTime() && !gate.isOpen()).map(items::phase).stream(),
                        items.blockers(open -> open.escalatedTo().isPresent()),
                        items.actions(items::isOverdue),
                        seen.weakDependencies().stream()
                                .filter(weak -> weak.needsAnAnswer(seen.asOf()))
                                .map(items::item))
                .flatMap(each -> each)
                .collect(toImmutableList());
    }

    static final class Builder extends ImmutableExecutiveDashboard.Builder {
        Builder() {}
    }
}
