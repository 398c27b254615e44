package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.okr4j.Evaluation;
import org.okr4j.adoption.Compliance;
import org.okr4j.adoption.UnitStatus;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.report.Picture;
import org.okr4j.report.View;
import org.okr4j.rule.Finding;
import org.okr4j.text.Message;

/**
 * The page of a unit, for those who work there and all who work with them: what it aims at and how that goes, what is late, what
 * it waits for and who waits for it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UnitPage implements WithUnitPage permits ImmutableUnitPage {

    UnitPage() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the page for everybody. Who needs more pages than one makes them with {@link Dashboards}.
     *
     * @param evaluation the program and how it was judged
     * @param unit the unit
     * @return the page
     * @throws IllegalArgumentException if the program has no such unit
     */
    public static UnitPage of(Evaluation evaluation, UnitId unit) {
        return Dashboards.of(evaluation).unit(unit);
    }

    /** {@return the unit and the day} */
    public abstract Message title();

    /** {@return the day of the page} */
    public abstract LocalDate asOf();

    /** {@return how many objectives of the unit are left out because the reader may not see them, and why; mostly empty} */
    public abstract ImmutableList<Message> withheld();

    /** {@return the unit as it stands in lists of units: its cycle, number, light and weeks} */
    public abstract UnitRow row();

    /** {@return the units of which it is a part, from the one right above to the root; none for the root} */
    public abstract ImmutableList<OrgUnit> above();

    /** {@return the units right below that exist on the day, in the order of the program} */
    public abstract ImmutableList<UnitRow> below();

    /** {@return the objectives that it has or co-owns in the cycles shown, drafts among them, in the order of the program} */
    public abstract ImmutableList<ObjectiveRow> objectives();

    /** {@return the KPIs that it watches} */
    public abstract ImmutableList<KpiRow> kpis();

    /** {@return what happened to its objectives, and to the lights of the units right below, since it or the organization last looked} */
    public abstract SinceReview since();

    /**
     * {@return what is overdue in the unit and in all below: check-ins by unit, then meetings that can still be held and what
     * was promised in meetings; of the root reports to those outside too}
     */
    public abstract ImmutableList<Item> overdue();

    /** {@return what stands in the way of the unit and of all below, the oldest first} */
    public abstract ImmutableList<Item> blockers();

    /** {@return the dependencies at stake which the unit or one below it has, or is to provide, by their gravest weakness} */
    public abstract ImmutableList<Item> dependencies();

    /** {@return in which periods the unit itself had to check in, and did, in the cycles that run} */
    public abstract Compliance checkIns();

    /** {@return how far it has come with the roadmap; absent for what is no department, and where none is followed} */
    public abstract Optional<UnitStatus> rollout();

    /** {@return what was found on the unit itself, its objectives and what belongs to these, the gravest first} */
    public abstract ImmutableList<Finding> findings();

    /** {@return what it aims at and what that hangs together with, to be drawn} */
    public abstract Picture map();

    static UnitPage of(Seen seen, OrgUnit unit) {
        Rows rows = new Rows(seen);
        UnitId id = unit.id();
        Predicate<UnitId> isHere = other -> other.equals(id) || seen.program().isBelow(other, id);
        Items items = new Items(seen, isHere);
        List<OrgUnit> children = seen.program().childrenOf(id).stream()
                .filter(child -> child.isActive(seen.asOf()))
                .toList();
        return builder()
                .title(Message.of("dashboard.title.unit", unit.name(), seen.asOf()))
                .asOf(seen.asOf())
                .addAllWithheld(seen.withheld()
                        .of(objective -> objective.unit().equals(id))
                        .sentences())
                .row(rows.unit(unit))
                .addAllAbove(seen.program().pathToRoot(id).stream().skip(1).toList())
                .addAllBelow(children.stream().map(rows::unit).toList())
                .addAllObjectives(rows.objectives(id, any -> true))
                .addAllKpis(rows.kpis(kpi -> seen.program().kpisOf(id).contains(kpi)))
                .since(SinceReview.of(
                        seen,
                        unit,
                        children,
                        seen.objectivesOf(id).stream().filter(seen::isShown).toList()))
                .addAllOverdue(items.overdue())
                .addAllBlockers(items.blockers(any -> true).toList())
                .addAllDependencies(items.dependencies().toList())
                .checkIns(seen.compliance().ofUnit(id))
                .rollout(Optional.ofNullable(seen.rollout().get(id)))
                .addAllFindings(rows.findings(id).sorted().collect(toImmutableList()))
                .map(Picture.ofAlignment(seen.card(), View.of(id)))
                .build();
    }

    static final class Builder extends ImmutableUnitPage.Builder {
        Builder() {}
    }
}
