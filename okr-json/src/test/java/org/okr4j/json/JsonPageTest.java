package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.MeasureKind;
import org.okr4j.statement.StatementReader;

/** What docs/json.md says is so. */
class JsonPageTest {

    private String page = "";
    private String document = "";

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Path.of("../docs/json.md"), UTF_8);
        Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        document = block.group(1);
    }

    @Test
    void itsDocumentIsCompleteAndCanonical() {
        assertThat(OkrJson.write(OkrJson.read(document))).isEqualTo(document);
    }

    @Test
    void itsProblemsAreThoseOfTheDocumentWithTwoSlips() {
        String wrong = document.replace("\"title\": \"Builders", "\"titel\": \"Builders")
                .replace("\"weight\": 2,", "\"weight\": \"2\",");

        ImmutableList<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.read(wrong))
                .problems();

        assertThat(page).contains(problems.get(1) + "\n" + problems.get(2) + "\n");
        assertThat(problems)
                .hasSize(3)
                .first()
                .hasToString("/objectives/0 (line 18, column 5): the required property \"title\" is missing");
    }

    @Test
    void itsTableHasEveryMeasureWithItsParts() {
        assertThat(MeasureKind.values()).allSatisfy(kind -> {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `") && line.contains("`" + kind.tag() + "`"))
                    .findFirst()
                    .orElseThrow();
            String[] cells = row.split("\\|", -1);
            assertThat(kind.requiredParts())
                    .allSatisfy(part -> assertThat(cells[2]).contains("`" + part + "`"));
            assertThat(kind.optionalParts())
                    .allSatisfy(part -> assertThat(cells[3]).contains("`" + part + "`"));
        });
    }

    /** Also that no property is left out where there is no value. */
    @Test
    void itNamesThePropertiesOfStatements() throws IOException {
        String part = page.substring(page.indexOf("## What sentences say"));
        StatementReader reader = StatementReader.english();
        JsonMapper mapper = new JsonMapper();
        JsonNode full = mapper.readTree(OkrJson.write(reader.read("Reduce debtor days from 45 to 30 by 31 May 2027")));
        JsonNode title = mapper.readTree(OkrJson.write(reader.readObjective("Flour as fresh as bread")));

        assertThat(ImmutableList.copyOf(full.fieldNames()))
                .allSatisfy(property -> assertThat(part.lines()
                                .filter(line -> line.startsWith("|"))
                                .map(line -> line.split("\\|", -1)[1]))
                        .anyMatch(cell -> cell.contains("`" + property + "`")))
                .isEqualTo(ImmutableList.copyOf(
                        mapper.readTree(OkrJson.write(reader.read(""))).fieldNames()));
        assertThat(ImmutableList.copyOf(title.fieldNames()))
                .allSatisfy(property -> assertThat(part).contains("`" + property + "`"));
        assertThat(part)
                .contains(OkrJson.compact()
                        .write(reader.read("Reduce debtor days from 45 to 30"))
                        .substring(0, 118));
    }

    @Test
    void itsLimitsAreTheDefault() {
        JsonLimits limits = JsonLimits.DEFAULT;

        assertThat(Arrays.asList(
                        limits.depth() + " levels",
                        String.format(Locale.ROOT, "%,d characters", limits.textLength()),
                        limits.numberDigits() + " digits before and " + limits.numberDigits() + " after",
                        (limits.documentBytes() >> 20) + " MiB",
                        limits.values() / 1_000_000 + " million values",
                        String.format(Locale.ROOT, "%,d reported problems", limits.problems())))
                .allSatisfy(phrase -> assertThat(page.replace('\n', ' ')).contains(phrase));
    }
}
