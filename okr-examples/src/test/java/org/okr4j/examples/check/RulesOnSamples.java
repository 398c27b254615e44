package org.okr4j.examples.check;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.rule.catalog.Profiles;

/** Which rule finds how much in which sample on its own date, and {@code docs/rules-on-samples.md} made of it. */
final class RulesOnSamples {

    private static final String PROFILE = Profiles.RECOMMENDED.id();

    private final ImmutableTable<String, Sample, RuleReport> reports;

    private RulesOnSamples(ImmutableTable<String, Sample, RuleReport> reports) {
        this.reports = reports;
    }

    static RulesOnSamples check() {
        ImmutableTable.Builder<String, Sample, RuleReport> reports = ImmutableTable.builder();
        for (Sample sample : Sample.values()) {
            Input input = sample.read();
            for (Profile profile : Profiles.all()) {
                reports.put(
                        profile.id(),
                        sample,
                        Okr.evaluate(input.document().program(), profile, input.asOf())
                                .report());
            }
        }
        return new RulesOnSamples(reports.buildOrThrow());
    }

    boolean fires(Rule<?> rule) {
        return reports.values().stream()
                .anyMatch(report -> !report.findings(rule.id()).isEmpty());
    }

    String markdown(ImmutableMap<String, String> reasons) {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(
                "# Rules on the samples",
                "",
                "<!-- Rendered by RulesOnSamplesTest, which tells how to render it again. -->",
                "",
                "Three programs come with `okr-examples`. `city` and `company` show rollouts that are well under way, and have a",
                "fault here and there. In `museum` objectives are as people write them first, before a coach has read them: it is",
                "there to make the mistakes that the other two do not. So you can read what each [rule](rules.md) says where",
                "somebody meant well, and not only in the example that was made for it:",
                "",
                "    java -jar okr-examples/target/okr-examples.jar check --sample museum",
                "",
                "The table counts findings under `" + PROFILE + "`, of each program on its own date:",
                samples(RulesOnSamples::dated, ", ") + ".",
                "Where there are none, it says which other profile finds some, or why none does.",
                "",
                "| rule | " + samples(RulesOnSamples::name, " | ") + " | if in none |",
                "|---|" + "--:|".repeat(Sample.values().length) + "---|"));
        for (Rule<?> rule : OkrRules.all()) {
            lines.add("| [" + rule + "](rules.md#" + rule + ") | "
                    + samples(sample -> cell(count(rule, PROFILE, sample)), " | ") + " | "
                    + otherwise(rule, reasons.getOrDefault(rule.id().toString(), "")) + " |");
        }
        return Joiner.on('\n').join(lines) + "\n";
    }

    private String otherwise(Rule<?> rule, String reason) {
        if (sum(rule, PROFILE) > 0) {
            return "";
        }
        return fires(rule)
                ? Profiles.all().stream()
                        .filter(profile -> sum(rule, profile.id()) > 0)
                        .map(profile -> "`" + profile.id() + "`: " + counts(rule, profile.id()))
                        .collect(Collectors.joining("; "))
                : reason;
    }

    private String counts(Rule<?> rule, String profile) {
        return Stream.of(Sample.values())
                .filter(sample -> count(rule, profile, sample) > 0)
                .map(sample -> count(rule, profile, sample) + " in the " + name(sample))
                .collect(Collectors.joining(", "));
    }

    private int sum(Rule<?> rule, String profile) {
        return Stream.of(Sample.values())
                .mapToInt(sample -> count(rule, profile, sample))
                .sum();
    }

    private int count(Rule<?> rule, String profile, Sample sample) {
        return reports.get(profile, sample).findings(rule.id()).size();
    }

    private static String cell(int count) {
        return count == 0 ? "–" : Integer.toString(count);
    }

    private static String samples(Function<Sample, String> cell, String separator) {
        return Stream.of(Sample.values()).map(cell).collect(Collectors.joining(separator));
    }

    private static String dated(Sample sample) {
        return name(sample) + " " + sample.read().asOf();
    }

    private static String name(Sample sample) {
        return Ascii.toLowerCase(sample.name());
    }
}
