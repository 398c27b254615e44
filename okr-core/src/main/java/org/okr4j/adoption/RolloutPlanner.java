package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Message;

/**
 * Puts a roadmap on real dates, stretched to the size of an organization, on its fiscal calendar.
 *
 * <p>A roadmap that begins with pilots takes as many weeks as {@link RolloutLength} has for the size, its phases made longer or
 * shorter {@linkplain Roadmap#stretchedTo in proportion}. Any other keeps its own length, for those weeks are of rollouts with
 * pilots. Weeks that are given win over everything.
 *
 * <pre>{@code
 * RolloutProposal proposal = RolloutPlanner.of(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES, LocalDate.of(2026, 10, 5))
 *         .forSize(3_000, 2)
 *         .on(FiscalCalendar.startingIn(Month.JULY))
 *         .propose();
 * proposal.weeks();                // 16
 * proposal.plan();                 // what goes into the program
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RolloutPlanner {

    private final Roadmap roadmap;
    private final LocalDate start;
    private final FiscalCalendar calendar;
    private final Optional<RolloutLength> length;
    private final OptionalInt weeks;

    private RolloutPlanner(
            Roadmap roadmap,
            LocalDate start,
            FiscalCalendar calendar,
            Optional<RolloutLength> length,
            OptionalInt weeks) {
        this.roadmap = roadmap;
        this.start = start;
        this.calendar = calendar;
        this.length = length;
        this.weeks = weeks;
    }

    /**
     * Returns a planner for an organization of unknown size on the calendar year.
     *
     * @param roadmap the roadmap
     * @param start the first day of week 1
     * @return the planner
     */
    public static RolloutPlanner of(Roadmap roadmap, LocalDate start) {
        return new RolloutPlanner(
                requireNonNull(roadmap, "roadmap"),
                requireNonNull(start, "start"),
                FiscalCalendar.CALENDAR_YEAR,
                Optional.empty(),
                OptionalInt.empty());
    }

    /**
     * Returns the planner for another size.
     *
     * @param headcount how many people work in the organization
     * @param furtherUnits how many business units, regions and subsidiaries there are beside the first
     * @return the planner
     * @throws IllegalArgumentException if one of them is negative
     */
    public RolloutPlanner forSize(int headcount, int furtherUnits) {
        return new RolloutPlanner(
                roadmap, start, calendar, Optional.of(RolloutLength.of(headcount, furtherUnits)), weeks);
    }

    /**
     * Returns the planner for an organization as it is on the day of the start: of its headcount, else that of its root; and
     * with all its business units, regions and subsidiaries but the first as further units.
     *
     * @param organization the organization
     * @return the planner; of unknown size if nobody has said how many people work there
     */
    public RolloutPlanner forSizeOf(Organization organization) {
        OptionalInt headcount = organization.headcount().isPresent()
                ? organization.headcount()
                : organization.units().stream()
                        .filter(unit -> unit.parent().isEmpty())
                        .map(OrgUnit::headcount)
                        .findFirst()
                        .orElse(OptionalInt.empty());
        long units = organization.units().stream()
                .filter(unit -> unit.parent().isPresent() && unit.isActive(start))
                .filter(unit -> isBusiness(unit.kind()))
                .count();
        return headcount.isPresent()
                ? forSize(headcount.getAsInt(), Math.toIntExact(Math.max(0, units - 1)))
                : new RolloutPlanner(roadmap, start, calendar, Optional.empty(), weeks);
    }

    private static boolean isBusiness(UnitKind kind) {
        return kind == UnitKind.BUSINESS_UNIT || kind == UnitKind.REGION || kind == UnitKind.SUBSIDIARY;
    }

    /** {@return how long a rollout takes for that size; empty if the size is unknown} */
    public Optional<RolloutLength> length() {
        return length;
    }

    /**
     * Returns the planner on another fiscal calendar.
     *
     * @param fiscalCalendar the calendar
     * @return the planner
     */
    public RolloutPlanner on(FiscalCalendar fiscalCalendar) {
        return new RolloutPlanner(roadmap, start, requireNonNull(fiscalCalendar, "fiscalCalendar"), length, weeks);
    }

    /**
     * Returns the planner for a given number of weeks, whatever the size asks for.
     *
     * @param given how many weeks the phases with an end take together
     * @return the planner
     */
    public RolloutPlanner withWeeks(int given) {
        return new RolloutPlanner(roadmap, start, calendar, length, OptionalInt.of(given));
    }

    /**
     * Returns the proposal.
     *
     * @return the roadmap on real dates, and what to know about it
     * @throws IllegalArgumentException if fewer weeks were given than the roadmap has phases with an end, or any at all where it
     *     has no such phase, or the fiscal calendar does not reach as far
     */
    public RolloutProposal propose() {
        RoadmapPlan plan = RoadmapPlan.builder()
                .roadmap(weeks() == roadmap.weeks() ? roadmap : roadmap.stretchedTo(weeks()))
                .start(start)
                .build();
        ImmutableList<ProposedPhase> phases = plan.roadmap().phases().stream()
                .map(phase -> proposed(phase, plan.datesOf(phase)))
                .collect(toImmutableList());
        return new RolloutProposal(plan, length, phases, notes(phases));
    }

    /** A roadmap keeps its own length unless it goes by size; no phase with an end gets less than a week. */
    private int weeks() {
        int phases = Math.toIntExact(roadmap.phases().stream()
                .filter(phase -> phase.lastWeek().isPresent())
                .count());
        int asked = goesBySize() ? Math.max(phases, length.get().weeks()) : roadmap.weeks();
        return weeks.orElse(asked);
    }

    private boolean goesBySize() {
        return length.isPresent()
                && roadmap.weeks() > 0
                && roadmap.phases().stream().anyMatch(Phase::pilotsOnly);
    }

    private ProposedPhase proposed(Phase phase, PhaseDates dates) {
        LocalDate last = dates.last().orElse(dates.first());
        ImmutableList.Builder<Cycle> quarters = ImmutableList.builder();
        Cycle quarter = calendar.quarterContaining(dates.first());
        quarters.add(quarter);
        while (quarter.dates().last().isBefore(last)) {
            quarter = calendar.quarterContaining(quarter.dates().last().plusDays(1));
            quarters.add(quarter);
        }
        return new ProposedPhase(phase, dates, quarters.build());
    }

    private ImmutableList<Message> notes(ImmutableList<ProposedPhase> phases) {
        ImmutableList.Builder<Message> notes = ImmutableList.builder();
        notes.add(length.map(RolloutLength::text).orElse(Message.of("adoption.plan.no-size")));
        if (weeks.isPresent()) {
            notes.add(given(weeks.getAsInt()));
        } else if (length.isPresent() && !goesBySize()) {
            notes.add(Message.of("adoption.plan.own-length", roadmap.label(), roadmap.weeks()));
        }
        notes.addAll(yearEnds(phases));
        phases.stream()
                .filter(phase -> phase.dates().last().isEmpty())
                .map(this::beginning)
                .forEach(notes::add);
        return notes.build();
    }

    private Message given(int given) {
        boolean isOutside =
                length.filter(known -> !known.range().contains(given)).isPresent();
        return Message.of(isOutside ? "adoption.plan.given-outside" : "adoption.plan.given", given);
    }

    /** The first end of a fiscal year from the start on, and those after it on which a phase with an end is under way. */
    private ImmutableList<Message> yearEnds(ImmutableList<ProposedPhase> phases) {
        ImmutableList.Builder<Message> notes = ImmutableList.builder();
        Cycle year = calendar.yearContaining(start);
        boolean isFirst = true;
        Optional<ProposedPhase> holder = holder(year, phases);
        while (holder.isPresent() && (isFirst || holder.get().dates().last().isPresent())) {
            Cycle next = calendar.yearContaining(year.dates().last().plusDays(1));
            notes.add(Message.of(
                    "adoption.plan.year-end",
                    year.label(),
                    year.dates().last(),
                    holder.get().phase().number(),
                    holder.get().phase().label(),
                    next.label()));
            isFirst = false;
            year = next;
            holder = holder(year, phases);
        }
        return notes.build();
    }

    private static Optional<ProposedPhase> holder(Cycle year, ImmutableList<ProposedPhase> phases) {
        return phases.stream()
                .filter(phase -> phase.dates().contains(year.dates().last()))
                .findFirst();
    }

    private Message beginning(ProposedPhase phase) {
        Cycle quarter = phase.quarters().get(0);
        LocalDate first = phase.dates().first();
        return quarter.dates().first().equals(first)
                ? Message.of(
                        "adoption.plan.begins",
                        phase.phase().number(),
                        phase.phase().label(),
                        first,
                        quarter.label())
                : Message.of(
                        "adoption.plan.begins-within",
                        phase.phase().number(),
                        phase.phase().label(),
                        first,
                        quarter.label(),
                        quarter.dates().last().plusDays(1));
    }
}
