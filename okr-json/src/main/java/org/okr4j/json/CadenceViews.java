package org.okr4j.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.okr4j.adoption.Attendance;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.adoption.MeetingDuty;
import org.okr4j.adoption.MeetingState;
import org.okr4j.adoption.OpenAction;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.ReportDuty;
import org.okr4j.adoption.ReportState;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.Person;
import org.okr4j.value.Ratio;

/** When meetings and reports are due, and which were held and given. */
final class CadenceViews {

    private static final View<Occurrence> OCCURRENCE = Outline.of(Occurrence.class)
            .required("ritual", Views.TEXT, occurrence -> occurrence.ritual().id())
            .required("number", Scalars.COUNT, Occurrence::number)
            .required("date", Views.TEXT, Occurrence::date)
            .optional("startsAt", Views.TEXT, occurrence -> occurrence.ritual().startsAt())
            .required("period", Views.TEXT, Occurrence::period)
            .build();

    private static final View<Map.Entry<RitualId, DateRange>> FREE = Outline.<Map.Entry<RitualId, DateRange>>named(
                    "FreePeriod")
            .required("ritual", Views.TEXT, Map.Entry::getKey)
            .required("period", Views.TEXT, Map.Entry::getValue)
            .build();

    static final View<Schedule> SCHEDULE = Outline.of(Schedule.class)
            .required("dates", Views.TEXT, Schedule::dates)
            .list("occurrences", OCCURRENCE, Schedule::occurrences)
            .list(
                    "withoutWorkday",
                    FREE,
                    schedule -> schedule.withoutWorkday().entries().asList())
            .build();

    static final View<Person> NAMED_PERSON = Outline.<Person>named("NamedPerson")
            .required("person", Views.TEXT, Person::id)
            .required("name", Views.TEXT, Person::name)
            .build();

    private static final View<Attendance> ATTENDANCE = Outline.of(Attendance.class)
            .required("present", Scalars.COUNT, Attendance::present)
            .required(
                    "expected",
                    Scalars.COUNT,
                    attendance -> attendance.expected().size())
            .list("absent", NAMED_PERSON, Attendance::absent)
            .build();

    private static final View<HeldMeeting> HELD = Outline.of(HeldMeeting.class)
            .required("record", Views.SUBJECT, HeldMeeting::record)
            .required("date", Views.TEXT, HeldMeeting::date)
            .optional("minutes", Scalars.COUNT, meeting -> Scalars.boxed(meeting.minutes()))
            .build();

    private static final View<MeetingDuty> DUTY = Outline.of(MeetingDuty.class)
            .required("ritual", Views.TEXT, duty -> duty.ritual().id())
            .required("unit", Views.TEXT, MeetingDuty::unit)
            .required("due", Views.TEXT, MeetingDuty::due)
            .required("period", Views.TEXT, MeetingDuty::period)
            .required("state", WordCodec.of(MeetingState.class), MeetingDuty::state)
            .optional("meeting", HELD, MeetingDuty::meeting)
            .optional("minutesBeyond", Scalars.DECIMAL, CadenceViews::beyond)
            .optional("attendance", ATTENDANCE, MeetingDuty::attendance)
            .build();

    private static final View<OpenAction> OPEN_ACTION = Outline.of(OpenAction.class)
            .required("meeting", Views.SUBJECT, open -> open.meeting().record())
            .required("unit", Views.TEXT, open -> open.meeting().unit())
            .required("date", Views.TEXT, open -> open.meeting().date())
            .required("action", CadenceCodecs.ACTION, OpenAction::action)
            .build();

    static final View<CadenceStatus> STATUS = Outline.of(CadenceStatus.class)
            .required("asOf", Views.TEXT, CadenceStatus::asOf)
            .required("dates", Views.TEXT, CadenceStatus::dates)
            .required("held", Scalars.COUNT, CadenceStatus::held)
            .required("expected", Scalars.COUNT, CadenceStatus::expected)
            .optional("value", Scalars.DECIMAL, status -> status.value().map(Ratio::toDecimal))
            .optional(
                    "attendance", Scalars.DECIMAL, status -> status.attendance().map(Ratio::toDecimal))
            .required("text", Views.MESSAGE, CadenceStatus::text)
            .list("duties", DUTY, CadenceStatus::duties)
            .list("openActions", OPEN_ACTION, CadenceStatus::openActions)
            .list("overdueActions", OPEN_ACTION, CadenceStatus::overdueActions)
            .build();

    private static final View<ReportDuty> REPORT = Outline.of(ReportDuty.class)
            .required("body", Views.TEXT, duty -> duty.body().id())
            .required("name", Views.TEXT, duty -> duty.body().name())
            .required("period", Views.TEXT, ReportDuty::period)
            .required("due", Views.TEXT, ReportDuty::due)
            .required("state", WordCodec.of(ReportState.class), ReportDuty::state)
            .optional("report", RolloutCodecs.OVERSIGHT_REPORT, ReportDuty::report)
            .list("subjects", Views.SUBJECT, ReportDuty::subjects)
            .build();

    static final View<OversightCalendar> OVERSIGHT = Outline.of(OversightCalendar.class)
            .required("asOf", Views.TEXT, OversightCalendar::asOf)
            .required("year", Views.TEXT, calendar -> calendar.year().label())
            .required("dates", Views.TEXT, calendar -> calendar.year().dates())
            .list("duties", REPORT, OversightCalendar::duties)
            .build();

    private CadenceViews() {}

    private static Optional<BigDecimal> beyond(MeetingDuty duty) {
        return Scalars.boxed(duty.minutesBeyond()).map(BigDecimal::valueOf);
    }
}
