package org.okr4j.examples.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.examples.input.Sample;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonModule;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** The service answers over HTTP what docs/json.md says, and refuses everything else in the same form. */
class WebApplicationTest {

    private static final String DRAFT = "/objectives/findings";
    private static final String SCORE = "/key-results/score?cycle=2026-10-01..2026-12-31";
    private static final String JSON = "application/json";

    private static final String OBJECTIVE =
            "{\"id\": \"o1\", \"unit\": \"city\", \"cycle\": \"q4\", \"title\": \"Calm\"}";

    private static final String KEY_RESULT = """
            {"id": "k1", "text": "Shorten the wait for a permit from 45 to 30 days", "unit": "time:days",
             "measure": {"type": "decrease", "baseline": 45, "target": 30},
             "checkIns": [{"date": "2026-11-16", "value": 36, "confidence": "7/10"}]}
            """;

    private static ConfigurableApplicationContext context;
    private static HttpClient client;
    private static URI address;

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeAll
    static void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
        context = new SpringApplicationBuilder(WebApplication.class)
                .initializers((GenericApplicationContext made) -> made.registerBean(Clock.class, () -> clock))
                .run("--server.port=0", "--logging.level.root=error");
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        address = URI.create("http://localhost:" + port);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void checksADraftInTheLanguageThatIsAskedFor() throws IOException, InterruptedException {
        Objective draft = OkrJson.read(OBJECTIVE, Objective.class);

        assertThat(post(DRAFT, "en", OBJECTIVE).body())
                .isEqualTo(OkrJson.compact().write(Profiles.RECOMMENDED.check(draft)));
        assertThat(post(DRAFT, "fr, es-MX;q=0.8, en;q=0.2", OBJECTIVE).body())
                .isEqualTo(OkrJson.compact().in(Language.SPANISH).write(Profiles.RECOMMENDED.check(draft)));
        assertThat(post(DRAFT, "fr", OBJECTIVE).body())
                .isEqualTo(OkrJson.compact().write(Profiles.RECOMMENDED.check(draft)));
    }

    @Test
    void scoresAKeyResultAsOfADayOrToday() throws IOException, InterruptedException {
        HttpResponse<String> today = post(SCORE, "en", KEY_RESULT);
        HttpResponse<String> then = post(SCORE + "&asOf=2026-11-20", "en", KEY_RESULT);
        HttpResponse<String> hoy = post(SCORE, "es", KEY_RESULT);

        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.body()).isEqualTo(then.body());
        assertThat(mapper.readTree(then.body()).at("/progress").decimalValue()).isEqualByComparingTo("0.6");
        assertThat(reason(today)).isEqualTo("60% reached where 54.9% was expected by 2026-11-20");
        assertThat(reason(hoy)).isNotBlank().isNotEqualTo(reason(today));
    }

    private String reason(HttpResponse<String> score) throws IOException {
        return mapper.readTree(score.body()).at("/status/reason").textValue();
    }

    @Test
    void saysWhyAKeyResultHasNoScore() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(SCORE, "en", "{\"id\": \"k1\", \"text\": \"Answer letters sooner\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(mapper.readTree(answer.body()).at("/unscorable").textValue()).isEqualTo("no-measure");
        assertThat(mapper.readTree(answer.body()).has("progress")).isFalse();
        assertThat(reason(answer)).isNotBlank();
    }

    @Test
    void scoresAWholeProgram() throws IOException, InterruptedException {
        OkrProgram program = Sample.MUSEUM.read().document().program();

        HttpResponse<String> answer = post("/programs/scorecard", "en", OkrJson.write(program));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(mapper.readTree(answer.body()).at("/objectives"))
                .hasSize(program.objectives().size());
    }

    @Test
    void refusesAProgramThatDoesNotHangTogetherAsUnprocessable() throws IOException, InterruptedException {
        String json = Files.readString(
                Path.of("../okr-json/src/test/resources/org/okr4j/json/invalid-dangling-unit.json"), UTF_8);

        JsonNode problem = refused(post("/programs/scorecard", "es", json), 422);

        assertThat(problem.at("/title").textValue()).isEqualTo("El documento no es coherente");
        assertThat(problem.at("/problems")).hasSize(1);
        assertThat(problem.at("/problems/0/pointer").textValue()).isEqualTo("/objectives/0/unit");
        assertThat(problem.at("/problems/0/line").intValue()).isEqualTo(14);
        assertThat(problem.at("/problems/0/column").intValue()).isEqualTo(27);
    }

    @Test
    void countsColumnsInCharacters() throws IOException, InterruptedException {
        String json = OBJECTIVE.replace("Calm", "¿Año tranquilo?").replace("}", ", \"owners\": \"ada\"}");

        JsonNode problem = refused(post(DRAFT, "es", json), 400);

        assertThat(problem.at("/problems/0/column").intValue()).isEqualTo(json.indexOf("\"owners\"") + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": }          | /id | 1 | 8  | this is not JSON: unexpected }",
                "{\"id\": \"o1\",    | /id | 1 | 13 | the document ends here, in the middle of a value",
                "[1]                 |     | 1 | 1  | expected an object, found an array",
                "nope                |     | 1 | 1  | this is not JSON, or the document goes on after its end",
                "{\"id\": \"\\ud800\"} | /id | 1 | 8 | the text has half of a surrogate pair, which is no character"
            })
    void saysWhereADocumentIsNone(String json, String pointer, int line, int column, String text)
            throws IOException, InterruptedException {
        JsonNode problems = refused(post(DRAFT, "en", json), 400).at("/problems");

        assertThat(problems).extracting(each -> each.at("/text").textValue()).contains(text);
        JsonNode problem =
                Iterables.find(problems, each -> each.at("/text").textValue().equals(text));
        assertThat(problem.at("/pointer").textValue()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.at("/line").intValue()).isEqualTo(line);
        assertThat(problem.at("/column").intValue()).isEqualTo(column);
    }

    @Test
    void refusesWhatGoesOnAfterItsEndOrIsEmptyOrNoUtf8() throws IOException, InterruptedException {
        assertThat(text(post(DRAFT, "en", OBJECTIVE + " {}"))).contains("goes on after its end");
        assertThat(text(post(DRAFT, "en", ""))).isEqualTo("there is no document");
        BodyPublisher latin =
                BodyPublishers.ofByteArray(OBJECTIVE.replace("Calm", "Año").getBytes(ISO_8859_1));
        assertThat(text(send(request(DRAFT, "en").header("Content-Type", JSON).POST(latin))))
                .isEqualTo("this is not UTF-8");
    }

    private String text(HttpResponse<String> answer) throws IOException {
        return refused(answer, 400).at("/problems/0/text").textValue();
    }

    @Test
    void stopsAtAsManyProblemsAsItsLimitsAllow() throws IOException, InterruptedException {
        String many = "{" + "\"titel\": 1, ".repeat(500) + "\"id\": \"o1\"}";

        JsonNode problem = refused(post(DRAFT, "en", many), 400);

        assertThat(problem.at("/problems")).hasSize(101);
        assertThat(problem.at("/detail").textValue()).isEqualTo("101 places are wrong.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesABodyThatIsTooLongWhetherItSaysSoOrNot(boolean saysSo) throws IOException, InterruptedException {
        byte[] body = (OBJECTIVE + " ".repeat(1 << 20)).getBytes(UTF_8);
        BodyPublisher publisher = saysSo
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        JsonNode problem =
                refused(send(request(DRAFT, "es").header("Content-Type", JSON).POST(publisher)), 413);

        assertThat(problem.at("/title").textValue()).isEqualTo("Contenido demasiado grande");
        assertThat(problem.at("/detail").textValue()).isEqualTo("Se leen 1048576 bytes como máximo.");
    }

    @Test
    void refusesOtherMediaTypesMethodsAndParameters() throws IOException, InterruptedException {
        BodyPublisher xml = BodyPublishers.ofString("<objective/>");
        JsonNode type = refused(
                send(request(DRAFT, "es").header("Content-Type", "text/xml").POST(xml)), 415);
        JsonNode method = refused(send(request(DRAFT, "en").GET()), 405);
        JsonNode missing = refused(post("/key-results/score", "es", KEY_RESULT), 400);
        JsonNode crossed = refused(post("/key-results/score?cycle=2026-12-31..2026-10-01", "en", KEY_RESULT), 400);

        assertThat(type.at("/detail").textValue()).isEqualTo("El tipo «text/xml» no se admite.");
        assertThat(method.at("/title").textValue()).isEqualTo("Method Not Allowed");
        assertThat(missing.at("/detail").textValue()).isEqualTo("Falta el parámetro «cycle».");
        assertThat(crossed.at("/detail").textValue()).contains("2026-12-31..2026-10-01");
    }

    @Test
    void hasTheSchemaOfEveryDocumentAndOfNoOther() throws IOException, InterruptedException {
        HttpResponse<String> schema = send(request("/schemas/key-result", "en").GET());
        JsonNode unknown = refused(send(request("/schemas/milestone", "es").GET()), 404);

        assertThat(schema.body()).isEqualTo(OkrJson.schema(KeyResult.class));
        assertThat(schema.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/schema+json"));
        assertThat(unknown.at("/title").textValue()).isEqualTo("No encontrado");
        assertThat(unknown.at("/detail").textValue()).startsWith("No hay ningún documento «milestone»; hay: ");
        assertThat(refused(send(request("/nothing", "es").GET()), 404)
                        .at("/detail")
                        .textValue())
                .isEqualTo("Aquí no hay nada.");
    }

    @Test
    void theDocumentationTellsWhatIsAskedAndAnswered() throws IOException, InterruptedException {
        String page = page();
        List<String> blocks = blocks(page, "http");

        assertThat(blocks).isNotEmpty().hasSizeGreaterThan(3);
        for (int i = 0; i < blocks.size(); i += 2) {
            Part asked = Part.of(blocks.get(i));
            Part told = Part.of(blocks.get(i + 1));
            String[] words = asked.first().split(" ", -1);
            HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(words[1]))
                    .method(words[0], BodyPublishers.ofString(asked.body()));
            asked.headers().forEach(line -> {
                String[] header = line.split(": ", 2);
                request.header(header[0], header[1]);
            });

            HttpResponse<String> answer = send(request);

            assertThat("HTTP/1.1 " + answer.statusCode()).isEqualTo(told.first());
            assertThat("Content-Type: "
                            + answer.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo(told.headers().get(0));
            ObjectNode body = (ObjectNode) mapper.readTree(answer.body());
            JsonNode shown = mapper.readTree(told.body());
            // What is left out of the page is there.
            body.fieldNames().forEachRemaining(name -> {
                if (shown.at("/" + name).asText().equals("…")) {
                    body.put(name, "…");
                }
            });
            assertThat(body).as(answer.body()).isEqualTo(shown);
        }
    }

    @Test
    void theDocumentationShowsTheBeansThatAreHere() throws IOException {
        Path sources = Path.of("src/test/java/org/okr4j/examples/web");
        String source = Files.readString(sources.resolve("WebApplication.java"), UTF_8)
                + Files.readString(sources.resolve("WebApplicationTest.java"), UTF_8);

        assertThat(page()).contains("mvn -Pweb -DskipTests package");
        assertThat(blocks(page(), ""))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(source.replaceAll("(?m)^ +", "")).contains(block.replaceAll("(?m)^ +", "")));
    }

    @Test
    void twoLinesAreEnough() throws IOException {
        try (AnnotationConfigApplicationContext plain =
                new AnnotationConfigApplicationContext(TwoLines.class, JacksonAutoConfiguration.class)) {
            ObjectMapper made = plain.getBean(ObjectMapper.class);

            Objective draft = made.readValue(OBJECTIVE, Objective.class);

            assertThat(draft).isEqualTo(OkrJson.read(OBJECTIVE, Objective.class));
            assertThat(made.writeValueAsString(Profiles.RECOMMENDED.check(draft)))
                    .isEqualTo(OkrJson.compact().write(Profiles.RECOMMENDED.check(draft)));
        }
    }

    /** All that is needed. */
    static class TwoLines {

        @Bean
        Module okr4j() {
            return new OkrJsonModule();
        }
    }

    private static String page() throws IOException {
        String page = Files.readString(Path.of("../docs/json.md"), UTF_8);
        String section = page.substring(page.indexOf("## With Spring Boot\n") + 3);
        return section.substring(0, section.indexOf("\n## ") + 1);
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
                .matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** A request or an answer as it is written down. */
    private record Part(String first, ImmutableList<String> headers, String body) {

        static Part of(String block) {
            String[] parts = block.split("\n\n", 2);
            ImmutableList<String> head = parts[0].lines().collect(ImmutableList.toImmutableList());
            return new Part(head.get(0), head.subList(1, head.size()), parts.length > 1 ? parts[1] : "");
        }
    }

    private JsonNode refused(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = mapper.readTree(answer.body());
        assertThat(problem.at("/status").intValue()).isEqualTo(status);
        assertThat(problem.at("/title").textValue()).isNotBlank();
        assertThat(problem.at("/detail").textValue()).isNotBlank();
        return problem;
    }

    private static HttpResponse<String> post(String path, String languages, String json)
            throws IOException, InterruptedException {
        return send(request(path, languages).header("Content-Type", JSON).POST(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder request(String path, String languages) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept-Language", languages);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }
}
