package org.okr4j.rule.catalog;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Pitfall;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Writes {@code docs/rules.md} from what the rules say of themselves and from their examples. */
final class RuleDocs {

    private static final Phrasebook ENGLISH = Phrasebook.english();

    private final List<String> lines = new ArrayList<>();

    static String markdown() {
        RuleDocs docs = new RuleDocs();
        docs.introduction();
        docs.overview();
        docs.pitfalls();
        for (RuleFamily family : RuleFamily.values()) {
            List<Rule<?>> rules = OkrRules.all().rules().stream()
                    .filter(rule -> rule.family() == family)
                    .toList();
            if (!rules.isEmpty()) {
                docs.line("", "## " + capitalized(render(Message.of("{0}", family))));
                rules.forEach(docs::rule);
            }
        }
        docs.refused();
        return Joiner.on('\n').join(docs.lines) + "\n";
    }

    private void introduction() {
        line(
                "# Rules",
                "",
                "<!-- Rendered from the rules and their examples; writing-a-rule.md tells how to render it again. -->",
                "",
                "Each rule is a statement that should hold. Where it does not, there is a finding, graded by the profile.",
                "A rule that lacks what it needs, or finds nothing to look at, is listed as *not evaluated*, never as",
                "passed. A rule that throws becomes a finding of `rule-failed`, and the others still run.",
                "",
                "Objectives and key results that were deprioritized or cancelled are neither looked at nor counted; neither",
                "are objectives of a cycle that is over, where rules count objectives. How something is worded is judged until",
                "it is closed; how units fit together, rely on each other and decide, until the cycle is over. What is dated",
                "later than the day of the check is not known yet.");
    }

    private void overview() {
        line("", "## In each profile", "");
        line(
                "| rule | " + profiles(Profile::id) + " |",
                "|---|" + "---|".repeat(Profiles.all().size()));
        for (Rule<?> rule : OkrRules.all()) {
            line("| [" + rule + "](#" + rule + ") | " + profiles(profile -> cell(rule, profile)) + " |");
        }
        line("", "A parameter is shown where the profile sets it otherwise than the rule does.");
    }

    private void pitfalls() {
        line("", "## Ways to fail", "");
        line(
                "Three ways in which rollouts fail by the one source, and seven mistakes and an eighth by the other, with the rules",
                "that show them. `Pitfalls` tells which of them a check shows. For each there is a program in which these",
                "rules find something, and no others do.",
                "");
        line("| way to fail | named by | shown by | example |", "|---|---|---|---|");
        for (Pitfall pitfall : Pitfall.values()) {
            line("| " + render(Message.of("{0}", pitfall)) + " | " + render(Message.of("{0}", pitfall.source())) + " | "
                    + pitfall.rules().stream()
                            .map(rule -> "[" + rule + "](#" + rule + ")")
                            .collect(Collectors.joining(", "))
                    + " | "
                    + PitfallFixtures.all().get(pitfall).stream()
                            .map(PitfallFixtures.Walk::wrong)
                            .collect(Collectors.joining("; or "))
                    + " |");
        }
    }

    private static String profiles(Function<Profile, String> cell) {
        return Profiles.all().stream().map(cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Rule<?> rule, Profile profile) {
        Severity severity = profile.severity(rule.id());
        if (severity == Severity.OFF) {
            return "–";
        }
        return rule.parameters().stream()
                .filter(parameter -> !value(parameter, rule, profile)
                        .equals(parameter.defaultValue().toString()))
                .map(parameter -> ", " + parameter.name() + " " + value(parameter, rule, profile))
                .collect(Collectors.joining("", severity.name().toLowerCase(Locale.ROOT), ""));
    }

    private static String value(Parameter<?> parameter, Rule<?> rule, Profile profile) {
        return String.valueOf(profile.parameters(rule.id()).get(parameter.name()));
    }

    private void rule(Rule<?> rule) {
        RuleFixture fixture = RuleFixtures.all().get(rule.id());
        Finding finding = finding(rule, fixture);
        line("", "### " + rule, "");
        line(ENGLISH.render(rule.rationale()), "");
        line("- **Looks at:** " + subjects(rule) + "; reach: " + render(Message.of("{0}", rule.reach()))
                + (rule.needsProgram() ? "; not evaluated on a draft alone" : ""));
        line("- **Severity:** " + rule.severity().name().toLowerCase(Locale.ROOT)
                + (rule.blocksPublishing() ? ", blocks publishing" : ""));
        if (rule.readsText()) {
            line("- **Reads text:** only in a language that has a reader, English or Spanish");
        }
        line("- **Source:** " + render(Message.of("{0}", rule.sources())));
        rule.parameters()
                .forEach(parameter -> line("- **Parameter** `" + parameter.name() + "`: " + parameter.constraint()
                        + ", " + parameter.defaultValue() + " unless set otherwise"));
        line("- **Wrong:** " + fixture.wrong() + ". **Mended:** " + fixture.mended() + "."
                + settings(fixture)
                + (finding.fix().isEmpty() ? "" : " A fix is proposed."));
        line("- **Says:** " + ENGLISH.render(finding.message()));
        line("- **Dice:** " + Phrasebook.spanish().render(finding.message()));
    }

    private static String settings(RuleFixture fixture) {
        return fixture.parameters().entrySet().stream()
                .map(setting -> " Shown with `" + setting.getKey() + "` set to " + setting.getValue() + ".")
                .collect(Collectors.joining());
    }

    private static Finding finding(Rule<?> rule, RuleFixture fixture) {
        return fixture.check(List.of(rule), fixture.bad()).findings().get(0);
    }

    private static String subjects(Rule<?> rule) {
        return switch (rule.subjects().getSimpleName()) {
            case "OkrProgram" -> "the program";
            case "OrgUnit" -> "each unit";
            case "Objective" -> "each objective";
            case "Dependency" -> "each dependency";
            case "Kpi" -> "each KPI";
            case "SuppressionUse" -> "each suppression, after all else";
            default -> "each key result";
        };
    }

    private void refused() {
        line("", "## What is refused before any rule runs", "");
        line(
                "Ids that stand twice, references that lead nowhere, units or links in a circle, and an organization without");
        line(
                "exactly one root make a program that cannot be resolved. `OkrProgram.resolve()` reports all of them at once.");
    }

    private void line(String... more) {
        lines.addAll(List.of(more));
    }

    private static String render(Message message) {
        return ENGLISH.render(message);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
