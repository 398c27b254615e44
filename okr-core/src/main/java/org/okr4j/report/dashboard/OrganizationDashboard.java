package org.okr4j.report.dashboard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.Evaluation;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.report.Picture;
import org.okr4j.report.View;
import org.okr4j.rule.RuleReport;
import org.okr4j.text.Message;

/**
 * The page of the whole organization, for everybody: how it and each of its units stand and stood, week by week.
 *
 * <p>Its {@linkplain #units() rows} are those of a heat map: all trends of a page have the same days. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class OrganizationDashboard implements WithOrganizationDashboard
        permits ImmutableOrganizationDashboard {

    OrganizationDashboard() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the page for everybody. Who needs more pages than one makes them with {@link Dashboards}.
     *
     * @param evaluation the program and how it was judged
     * @return the page
     */
    public static OrganizationDashboard of(Evaluation evaluation) {
        return Dashboards.of(evaluation).organization();
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

    /** {@return all units that exist on the day, each once and below the one it is part of, in the order of the program} */
    public abstract ImmutableList<UnitRow> units();

    /**
     * {@return the published objectives of the organization itself, in the cycles that run and in that of the page, in the
     * order of the program}
     */
    public abstract ImmutableList<ObjectiveRow> objectives();

    /** {@return what happened to those objectives, and to the light of each unit, since the organization last looked} */
    public abstract SinceReview since();

    /**
     * {@return what is overdue: check-ins by unit, then meetings that can still be held, what was promised in meetings, and
     * reports to those outside, each by date}
     */
    public abstract ImmutableList<Item> overdue();

    /** {@return the dependencies at stake, by their gravest weakness} */
    public abstract ImmutableList<Item> dependencies();

    /** {@return the figures of the rollout with their targets, week by week} */
    public abstract ImmutableList<AdoptionLine> figures();

    /** {@return the phase that is planned and the one that runs, and what each waits for; absent where no roadmap is followed} */
    public abstract Optional<RoadmapStatus> roadmap();

    /** {@return what the rules found, the gravest first} */
    public abstract RuleReport findings();

    /** {@return how the objectives of the page's reader hang together, to be drawn} */
    public abstract Picture map();

    static OrganizationDashboard of(Seen seen) {
        Rows rows = new Rows(seen);
        Items items = new Items(seen, any -> true);
        OrgUnit root = seen.program().root();
        ImmutableList<UnitRow> units = rows.units(any -> true);
        return builder()
                .title(Message.of(
                        "dashboard.title.organization",
                        seen.facts().organization().name(),
                        seen.asOf()))
                .asOf(seen.asOf())
                .cycle(seen.cycle())
                .addAllWithheld(seen.withheld().sentences())
                .standing(Rows.ofCycle(seen.cycle()).apply(seen.card()))
                .addAllTrend(rows.trend(Rows.ofCycle(seen.cycle())))
                .addAllUnits(units)
                .addAllObjectives(rows.objectives(root.id(), seen::isPublished))
                .since(SinceReview.of(
                        seen, root, units.stream().map(UnitRow::unit).toList(), seen.published(root.id())))
                .addAllOverdue(items.overdue())
                .addAllDependencies(items.dependencies().toList())
                .addAllFigures(seen.figures())
                .roadmap(seen.roadmap())
                .findings(seen.evaluation().report())
                .map(Picture.ofAlignment(seen.card(), View.everything()))
                .build();
    }

    static final class Builder extends ImmutableOrganizationDashboard.Builder {
        Builder() {}
    }
}
