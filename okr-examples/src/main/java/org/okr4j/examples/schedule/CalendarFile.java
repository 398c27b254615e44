package org.okr4j.examples.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.Schedule;
import org.okr4j.examples.words.Words;
import org.okr4j.text.Message;

/**
 * A schedule as iCalendar (RFC 5545), one event a meeting: equal schedules of one program give equal bytes
 * on every machine.
 *
 * <p>Where the cadence has a time zone, events start at that hour there, written in UTC, so that no calendar has to know the
 * zone. Without one the hour stands as it is, for wherever the reader is; without an hour the event takes the whole day and
 * blocks nobody. The identity of an event comes from the organization, the ritual and the first day of its period: who moves
 * a ritual to another day and imports again moves the events that are there.
 *
 * @param organization the name of the organization
 * @param zone the time zone in which meetings start; absent if nobody has said
 * @param words the words to say it with
 */
record CalendarFile(String organization, Optional<ZoneId> zone, Words words) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /**
     * Writes a schedule.
     *
     * @param schedule the schedule
     * @param asOf the day on which it was made
     * @return the bytes, in UTF-8
     */
    byte[] write(Schedule schedule, LocalDate asOf) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//okr4j//okr-examples//EN");
        for (Occurrence occurrence : schedule.occurrences()) {
            calendar.addEvent(event(occurrence, asOf));
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(UTF_8);
    }

    private VEvent event(Occurrence occurrence, LocalDate asOf) {
        Ritual ritual = occurrence.ritual();
        VEvent event = new VEvent();
        event.setUid(uid(occurrence));
        event.setDateTimeStamp(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(words.render(ritual.label()));
        if (!ritual.purpose().isEmpty()) {
            event.setDescription(ritual.purpose().stream()
                    .map(aim -> words.render(Message.ofName(aim)))
                    .collect(Collectors.joining("\n")));
        }
        occurrence.startsAt().ifPresentOrElse(start -> timed(event, start, ritual), () -> wholeDay(event, occurrence));
        return event;
    }

    private String uid(Occurrence occurrence) {
        String name = String.join(
                "/",
                organization,
                occurrence.ritual().id().toString(),
                occurrence.period().first().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + "@okr4j.org";
    }

    private void timed(VEvent event, LocalDateTime start, Ritual ritual) {
        start(
                event,
                null,
                zone.map(place -> start.atZone(place)
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .format(TIME) + "Z")
                        .orElseGet(() -> start.format(TIME)));
        ritual.duration()
                .ifPresent(length -> event.setDuration(
                        Duration.builder().minutes(length.most()).build()));
    }

    private static void wholeDay(VEvent event, Occurrence occurrence) {
        start(event, ICalDataType.DATE, occurrence.date().format(BASIC_ISO_DATE));
        event.setTransparency(Transparency.transparent());
    }

    /** As text, for the library would take the day and the hour through the zone of the machine, which may skip them. */
    private static void start(VEvent event, @Nullable ICalDataType type, String text) {
        event.addExperimentalProperty("DTSTART", type, text);
    }
}
