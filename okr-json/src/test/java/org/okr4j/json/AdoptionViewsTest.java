package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.ReadinessGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.adoption.RolloutPlanner;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;

/** The forms of what is judged of a rollout. */
class AdoptionViewsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 22);

    /** A company in week 4, whose bakery has published and whose mill has not. */
    private static OkrProgram program() {
        return OkrJson.read("""
                {"okr": 1,
                 "organization": {"name": "Alder", "headcount": 700,
                   "units": [{"id": "alder", "name": "Alder", "kind": "organization"},
                             {"id": "mill", "name": "Mill", "kind": "department", "parent": "alder"},
                             {"id": "bakery", "name": "Bakery", "kind": "department", "parent": "alder"}],
                   "people": [{"id": "ada", "name": "Ada", "level": "executive", "unit": "alder"}],
                   "appointments": [{"person": "ada", "role": "head", "unit": "alder", "from": "2026-01-01"},
                                    {"person": "ada", "role": "executive-sponsor", "unit": "alder",
                                     "from": "2026-01-01"},
                                    {"person": "ada", "role": "leadership-team", "unit": "alder",
                                     "from": "2026-01-01"}]},
                 "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                 "roadmap": {"template": "cross-department-five-phases", "start": "2026-10-01",
                             "pilots": ["bakery", "mill"]},
                 "objectives": [
                   {"id": "bread", "unit": "bakery", "cycle": "q4", "title": "Warm bread at dawn",
                    "keyResults": [{"id": "loaves", "text": "Bake 400 loaves a night"}],
                    "transitions": [{"to": "published", "date": "2026-10-02"}]}],
                 "trainings": [{"id": "intro", "name": "Intro", "level": "foundation", "topics": ["Reading"],
                                "validMonths": 12}],
                 "trainingRecords": [{"person": "ada", "training": "intro", "date": "2025-10-01"}],
                 "sponsorshipActs": [{"person": "ada", "kind": "public-commitment", "date": "2026-10-09"}],
                 "assessments": [{"unit": "mill", "date": "2026-09-01", "engaged": true, "changeReady": true}]}
                """);
    }

    private static RolloutFigures figures() {
        return RolloutFigures.of(
                Scorer.of(ScoringPolicies.STANDARD).score(program().resolve(), AS_OF));
    }

    private static JsonNode tree(String json) throws IOException {
        return new JsonMapper().readTree(json);
    }

    @Test
    void writesAFigureWithWhoIsInTheWay() {
        assertThat(OkrJson.write(figures().measure(Figure.of(FigureKind.COVERAGE))))
                .isEqualTo("""
                        {
                          "figure": "coverage",
                          "asOf": "2026-10-22",
                          "numerator": 1,
                          "denominator": 2,
                          "value": 0.5,
                          "text": "1 of 2 departments has published (50%)",
                          "offenders": [
                            {
                              "subject": {"kind": "unit", "id": "mill"},
                              "reason": "Mill has published no objective with a key result in this cycle"
                            }
                          ],
                          "notEvaluated": []
                        }
                        """);
    }

    @Test
    void writesAnIndicatorWithItsVerdict() throws IOException {
        JsonNode json = tree(OkrJson.write(
                figures().judge(Indicator.of(Figure.of(FigureKind.COVERAGE), Comparator.AT_LEAST, "0.8"))));

        assertThat(json.at("/indicator").toString())
                .isEqualTo("{\"figure\":\"coverage\",\"comparator\":\"at-least\",\"target\":0.8}");
        assertThat(json.at("/verdict").textValue()).isEqualTo("not-met");
        assertThat(json.at("/results/0/value").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void writesWhereARolloutStands() throws IOException {
        RoadmapStatus status = RoadmapStatus.of(figures()).orElseThrow();
        JsonNode json = tree(OkrJson.write(status));

        assertThat(json.at("/week").intValue()).isEqualTo(4);
        assertThat(json.at("/planned").textValue()).isEqualTo("pilot");
        assertThat(json.at("/running").textValue()).isEqualTo("foundation");
        assertThat(json.at("/phases")).hasSize(5);
        assertThat(json.at("/phases/0/state").textValue()).isEqualTo("skipped");
        assertThat(json.at("/phases/1/gate/verdict").textValue()).isEqualTo("closed");
        assertThat(json.at("/phases/1/activities/1/unit").textValue()).isEqualTo("mill");
        assertThat(json.at("/phases/4").has("last")).isFalse();
        assertThat(json.at("/early/0").toString())
                .isEqualTo(
                        "{\"unit\":\"bakery\",\"kind\":\"department\",\"published\":\"2026-10-02\",\"phase\":\"pilot\","
                                + "\"opens\":\"2026-10-15\",\"text\":\"Bakery (department) published on 2026-10-02, before phase 2"
                                + " (Pilot), which lets it and begins on 2026-10-15\"}");
        assertThat(json.at("/units/1/hasPublished").booleanValue()).isTrue();
        assertThat(json.at("/units/1/weeksDue").intValue()).isEqualTo(3);
        assertThat(tree(OkrJson.write(status.mayStart(PhaseId.of("pilot"))))).isEqualTo(json.at("/phases/1/gate"));
        assertThat(tree(OkrJsonWriter.pretty().in(Language.SPANISH).write(status))
                        .at("/phases/1/name")
                        .textValue())
                .isEqualTo("Piloto");
    }

    @Test
    void writesWhetherAnOrganizationIsReady() throws IOException {
        JsonNode json = tree(OkrJson.write(Readiness.of(figures(), ReadinessGate.BEFORE_ROLLOUT)));

        assertThat(json.at("/gate").textValue()).isEqualTo("before-rollout");
        assertThat(json.at("/isReady").booleanValue()).isFalse();
        assertThat(json.at("/conditions/2").toString())
                .isEqualTo("{\"kind\":\"sponsor-committed\",\"verdict\":\"met\",\"text\":\"Ada committed in public on"
                        + " 2026-10-09\"}");
        assertThat(json.at("/acts/0").toString()).isEqualTo("{\"kind\":\"public-commitment\",\"count\":1}");
        assertThat(json.at("/weeks/1").toString()).isEqualTo("{\"week\":\"2026-10-08..2026-10-14\",\"count\":1}");
    }

    @Test
    void writesWhoIsTrained() throws IOException {
        JsonNode json = tree(OkrJson.write(TrainingStatus.of(figures())));

        assertThat(json.at("/holders/0").toString())
                .isEqualTo("{\"training\":\"intro\",\"person\":\"ada\",\"date\":\"2025-10-01\",\"isCertified\":false,"
                        + "\"validUntil\":\"2026-10-01\",\"isExpired\":true}");
        assertThat(json.at("/certified/verdict").textValue()).isEqualTo("not-met");
        assertThat(json.at("/phases/1/missing/0/audience").textValue()).isEqualTo("leadership-team");
        assertThat(json.at("/phases/1/notEvaluated/0/audience").textValue()).isEqualTo("coaches");
    }

    @Test
    void writesWhatIsProposed() throws IOException {
        JsonNode json =
                tree(OkrJson.write(RolloutPlanner.of(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES, LocalDate.of(2026, 10, 5))
                        .forSize(700, 2)
                        .on(FiscalCalendar.startingIn(Month.JULY))
                        .propose()));

        assertThat(json.at("/weeks").intValue()).isEqualTo(14);
        assertThat(json.at("/length/least").intValue()).isEqualTo(10);
        assertThat(json.at("/length/isInterpolated").booleanValue()).isTrue();
        assertThat(json.at("/phases/0/quarters").toString()).isEqualTo("[\"FY2027 Q2\"]");
        assertThat(json.at("/plan/custom/phases/4/firstWeek").intValue()).isEqualTo(15);
        assertThat(json.at("/notes")).hasSize(3);
        JsonNode pilots = tree(OkrJson.write(PilotProposal.of(program().resolve(), AS_OF)));
        assertThat(pilots.at("/proposed")).isEmpty();
        assertThat(pilots.at("/candidates/0/isSuited").booleanValue()).isTrue();
        assertThat(pilots.at("/candidates/1/isEvaluated").booleanValue()).isFalse();
    }

    @Test
    void databindWritesTheSame() throws IOException {
        RoadmapStatus status = RoadmapStatus.of(figures()).orElseThrow();

        JsonNode bound =
                JsonMapper.builder().addModule(new OkrJsonModule()).build().valueToTree(status);

        assertThat(bound).hasToString(tree(OkrJson.write(status)).toString());
    }
}
