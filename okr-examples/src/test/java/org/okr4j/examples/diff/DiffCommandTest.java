package org.okr4j.examples.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.program.OkrProgram;

class DiffCommandTest {

    @TempDir
    private Path directory;

    private EditedCompany company;

    @BeforeEach
    void writeFiles() throws IOException {
        company = EditedCompany.in(directory);
    }

    @Test
    void endsWithOneWhereProgramsDiffer() {
        Outcome outcome = Outcome.of("diff", company.before(), company.after());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("Objective 'o-cs-risk': the owner was set to Julia Lopez (p-lopez)");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void endsWithZeroWhereTheySayTheSame() throws IOException {
        OkrProgram program = OkrJson.read(Path.of(company.before()));
        Path compact = Files.writeString(
                directory.resolve("compact.json"), OkrJson.compact().write(program), UTF_8);

        Outcome outcome = Outcome.of("diff", company.before(), compact.toString(), "--lang", "es");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("0 diferencias", "Ambos programas dicen lo mismo.");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void writesChangesThatLeadToTheOtherProgram() throws IOException {
        Outcome outcome = Outcome.of("diff", company.before(), company.after(), "--format", "json", "--lang", "es");

        assertThat(outcome.code()).isEqualTo(1);
        JsonNode json = new JsonMapper().readTree(outcome.out());
        assertThat(json.at("/differences/0/text").textValue()).contains("Resultado clave");
        assertThat(OkrJson.read(Path.of(company.before()))
                        .apply(OkrJson.readChanges(json.get("changes").toString())))
                .isEqualTo(OkrJson.read(Path.of(company.after())));
    }

    @Test
    void saysWhatNothingDiffersAsJson() {
        Outcome outcome = Outcome.of("diff", company.after(), company.after(), "--format", "json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("{\n  \"differences\": [],\n  \"changes\": []\n}\n");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"okr\": 1}", UTF_8);
        String missing = directory.resolve("missing.json").toString();

        assertThat(Outcome.of("diff", missing, company.after()))
                .isEqualTo(new Outcome(2, "", missing + ": there is no such file\n"));
        assertThat(Outcome.of("diff", company.before(), broken.toString(), "--lang", "es"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        broken + ":1:1: falta la propiedad obligatoria \"organization\"\n"
                                + "    {\"okr\": 1}\n    ^\n"));
    }
}
