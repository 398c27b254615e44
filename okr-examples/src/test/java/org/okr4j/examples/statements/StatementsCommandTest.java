package org.okr4j.examples.statements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.examples.Main;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.examples.cli.Surroundings;

class StatementsCommandTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static Outcome run(String input, Map<String, String> variables, String... options) {
        List<String> arguments = new ArrayList<>(List.of("statements"));
        arguments.addAll(List.of(options));
        return Outcome.ofInput(
                new ByteArrayInputStream(input.getBytes(UTF_8)), variables, arguments.toArray(new String[0]));
    }

    private static List<JsonNode> read(String input, String... options) throws JsonProcessingException {
        return lines(run(input, Map.of(), options));
    }

    private static List<JsonNode> lines(Outcome outcome) throws JsonProcessingException {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(STRICT.readTree(line));
        }
        assertThat(outcome.out()).matches("(?s)|.*\n");
        return lines;
    }

    @Test
    void writesALineForEachLine() throws JsonProcessingException {
        List<JsonNode> lines = read("Reduce debtor days from 45 to 30\n\nOpen 3 clinics\r\n   \nReduce waste by 20%");

        assertThat(lines)
                .extracting(line -> line.get("text").textValue())
                .containsExactly(
                        "Reduce debtor days from 45 to 30", "", "Open 3 clinics", "   ", "Reduce waste by 20%");
        assertThat(lines.get(0).get("baseline").intValue()).isEqualTo(45);
        assertThat(lines.get(1).get("kind").textValue()).isEqualTo("VAGUE");
        assertThat(lines.get(2).get("kind").textValue()).isEqualTo("COUNTED_OUTPUT");
        assertThat(lines.get(4).get("change").get("value").intValue()).isEqualTo(20);
    }

    @Test
    void writesNothingForNothing() throws JsonProcessingException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).hasSize(1);
    }

    @Test
    void leavesOutTheMarkWithWhichSomeShellsBegin() throws JsonProcessingException {
        assertThat(read("\ufeffOpen 3 clinics\n").get(0).get("text").textValue())
                .isEqualTo("Open 3 clinics");
        assertThat(read("\ufeff").get(0).get("text").textValue()).isEmpty();
    }

    @Test
    void answersWhatIsNoUtf8() throws JsonProcessingException {
        byte[] latin1 = {'D', 'o', ' ', (byte) 0xe9, '\n', (byte) 0xc3};

        List<JsonNode> lines = lines(Outcome.ofInput(new ByteArrayInputStream(latin1), Map.of(), "statements"));

        assertThat(lines).extracting(line -> line.get("text").textValue()).containsExactly("Do \ufffd", "\ufffd");
    }

    @Test
    void readsTheLanguageThatTheOptionSays() throws JsonProcessingException {
        JsonNode line =
                read("Reducir los días de espera de 45 a 30\n", "--lang", "es").get(0);

        assertThat(line.get("verb").textValue()).isEqualTo("reducir");
        assertThat(line.get("language").textValue()).isEqualTo("es");
        assertThat(line.get("text").textValue()).contains("días");
    }

    @Test
    void readsTheLanguageOfTheVariableUnlessAnOptionSaysAnother() throws JsonProcessingException {
        Map<String, String> spanish = Map.of("LANG_TAG", "es");

        assertThat(lines(run("Vender 3 casas\n", spanish))
                        .get(0)
                        .get("language")
                        .textValue())
                .isEqualTo("es");
        assertThat(lines(run("Sell 3 houses\n", spanish, "--lang", "en"))
                        .get(0)
                        .get("language")
                        .textValue())
                .isEqualTo("en");
        assertThat(lines(run("Sell 3 houses\n", Map.of("LANG_TAG", "")))
                        .get(0)
                        .get("language")
                        .textValue())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ES", "es_MX"})
    void namesTheLanguagesThereAre(String tag) {
        Outcome outcome = run("Vendre 3 maisons\n", Map.of("LANG_TAG", tag));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("okr-examples statements: Invalid value for variable LANG_TAG: must be one of en, es: " + tag
                        + " (see okr-examples statements --help)\n");
    }

    /** The third quarter of the year in which the cycle lies. */
    @ParameterizedTest
    @CsvSource({
        "2027, january, end, 2027-09-30",
        "2027-Q1, january, end, 2027-09-30",
        "2027-q1, 1, end, 2027-09-30",
        "2027Q1, jan, end, 2027-09-30",
        "FY27-Q1, July, end, 2027-03-31",
        "FY2027 Q1, jul, end, 2027-03-31",
        "fy27-H1, 7, end, 2027-03-31",
        "FY27, july, start, 2028-03-31",
        "2027-Q1, february, end, 2026-10-31",
    })
    void datesDeadlinesByTheCycle(String cycle, String month, String naming, String date)
            throws JsonProcessingException {
        JsonNode line = read(
                        "Reduce debtor days from 45 to 30 by end of Q3\n",
                        "--cycle",
                        cycle,
                        "--fiscal-start",
                        month,
                        "--year-named-by",
                        naming)
                .get(0);

        assertThat(line.get("deadline").get("date").textValue()).isEqualTo(date);
    }

    @Test
    void leavesDeadlinesOpenWithoutACycle() throws JsonProcessingException {
        JsonNode deadline =
                read("Reduce debtor days from 45 to 30 by end of Q3\n").get(0).get("deadline");

        assertThat(deadline.get("text").textValue()).isEqualTo("by end of Q3");
        assertThat(deadline.get("date").isNull()).isTrue();
        assertThat(read("Reduce debtor days from 45 to 30 by end of Q3\n", "--cycle", "2027-Q1")
                        .get(0)
                        .get("deadline")
                        .get("date")
                        .textValue())
                .isEqualTo("2027-09-30");
    }

    @Test
    void readsTitlesOfObjectives() throws JsonProcessingException {
        JsonNode line = read("Flour as fresh as bread\n", "--objectives").get(0);

        assertThat(line.get("qualitative").booleanValue()).isTrue();
        assertThat(line.has("kind")).isFalse();
    }

    /** Whoever writes a sentence and waits gets an answer before writing the next. */
    @Test
    @Timeout(60)
    void answersAtOnce() throws Exception {
        PipedOutputStream question = new PipedOutputStream();
        PipedInputStream answer = new PipedInputStream(1 << 16);
        Surroundings surroundings = new Surroundings(
                new PipedInputStream(question),
                new PipedOutputStream(answer),
                new ByteArrayOutputStream(),
                Map.of(),
                false,
                () -> LocalDate.of(2026, 11, 20));
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Main.run(surroundings, "statements"));

        for (int i = 0; i < 3; i++) {
            question.write("Open 3 clinics\n".getBytes(UTF_8));
            question.flush();
            assertThat(lineOf(answer)).startsWith("{\"kind\":\"COUNTED_OUTPUT\"");
        }
        question.close();
        assertThat(code.get(1, TimeUnit.MINUTES)).isZero();
    }

    private static String lineOf(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int unit = in.read(); unit != '\n'; unit = in.read()) {
            line.append((char) unit);
        }
        return line.toString();
    }

    @Test
    void saysWhenItsInputCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] octets, int from, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        };

        Outcome outcome = Outcome.ofInput(broken, Map.of(), "statements");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("okr-examples statements: standard input cannot be read: Input/output error\n");
    }
}
