package org.okr4j.examples.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A harbor of two departments in Cádiz, in the last quarter of 2026: teams check in on Mondays at 9:30, departments meet on
 * the first workday of each month, the whole harbor on the last Friday of the quarter at no hour that anybody has said.
 */
public final class Harbor {

    private static final String PROGRAM = """
            {"okr": 1,
             "organization": {"name": "Puerto de Cádiz",
               "units": [{"id": "harbor", "name": "Harbor", "kind": "organization"},
                         {"id": "quay", "name": "Quay", "kind": "department", "parent": "harbor"},
                         {"id": "pilots", "name": "Pilots", "kind": "department", "parent": "harbor"}],
               "people": [{"id": "ana", "name": "Ana Ruiz", "level": "director", "unit": "quay"},
                          {"id": "leo", "name": "Leo Sanz", "level": "director", "unit": "pilots"}],
               "appointments": [{"person": "ana", "role": "head", "unit": "quay", "from": "2026-01-01"},
                                {"person": "leo", "role": "head", "unit": "pilots", "from": "2026-01-01"}]},
             "cadence": {
               "rituals": [
                 {"id": "check-in", "kind": "check-in", "name": "Weekly check-in", "frequency": "P1W",
                  "heldBy": "department", "attendees": ["members"], "duration": "15",
                  "purpose": ["Update confidence", "Say, plainly; what blocks"],
                  "weekday": "monday", "startsAt": "09:30"},
                 {"id": "session", "kind": "alignment-session", "name": "Alignment session", "frequency": "P1M",
                  "heldBy": "organization", "attendees": ["department-heads"], "duration": "60",
                  "startsAt": "11:00"},
                 {"id": "look-back", "kind": "retrospective", "name": "Look back", "frequency": "P3M",
                  "heldBy": "organization", "weekday": "friday", "atEnd": true}],
               "workdays": {"holidays": ["2026-10-12", "2026-12-25"]},
               "zone": "Europe/Madrid"},
             "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
             "oversightBodies": [{"id": "port-board", "name": "Port board", "kind": "board", "reports": "P6M"}],
             "meetings": [{"id": "m-1", "ritual": "check-in", "unit": "quay", "date": "2026-10-05",
                           "actions": [{"text": "Order the crane", "owner": "ana", "due": "2026-10-30"}]}],
             "objectives": [
               {"id": "fast", "unit": "quay", "cycle": "q4", "title": "Ships leave on time", "owner": "ana",
                "keyResults": [{"id": "hours", "text": "Cut the hours at the quay from 30 to 20", "owner": "ana",
                                "measure": {"type": "decrease", "baseline": 30, "target": 20},
                                "checkIns": [{"date": "2026-10-19", "value": 29, "confidence": "30%",
                                              "blockers": [{"kind": "resource", "text": "One crane is broken",
                                                            "since": "2026-10-10"}]}]}],
                "transitions": [{"to": "published", "date": "2026-10-01"}]}]}
            """;

    private Harbor() {}

    /** Writes the program to a directory. */
    public static String in(Path directory) throws IOException {
        return in(directory, PROGRAM);
    }

    /** Writes the program without a time zone. */
    static String withoutZoneIn(Path directory) throws IOException {
        return in(directory, PROGRAM.replace(",\n   \"zone\": \"Europe/Madrid\"", ""));
    }

    private static String in(Path directory, String program) throws IOException {
        Path file = directory.resolve("harbor.json");
        Files.writeString(file, program, UTF_8);
        return file.toString();
    }
}
