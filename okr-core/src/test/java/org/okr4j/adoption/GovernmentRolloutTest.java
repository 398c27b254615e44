package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Records.done;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.linked;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.spanish;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.UnitId;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.value.Ratio;

/**
 * An agency of one department, sales, and an office in the north, which joins in phase 4. Phase 1 runs from 2 July 2026, a
 * Thursday, 2 from 30 July, 3 from 10 September and 4 from 22 October on. Objectives are those of the year.
 */
class GovernmentRolloutTest {

    private static final PhaseId THIRD = PhaseId.of("individual-alignment");
    private static final PhaseId FOURTH = PhaseId.of("optimization");

    /** All that phase 3 asks for but that check-ins are said to have begun. */
    private static final OkrProgram UNSAID = agency();

    private static final OkrProgram STABLE = UNSAID.toBuilder()
            .addFact(done("start-check-ins", "sales", "2026-08-05"))
            .build();

    private static OkrProgram agency() {
        String[] weekly = LocalDate.of(2026, 7, 8)
                .datesUntil(LocalDate.of(2026, 12, 31), Period.ofWeeks(1))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        OkrProgram.Builder builder = Works.program().toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .roadmap(Works.PLAN
                        .withRoadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .withPilots()
                        .withStart(LocalDate.of(2026, 7, 2)))
                .organization(Records.STAFFED
                        .withUnits(
                                Works.ORGANIZATION.units().get(0),
                                Works.ORGANIZATION.units().get(1),
                                Works.ORGANIZATION.units().get(4))
                        .withPeople(Records.STAFFED.people().subList(0, 2))
                        .withAppointments(
                                office("clara", Role.HEAD, "works"),
                                office("clara", Role.EXECUTIVE_SPONSOR, "works"),
                                office("dora", Role.HEAD, "sales"),
                                office("dora", Role.CHAMPION, "works")))
                .platform(Records.platform("2026-07-02", "2026-07-12"));
        for (int i = 0; i < 5; i++) {
            builder.addObjective(objective("works", "2026-07-06", keyResult("t" + i, weekly))
                    .withId(ObjectiveId.of("top" + i))
                    .withCycle(Works.YEAR.id()));
        }
        return builder.addObjective(
                        linked(objective("sales", "2026-07-31", keyResult("s", weekly)), ObjectiveId.of("top0"))
                                .withCycle(Works.YEAR.id()))
                .addFact(Records.act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-07-03"))
                .addFact(done("train-departments", "sales", "2026-07-30"))
                .addMeeting(meeting(RitualKind.REVIEW))
                .addMeeting(meeting(RitualKind.ALIGNMENT_SESSION))
                .build();
    }

    private static Appointment office(String person, Role role, String unit) {
        return Records.office(person, role, unit).withFrom(LocalDate.of(2026, 6, 1));
    }

    private static Meeting meeting(RitualKind kind) {
        Ritual ritual = Cadences.CROSS_DEPARTMENT.rituals().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Meeting.builder()
                .id(MeetingId.of("m-" + ritual.id()))
                .ritual(ritual.id())
                .unit(UnitId.of("works"))
                .date(LocalDate.of(2026, 8, 20))
                .build();
    }

    private static RoadmapStatus status(OkrProgram program, String asOf) {
        return RoadmapStatus.of(Works.figures(program, asOf)).orElseThrow();
    }

    private static List<String> missing(OkrProgram program, String asOf, PhaseId phase) {
        return status(program, asOf).mayStart(phase).missing().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void thoseWhoJoinLaterDoNotCloseAnEarlierPhase() {
        assertThat(status(STABLE, "2026-10-22").week()).hasValue(17);
        assertThat(missing(STABLE, "2026-10-22", THIRD)).isEmpty();
        assertThat(missing(STABLE, "2026-10-22", FOURTH))
                .containsExactly("cycles closed: at least 1: not met. 0 cycles closed");

        FigureResult asked = status(STABLE, "2026-10-22").mayStart(THIRD).conditions().stream()
                .flatMap(condition -> condition.results().stream())
                .filter(result -> result.figure().kind() == FigureKind.COVERAGE)
                .findFirst()
                .orElseThrow();
        assertThat(asked.value()).contains(Ratio.ONE);
        assertThat(Works.reasons(asked.notEvaluated()))
                .containsExactly("North joins in phase 4, which begins on 2026-10-22");
        assertThat(Works.measure(FigureKind.COVERAGE, STABLE, "2026-10-22").value())
                .as("by itself the figure asks all that have joined")
                .contains(Ratio.of(1, 2));
    }

    @Test
    void aPhaseThatWasOpenedStaysSoInANewCycle() {
        RoadmapStatus status = status(STABLE, "2027-01-05");
        PhaseStatus third = status.phases().get(2);

        assertThat(third.gate().isOpen()).as("nothing is published in 2027").isFalse();
        assertThat(third.openedOn()).contains(LocalDate.of(2026, 9, 10));
        assertThat(third.neverOpened()).isEmpty();
        assertThat(third.state()).isEqualTo(PhaseState.LATE);
        assertThat(status.running().map(Phase::name)).contains("Individual alignment");
        assertThat(status)
                .hasToString("Government, four phases, week 27: planned is phase 4 (Optimization), running is phase 3"
                        + " (Individual alignment)");
        assertThat(status(STABLE, "2026-09-09").phases().get(2).openedOn()).isEmpty();
    }

    @Test
    void aPhaseIsOpenedAtTheEndOfTheWeekInWhichTheLastConditionIsMet() {
        // The record comes in week 12 of the plan, which is the second of phase 3 and ends on 23 September.
        OkrProgram late = UNSAID.toBuilder()
                .addFact(done("start-check-ins", "sales", "2026-09-18"))
                .build();

        assertThat(status(late, "2026-09-17").phases().get(2).openedOn()).isEmpty();
        assertThat(status(late, "2026-09-20").phases().get(2).openedOn()).contains(LocalDate.of(2026, 9, 20));
        assertThat(status(late, "2026-10-01").phases().get(2).openedOn()).contains(LocalDate.of(2026, 9, 23));
    }

    @Test
    void checkInsHaveToBeSaidToRun() {
        assertThat(missing(UNSAID, "2026-09-10", THIRD))
                .containsExactly("Begin weekly check-ins: 0 of 1 have done it (0%): Sales has not done it yet");
        assertThat(spanish(
                        status(UNSAID, "2026-09-10").mayStart(THIRD).missing().get(0)))
                .endsWith(": 0 de 1 lo han hecho (0 %): Sales aún no lo ha hecho");
    }

    private static CycleTransition step(CycleState to, String date) {
        return CycleTransition.builder()
                .cycle(Works.SUMMER.id())
                .to(to)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void aPhaseThatMayStartBeforeItsTurnSaysSo() {
        OkrProgram closed = UNSAID.toBuilder()
                .addObjective(linked(
                        objective("sales", "2026-07-31")
                                .withId(ObjectiveId.of("summer"))
                                .withCycle(Works.SUMMER.id()),
                        ObjectiveId.of("top0")))
                .addFact(step(CycleState.ACTIVE, "2026-07-01"))
                .addFact(step(CycleState.CLOSED, "2026-10-05"))
                .build();

        RoadmapStatus status = status(closed, "2026-10-22");

        assertThat(status.mayStart(FOURTH).isOpen()).isTrue();
        assertThat(status.running().map(Phase::name)).contains("Cascade");
        assertThat(status)
                .hasToString("Government, four phases, week 17: planned is phase 4 (Optimization), running is phase 2"
                        + " (Cascade). Phase 4 (Optimization) may start by its own conditions, but phase 3 (Individual"
                        + " alignment) was never opened");
        PhaseStatus fourth = status.phases().get(3);
        assertThat(fourth.state()).isEqualTo(PhaseState.NOT_OPENED);
        assertThat(fourth.openedOn()).contains(LocalDate.of(2026, 10, 22));
        assertThat(fourth.neverOpened().map(Phase::id)).contains(THIRD);
        assertThat(fourth)
                .hasToString(
                        "Phase 4 (Optimization), from 2026-10-22 on: not opened. Phase 4 (Optimization) may start by"
                                + " its own conditions, but phase 3 (Individual alignment) was never opened");
        assertThat(spanish(status.text()))
                .endsWith(". La fase 4 (Optimización) puede empezar por sus propias condiciones, pero la fase 3"
                        + " (Alineación individual) nunca se abrió");
    }

    @Test
    void adoptionOfAPhaseAsksThoseWhoHaveJoinedByIt() {
        Background background = new Background(Works.score(STABLE, "2026-10-22"), LocalDate.of(2026, 10, 22));
        Optional<Phase> third =
                Optional.of(Roadmaps.GOVERNMENT_FOUR_PHASES.phases().get(2));
        Figure adoption = Figure.of(FigureKind.ADOPTION);
        ImmutableList<Ratio> asked = ImmutableList.of(
                new Question(new Day(LocalDate.of(2026, 10, 22), background, third, 3))
                        .measure(adoption)
                        .denominator()
                        .orElseThrow(),
                new Question(new Day(LocalDate.of(2026, 10, 22), background))
                        .measure(adoption)
                        .denominator()
                        .orElseThrow());

        assertThat(asked).containsExactly(Ratio.of(2, 1), Ratio.of(3, 1));
    }
}
