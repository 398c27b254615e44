package org.okr4j.examples.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.Workdays;
import org.okr4j.examples.words.Words;
import org.okr4j.organization.UnitLevel;
import org.okr4j.text.Language;

/** A night watch on Sundays at 2:30, which New York skips on 8 March 2026 and Berlin on 29 March. */
class CalendarFileTest {

    private static final Ritual WATCH = Ritual.builder()
            .id(RitualId.of("watch"))
            .kind(RitualKind.OTHER)
            .name("Night watch")
            .frequency(Frequency.ofWeeks(1))
            .heldBy(UnitLevel.TEAM)
            .weekday(DayOfWeek.SUNDAY)
            .startsAt(LocalTime.of(2, 30))
            .build();

    private static List<String> starts(Ritual ritual, Optional<ZoneId> zone) {
        Cadence cadence = Cadence.builder()
                .addRituals(ritual)
                .workdays(Workdays.of(List.of(), List.of()))
                .build();
        Schedule schedule = Schedule.of(cadence, DateRange.parse("2026-03-02..2026-03-29"));
        byte[] bytes =
                new CalendarFile("Harbor", zone, Words.of(Language.ENGLISH)).write(schedule, LocalDate.of(2026, 3, 1));
        return new String(bytes, UTF_8)
                .lines()
                .filter(line -> line.startsWith("DTSTART"))
                .toList();
    }

    @Test
    void anHourThatAZoneSkipsStandsAsItIsWhereNobodyHasNamedAZone() {
        assertThat(starts(WATCH, Optional.empty()))
                .containsExactly(
                        "DTSTART:20260308T023000",
                        "DTSTART:20260315T023000",
                        "DTSTART:20260322T023000",
                        "DTSTART:20260329T023000");
    }

    /** Berlin is an hour before UTC, and on 29 March goes from 2:00 to 3:00: what was planned for 2:30 begins at 3:30. */
    @Test
    void inAZoneAnHourThatItSkipsIsTheOneAfter() {
        assertThat(starts(WATCH, Optional.of(ZoneId.of("Europe/Berlin"))))
                .startsWith("DTSTART:20260308T013000Z")
                .endsWith("DTSTART:20260329T013000Z");
    }
}
