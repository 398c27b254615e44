package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleDocsTest {

    private static final Path FILE = Path.of("..", "docs", "rules.md");

    @Test
    void docsSayWhatTheRulesSay() throws IOException {
        String rendered = RuleDocs.markdown();
        if (Boolean.getBoolean("okr4j.docs.write")) {
            Files.writeString(FILE, rendered);
        }

        assertThat(Files.readString(FILE))
                .as("docs/rules.md must be what the rules say: run mvn -pl okr-core test -Dtest=RuleDocsTest"
                        + " -Dokr4j.docs.write=true and commit it")
                .isEqualTo(rendered);
    }
}
