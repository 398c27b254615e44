package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.PageOptions;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;

/** The forms of pages, and that nothing stands in them that their reader may not see. */
class DashboardViewsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);

    /** A company on the day on which 45 of 91 days are over: the mill has reached half, and the bakery keeps to itself what it does. */
    private static Dashboards boards() {
        OkrProgram program = OkrJson.read("""
                {"okr": 1,
                 "organization": {"name": "Alder",
                   "units": [{"id": "alder", "name": "Alder", "kind": "organization"},
                             {"id": "mill", "name": "Mill", "kind": "department", "parent": "alder"},
                             {"id": "bakery", "name": "Bakery", "kind": "department", "parent": "alder"}],
                   "people": [{"id": "ada", "name": "Ada", "level": "executive", "unit": "mill"}],
                   "appointments": [{"person": "ada", "role": "head", "unit": "mill", "from": "2026-01-01"}]},
                 "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                 "objectives": [
                   {"id": "flour", "unit": "mill", "cycle": "q4", "title": "Finer flour", "owner": "ada",
                    "keyResults": [{"id": "bags", "text": "Grind 10 bags a night",
                                    "measure": {"type": "increase", "baseline": 0, "target": 10},
                                    "checkIns": [{"date": "2026-11-12", "value": 5, "confidence": "7/10"}]}],
                    "transitions": [{"to": "published", "date": "2026-10-01"}]},
                   {"id": "bread", "unit": "bakery", "cycle": "q4", "title": "Warm bread at dawn",
                    "restrictedBecause": "A patent is pending",
                    "keyResults": [{"id": "loaves", "text": "Bake 400 loaves a night"}],
                    "transitions": [{"to": "published", "date": "2026-10-02"}]}]}
                """);
        return Dashboards.of(
                Okr.evaluate(program, Profiles.RECOMMENDED, AS_OF),
                PageOptions.builder().weeks(2).build());
    }

    private static JsonNode tree(String json) throws IOException {
        return new JsonMapper().readTree(json);
    }

    @Test
    void writesThePageOfTheOrganization() throws IOException {
        JsonNode page = tree(OkrJson.write(boards().organization()));

        assertThat(page.get("title").asText()).isEqualTo("Alder, 2026-11-15");
        assertThat(page.get("cycle")).isEqualTo(tree("""
                {"cycle": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}
                """));
        assertThat(page.get("withheld"))
                .isEqualTo(tree("[\"One objective of Bakery is not shown: A patent is pending\"]"));
        assertThat(page.at("/units/1/unit")).isEqualTo(tree("""
                {"unit": "mill", "name": "Mill", "kind": "department", "parent": "alder"}
                """));
        assertThat(page.at("/units/1/heads")).isEqualTo(tree("""
                [{"person": "ada", "name": "Ada"}]
                """));
        assertThat(page.at("/units/1/standing")).isEqualTo(tree("""
                {"word": "green", "number": 0.5, "expected": 0.494505494, "isStale": false,
                 "reason": "50% reached where 49.4% was expected by 2026-11-15"}
                """));
        assertThat(page.at("/units/1/objectives")).isEqualTo(tree("""
                [{"word": "green", "count": 1}]
                """));
        assertThat(page.at("/units/1/trend/0/date").asText()).isEqualTo("2026-11-08");
        assertThat(page.at("/units/1/trend/0/standing/word").asText()).isEqualTo("no-data");
        assertThat(page.at("/units/2/standing/word").isMissingNode()).isTrue();
        assertThat(page.at("/findings/counts/error").isInt()).isTrue();
        assertThat(page.get("map").asText()).contains("flowchart").contains("Finer flour");
    }

    @Test
    void writesThePageOfAUnit() throws IOException {
        JsonNode page = tree(OkrJson.write(boards().unit(UnitId.of("mill"))));

        assertThat(page.at("/row/unit/unit").asText()).isEqualTo("mill");
        assertThat(page.at("/above/0/unit").asText()).isEqualTo("alder");
        assertThat(page.at("/objectives/0/objective").asText()).isEqualTo("flour");
        assertThat(page.at("/objectives/0/owner/name").asText()).isEqualTo("Ada");
        assertThat(page.at("/objectives/0/keyResults/0/confidence").decimalValue())
                .isEqualByComparingTo("0.7");
        assertThat(page.at("/objectives/0/keyResults/0/lastCheckIn").asText()).isEqualTo("2026-11-12");
        assertThat(page.at("/since/title").asText())
                .isEqualTo("Since 2026-11-01, two check-ins ago, for nobody has met yet");
        assertThat(page.at("/since/events/0/kind").asText()).isEqualTo("light");
        assertThat(page.get("checkInsMade").isNumber()).isTrue();
    }

    @Test
    void writesThePageOfAPersonInSpanish() throws IOException {
        JsonNode page = tree(OkrJsonWriter.compact().in(Language.SPANISH).write(boards().person(PersonId.of("ada"))));

        assertThat(page.get("person")).isEqualTo(tree("""
                {"person": "ada", "name": "Ada"}
                """));
        assertThat(page.get("offices")).isEqualTo(tree("""
                [{"role": "head", "unit": "mill"}]
                """));
        assertThat(page.at("/owns/0/title").asText()).isEqualTo("Finer flour");
        assertThat(page.at("/waiting/0/title").asText())
                .isEqualTo("«Grind 10 bags a night»: el seguimiento vence el 2026-11-19");
        assertThat(page.at("/waiting/0/daysLate").asInt()).isZero();
        assertThat(page.at("/lineOfSight/person").asText()).isEqualTo("ada");
    }

    @Test
    void writesThePageOfThoseWhoLead() throws IOException {
        JsonNode page = tree(OkrJson.write(boards().executive()));

        assertThat(page.get("title").asText()).isEqualTo("Alder: for the leadership, 2026-11-15");
        assertThat(page.get("decisions")).isEmpty();
        assertThat(page.at("/completion/total").asInt()).isZero();
        assertThat(page.get("figures")).hasSize(7);
        assertThat(page.at("/findings/0/severity").isTextual()).isTrue();
    }

    /** Restricted objectives are given texts that occur nowhere else. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothingTellsOfWhatIsWithheld(@ForAll("programs") OkrProgram program) {
        OkrProgram marked = program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(DashboardViewsTest::marked)
                        .toList())
                .build();
        Evaluation evaluation = Okr.evaluate(marked, Profiles.RECOMMENDED, LocalDate.of(2026, 11, 20));
        Dashboards boards =
                Dashboards.of(evaluation, PageOptions.builder().weeks(2).build());
        OkrJsonWriter writer = OkrJsonWriter.compact();

        Stream<String> pages = Stream.of(
                        Stream.of(writer.write(boards.organization()), writer.write(boards.executive())),
                        marked.organization().units().stream().map(unit -> writer.write(boards.unit(unit.id()))),
                        marked.organization().people().stream().map(person -> writer.write(boards.person(person.id()))))
                .flatMap(each -> each);

        assertThat(pages).allSatisfy(page -> {
            assertThat(page).doesNotContain("Hidden title", "Hidden key result", "Hidden description");
            marked.objectives().stream()
                    .filter(objective -> objective.restrictedBecause().isPresent())
                    .forEach(objective -> {
                        assertThat(page)
                                .doesNotContain("\"kind\":\"objective\",\"id\":\"" + objective.id() + "\"")
                                .doesNotContain("\"objective\":\"" + objective.id() + "\"");
                        objective.keyResults().stream()
                                .map(KeyResult::id)
                                .forEach(keyResult -> assertThat(page)
                                        .doesNotContain("\"kind\":\"key-result\",\"id\":\"" + keyResult + "\"")
                                        .doesNotContain("\"keyResult\":\"" + keyResult + "\""));
                    });
        });
    }

    private static Objective marked(Objective objective) {
        return objective.restrictedBecause().isEmpty()
                ? objective
                : objective
                        .withTitle("Hidden title of " + objective.id())
                        .withDescription("Hidden description")
                        .withKeyResults(objective.keyResults().stream()
                                .map(keyResult -> keyResult.withText("Hidden key result " + keyResult.id()))
                                .toList());
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }
}
