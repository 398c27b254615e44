package org.okr4j.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.catalog.OkrRules;

/** Each rule of the catalog finds something in a sample, or it is said why it does not. */
class RulesOnSamplesTest {

    private static final Path PAGE = Path.of("..", "docs", "rules-on-samples.md");
    private static final Path REASONS = Path.of("src/test/resources/org/okr4j/examples/check/silent-rules.properties");
    private static final RulesOnSamples RULES = RulesOnSamples.check();

    @Test
    void eachRuleFiresOrSaysWhyNot() throws IOException {
        ImmutableMap<String, String> reasons = reasons();
        List<String> todo = new ArrayList<>();
        for (Rule<?> rule : OkrRules.all()) {
            boolean hasReason = reasons.containsKey(rule.id().toString());
            if (RULES.fires(rule) && hasReason) {
                todo.add("Rule '" + rule + "' fires in a sample now: take its reason out of " + REASONS);
            } else if (!RULES.fires(rule) && !hasReason) {
                todo.add("Rule '" + rule + "' fires in no sample under any profile: let somebody in the museum make the"
                        + " mistake (src/main/resources/org/okr4j/examples/museum.json), or say in " + REASONS
                        + " why no sample can");
            }
        }

        assertThat(todo).isEmpty();
    }

    @Test
    void eachReasonIsOfARule() throws IOException {
        assertThat(reasons().entrySet()).allSatisfy(reason -> {
            assertThat(OkrRules.all().rule(RuleId.of(reason.getKey())))
                    .as("'%s' in %s is no rule: correct its name, or take it out", reason.getKey(), REASONS)
                    .isPresent();
            assertThat(reason.getValue())
                    .as("'%s' in %s must say in a sentence why the rule is silent", reason.getKey(), REASONS)
                    .endsWith(".")
                    .doesNotContain("|");
        });
    }

    @Test
    void thePageSaysWhatTheRulesFind() throws IOException {
        String rendered = RULES.markdown(reasons());
        if (Boolean.getBoolean("okr4j.docs.write")) {
            Files.writeString(PAGE, rendered, UTF_8);
        }

        assertThat(Files.readString(PAGE, UTF_8))
                .as(
                        "docs/rules-on-samples.md must be what the rules find: run mvn -pl okr-core,okr-json,okr-examples test"
                                + " -Dtest=RulesOnSamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dokr4j.docs.write=true,"
                                + " and read the difference before you commit it")
                .isEqualTo(rendered);
    }

    private static ImmutableMap<String, String> reasons() throws IOException {
        Properties reasons = new Properties();
        try (Reader reader = Files.newBufferedReader(REASONS, UTF_8)) {
            reasons.load(reader);
        }
        return Maps.fromProperties(reasons);
    }
}
