package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.Agenda;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;

/** The forms of schedules, of what was held and reported, and of agendas. */
class CadenceViewsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 22);

    /** A mill that reviews its objectives every two weeks on Tuesdays, and reports to a council. */
    private static OkrProgram program() {
        return OkrJson.read("""
                {"okr": 1,
                 "organization": {"name": "Alder",
                   "units": [{"id": "alder", "name": "Alder", "kind": "organization"},
                             {"id": "mill", "name": "Mill", "kind": "department", "parent": "alder"}],
                   "people": [{"id": "ben", "name": "Ben", "level": "director", "unit": "mill"},
                              {"id": "cem", "name": "Cem", "level": "contributor", "unit": "mill"}],
                   "appointments": [{"person": "ben", "role": "head", "unit": "mill", "from": "2026-01-01"}]},
                 "cadence": {"rituals": [{"id": "review", "kind": "review", "name": "Review", "frequency": "P2W",
                                          "heldBy": "department", "attendees": ["members"], "duration": "30..45",
                                          "weekday": "tuesday", "startsAt": "09:30"}]},
                 "cycles": [{"id": "october", "label": "October", "dates": "2026-10-01..2026-10-31"}],
                 "oversightBodies": [{"id": "council", "name": "Council", "kind": "legislature", "reports": "P12M"}],
                 "meetings": [{"id": "m-1", "ritual": "review", "unit": "mill", "date": "2026-10-06", "minutes": 50,
                               "attended": ["ben"],
                               "actions": [{"text": "Sharpen the stones", "owner": "ben", "due": "2026-10-20"}]}],
                 "objectives": [
                   {"id": "flour", "unit": "mill", "cycle": "october", "title": "Flour like snow", "owner": "ben",
                    "keyResults": [{"id": "corn", "text": "Grind 100 sacks", "owner": "ben",
                                    "measure": {"type": "reach", "target": 100}}],
                    "transitions": [{"to": "published", "date": "2026-10-01"}]}]}
                """);
    }

    private static CadenceStatus status() {
        return CadenceStatus.of(program().resolve(), AS_OF);
    }

    private static Agenda agenda() {
        return Agenda.of(
                Scorer.of(ScoringPolicies.STANDARD).score(program().resolve(), AS_OF),
                program().cadence().ritual(RitualId.of("review")).orElseThrow(),
                UnitId.of("mill"),
                LocalDate.of(2026, 11, 3));
    }

    @Test
    void writesASchedule() {
        assertThat(OkrJson.write(Schedule.of(program().cadence(), DateRange.parse("2026-10-01..2026-10-20"))))
                .isEqualTo("""
                {
                  "dates": "2026-10-01..2026-10-20",
                  "occurrences": [
                    {
                      "ritual": "review",
                      "number": 1,
                      "date": "2026-10-06",
                      "startsAt": "09:30",
                      "period": "2026-10-01..2026-10-14"
                    }
                  ],
                  "withoutWorkday": []
                }
                """);
    }

    @Test
    void writesWhatWasHeld() {
        assertThat(OkrJson.write(status())).isEqualTo("""
                {
                  "asOf": "2026-10-22",
                  "dates": "2026-10-01..2026-10-31",
                  "held": 1,
                  "expected": 2,
                  "value": 0.5,
                  "attendance": 0.5,
                  "text": "1 of 2 meetings was held (50%)",
                  "duties": [
                    {
                      "ritual": "review",
                      "unit": "mill",
                      "due": "2026-10-06",
                      "period": "2026-10-01..2026-10-14",
                      "state": "held",
                      "meeting": {
                        "record": {"kind": "meeting", "id": "m-1"},
                        "date": "2026-10-06",
                        "minutes": 50
                      },
                      "minutesBeyond": 5,
                      "attendance": {
                        "present": 1,
                        "expected": 2,
                        "absent": [
                          {"person": "cem", "name": "Cem"}
                        ]
                      }
                    },
                    {
                      "ritual": "review",
                      "unit": "mill",
                      "due": "2026-10-20",
                      "period": "2026-10-15..2026-10-28",
                      "state": "overdue"
                    }
                  ],
                  "openActions": [
                    {
                      "meeting": {"kind": "meeting", "id": "m-1"},
                      "unit": "mill",
                      "date": "2026-10-06",
                      "action": {"text": "Sharpen the stones", "owner": "ben", "due": "2026-10-20"}
                    }
                  ],
                  "overdueActions": [
                    {
                      "meeting": {"kind": "meeting", "id": "m-1"},
                      "unit": "mill",
                      "date": "2026-10-06",
                      "action": {"text": "Sharpen the stones", "owner": "ben", "due": "2026-10-20"}
                    }
                  ]
                }
                """);
    }

    @Test
    void writesWhatIsDueToBodiesOutside() {
        assertThat(OkrJson.write(OversightCalendar.of(program().resolve(), AS_OF)))
                .isEqualTo("""
                {
                  "asOf": "2026-10-22",
                  "year": "2026",
                  "dates": "2026-01-01..2026-12-31",
                  "duties": [
                    {
                      "body": "council",
                      "name": "Council",
                      "period": "2026-01-01..2026-12-31",
                      "due": "2027-01-30",
                      "state": "ahead",
                      "subjects": []
                    }
                  ]
                }
                """);
    }

    @Test
    void writesAnAgendaInItsLanguage() throws IOException {
        JsonNode english = new JsonMapper().readTree(OkrJson.write(agenda()));
        JsonNode spanish = new JsonMapper()
                .readTree(OkrJsonWriter.pretty().in(Language.SPANISH).write(agenda()));

        assertThat(english.at("/title").asText()).isEqualTo("Review: Mill, 2026-11-03");
        assertThat(english.at("/minutes").asInt()).isEqualTo(45);
        assertThat(english.at("/attendees/1/name").asText()).isEqualTo("Cem");
        assertThat(english.at("/items/0/title").asText()).isEqualTo("Objectives");
        assertThat(english.at("/items/0/minutes").asInt()).isEqualTo(20);
        assertThat(english.at("/items/0/subjects/0/id").asText()).isEqualTo("flour");
        assertThat(english.at("/items/3/lines/0").asText())
                .isEqualTo("“Sharpen the stones”: Ben, overdue since 2026-10-20");
        assertThat(english.at("/prepare/0/by/0/person").asText()).isEqualTo("ben");
        assertThat(spanish.at("/items/3/lines/0").asText())
                .isEqualTo("«Sharpen the stones»: Ben, atrasada desde el 2026-10-20");
    }

    @ParameterizedTest
    @MethodSource("views")
    void thePageNamesAllProperties(View<?> view) throws IOException {
        String page = Files.readString(Path.of("../docs/json.md"), StandardCharsets.UTF_8);
        String part = page.substring(page.indexOf("## Meetings and reports"), page.indexOf("## What sentences say"));

        new JsonMapper()
                        .readTree(OkrJsonWriter.PRETTY.text(Definitions.document("view", view), AnyTree.TREE))
                        .at("/$defs")
                        .properties()
                        .stream()
                        .filter(type -> !List.of("Subject", "Id", "ActionItem", "OversightReport")
                                .contains(type.getKey()))
                        .forEach(type -> assertThat(
                                        type.getValue().at("/properties").fieldNames())
                                .toIterable()
                                .allSatisfy(property -> assertThat(part).contains("`" + property + "`")));
    }

    static List<View<?>> views() {
        return List.of(CadenceViews.SCHEDULE, CadenceViews.STATUS, CadenceViews.OVERSIGHT, AgendaViews.AGENDA);
    }
}
