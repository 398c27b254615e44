package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;

/** The form of what two programs say differently. */
class ProgramDiffViewsTest {

    private static final OkrProgram BEFORE = Samples.program();
    private static final OkrProgram AFTER = BEFORE
            .apply(Change.checkIn(
                    KeyResultId.of("days-to-answer"),
                    CheckIn.builder()
                            .date(LocalDate.of(2026, 10, 23))
                            .measurement(Measurement.number("38.5"))
                            .confidence(Confidence.ofTenths(7))
                            .build()))
            .apply(Change.add(Kpi.builder()
                    .id(KpiId.of("backlog"))
                    .name("Plans nobody has opened")
                    .healthy(HealthBand.builder().atMost(new BigDecimal("40")).build())
                    .build()))
            .toBuilder()
            .cascadeMode(CascadeMode.TOP_DOWN)
            .build();

    private static final String CHANGES = """
              "changes": [
                {
                  "type": "thing-added",
                  "thing": {
                    "kpi": {
                      "id": "backlog",
                      "name": "Plans nobody has opened",
                      "healthy": {"atMost": 40}
                    }
                  }
                },
                {
                  "type": "check-in-added",
                  "keyResult": "days-to-answer",
                  "checkIn": {"date": "2026-10-23", "value": 38.5, "confidence": "7/10"}
                },
                {
                  "type": "settings-revised",
                  "settings": {
                    "fiscalCalendar": {"start": "july", "naming": "by-end"},
                    "roadmap": {"template": "government-four-phases", "start": "2026-09-28"},
                    "cascadeMode": "top-down"
                  }
                }
              ]
            }
            """;

    @Test
    void writesDifferencesAndChanges() {
        assertThat(OkrJson.write(ProgramDiff.between(BEFORE, AFTER))).isEqualTo("""
                {
                  "differences": [
                    {
                      "kind": "changed",
                      "property": "cascadeMode",
                      "after": "top-down",
                      "text": "Program 'City of Alder': the way objectives come about was set to top-down"
                    },
                    {
                      "kind": "checked-in",
                      "subject": {"kind": "key-result", "id": "days-to-answer"},
                      "property": "checkIns[2]",
                      "after": "check-in of 2026-10-23: 38.5 days; confidence 7/10",
                      "text": "Key result 'days-to-answer': check-in of 2026-10-23: 38.5 days; confidence 7/10"
                    },
                    {
                      "kind": "added",
                      "subject": {"kind": "kpi", "id": "backlog"},
                      "after": "“Plans nobody has opened”",
                      "text": "KPI 'backlog' was added: “Plans nobody has opened”"
                    }
                  ],
                """ + CHANGES);
    }

    @Test
    void saysItInTheLanguageOfTheWriter() {
        assertThat(OkrJsonWriter.pretty().in(Language.SPANISH).write(ProgramDiff.between(BEFORE, AFTER)))
                .isEqualTo("""
                        {
                          "differences": [
                            {
                              "kind": "changed",
                              "property": "cascadeMode",
                              "after": "de arriba abajo",
                              "text": "Programa 'City of Alder': se fijó el modo de fijar objetivos: de arriba abajo"
                            },
                            {
                              "kind": "checked-in",
                              "subject": {"kind": "key-result", "id": "days-to-answer"},
                              "property": "checkIns[2]",
                              "after": "seguimiento del 2026-10-23: 38,5 days; confianza 7/10",
                              "text": "Resultado clave 'days-to-answer': seguimiento del 2026-10-23: 38,5 days; confianza 7/10"
                            },
                            {
                              "kind": "added",
                              "subject": {"kind": "kpi", "id": "backlog"},
                              "after": "«Plans nobody has opened»",
                              "text": "KPI 'backlog': se añadió «Plans nobody has opened»"
                            }
                          ],
                        """ + CHANGES);
    }

    @Test
    void writesNothingOfEqualPrograms() {
        assertThat(OkrJson.write(ProgramDiff.between(BEFORE, Samples.program())))
                .isEqualTo("""
                {
                  "differences": [],
                  "changes": []
                }
                """);
    }

    @Test
    void refusesWhatCannotBeReadAgain() {
        KeyResultId known = KeyResultId.of("days-to-answer");
        OkrProgram broken = BEFORE.apply(Change.putExtension(known, "x-own", "{"));

        assertThatIllegalArgumentException().isThrownBy(() -> OkrJson.write(ProgramDiff.between(BEFORE, broken)));
    }

    @Test
    void isWrittenByMappersToo() throws JsonProcessingException {
        ProgramDiff diff = ProgramDiff.between(BEFORE, AFTER);

        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(diff))
                .isEqualTo(OkrJson.compact().write(diff));
    }
}
