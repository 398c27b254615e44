package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.Okr;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Pitfall;
import org.okr4j.rule.PitfallStatus;
import org.okr4j.rule.PitfallVerdict;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** Programs that walk into each way to fail, and nowhere else. */
class PitfallProgramsTest {

    /** In the last phase of a roadmap, nobody goes first anymore. */
    private static final ImmutableSet<RuleId> OVER = ImmutableSet.of(RuleId.of("pilots-go-first"));

    @Test
    void theProgramThatTheyAreMadeFromWalksIntoNone() {
        assertThat(Profiles.RECOMMENDED
                        .check(PitfallFixtures.clean().resolve(), Sample.AS_OF)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Pitfall.class)
    void allItsRulesHaveLookedAtThatProgram(Pitfall pitfall) {
        PitfallStatus status = pitfalls(PitfallFixtures.clean()).of(pitfall);

        assertThat(status.verdict()).isEqualTo(PitfallVerdict.NOT_SEEN);
        assertThat(status.judged())
                .as("the clean program must have what the rules of '%s' look at", pitfall)
                .containsAll(Sets.difference(pitfall.rules(), OVER));
    }

    @ParameterizedTest
    @EnumSource(Pitfall.class)
    void itsProgramsTripAllItsRulesAndNoOthers(Pitfall pitfall) {
        Set<RuleId> tripped = new HashSet<>();
        for (PitfallFixtures.Walk walk : PitfallFixtures.all().get(pitfall)) {
            ImmutableSet<RuleId> rules = rules(walk.program());

            assertThat(pitfall.rules())
                    .as("'%s' must trip rules of '%s' alone", walk.wrong(), pitfall)
                    .containsAll(rules);
            assertThat(Sets.difference(rules, tripped))
                    .as("'%s' must trip a rule that those before it do not", walk.wrong())
                    .isNotEmpty();
            assertThat(pitfalls(walk.program()).of(pitfall).verdict()).isEqualTo(PitfallVerdict.SEEN);
            tripped.addAll(rules);
        }

        assertThat(tripped)
                .as("add what trips the other rules of '%s' to PitfallFixtures", pitfall)
                .isEqualTo(pitfall.rules());
    }

    private static ImmutableSet<RuleId> rules(OkrProgram program) {
        return Profiles.RECOMMENDED.check(program.resolve(), Sample.AS_OF).findings().stream()
                .map(Finding::rule)
                .collect(toImmutableSet());
    }

    private static Pitfalls pitfalls(OkrProgram program) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, Sample.AS_OF).pitfalls();
    }
}
