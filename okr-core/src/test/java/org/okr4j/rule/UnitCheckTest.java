package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Id;

class UnitCheckTest {

    private static final Profile EVERYTHING = Profile.builder("everything", ScoringPolicies.STANDARD)
            .rule(always(OkrProgram.class, "acme-program"))
            .rule(always(OrgUnit.class, "acme-unit"))
            .rule(always(Objective.class, "acme-objective"))
            .rule(always(KeyResult.class, "acme-key-result"))
            .rule(always(Dependency.class, "acme-dependency"))
            .rule(always(Kpi.class, "acme-kpi"))
            .build();

    private static final ResolvedProgram PROGRAM = Sample.depending(Sample.SHADE, Sample.GRANT).toBuilder()
            .addAllKpis(List.of(kpi("calls", Optional.empty()), kpi("visits", Optional.of(UnitId.of("parks")))))
            .addAllObjectives(Sample.objectives("t", "trails", 1))
            .build()
            .resolve();

    private static final Scorecard SCORES = Scorer.of(ScoringPolicies.STANDARD).score(PROGRAM, Sample.AS_OF);

    @Test
    void looksAtAUnitAndAtWhatIsItsOwn() {
        assertThat(found("parks", "acme-unit")).containsExactly("parks");
        assertThat(found("parks", "acme-objective")).containsExactly("p1", "p2", "p3");
        assertThat(found("parks", "acme-key-result")).hasSize(9).allMatch(id -> id.startsWith("p"));
        assertThat(found("parks", "acme-dependency")).containsExactly("grant", "shade");
        assertThat(found("parks", "acme-kpi")).containsExactly("visits");
        assertThat(found("parks", "acme-program")).isEmpty();
    }

    @Test
    void givesKpisOfNoUnitToTheOrganizationAndADependencyToWhoNeedsIt() {
        assertThat(found("city", "acme-kpi")).containsExactly("calls");
        assertThat(found("city", "acme-dependency")).isEmpty();
        assertThat(found("ada", "acme-objective")).isEmpty();
    }

    @Test
    void seesWhatIsAround() {
        Rule<Objective> looking = Rule.forEach(Objective.class)
                .id("acme-looking")
                .because("We say so.")
                .reach(Reach.PROGRAM)
                .check((objective, context) -> context.report(
                        "{0}", context.program().program().objectives().size()));
        Profile profile = EVERYTHING.extend("looking").rule(looking).build();

        assertThat(profile.check(PROGRAM, SCORES, UnitId.of("trails")).findings(looking.id()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).hasToString("7"));
    }

    @Test
    void refusesAUnitThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.check(PROGRAM, SCORES, UnitId.of("nowhere")))
                .withMessageContaining("nowhere");
    }

    @Test
    void allUnitsAndTheProgramAreTheWhole() {
        List<Finding> found = new ArrayList<>(EVERYTHING.check(PROGRAM, SCORES).findings(RuleId.of("acme-program")));
        for (OrgUnit unit : PROGRAM.program().organization().units()) {
            found.addAll(EVERYTHING.check(PROGRAM, SCORES, unit.id()).findings());
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        EVERYTHING.check(PROGRAM, SCORES).findings());
    }

    private static List<String> found(String unit, String rule) {
        return EVERYTHING.check(PROGRAM, SCORES, UnitId.of(unit)).findings(RuleId.of(rule)).stream()
                .map(finding -> finding.location().subject().map(Id::toString).orElse("program"))
                .toList();
    }

    private static <T> Rule<T> always(Class<T> subjects, String id) {
        return Rule.forEach(subjects)
                .id(id)
                .because("We say so.")
                .check((subject, context) -> context.report("Always."));
    }

    private static Kpi kpi(String id, Optional<UnitId> unit) {
        return Kpi.builder().id(KpiId.of(id)).name(id).unit(unit).build();
    }
}
