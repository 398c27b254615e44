package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.value.Ratio;

/**
 * Reviews every two weeks on Tuesdays, from 6 October 2026 on; the first two weeks begin on Thursday, 1 October, and the last,
 * from 24 December, have 8 of their 14 days in the quarter.
 */
class CadenceStatusTest {

    private static final RitualId REVIEW = RitualId.of("department-review");
    private static final RitualId SESSION = RitualId.of("alignment-session");
    private static final RitualId RETROSPECTIVE = RitualId.of("retrospective");

    private static final Cadence CADENCE = Cadences.CROSS_DEPARTMENT.withRituals(
            Cadences.CROSS_DEPARTMENT.ritual(REVIEW).orElseThrow().withWeekday(DayOfWeek.TUESDAY),
            Cadences.CROSS_DEPARTMENT.ritual(SESSION).orElseThrow(),
            Cadences.CROSS_DEPARTMENT.ritual(RETROSPECTIVE).orElseThrow());

    private static OkrProgram program() {
        return Works.program(
                        objective("sales", "2026-10-01", keyResult("a")),
                        objective("marketing", "2026-11-04", keyResult("b")))
                .toBuilder()
                .cadence(CADENCE)
                .organization(Works.ORGANIZATION
                        .withPeople(person("sam", "sales"), person("mia", "marketing"), person("fritz", "field"))
                        .withAppointments(head("sam", "sales"), head("mia", "marketing"), head("fritz", "field")))
                .build();
    }

    private static Person person(String id, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .level(PersonLevel.MANAGER)
                .unit(UnitId.of(unit))
                .build();
    }

    private static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    private static Meeting.Builder meeting(String id, RitualId ritual, String unit, String date) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .ritual(ritual)
                .unit(UnitId.of(unit))
                .date(LocalDate.parse(date));
    }

    private static OkrProgram with(Meeting... meetings) {
        return program().toBuilder().addAllMeetings(List.of(meetings)).build();
    }

    private static CadenceStatus status(OkrProgram program, String asOf) {
        return CadenceStatus.of(program.resolve(), LocalDate.parse(asOf));
    }

    private static List<String> told(List<MeetingDuty> duties) {
        return duties.stream()
                .map(duty -> duty.unit() + " " + duty.due() + " " + duty.state())
                .toList();
    }

    @Test
    void tellsWhatWasHeldAndWhatWasNot() {
        OkrProgram program = with(
                meeting("m-1", REVIEW, "sales", "2026-10-09").build(),
                meeting("m-2", REVIEW, "sales", "2026-10-09").build(),
                meeting("m-3", REVIEW, "sales", "2026-11-20").build());

        CadenceStatus status = status(program, "2026-11-04");

        assertThat(status.dates()).isEqualTo(Works.AUTUMN.dates());
        assertThat(told(status.of(REVIEW)))
                .containsExactly(
                        "sales 2026-10-06 HELD",
                        "sales 2026-10-20 MISSED",
                        "sales 2026-11-03 OVERDUE",
                        "sales 2026-11-17 DUE",
                        "marketing 2026-11-17 DUE",
                        "sales 2026-12-01 DUE",
                        "marketing 2026-12-01 DUE",
                        "sales 2026-12-15 DUE",
                        "marketing 2026-12-15 DUE",
                        "sales 2026-12-29 DUE",
                        "marketing 2026-12-29 DUE");
        assertThat(status.of(REVIEW).get(0).meeting()).map(HeldMeeting::record).contains(MeetingId.of("m-1"));
        assertThat(status.of(REVIEW).get(0).period()).isEqualTo(DateRange.parse("2026-10-01..2026-10-14"));
        assertThat(status.value()).contains(Ratio.of(1, 3));
        assertThat(status.text()).hasToString("1 of 3 meetings was held (33.3%)");
        assertThat(Works.spanish(status.text())).isEqualTo("Se celebró 1 de 3 reuniones (33,3 %)");
    }

    @Test
    void owesNothingBeforeAnybodyPublishes() {
        CadenceStatus status = status(program(), "2026-09-30");

        assertThat(status.dates()).isEqualTo(Works.SUMMER.dates());
        assertThat(status.duties()).isEmpty();
        assertThat(status.value()).isEmpty();
        assertThat(status.attendance()).isEmpty();
        assertThat(status).hasToString("No meeting has been due yet");
    }

    @Test
    void theOrganizationBeginsWithItsRoadmap() {
        OkrProgram planned = program().toBuilder()
                .roadmap(Works.PLAN.withStart(LocalDate.of(2026, 11, 2)))
                .build();

        assertThat(told(status(planned, "2026-11-04").of(SESSION)))
                .containsExactly("works 2026-11-02 OVERDUE", "works 2026-12-01 DUE");
        assertThat(status(program(), "2026-11-04").of(SESSION)).isEmpty();
    }

    @Test
    void aUnitThatIsGoneOwesNothing() {
        OkrProgram program = program();
        OkrProgram closed = program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.id().equals(UnitId.of("sales"))
                                        ? unit.withActiveUntil(LocalDate.of(2026, 10, 20))
                                        : unit)
                                .toList()))
                .build();

        assertThat(told(status(closed, "2026-11-04").of(UnitId.of("sales"))))
                .containsExactly("sales 2026-10-06 MISSED", "sales 2026-10-20 MISSED");
    }

    @Test
    void tellsWhoCame() {
        OkrProgram program = with(
                meeting("m-1", REVIEW, "sales", "2026-10-06")
                        .addAttended(PersonId.of("sam"), PersonId.of("mia"))
                        .minutes(50)
                        .build(),
                meeting("m-2", REVIEW, "sales", "2026-10-20").minutes(25).build());

        ImmutableList<MeetingDuty> reviews = status(program, "2026-11-04").of(REVIEW);
        Attendance attendance = reviews.get(0).attendance().orElseThrow();

        assertThat(attendance.expected()).extracting(Person::name).containsExactly("Sam", "Fritz");
        assertThat(attendance.absent()).extracting(Person::name).containsExactly("Fritz");
        assertThat(attendance.share()).isEqualTo(Ratio.of(1, 2));
        assertThat(reviews.get(0).minutesBeyond()).hasValue(5);
        assertThat(reviews.get(1).attendance()).isEmpty();
        assertThat(reviews.get(1).minutesBeyond()).hasValue(-5);
        assertThat(reviews.get(2).minutesBeyond()).isEmpty();
        assertThat(status(program, "2026-11-04").attendance()).contains(Ratio.of(1, 2));
    }

    @Test
    void keepsWhatIsToBeDone() {
        OkrProgram program = with(meeting("m-1", REVIEW, "sales", "2026-10-06")
                .addActions(
                        action("Call the dealers", "2026-10-20"),
                        action("Write it up", "2026-10-20").withDoneOn(LocalDate.of(2026, 11, 4)),
                        ActionItem.builder().text("Think").build())
                .build());

        assertThat(texts(status(program, "2026-10-05").openActions())).isEmpty();
        assertThat(texts(status(program, "2026-11-03").openActions()))
                .containsExactly("Call the dealers", "Write it up", "Think");
        assertThat(texts(status(program, "2026-11-04").openActions())).containsExactly("Call the dealers", "Think");
        assertThat(texts(status(program, "2026-10-20").overdueActions())).isEmpty();
        assertThat(status(program, "2026-11-04").overdueActions())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.meeting().record()).isEqualTo(MeetingId.of("m-1"));
                    assertThat(open.action().owner()).contains(PersonId.of("sam"));
                });
    }

    private static ActionItem action(String text, String due) {
        return ActionItem.builder()
                .text(text)
                .owner(PersonId.of("sam"))
                .due(LocalDate.parse(due))
                .build();
    }

    private static List<String> texts(List<OpenAction> actions) {
        return actions.stream().map(open -> open.action().text()).toList();
    }

    /** The record of the organization is none of the team's, and one of the team is its meeting. */
    @Test
    void aRetrospectiveIsTheMeetingOfItsUnit() {
        Retrospective ofField = Retrospective.builder()
                .id(RetrospectiveId.of("r"))
                .cycle(Works.AUTUMN.id())
                .unit(UnitId.of("field"))
                .date(LocalDate.of(2026, 12, 28))
                .build();
        OkrProgram program = Works.program(objective("field", "2026-10-01", keyResult("a"))).toBuilder()
                .cadence(CADENCE)
                .addRetrospective(ofField)
                .addRetrospective(ofField.withId(RetrospectiveId.of("all")).withUnit(Optional.empty()))
                .build();

        assertThat(status(program, "2026-12-30").of(RETROSPECTIVE))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).isEqualTo("2026-12-31");
                    assertThat(duty.state()).isEqualTo(MeetingState.HELD);
                    assertThat(duty.meeting()).map(HeldMeeting::record).contains(RetrospectiveId.of("r"));
                });
    }

    @Test
    void aTalkOfAllDepartmentsIsAnAlignmentSession() {
        Conversation ofTwo = Conversation.builder()
                .id(ConversationId.of("two"))
                .date(LocalDate.of(2026, 10, 8))
                .cycle(Works.AUTUMN.id())
                .addUnits(UnitId.of("sales"), UnitId.of("marketing"))
                .build();
        Conversation ofAll = ofTwo.withId(ConversationId.of("all"))
                .withDate(LocalDate.of(2026, 11, 9))
                .withUnits(UnitId.of("finance"), UnitId.of("marketing"), UnitId.of("sales"), UnitId.of("north"));
        OkrProgram program = program().toBuilder()
                .roadmap(Works.PLAN)
                .addConversation(ofTwo)
                .addConversation(ofAll)
                .build();

        assertThat(told(status(program, "2026-11-20").of(SESSION)))
                .containsExactly("works 2026-10-01 MISSED", "works 2026-11-02 HELD", "works 2026-12-01 DUE");
        assertThat(Works.figures(program, "2026-11-20")
                        .measure(Figure.ofMeetings(RitualKind.ALIGNMENT_SESSION))
                        .value())
                .contains(Ratio.ONE);
        OkrProgram both = program.toBuilder()
                .addMeeting(meeting("m", SESSION, "works", "2026-11-09").build())
                .build();
        assertThat(Works.figures(both, "2026-11-20")
                        .measure(Figure.ofMeetings(RitualKind.ALIGNMENT_SESSION))
                        .value())
                .contains(Ratio.ONE);
    }

    @Test
    void aTalkIsForThoseWhoHaveJoinedAndOfOneDayOnce() {
        Conversation ofPilot = Conversation.builder()
                .id(ConversationId.of("pilot"))
                .date(LocalDate.of(2026, 10, 20))
                .cycle(Works.AUTUMN.id())
                .addUnits(UnitId.of("sales"), UnitId.of("marketing"))
                .build();
        OkrProgram program = program().toBuilder()
                .roadmap(Works.PLAN)
                .addConversation(ofPilot)
                .addConversation(ofPilot.withId(ConversationId.of("again")))
                .addConversation(ofPilot.withId(ConversationId.of("of-few")).withDate(LocalDate.of(2026, 11, 12)))
                .build();

        // From 12 November on all departments are expected, and before it sales, the pilot.
        assertThat(Works.figures(program, "2026-11-20")
                        .measure(Figure.ofMeetings(RitualKind.ALIGNMENT_SESSION))
                        .value())
                .contains(Ratio.ONE);
    }

    @Test
    void takesTheFiscalQuarterWhereThereIsNoCycle() {
        assertThat(status(program(), "2027-02-10").dates()).isEqualTo(DateRange.parse("2027-01-01..2027-03-31"));
        assertThat(CadenceStatus.of(
                                program().resolve(),
                                DateRange.parse("2026-10-01..2026-10-20"),
                                LocalDate.of(2026, 10, 7))
                        .of(REVIEW))
                .extracting(MeetingDuty::state)
                .containsExactly(MeetingState.OVERDUE);
    }

    @Test
    void isAValue() {
        assertThat(status(program(), "2026-11-04"))
                .isEqualTo(status(program(), "2026-11-04"))
                .hasSameHashCodeAs(status(program(), "2026-11-04"))
                .isNotEqualTo(status(program(), "2026-11-05"));
    }
}
