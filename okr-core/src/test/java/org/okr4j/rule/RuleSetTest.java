package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.okr4j.objective.Objective;

class RuleSetTest {

    private static final Rule<Objective> A = rule("a");
    private static final Rule<Objective> B = rule("b");
    private static final Rule<Objective> C = rule("c");

    @Test
    void isInTheOrderOfItsIds() {
        RuleSet rules = RuleSet.of(B, C).with(A);

        assertThat(rules.rules()).containsExactly(A, B, C);
        assertThat(rules).containsExactly(A, B, C);
        assertThat(rules.size()).isEqualTo(3);
        assertThat(rules).hasToString("[a, b, c]");
        assertThat(rules.rule(RuleId.of("b"))).contains(B);
        assertThat(rules.rule(RuleId.of("d"))).isEmpty();
    }

    @Test
    void putsARuleInThePlaceOfTheOneWithItsId() {
        Rule<Objective> other = rule("b");

        assertThat(RuleSet.of(A, B).with(other)).containsExactly(A, other);
    }

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(A, B, rule("a")))
                .withMessage("RuleSet: id must be unique: a");
    }

    private static Rule<Objective> rule(String id) {
        return Rule.forEach(Objective.class).id(id).because("We say so.").check((objective, context) -> {});
    }
}
