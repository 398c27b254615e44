package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.UnitLevel;

/** When people meet, and what came out. */
final class CadenceCodecs {

    private static final Codec<DayOfWeek> WEEKDAY = WordCodec.of(DayOfWeek.class);

    private static final Codec<LocalTime> TIME =
            TextCodec.of("time", LocalTime::parse, "^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$");

    private static final Codec<ZoneId> ZONE = TextCodec.of("zone", ZoneId::of, "^[A-Za-z0-9+-][A-Za-z0-9~/._+:-]*$");

    static final Codec<RitualKind> RITUAL_KIND = WordCodec.of(RitualKind.class);

    static final Codec<UnitLevel> UNIT_LEVEL = WordCodec.of(UnitLevel.class);

    private static final Codec<Ritual> RITUAL = Shape.of(Ritual.class, Ritual::builder)
            .required("id", Scalars.RITUAL_ID, Ritual::id, Ritual.Builder::id)
            .required("kind", RITUAL_KIND, Ritual::kind, Ritual.Builder::kind)
            .required("name", Scalars.NAME, Ritual::name, Ritual.Builder::name)
            .required("frequency", Scalars.FREQUENCY, Ritual::frequency, Ritual.Builder::frequency)
            .required("heldBy", UNIT_LEVEL, Ritual::heldBy, Ritual.Builder::heldBy)
            .list(
                    "attendees",
                    RolloutCodecs.AUDIENCE,
                    ritual -> ritual.attendees().asList(),
                    Ritual.Builder::addAllAttendees)
            .optional("duration", Scalars.MINUTES, Ritual::duration, Ritual.Builder::duration)
            .list("purpose", Scalars.NAME, Ritual::purpose, Ritual.Builder::addAllPurpose)
            .optional("weekday", WEEKDAY, Ritual::weekday, Ritual.Builder::weekday)
            .optional("startsAt", TIME, Ritual::startsAt, Ritual.Builder::startsAt)
            .defaulted("atEnd", BooleanCodec.BOOLEAN, false, Ritual::atEnd, Ritual.Builder::atEnd)
            .identified(Ritual::id)
            .build(Ritual.Builder::build);

    /** The weekend is written where it is another one than usual, for an empty one means that people work every day. */
    private static final Codec<Workdays> WORKDAYS = Shape.of(Workdays.class, Values::new)
            .defaulted(
                    "weekend",
                    new ListCodec<>(WEEKDAY),
                    Workdays.MONDAY_TO_FRIDAY.weekend().asList(),
                    workdays -> workdays.weekend().asList(),
                    (values, weekend) -> values.put("weekend", weekend))
            .optional(
                    "holidays",
                    new ListCodec<>(Scalars.DATE),
                    workdays -> Optional.of(workdays.holidays().asList()).filter(dates -> !dates.isEmpty()),
                    (values, holidays) -> values.put("holidays", holidays))
            .build(CadenceCodecs::workdays);

    static final Codec<Cadence> CADENCE = Shape.of(Cadence.class, Cadence::builder)
            .optional(
                    "checkIns",
                    Scalars.FREQUENCY,
                    cadence -> Optional.of(cadence.checkIns()),
                    Cadence.Builder::checkIns)
            .optional(
                    "graceDays",
                    Scalars.COUNT,
                    cadence -> Scalars.boxed(cadence.graceDays()),
                    Cadence.Builder::graceDays)
            .list("rituals", RITUAL, Cadence::rituals, Cadence.Builder::addAllRituals)
            .defaulted("workdays", WORKDAYS, Workdays.MONDAY_TO_FRIDAY, Cadence::workdays, Cadence.Builder::workdays)
            .optional("zone", ZONE, Cadence::zone, Cadence.Builder::zone)
            .build(Cadence.Builder::build);

    static final Codec<ActionItem> ACTION = Shape.of(ActionItem.class, ActionItem::builder)
            .required("text", Scalars.NAME, ActionItem::text, ActionItem.Builder::text)
            .optional("owner", Scalars.PERSON_ID, ActionItem::owner, ActionItem.Builder::owner)
            .optional("due", Scalars.DATE, ActionItem::due, ActionItem.Builder::due)
            .optional("doneOn", Scalars.DATE, ActionItem::doneOn, ActionItem.Builder::doneOn)
            .build(ActionItem.Builder::build);

    static final Codec<Meeting> MEETING = Shape.of(Meeting.class, Meeting::builder)
            .required("id", Scalars.MEETING_ID, Meeting::id, Meeting.Builder::id)
            .required("ritual", Scalars.RITUAL_ID, Meeting::ritual, Meeting.Builder::ritual)
            .required("unit", Scalars.UNIT_ID, Meeting::unit, Meeting.Builder::unit)
            .required("date", Scalars.DATE, Meeting::date, Meeting.Builder::date)
            .optional("minutes", Scalars.LIMIT, meeting -> Scalars.boxed(meeting.minutes()), Meeting.Builder::minutes)
            .list("attended", Scalars.PERSON_ID, Meeting::attended, Meeting.Builder::addAllAttended)
            .optional("notes", TextCodec.TEXT, Meeting::notes, Meeting.Builder::notes)
            .list("actions", ACTION, Meeting::actions, Meeting.Builder::addAllActions)
            .identified(Meeting::id)
            .build(Meeting.Builder::build);

    private CadenceCodecs() {}

    @SuppressWarnings("unchecked") // what the codecs of these properties have read
    private static Workdays workdays(Values values) {
        ImmutableList<DayOfWeek> weekend = values.find("weekend", ImmutableList.class)
                .map(days -> (ImmutableList<DayOfWeek>) days)
                .orElse(Workdays.MONDAY_TO_FRIDAY.weekend().asList());
        ImmutableList<LocalDate> holidays = values.find("holidays", ImmutableList.class)
                .map(days -> (ImmutableList<LocalDate>) days)
                .orElse(ImmutableList.of());
        return Workdays.of(weekend, holidays);
    }
}
