package org.okr4j.examples.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Schedule;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.program.OkrProgram;

class ScheduleCommandTest {

    @TempDir
    private Path directory;

    private Outcome schedule(String... options) throws IOException {
        return Outcome.of(Stream.concat(Stream.of("schedule", Harbor.in(directory)), Stream.of(options))
                .toArray(String[]::new));
    }

    private String ics(String... options) throws IOException {
        Path file = directory.resolve("harbor.ics");
        assertThat(schedule(Stream.concat(Stream.of("--ics", file.toString()), Stream.of(options))
                                .toArray(String[]::new))
                        .code())
                .isZero();
        return Files.readString(file, UTF_8);
    }

    @Test
    void showsDatesWhatWasHeldAndWhatIsLeft() throws IOException {
        assertThat(schedule("--as-of", "2026-10-28").out()).endsWith("""

                Meetings of 2026 Q4                                                         2026-10-01 to 2026-12-31
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  Weekly check-in · 15 minutes · 09:30
                    2026-10-05, 2026-10-08, 2026-10-19, 2026-10-26, 2026-11-02, 2026-11-09, 2026-11-16, 2026-11-23,
                    2026-11-30, 2026-12-07, 2026-12-14, 2026-12-21, 2026-12-28
                  Alignment session · 60 minutes · 11:00
                    2026-10-01, 2026-11-02, 2026-12-01
                  Look back
                    2026-12-18

                What was held                                                         1 of 4 meetings was held (25%)
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  • Weekly check-in, Quay: overdue, 2026-10-26
                  • Weekly check-in, Quay: missed, 2026-10-08, 2026-10-19

                Still to be done after meetings
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  • “Order the crane” (Quay): Ana Ruiz, by 2026-10-30

                Reports to those outside                                                                        2026
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  • Port board: on 2026-07-01 to 2026-12-31, due 2027-01-30 (ahead)
                """);
    }

    @Test
    void speaksSpanish() throws IOException {
        assertThat(schedule("--lang", "es", "--as-of", "2026-10-28").out())
                .contains(
                        "Reuniones de 2026 Q4",
                        "Qué se celebró",
                        "«Order the crane» (Quay): Ana Ruiz, para el 2026-10-30");
    }

    @Test
    void takesAFiscalYear() throws IOException {
        assertThat(schedule("--year", "2027").out())
                .contains("Meetings of 2027", "2027-01-01 to 2027-12-31", "2027-12-31");
        assertThat(schedule("--cycle", "q4", "--as-of", "2030-01-01").out()).contains("Meetings of 2026 Q4");
    }

    @Test
    void saysWhereNothingIsScheduled() throws IOException {
        Path file = directory.resolve("empty.json");
        Files.writeString(file, """
                {"okr": 1, "organization": {"name": "Empty",
                  "units": [{"id": "empty", "name": "Empty", "kind": "organization"}]}}
                """, UTF_8);

        assertThat(Outcome.of("schedule", file.toString(), "--year", "2026").out())
                .contains("The program has no rituals, so nothing is scheduled.")
                .doesNotContain("What was held", "Reports");
    }

    @Test
    void writesTheScheduleForPrograms() throws IOException {
        JsonNode schedule =
                new JsonMapper().readTree(schedule("--format", "json").out());

        assertThat(schedule.at("/dates").asText()).isEqualTo("2026-10-01..2026-12-31");
        assertThat(schedule.at("/occurrences")).hasSize(17);
        assertThat(schedule.at("/occurrences/0/ritual").asText()).isEqualTo("session");
    }

    /** What the RFC asks for, and no more: the zone is gone, for hours are in UTC, an hour later from 25 October on. */
    @Test
    void writesEventsByTheBook() throws IOException {
        String ics = ics("--as-of", "2026-10-28");

        assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//okr4j//okr-examples//EN\r\n");
        assertThat(ics.split("BEGIN:VEVENT\r\n", -1)[2])
                .isEqualTo("""
                UID:%s
                DTSTAMP:20261028T000000Z
                SUMMARY:Weekly check-in
                DESCRIPTION:Update confidence\\nSay\\, plainly\\; what blocks
                DTSTART:20261005T073000Z
                DURATION:PT15M
                END:VEVENT
                """.formatted(uid("check-in", "2026-10-01")).replace("\n", "\r\n"));
        assertThat(ics).contains("DTSTART:20261019T073000Z", "DTSTART:20261026T083000Z");
        assertThat(ics.split("BEGIN:VEVENT\r\n", -1)[15])
                .isEqualTo("""
                UID:%s
                DTSTAMP:20261028T000000Z
                SUMMARY:Look back
                DTSTART;VALUE=DATE:20261218
                TRANSP:TRANSPARENT
                END:VEVENT
                """.formatted(uid("look-back", "2026-10-01")).replace("\n", "\r\n"));
        assertThat(Biweekly.parse(ics).first().validate(ICalVersion.V2_0)).isEmpty();
    }

    private static String uid(String ritual, String period) {
        return UUID.nameUUIDFromBytes(("Puerto de Cádiz/" + ritual + "/" + period).getBytes(UTF_8)) + "@okr4j.org";
    }

    /** The same schedule gives the same bytes, and the identities stay when something is made another day. */
    @Test
    void isDeterministic() throws IOException {
        String ics = ics();

        assertThat(ics()).isEqualTo(ics);
        assertThat(uids(ics("--as-of", "2026-10-28"))).isEqualTo(uids(ics)).doesNotHaveDuplicates();
    }

    private static List<String> uids(String ics) {
        return Biweekly.parse(ics).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    /** Whatever the zone of the machine, every occurrence comes back as it was scheduled. */
    @ParameterizedTest
    @CsvSource({"UTC", "America/St_Johns", "Pacific/Apia", "Asia/Beirut"})
    void comesBackAsItWasScheduled(String machine) throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            comesBack(Harbor.in(directory), ZoneId.of("Europe/Madrid"));
            comesBack(Harbor.withoutZoneIn(directory), ZoneId.systemDefault());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void comesBack(String program, ZoneId zone) throws IOException {
        Path file = directory.resolve("back.ics");
        Outcome outcome = Outcome.of("schedule", program, "--year", "2026", "--ics", file.toString());
        assertThat(outcome.out()).contains("meetings are in " + file);
        OkrProgram read = OkrJson.read(Path.of(program));
        ICalendar calendar = Biweekly.parse(Files.readString(file, UTF_8)).first();

        List<String> told = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            boolean hasTime = event.getDateStart().getValue().hasTime();
            ZoneId of = hasTime ? zone : ZoneId.systemDefault();
            told.add(event.getSummary().getValue()
                    + " "
                    + event.getDateStart().getValue().toInstant().atZone(of).toLocalDateTime()
                    + " "
                    + (event.getDuration() == null
                            ? "all day " + event.getTransparency().isTransparent()
                            : event.getDuration().getValue().toMillis() / 60_000));
            assertThat(event.getDateTimeStamp()
                            .getValue()
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 20));
        }
        assertThat(told)
                .containsExactlyElementsOf(
                        Schedule.of(
                                        read.cadence(),
                                        read.fiscalCalendar().year(2026).dates())
                                .occurrences()
                                .stream()
                                .map(ScheduleCommandTest::told)
                                .toList());
    }

    private static String told(Occurrence occurrence) {
        return occurrence.ritual().name()
                + " "
                + occurrence.startsAt().orElse(occurrence.date().atStartOfDay())
                + " "
                + occurrence
                        .ritual()
                        .duration()
                        .map(length -> Integer.toString(length.most()))
                        .orElse("all day true");
    }

    @Test
    void withoutAZoneTheHourStandsAsItIs() throws IOException {
        Path file = directory.resolve("floating.ics");

        Outcome.of("schedule", Harbor.withoutZoneIn(directory), "--ics", file.toString());

        assertThat(Files.readString(file, UTF_8)).contains("DTSTART:20261005T093000\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cycle q4 --year 2026 | Only one of --cycle and --year may be given",
                "--year 0 | --year must be from 1 to 9999: 0",
                "--cycle q5 | --cycle must be a cycle of the program: q5",
                "--as-of 2030-01-01 | --cycle must be given: no cycle of the program contains 2030-01-01",
                "--ics /nowhere/at/all.ics | --ics cannot be written: /nowhere/at/all.ics",
            })
    void saysWhatWouldBeRight(String call, String message) throws IOException {
        Outcome outcome = schedule(call.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("okr-examples schedule: " + message)
                .hasLineCount(1);
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Outcome.of("schedule", "--help").out())
                .contains("--ics", "--cycle", "--year", "--format", "--as-of", "Exit codes:")
                .doesNotContain("${", "--fail-on");
    }
}
