package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;

/** Whatever is proposed can be done. */
class ProposedLinksProperties {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    /** Proposes all that is possible and not done yet. */
    private static final Profile POSSIBLE = Profile.builder("links", ScoringPolicies.STANDARD)
            .rule(Rule.forEach(Objective.class)
                    .id("acme-possible-links")
                    .because("We want to know.")
                    .reach(Reach.CASCADE)
                    .check((objective, context) -> context.possibleParents().stream()
                            .filter(parent -> !context.parents().contains(parent))
                            .map(parent -> Change.link(objective.id(), Contribution.supports(parent.id())))
                            .forEach(link -> context.finding()
                                    .message("Link it.")
                                    .fix(link)
                                    .report())))
            .build();

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Property(tries = 200)
    void aPossibleParentClosesNoCircle(@ForAll("programs") ResolvedProgram program) {
        assertFixesApply(POSSIBLE, program);
    }

    @Property(tries = 200)
    void everyFixOfABuiltInRuleLeavesAProgramThatResolves(@ForAll("programs") ResolvedProgram program) {
        assertFixesApply(Profiles.STRICT, program);
    }

    private static void assertFixesApply(Profile profile, ResolvedProgram program) {
        for (Finding finding : profile.check(program, AS_OF).findings()) {
            assertThatCode(() -> program.program().apply(finding.fix()).resolve())
                    .as("%s", finding)
                    .doesNotThrowAnyException();
        }
    }
}
