package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.adoption.Records.agreement;
import static org.okr4j.adoption.Records.done;
import static org.okr4j.adoption.Records.platform;
import static org.okr4j.adoption.Records.staffed;
import static org.okr4j.adoption.Records.trained;
import static org.okr4j.adoption.Works.figures;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.linked;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.spanish;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Phase 1 runs from 1 October 2026, 2 from 15 October, 3 from 12 November, 4 from 10 December, 5 from 24 December. */
class RoadmapStatusTest {

    private static final Objective TOP = objective("works", "2026-10-05", keyResult("top"));
    private static final Objective SALES =
            linked(objective("sales", "2026-10-16", keyResult("s", "2026-10-20", "2026-10-27")), KeyResultId.of("top"));

    /** All that phase 2 asks for but a second pilot. */
    private static final OkrProgram STARTED = staffed(TOP, SALES)
            .addAllFacts(List.of(
                    agreement("clara", "2026-10-06", "o-works"),
                    agreement("dora", "2026-10-06", "o-works"),
                    agreement("max", "2026-10-06", "o-works")))
            .addFact(done("announce", "2026-10-08"))
            .platform(platform("2026-10-02", "2026-10-12"))
            .addAllFacts(List.of(
                    trained("clara", Trainings.C_OKRL.id(), "2026-10-02"),
                    trained("dora", Trainings.C_OKRL.id(), "2026-10-02"),
                    trained("max", Trainings.C_OKRL.id(), "2026-10-02"),
                    trained("nina", Trainings.C_OKRP.id(), "2026-10-02")))
            .organization(Records.STAFFED.withAppointments(ImmutableList.<Appointment>builder()
                    .addAll(Records.STAFFED.appointments())
                    .add(Records.office("nina", Role.CHAMPION, "works"))
                    .build()))
            .build();

    /** The same with marketing as the second pilot. */
    private static final OkrProgram PILOTED = STARTED.toBuilder()
            .roadmap(Works.PLAN.withPilots(UnitId.of("sales"), UnitId.of("marketing")))
            .build();

    private static RoadmapStatus status(OkrProgram program, String asOf) {
        return RoadmapStatus.of(figures(program, asOf)).orElseThrow();
    }

    private static PhaseGate gate(OkrProgram program, String asOf, String phase) {
        return status(program, asOf).mayStart(PhaseId.of(phase));
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(Message::toString).toList();
    }

    private static List<PhaseState> states(OkrProgram program, String asOf) {
        return status(program, asOf).phases().stream().map(PhaseStatus::state).toList();
    }

    private static Optional<String> name(Optional<Phase> phase) {
        return phase.map(Phase::name);
    }

    @Test
    void thereIsNoneWithoutARoadmap() {
        assertThat(RoadmapStatus.of(figures(Works.program(TOP), "2026-10-20"))).isEmpty();
    }

    @Test
    void nothingMayStartBeforeTheStart() {
        RoadmapStatus status = status(STARTED, "2026-09-30");

        assertThat(status.week()).isEmpty();
        assertThat(status.planned()).isEmpty();
        assertThat(status.running()).isEmpty();
        assertThat(status).hasToString("Cross-department, five phases: begins on 2026-10-01");
        PhaseGate first = status.mayStart(PhaseId.of("foundation"));
        assertThat(first.verdict()).isEqualTo(GateVerdict.CLOSED);
        assertThat(first.isInTime()).isFalse();
        assertThat(first.conditions()).isEmpty();
        assertThat(texts(first.missing())).containsExactly("Phase 1 begins in week 1, on 2026-10-01");
        assertThat(first).hasToString("Phase 1 (Foundation) may not start: one thing is missing");
        assertThat(states(STARTED, "2026-09-30")).containsOnly(PhaseState.AHEAD);
    }

    @Test
    void theFirstPhaseHasWeeksAlone() {
        PhaseGate first = gate(Works.planned(), "2026-10-01", "foundation");

        assertThat(first.verdict()).isEqualTo(GateVerdict.OPEN);
        assertThat(first.missing()).isEmpty();
        assertThat(first).hasToString("Phase 1 (Foundation) may start");
        assertThat(spanish(first.text())).isEqualTo("La fase 1 (Fundamentos) puede empezar");
    }

    @Test
    void aGateNamesWhatIsMissingAndWhoIsInTheWay() {
        PhaseGate gate = gate(staffed(TOP).build(), "2026-10-14", "pilot");

        assertThat(gate.verdict()).isEqualTo(GateVerdict.CLOSED);
        assertThat(gate.opens()).isEqualTo("2026-10-15");
        assertThat(texts(gate.missing()))
                .containsExactly(
                        "Phase 2 begins in week 3, on 2026-10-15",
                        "leaders who agree: at least 100%: not met. 0 of 3 members of the leadership team agree to the same"
                                + " three objectives (0%): Clara has agreed to no objective of the organization; Dora has"
                                + " agreed to no objective of the organization; Max has agreed to no objective of the"
                                + " organization",
                        "Tell everybody the objectives of the organization: 0 of 1 have done it (0%): Works has not done"
                                + " it yet",
                        "platform chosen: at least 1: not met. No platform is chosen",
                        "champions: at least 1: not met. 0 champions",
                        "pilots: at least 2: not met. One unit goes first",
                        "people trained: at least 100%: not met. 0 of 4 people know what this phase asks for (0%): Clara"
                                + " lacks: What objectives and key results are; Dora lacks: What objectives and key results"
                                + " are; Max lacks: What objectives and key results are; Nina lacks: Leading workshops and"
                                + " reviews");
        assertThat(gate).hasToString("Phase 2 (Pilot) may not start: 7 things are missing");
        assertThat(gate.explanation().parts()).hasSize(8);
        assertThat(spanish(gate.missing().get(0))).isEqualTo("La fase 2 empieza en la semana 3, el 2026-10-15");
    }

    @Test
    void whoIsToBeTrainedIsForThePhaseToSay() {
        // Phase 1, in which the day lies, wants the leadership team trained, and phase 2 the coach as well.
        IndicatorResult trained =
                gate(staffed(TOP).build(), "2026-10-14", "pilot").conditions().get(6);

        assertThat(trained.results().get(0).offenders()).hasSize(4);
        assertThat(figures(staffed(TOP).build(), "2026-10-14")
                        .measure(Figure.of(FigureKind.TRAINED))
                        .offenders())
                .hasSize(3);
    }

    @Test
    void aPhaseRunsOnceItsGateIsOpen() {
        assertThat(texts(gate(STARTED, "2026-10-20", "pilot").missing()))
                .containsExactly("pilots: at least 2: not met. One unit goes first");
        RoadmapStatus started = status(STARTED, "2026-10-20");
        assertThat(name(started.planned())).contains("Pilot");
        assertThat(name(started.running())).contains("Foundation");
        assertThat(started.next()).contains(gate(STARTED, "2026-10-20", "pilot"));
        assertThat(started)
                .hasToString("Cross-department, five phases, week 3: planned is phase 2 (Pilot), running is phase 1"
                        + " (Foundation)");
        assertThat(states(STARTED, "2026-10-20"))
                .containsExactly(
                        PhaseState.DONE, PhaseState.NOT_OPENED, PhaseState.AHEAD, PhaseState.AHEAD, PhaseState.AHEAD);

        assertThat(name(status(PILOTED, "2026-10-20").running())).contains("Pilot");
        assertThat(states(PILOTED, "2026-10-20")).startsWith(PhaseState.DONE, PhaseState.RUNNING, PhaseState.AHEAD);
    }

    @Test
    void aGateThatCannotBeMeasuredIsNotOpen() {
        OkrProgram nobody = PILOTED.toBuilder()
                .organization(PILOTED.organization()
                        .withAppointments(PILOTED.organization().appointments().stream()
                                .filter(office -> office.role() != Role.LEADERSHIP_TEAM)
                                .toList()))
                .build();

        PhaseGate gate = gate(nobody, "2026-10-20", "pilot");

        assertThat(gate.verdict()).isEqualTo(GateVerdict.NOT_MEASURABLE);
        assertThat(texts(gate.missing()))
                .containsExactly("leaders who agree: at least 100%: cannot be measured. Nobody belongs to the"
                        + " leadership team");
        assertThat(gate).hasToString("Whether phase 2 (Pilot) may start cannot be told: one thing cannot be measured");
        assertThat(gate(nobody, "2026-10-14", "pilot").verdict()).isEqualTo(GateVerdict.CLOSED);
    }

    @Test
    void aPhaseThatIsOverIsDoneLateOrSkipped() {
        // Marketing, a pilot, never publishes; finance, which joins in phase 3, does.
        Objective finance = objective("finance", "2026-11-16", keyResult("f"));

        assertThat(states(PILOTED, "2026-11-20")).startsWith(PhaseState.DONE, PhaseState.LATE, PhaseState.NOT_OPENED);
        assertThat(states(PILOTED.toBuilder().addObjective(finance).build(), "2026-11-20"))
                .startsWith(PhaseState.DONE, PhaseState.SKIPPED, PhaseState.NOT_OPENED);
        assertThat(status(PILOTED.toBuilder().addObjective(finance).build(), "2026-11-20")
                        .skipped())
                .extracting(Phase::name)
                .containsExactly("Pilot");
        assertThat(states(STARTED, "2026-11-20"))
                .as("its only pilot has published, though two are asked for")
                .startsWith(PhaseState.DONE, PhaseState.DONE, PhaseState.NOT_OPENED);
    }

    @Test
    void whatWasReachedWhenAPhaseEndedStaysReached() {
        // In January nothing is published in the new quarter.
        PhaseStatus pilot = status(STARTED, "2027-01-05").phases().get(1);

        assertThat(pilot.state()).isEqualTo(PhaseState.DONE);
        assertThat(pilot.indicators().get(0).results().get(0).asOf()).isEqualTo("2026-11-11");
        assertThat(pilot).hasToString("Phase 2 (Pilot), 2026-10-15 to 2026-11-11: done");
        assertThat(status(STARTED, "2027-01-05").phases().get(4))
                .hasToString("Phase 5 (Sustain), from 2026-12-24 on: not opened");
    }

    @Test
    void unitsThatPublishBeforeTheirPhaseAreEarly() {
        Objective north = objective("north", "2026-10-20", keyResult("n"));
        Objective ann = objective("ann", "2026-12-30", keyResult("a"));
        Objective field =
                Works.ended(objective("field", "2026-10-02", keyResult("x")), LifecycleState.CANCELLED, "2026-10-05");
        OkrProgram program = staffed(TOP, SALES, north, ann, field).build();

        assertThat(status(program, "2026-12-30").early())
                .extracting(EarlyUnit::toString)
                .containsExactly("North (regional office) published on 2026-10-20, before phase 3 (Cascade), which lets"
                        + " it and begins on 2026-11-12");
        EarlyUnit early = status(program, "2026-10-20").early().get(0);
        assertThat(early.kind()).isEqualTo(UnitKind.REGIONAL_OFFICE);
        assertThat(early.opens()).contains(LocalDate.of(2026, 11, 12));
        assertThat(spanish(early.text())).startsWith("North (oficina regional) publicó el 2026-10-20");
        assertThat(status(program, "2026-10-19").early()).isEmpty();
    }

    @Test
    void objectivesOfCyclesBeforeTheRoadmapAreNotEarly() {
        Objective summer = objective("north", "2026-07-02", keyResult("n")).withCycle(Works.SUMMER.id());

        assertThat(status(staffed(TOP, summer).build(), "2026-10-20").early()).isEmpty();
    }

    @Test
    void activitiesAreDoneOpenOrLate() {
        OkrProgram program = PILOTED.toBuilder()
                .addFact(done("pilot-workshop", "sales", "2026-10-17").withEvidence("minutes"))
                .build();

        ImmutableList<ActivityStatus> pilot =
                status(program, "2026-11-11").phases().get(1).activities();

        assertThat(pilot)
                .extracting(each -> each.activity().id() + " "
                        + each.unit().map(UnitId::toString).orElse("once") + " " + each.state())
                .containsExactly(
                        "choose-pilots once OPEN",
                        "pilot-workshop sales DONE",
                        "pilot-workshop marketing OPEN",
                        "pilot-template sales OPEN",
                        "pilot-template marketing OPEN",
                        "pilot-drafts sales OPEN",
                        "pilot-drafts marketing OPEN",
                        "pilot-access sales OPEN",
                        "pilot-access marketing OPEN",
                        "pilot-check-ins sales OPEN",
                        "pilot-check-ins marketing OPEN");
        assertThat(pilot.get(1).doneOn()).contains(LocalDate.of(2026, 10, 17));
        assertThat(pilot.get(1).evidence()).contains("minutes");
        assertThat(pilot.get(1).due()).contains(LocalDate.of(2026, 11, 11));
        assertThat(status(program, "2026-11-12").phases().get(1).activities())
                .extracting(ActivityStatus::state)
                .contains(ActivityState.LATE, ActivityState.DONE)
                .doesNotContain(ActivityState.OPEN);
        assertThat(status(program, "2027-02-01").phases().get(4).activities())
                .as("the last phase has no end")
                .extracting(ActivityStatus::state)
                .containsOnly(ActivityState.OPEN);
    }

    @Test
    void eachDepartmentHasAState() {
        OkrProgram program = PILOTED.toBuilder()
                .addFact(done("pilot-workshop", "sales", "2026-10-17"))
                .build();

        List<UnitStatus> units = status(program, "2026-11-01").units();

        assertThat(units)
                .extracting(each -> each.unit().toString())
                .containsExactly("sales", "marketing", "finance", "north");
        UnitStatus sales = units.get(0);
        assertThat(name(sales.phase())).contains("Pilot");
        assertThat(sales.isExpected()).isTrue();
        assertThat(sales.hasPublished()).isTrue();
        assertThat(sales.isLinked()).isTrue();
        // Weeks to 21 October and to 28 October, both checked in.
        assertThat(sales.weeksDue()).isEqualTo(2);
        assertThat(sales.weeksComplete()).isEqualTo(2);
        assertThat(sales.done())
                .extracting(each -> each.activity().id().toString())
                .containsExactly("pilot-workshop");
        assertThat(sales.open()).hasSize(4);
        assertThat(sales.trained()).extracting(Object::toString).containsExactly("dora");
        assertThat(sales.untrained()).isEmpty();
        UnitStatus finance = units.get(2);
        assertThat(finance.isExpected()).isFalse();
        assertThat(finance.hasPublished()).isFalse();
        assertThat(finance.isLinked()).isFalse();
        assertThat(finance.weeksDue()).isZero();
        assertThat(finance.trained())
                .as("phase 3 wants heads of departments trained")
                .isEmpty();
    }

    @Test
    void governmentGoesOnOnlyWhenItIsStable() {
        OkrProgram program = stable("2026-12-16");

        // Weeks end on Wednesdays: 2, 9 and 16 December. Phase 3 begins in week 11, on 10 December.
        assertThat(texts(gate(program, "2026-12-17", "individual-alignment").missing()))
                .isEmpty();
        assertThat(name(status(program, "2026-12-17").running())).contains("Individual alignment");
        PhaseGate missed = gate(stable("2026-12-09"), "2026-12-17", "individual-alignment");
        assertThat(texts(missed.missing()))
                .containsExactly(
                        "weeks checked in: at least 85% in 3 weeks in a row: not met. week to 2026-12-16: 0 of 2"
                                + " weeks of teams are checked in completely (0%): Works: from 2026-12-10 to 2026-12-16 not checked"
                                + " in: t0, t1, t2, t3, t4; still possible until 2026-12-19; Sales: from 2026-12-10 to 2026-12-16 not checked in: s;"
                                + " still possible until 2026-12-19");
        assertThat(missed.isInTime()).isTrue();
        // By 9 December all was checked in, so that the gate was open on 10 December.
        assertThat(name(status(stable("2026-12-09"), "2026-12-17").running())).contains("Individual alignment");
        assertThat(name(status(stable("2026-12-02"), "2026-12-17").running())).contains("Cascade");
    }

    /** An agency of one department, sales, whose check-ins go on until a day. */
    private static OkrProgram stable(String until) {
        List<String> days = LocalDate.of(2026, 10, 7)
                .datesUntil(LocalDate.parse(until).plusDays(1), Period.ofWeeks(1))
                .map(LocalDate::toString)
                .toList();
        String[] dates = days.toArray(new String[0]);
        OkrProgram.Builder builder = staffed()
                .roadmap(Works.PLAN.withRoadmap(Roadmaps.GOVERNMENT_FOUR_PHASES).withPilots());
        for (int i = 0; i < 5; i++) {
            builder.addObjective(
                    objective("works", "2026-10-05", keyResult("t" + i, dates)).withId(ObjectiveId.of("top" + i)));
        }
        builder.addObjective(linked(objective("sales", "2026-10-30", keyResult("s", dates)), ObjectiveId.of("top0")));
        builder.organization(Records.STAFFED
                .withUnits(Works.ORGANIZATION.units().subList(0, 2))
                .withPeople(Records.STAFFED.people().subList(0, 2))
                .withAppointments(ImmutableList.of(
                        Records.office("clara", Role.HEAD, "works"),
                        Records.office("clara", Role.EXECUTIVE_SPONSOR, "works"),
                        Records.office("dora", Role.HEAD, "sales"),
                        Records.office("dora", Role.CHAMPION, "works"))));
        return builder.platform(platform("2026-10-02", "2026-10-12"))
                .addFact(Records.act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-02"))
                .addFact(done("train-departments", "sales", "2026-10-29"))
                .addFact(done("start-check-ins", "sales", "2026-11-04"))
                .addMeeting(meeting(RitualKind.REVIEW))
                .addMeeting(meeting(RitualKind.ALIGNMENT_SESSION))
                .build();
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
                .date(LocalDate.of(2026, 11, 20))
                .build();
    }

    @Test
    void anUnknownPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status(STARTED, "2026-10-20").mayStart(PhaseId.of("big-bang")))
                .withMessage(
                        "Roadmap 'cross-department-five-phases': phase must be one of its phases, [foundation, pilot,"
                                + " cascade, rhythm, sustain]: big-bang");
    }

    @Test
    void explainsItselfInBothLanguages() {
        RoadmapStatus status = status(PILOTED, "2026-12-30");

        for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(status.explanation().render(book)).doesNotContain("adoption.");
        }
        assertThat(status.explanation().parts()).hasSize(5);
    }

    @Test
    void manyInTheWayAreCutShort() {
        OkrProgram.Builder builder = Works.planned().toBuilder();
        List<OrgUnit> units = new ArrayList<>(Works.ORGANIZATION.units());
        for (int i = 0; i < 30; i++) {
            units.add(Works.unit("d" + i, UnitKind.DEPARTMENT, "works"));
        }
        OkrProgram program =
                builder.organization(Works.ORGANIZATION.withUnits(units)).build();

        IndicatorResult result = figures(program, "2026-11-20")
                .judge(Indicator.of(Figure.of(FigureKind.COVERAGE), Comparator.AT_LEAST, "1"));

        assertThat(result.reasons().toString()).endsWith("; 14 more");
    }

    @Test
    void statusesOfTheSameFiguresAreEqual() {
        new EqualsTester()
                .addEqualityGroup(status(STARTED, "2026-10-20"), status(STARTED, "2026-10-20"))
                .addEqualityGroup(status(STARTED, "2026-10-21"))
                .addEqualityGroup(gate(STARTED, "2026-10-20", "pilot"), gate(STARTED, "2026-10-20", "pilot"))
                .testEquals();
    }
}
