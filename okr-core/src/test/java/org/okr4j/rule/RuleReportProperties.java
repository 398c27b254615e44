package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.ScoringPolicies;

class RuleReportProperties {

    /** Finds a lot in every objective, of several severities, with equal and with different words. */
    private static final Profile PROFILE = Profile.builder("chatty", ScoringPolicies.STANDARD)
            .rule(chatty("b", Severity.INFO))
            .rule(chatty("a", Severity.ERROR))
            .rule(Rule.forEach(Objective.class).id("c").because("We say so.").check((objective, context) -> {
                throw new IllegalStateException(objective.title());
            }))
            .build();

    private static Rule<Objective> chatty(String id, Severity severity) {
        return Rule.forEach(Objective.class)
                .id(id)
                .because("We say so.")
                .severity(severity)
                .check((objective, context) -> {
                    context.finding().message("Second.").at("title").report();
                    context.finding().message("First.").at("title").report();
                    context.report("{0}", objective.title());
                });
    }

    @Property(tries = 50)
    void theOrderOfFindingsDoesNotDependOnTheOrderOfObjectives(@ForAll("seeds") long seed) {
        List<Objective> objectives = new ArrayList<>(Sample.program().objectives());
        RuleReport report = check(objectives);

        Collections.shuffle(objectives, new Random(seed));

        assertThat(check(objectives)).isEqualTo(report);
        assertThat(check(objectives)).hasToString(report.toString());
    }

    @Property(tries = 50)
    void theOrderOfFindingsDoesNotDependOnTheOrderInWhichTheyAreFound(@ForAll("seeds") long seed) {
        RuleReport report = check(Sample.program().objectives());
        List<Finding> findings = new ArrayList<>(report.findings());

        Collections.shuffle(findings, new Random(seed));

        assertThat(RuleReport.of(findings, report.notEvaluated())).isEqualTo(report);
        assertThat(IntStream.range(1, report.findings().size()))
                .allMatch(i ->
                        report.findings().get(i - 1).compareTo(report.findings().get(i)) < 0);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static RuleReport check(List<Objective> objectives) {
        OkrProgram program = Sample.with(objectives.toArray(new Objective[0]));
        return PROFILE.check(program.resolve(), Sample.AS_OF);
    }
}
