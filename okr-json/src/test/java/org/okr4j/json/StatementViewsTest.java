package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.statement.Evidence;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementPart;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;

/** The form of what was read from sentences, which other programs depend on. */
class StatementViewsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);
    private static final StatementReader READER = StatementReader.english().in(JULY.quarter(2027, 1), JULY);

    private static String withoutEvidence(Statement statement) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(OkrJson.compact().write(statement));
        tree.remove("evidence");
        return tree.toString();
    }

    /** Hand-written lines, broken for the eye. */
    private static String line(String... parts) {
        return String.join("", parts);
    }

    @Test
    void writesAllThatASentenceSays() throws JsonProcessingException {
        assertThat(withoutEvidence(READER.read("Reduce debtor days from 45 to 30 by end of Q3")))
                .isEqualTo(line(
                        "{\"kind\":\"OUTCOME_METRIC\",\"measurable\":true,\"verb\":\"reduce\",\"metric\":\"debtor days\",",
                        "\"direction\":\"DECREASE\",\"baseline\":45,",
                        "\"target\":{\"value\":30,\"max\":null,\"comparator\":\"=\",\"strict\":false},",
                        "\"change\":null,\"unit\":null,",
                        "\"deadline\":{\"text\":\"by end of Q3\",\"date\":\"2027-03-31\"},",
                        "\"per\":null,\"countedFromZero\":false,\"language\":\"en\",",
                        "\"text\":\"Reduce debtor days from 45 to 30 by end of Q3\",",
                        "\"spans\":{\"verb\":{\"start\":0,\"end\":6},\"metric\":{\"start\":7,\"end\":18},",
                        "\"baseline\":{\"start\":24,\"end\":26},\"target\":{\"start\":30,\"end\":32},\"change\":null,",
                        "\"deadline\":{\"start\":33,\"end\":45}},",
                        "\"marks\":[],\"missing\":[],\"completeness\":5,",
                        "\"measure\":{\"type\":\"decrease\",\"baseline\":45,\"target\":30},",
                        "\"proposal\":\"will reduce debtor days from 45 to 30 by end of Q3\"}"));
    }

    @Test
    void writesNullForWhatASentenceDoesNotSay() throws JsonProcessingException {
        assertThat(withoutEvidence(READER.read("")))
                .isEqualTo(line(
                        "{\"kind\":\"VAGUE\",\"measurable\":false,\"verb\":null,\"metric\":null,\"direction\":\"NONE\",",
                        "\"baseline\":null,\"target\":null,\"change\":null,\"unit\":null,\"deadline\":null,",
                        "\"per\":null,\"countedFromZero\":false,\"language\":\"en\",\"text\":\"\",",
                        "\"spans\":{\"verb\":null,\"metric\":null,\"baseline\":null,\"target\":null,\"change\":null,",
                        "\"deadline\":null},\"marks\":[],",
                        "\"missing\":[\"VERB\",\"METRIC\",\"BASELINE\",\"TARGET\",\"DEADLINE\"],\"completeness\":0,",
                        "\"measure\":null,",
                        "\"proposal\":\"will [verb] [metric] from [baseline] to [target] by [date]\"}"));
    }

    @Test
    void writesBoundsWithTheirStrictnessApart() throws JsonProcessingException {
        JsonNode more = tree(READER.read("Keep uptime above 99.5%"));
        JsonNode least = tree(READER.read("Keep uptime at least 99.5%"));

        assertThat(more.get("target").toString())
                .isEqualTo("{\"value\":99.5,\"max\":null,\"comparator\":\">=\",\"strict\":true}");
        assertThat(least.get("target").get("comparator").textValue()).isEqualTo(">=");
        assertThat(least.get("target").get("strict").booleanValue()).isFalse();
        assertThat(more.get("unit").textValue()).isEqualTo("percent");
        assertThat(more.get("measure").toString())
                .isEqualTo("{\"type\":\"at-least\",\"threshold\":99.5,\"boundary\":\"exclusive\"}");
    }

    @Test
    void writesChangesAndRates() throws JsonProcessingException {
        JsonNode change = tree(READER.read("Reduce paper use by 20%"));
        Statement rate = READER.read("Win 15 new customers per month");

        assertThat(change.get("change").toString())
                .isEqualTo("{\"mode\":\"RELATIVE\",\"value\":20,\"max\":null,\"comparator\":\"=\",\"strict\":false}");
        assertThat(change.get("target").isNull()).isTrue();
        assertThat(tree(rate).get("per").textValue())
                .isEqualTo(rate.per().map(Frequency::toString).orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901234567890", "0.1000000000000000000000000000000000001"})
    void keepsEveryDigit(String number) {
        assertThat(OkrJson.compact().write(READER.read("Increase grain stores from 1 to " + number + " sacks")))
                .contains("\"target\":{\"value\":" + number + ",");
    }

    @Test
    void writesLargeNumbersPlainly() {
        assertThat(OkrJson.compact().write(READER.read("Increase revenue from 1 to 2 million")))
                .contains("\"target\":{\"value\":2000000,");
    }

    @Test
    void writesEvidenceInTheLanguageOfTheWriter() throws JsonProcessingException {
        Statement statement = READER.read("Reduce debtor days from 45 to 30");
        Evidence verb = statement.evidence(StatementPart.VERB).get(0);

        for (Language language : ImmutableList.of(Language.ENGLISH, Language.SPANISH)) {
            JsonNode written = MAPPER.readTree(OkrJson.compact().in(language).write(statement))
                    .get("evidence");

            assertThat(written).hasSameSizeAs(statement.evidence());
            JsonNode first = written.findParents("part").stream()
                    .filter(each -> each.get("part").textValue().equals("VERB"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.get("clue").textValue()).isEqualTo("VERB_FIRST");
            assertThat(first.get("words").toString()).isEqualTo("{\"text\":\"Reduce\",\"start\":0,\"end\":6}");
            assertThat(first.get("text").textValue())
                    .isEqualTo(OkrJson.phrasebook(language).render(verb.message()));
        }
    }

    @Test
    void writesMarks() throws JsonProcessingException {
        assertThat(tree(READER.read("Help several schools")).get("marks").toString())
                .contains("{\"kind\":\"VAGUE_QUANTIFIER\",\"words\":{\"text\":\"several\",\"start\":5,\"end\":12}}");
    }

    @Test
    void writesTitlesOfObjectives() {
        ObjectiveStatement title = READER.readObjective("Flour as fresh as bread");

        assertThat(OkrJson.compact().write(title))
                .isEqualTo(line(
                        "{\"qualitative\":true,\"oneThing\":true,\"vagueOnly\":false,\"verb\":null,\"number\":null,",
                        "\"deliverable\":null,\"secondThing\":null,\"language\":\"en\",",
                        "\"text\":\"Flour as fresh as bread\",",
                        "\"spans\":{\"verb\":null,\"number\":null,\"deliverable\":null,\"secondThing\":null},",
                        "\"marks\":[]}"));
    }

    @Test
    void writesWhatIsWrongWithATitle() throws JsonProcessingException {
        ObjectiveStatement title = READER.readObjective("Launch a new website for 20% more visitors");
        JsonNode written = MAPPER.readTree(OkrJson.write(title));

        assertThat(written.get("qualitative").booleanValue()).isEqualTo(title.isQualitative());
        assertThat(written.get("number").textValue())
                .isEqualTo(title.number().map(Phrase::text).orElse(null));
        assertThat(written.get("deliverable").textValue())
                .isEqualTo(title.deliverable().map(Phrase::text).orElse(null));
        assertThat(written.get("marks")).hasSameSizeAs(title.marks());
    }

    @Test
    void writesTheSameForPeopleAndThroughDatabind() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();
        Statement statement = READER.read("Reduce debtor days from 45 to 30");
        ObjectiveStatement title = READER.readObjective("Launch a new website");

        assertThat(OkrJson.write(statement)).startsWith("{\n  \"kind\": \"OUTCOME_METRIC\",\n");
        assertThat(MAPPER.readTree(OkrJson.write(statement))).isEqualTo(tree(statement));
        assertThat(MAPPER.readTree(mapper.writeValueAsString(statement))).isEqualTo(tree(statement));
        assertThat(MAPPER.readTree(mapper.writeValueAsString(title))).isEqualTo(MAPPER.readTree(OkrJson.write(title)));
    }

    /** Characters of two units are not cut in half. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sell 20 🥖 a day",
                "🥖 Sell 🥖20🥖 loaves 🥖 from 🥖 to 30🥖",
                "Reduce 𝒹ebtor 𝒹ays from 45 to 30 by 𝒬3",
                "Reduce waste by 𝟝%",
                "20🥖",
                "🥖"
            })
    void writesAnySentence(String text) throws JsonProcessingException {
        assertThat(tree(READER.read(text)).get("text").textValue()).isEqualTo(text);
        assertThat(OkrJson.write(READER.readObjective(text))).contains(text);
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThatThrownBy(() -> OkrJson.write(READER.read("Sell 20 \ud83e")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    private static JsonNode tree(Statement statement) throws JsonProcessingException {
        return MAPPER.readTree(OkrJson.compact().write(statement));
    }
}
