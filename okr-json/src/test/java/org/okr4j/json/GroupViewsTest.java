package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.value.Weight;

/** The forms of what is said of many objectives, of differences and of where things are going. */
class GroupViewsTest {

    private static final CycleId QUARTER = CycleId.of("q4");
    private static final KeyResultId RISING = KeyResultId.of("k1");

    private static Scorecard card() throws IOException {
        return Scorer.of(ScoringPolicies.STANDARD).score(OkrJson.read("""
                                {"okr": 1,
                                 "organization": {"name": "Alder", "units": [
                                   {"id": "alder", "name": "Alder", "kind": "organization"}]},
                                 "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                                 "cadence": {"checkIns": "P1W"},
                                 "objectives": [
                                   {"id": "o1", "unit": "alder", "cycle": "q4", "title": "Answers on the same day",
                                    "keyResults": [
                                      {"id": "k1", "text": "Answer more", "unit": "count:answers",
                                       "measure": {"type": "increase", "baseline": 0, "target": 100},
                                       "checkIns": [
                                         {"date": "2026-10-08", "value": 10, "confidence": "5/10"},
                                         {"date": "2026-10-15", "value": 20, "confidence": "6/10"},
                                         {"date": "2026-10-22", "value": 30, "confidence": "7/10"}]}],
                                    "transitions": [{"to": "published", "date": "2026-10-01"}]},
                                   {"id": "o2", "unit": "alder", "cycle": "q4", "title": "A draft"}]}
                                """).resolve(), LocalDate.of(2026, 10, 22));
    }

    @Test
    void writesTheNumberOfAUnit() throws IOException {
        assertThat(OkrJson.write(card().ofUnit(UnitId.of("alder"), QUARTER))).isEqualTo("""
                        {
                          "subject": {"kind": "unit", "id": "alder"},
                          "number": 0.3,
                          "expected": 0.23076923,
                          "hasData": true,
                          "pace": {
                            "expected": 0.23076923,
                            "gap": -0.06923077,
                            "light": "green",
                            "reason": "30% reached where 23% was expected by 2026-10-22"
                          },
                          "status": {"word": "green", "isStale": false, "reason": "30% reached where 23% was expected by 2026-10-22"},
                          "counted": 1,
                          "parts": [
                            {
                              "subject": {"kind": "objective", "id": "o1"},
                              "weight": 1,
                              "number": 0.3,
                              "expected": 0.23076923,
                              "hasData": true,
                              "isStale": false,
                              "isCounted": true
                            },
                            {
                              "subject": {"kind": "objective", "id": "o2"},
                              "weight": 1,
                              "hasData": false,
                              "isStale": false,
                              "isCounted": false,
                              "leftOut": "not published yet"
                            }
                          ]
                        }
                        """);
    }

    /** Three weeks later the number is still ahead, but nobody has reported since: the light is not that of the pace. */
    @Test
    void writesThatWhatIsKnownOfAUnitIsTooOld() throws IOException {
        Scorecard later = Scorer.of(ScoringPolicies.STANDARD).score(card().program(), LocalDate.of(2026, 11, 3));

        assertThat(OkrJson.write(later.ofUnit(UnitId.of("alder"), QUARTER)))
                .contains("\"light\": \"green\"")
                .contains("\"status\": {\n    \"word\": \"stale\",\n    \"isStale\": true,\n    \"reason\": \"")
                .contains("\"isStale\": true,\n      \"isCounted\": true");
    }

    /** Two thirds of the credit go to another unit, which has nothing of its own. */
    @Test
    void writesTheShareOfAnObjectiveThatUnitsShare() throws IOException {
        OkrProgram program = card().program().program();
        UnitId birch = UnitId.of("birch");
        Objective shared = program.objectives()
                .get(0)
                .withCoOwners(CoOwner.builder()
                        .person(PersonId.of("ben"))
                        .unit(birch)
                        .credit(Weight.of(2))
                        .build());
        OkrProgram.Builder changed = program.toBuilder()
                .organization(program.organization()
                        .withUnits(
                                program.organization().units().get(0),
                                OrgUnit.builder()
                                        .id(birch)
                                        .name("Birch")
                                        .kind(UnitKind.DEPARTMENT)
                                        .parent(UnitId.of("alder"))
                                        .build())
                        .withPeople(Person.builder()
                                .id(PersonId.of("ben"))
                                .name("Ben")
                                .level(PersonLevel.MANAGER)
                                .unit(birch)
                                .build()))
                .objectives(ImmutableList.of(shared));
        Scorecard card =
                Scorer.of(ScoringPolicies.STANDARD).score(changed.build().resolve(), LocalDate.of(2026, 10, 22));

        assertThat(OkrJson.compact().write(card.ofUnit(birch, QUARTER)))
                .contains("\"parts\":[{\"subject\":{\"kind\":\"objective\",\"id\":\"o1\"},\"weight\":0.666666666,");
        assertThat(OkrJson.compact().write(card.ofUnit(UnitId.of("alder"), QUARTER)))
                .contains("\"weight\":0.333333333,");
    }

    @Test
    void writesTheHealthOfKpisBesideTheScores() throws IOException {
        Kpi calls = Kpi.builder()
                .id(KpiId.of("calls"))
                .name("calls answered")
                .healthy(HealthBand.builder().atLeast(new BigDecimal("80")).build())
                .frequency(Frequency.WEEKLY)
                .build();
        Kpi read = calls.withId(KpiId.of("read"))
                .withHistory(new Reading(LocalDate.of(2026, 10, 19), Measurement.number("79.5")));
        OkrProgram program = card().program().program().toBuilder()
                .addAllKpis(ImmutableList.of(calls, read))
                .build();
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), LocalDate.of(2026, 10, 30));

        String json = OkrJson.write(card);

        assertThat(json.substring(json.indexOf("  \"kpis\""))).isEqualTo("""
                  "kpis": [
                    {"id": "calls", "isStale": false, "reason": "no value has been read yet"},
                    {
                      "id": "read",
                      "reading": {"date": "2026-10-19", "value": 79.5},
                      "light": "red",
                      "isStale": true,
                      "reason": "79.5 on 2026-10-19, off by 0.5; healthy is at least 80; and the last reading was 11 days \
                ago, on 2026-10-19; the next one was due on 2026-10-26"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesTheNumberOfALevelWithoutASubject() throws IOException {
        assertThat(OkrJson.write(card().ofLevel(UnitLevel.DEPARTMENT, QUARTER))).isEqualTo("""
                        {
                          "hasData": false,
                          "counted": 0,
                          "parts": []
                        }
                        """);
    }

    @Test
    void writesWhatTwoScorecardsJudgeDifferently() throws IOException {
        Change change = Change.checkIn(
                RISING,
                CheckIn.builder()
                        .date(LocalDate.of(2026, 10, 22))
                        .revision(1)
                        .measurement(Measurement.number("31"))
                        .build());

        assertThat(OkrJsonWriter.pretty().in(Language.SPANISH).write(card().whatIf(change)))
                .isEqualTo("""
                        {
                          "before": "2026-10-22",
                          "beforePolicy": "standard",
                          "after": "2026-10-22",
                          "afterPolicy": "standard",
                          "differences": [
                            {
                              "subject": {"kind": "objective", "id": "o1"},
                              "aspect": "progress",
                              "before": {"finding": "30 %", "reason": "media de los resultados clave: k1 30 %"},
                              "after": {"finding": "31 %", "reason": "media de los resultados clave: k1 31 %"},
                              "text": "o1: progreso 31 % en lugar de 30 %; media de los resultados clave: k1 31 % \
                        (antes: media de los resultados clave: k1 30 %)"
                            },
                            {
                              "subject": {"kind": "key-result", "id": "k1"},
                              "aspect": "progress",
                              "before": {"finding": "30 %", "reason": "30 % del camino según el seguimiento del 2026-10-22"},
                              "after": {"finding": "31 %", "reason": "31 % del camino según el seguimiento del 2026-10-22"},
                              "text": "k1: progreso 31 % en lugar de 30 %; 31 % del camino según el seguimiento del \
                        2026-10-22 (antes: 30 % del camino según el seguimiento del 2026-10-22)"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesForecastsAndTrajectories() throws IOException {
        assertThat(OkrJson.write(card().forecast(RISING))).isEqualTo("""
                        {
                          "date": "2026-12-31",
                          "isMade": true,
                          "value": 130,
                          "raw": 1.3,
                          "isFarAhead": true,
                          "reachesTarget": true,
                          "slopePerWeek": 10,
                          "neededPerWeek": 7,
                          "reason": "At this rate it will be at 130 on 2026-12-31 and have reached its target of 100; \
                        the target takes 7 a week from now on, against 10 so far. It looks 70 days ahead on the strength \
                        of 14 days: take it as a direction, not as a figure"
                        }
                        """);
        assertThat(OkrJson.write(card().trajectory(RISING))).isEqualTo("""
                        {
                          "latest": "7/10",
                          "previous": "6/10",
                          "change": 0.1,
                          "slopePerWeek": 0.1,
                          "reason": "Confidence is 70% (high), up from 60%; over the last three check-ins it rises by 10 points a week"
                        }
                        """);
    }

    @Test
    void teachesThemToDatabind() throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();

        assertThat(mapper.readTree(mapper.writeValueAsString(card().ofCycle(QUARTER))))
                .isEqualTo(mapper.readTree(OkrJson.write(card().ofCycle(QUARTER))));
        assertThat(mapper.readTree(mapper.writeValueAsString(card().forecast(RISING))))
                .isEqualTo(mapper.readTree(OkrJson.write(card().forecast(RISING))));
        assertThat(mapper.readTree(mapper.writeValueAsString(card().trajectory(RISING))))
                .isEqualTo(mapper.readTree(OkrJson.write(card().trajectory(RISING))));
        assertThat(mapper.readTree(mapper.writeValueAsString(card().differenceTo(card()))))
                .isEqualTo(mapper.readTree(OkrJson.write(card().differenceTo(card()))));
    }
}
