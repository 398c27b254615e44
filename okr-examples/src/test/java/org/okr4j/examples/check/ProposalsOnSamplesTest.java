package org.okr4j.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Finding;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;

/** What is proposed about a finding in a sample makes that finding go, and brings no other that is worth a warning. */
class ProposalsOnSamplesTest {

    /** What a proposal may bring to light: the rule that proposes, the rule that speaks then, and why that is right. */
    private static final ImmutableTable<String, String, String> BROUGHT_TO_LIGHT = ImmutableTable.of(
            "owner-still-works-here",
            "check-in-is-not-overdue",
            "As long as the owner is gone nobody can be asked for the check-in; whoever takes it over can.");

    @ParameterizedTest
    @EnumSource(Sample.class)
    void mendsAndSpoilsNothing(Sample sample) {
        Input input = sample.read();
        OkrProgram program = input.document().program();
        RuleReport before = check(program, input.asOf());
        List<String> todo = new ArrayList<>();

        for (Finding finding : before.findings()) {
            if (!finding.fix().isEmpty()) {
                RuleReport after = check(program.apply(finding.fix()), input.asOf());
                if (alike(finding, after) >= alike(finding, before)) {
                    todo.add("What is proposed does not mend it: " + finding);
                }
                fresh(before, after)
                        .filter(other -> !BROUGHT_TO_LIGHT.contains(
                                finding.rule().toString(), other.rule().toString()))
                        .forEach(other -> todo.add("What is proposed about " + finding + " brings another: " + other));
            }
        }

        assertThat(before.findings())
                .anySatisfy(finding -> assertThat(finding.fix()).isNotEmpty());
        assertThat(todo).isEmpty();
    }

    private static RuleReport check(OkrProgram program, LocalDate asOf) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, asOf).report();
    }

    /** How many findings a rule has at the place of one. */
    private static long alike(Finding finding, RuleReport report) {
        return report.findings(finding.rule()).stream()
                .filter(other -> other.location().equals(finding.location()))
                .count();
    }

    private static Stream<Finding> fresh(RuleReport before, RuleReport after) {
        BaselineComparison now = Baseline.of(before).compare(after);
        return now.fresh().stream().filter(finding -> finding.severity().isAtLeast(Severity.WARNING));
    }
}
