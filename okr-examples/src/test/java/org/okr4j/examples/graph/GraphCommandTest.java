package org.okr4j.examples.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.examples.cli.Outcome;

class GraphCommandTest {

    private static final Path COMPANY = Path.of("src/main/resources/org/okr4j/examples/company.json");

    /** A laboratory that a ward waits for, itself waiting for another one; a document that okr-json is tested with. */
    private static final Path DEPENDENCIES =
            Path.of("../okr-json/src/test/resources/org/okr4j/json/valid-dependencies.json");

    @TempDir
    private Path directory;

    @Test
    void drawsTheWholeAlignmentOfTheCityUnlessToldOtherwise() {
        assertThat(Outcome.of("graph"))
                .isEqualTo(Outcome.of(
                        "graph",
                        "--sample",
                        "city",
                        "--of",
                        "alignment",
                        "--as",
                        "dot",
                        "--lang",
                        "en",
                        "--profile",
                        "government",
                        "--as-of",
                        "2026-11-20"));
    }

    @Test
    void goesOneStepUnlessToldOtherwise() {
        assertThat(Outcome.of("graph", "--around", "o-city-permits"))
                .isEqualTo(Outcome.of("graph", "--around", "o-city-permits", "--steps", "1"))
                .isNotEqualTo(Outcome.of("graph", "--around", "o-city-permits", "--steps", "0"));
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("company.json"), Files.readString(COMPANY, UTF_8), UTF_8);

        assertThat(Outcome.of("graph", file.toString(), "--as-of", "2026-11-27", "--profile", "crossDepartment"))
                .isEqualTo(Outcome.of("graph", "--sample", "company"));
    }

    @Test
    void drawsWhoWaitsForWhom() {
        Outcome outcome = Outcome.of("graph", DEPENDENCIES.toString(), "--of", "dependencies", "--as", "mermaid");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                ---
                title: "Alder: dependencies, as of 2026-11-20"
                ---
                flowchart LR
                  n0(["State laboratory"]):::plain
                  subgraph g0["Wards"]
                    %% k1
                    n1["Tell 9 of 10 patients<br/>within a day<br/>not scorable"]:::notScorable
                  end
                  subgraph g1["Laboratory"]
                    %% k2
                    n2["Test 400 samples a night<br/>not scorable"]:::notScorable
                  end
                  %% d1
                  n2 -->|"outcome#58; Results before<br/>the morning round<br/>met, needed by<br/>2026-11-15"| n1
                  %% d3
                  n0 -.->|"resource#58; A second<br/>analyzer<br/>declared"| n2
                  classDef plain fill:#FFFFFF,stroke:#000000,color:#000000
                  classDef notScorable fill:#FFFFFF,stroke:#000000,color:#000000
                  linkStyle 1 stroke:#000000,stroke-width:1px,stroke-dasharray:1 4
                  linkStyle 0 stroke:#767676,stroke-width:1px
                """);
    }

    @Test
    void drawsWhatWasGivenUpWhereAskedTo() {
        String[] call = {"graph", DEPENDENCIES.toString(), "--of", "dependencies", "--given-up", "--unit", "wards"};

        assertThat(Outcome.of(call).out()).contains("withdrawn", "tooltip=\"d2\"", "tooltip=\"o2\"");
    }

    @Test
    void drawsAsOfADay() {
        assertThat(Outcome.of("graph", "--as-of", "2026-11-13").out()).contains(", as of 2026-11-13\"");
    }

    @Test
    void saysWhichFileIsMissing() {
        Path missing = directory.resolve("none.json");

        assertThat(Outcome.of("graph", missing.toString()))
                .isEqualTo(new Outcome(2, "", missing + ": there is no such file\n"));
    }
}
