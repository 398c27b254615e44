package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadmeBlockTest {

    private static final String README = """
            # Title

            ```java
            Progress p = Measure.decrease("45", "30").progress("36"); // 0.6
            String url = "https://example.org"; // https://example.org
            p.toString(); // no assignment
            ```

            ```sh
            mvn verify
            ```

            ```java
            List<String> names =
                    List.of("a"); // [a]
            ```
            """;

    @Test
    void findsTheBlocksOfJava() {
        assertThat(ReadmeBlock.in(README)).extracting(ReadmeBlock::line).containsExactly(4, 14);
    }

    @Test
    void checksWhatTheCommentsPromise() {
        assertThat(ReadmeBlock.in(README).get(0).toSource().lines().skip(3))
                .containsExactly(
                        "Progress p = Measure.decrease(\"45\", \"30\").progress(\"36\"); check(p, \"0.6\");",
                        "String url = \"https://example.org\"; check(url, \"https://example.org\");",
                        "p.toString(); // no assignment",
                        "}}");
        assertThat(ReadmeBlock.in(README).get(1).toSource()).contains("List.of(\"a\"); check(names, \"[a]\");");
    }

    @Test
    void importsWhatTheLibraryExports() {
        assertThat(ReadmeBlock.in(README).get(0).toSource())
                .startsWith("import org.okr4j")
                .contains("import org.okr4j.*;", "import org.okr4j.rule.catalog.*;", "import org.okr4j.json.*;")
                .doesNotContain("internal");
    }
}
