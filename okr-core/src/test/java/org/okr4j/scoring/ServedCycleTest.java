package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/** What an objective of a cycle that is over takes from one of a cycle that goes on. */
class ServedCycleTest {

    private static final LocalDate CLOSING = LocalDate.of(2026, 10, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final Cycle YEAR = FiscalCalendar.CALENDAR_YEAR.year(2026);
    private static final Cycle QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final ObjectiveId TOP = ObjectiveId.of("top");
    private static final KeyResultId PART = KeyResultId.of("part");

    private static Objective objective(String id, Cycle cycle) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of("town"))
                .cycle(cycle.id())
                .title(id)
                .addTransitions(
                        transition(LifecycleState.PUBLISHED, cycle.dates().first()))
                .build();
    }

    private static Transition transition(LifecycleState to, LocalDate date) {
        return Transition.builder().to(to).date(date).build();
    }

    private static Change checkIn(LocalDate date, String value) {
        return Change.checkIn(
                PART,
                CheckIn.builder()
                        .date(date)
                        .measurement(Measurement.number(value))
                        .build());
    }

    private static Change become(CycleState state) {
        return Change.record(CycleTransition.builder()
                .cycle(YEAR.id())
                .to(state)
                .date(CLOSING)
                .build());
    }

    /** 5 of 10 are reached by the 10th of October, and the year is over for good by the end of that month. */
    private static OkrProgram archived(Change... before) {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Springfield")
                        .addUnits(OrgUnit.builder()
                                .id(UnitId.of("town"))
                                .name("town")
                                .kind(UnitKind.ORGANIZATION)
                                .build())
                        .build())
                .addCycle(YEAR)
                .addCycle(QUARTER)
                .addObjective(objective("top", YEAR).withRollUp(RollUp.CHILDREN))
                .addObjective(objective("low", QUARTER)
                        .withParents(Contribution.contributes(TOP, Weight.ONE))
                        .withKeyResults(KeyResult.builder()
                                .id(PART)
                                .text("part")
                                .measure(Measure.increase("0", "10"))
                                .build()))
                .build()
                .apply(checkIn(LocalDate.of(2026, 10, 10), "5"))
                .apply(List.of(before))
                .apply(List.of(become(CycleState.ACTIVE), become(CycleState.CLOSED), become(CycleState.ARCHIVED)));
    }

    private static Optional<Progress> published(OkrProgram program) {
        ObjectiveScore score = Scorer.of(ScoringPolicies.STANDARD)
                .score(program.resolve(), LATER)
                .of(TOP);
        return score.number();
    }

    @Test
    void whatWasClosedTakesWhatIsDatedUpToItsClosing() {
        OkrProgram program = archived(Change.transition(TOP, transition(LifecycleState.CLOSED, CLOSING)));

        assertThat(published(program)).contains(Progress.of("0.5"));
        assertThat(published(program.apply(checkIn(CLOSING.plusDays(1), "9")))).contains(Progress.of("0.5"));
        assertThat(published(program.apply(checkIn(CLOSING.minusDays(1), "7")))).contains(Progress.of("0.7"));
    }

    @Test
    void whatWasNeverClosedGoesOnToFollow() {
        assertThat(published(archived().apply(checkIn(CLOSING.plusDays(1), "9"))))
                .contains(Progress.of("0.9"));
    }
}
