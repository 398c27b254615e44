package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
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
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Sample;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Which ways to fail a check shows. */
class PitfallsTest {

    @ParameterizedTest
    @EnumSource(Pitfall.class)
    void everyRuleOfAPitfallExists(Pitfall pitfall) {
        assertThat(OkrRules.all().rules()).extracting(rule -> rule.id()).containsAll(pitfall.rules());
    }

    @ParameterizedTest
    @EnumSource(Pitfall.class)
    void saysWhyItHappensAndWhatHelps(Pitfall pitfall) {
        for (Message message : new Message[] {pitfall.because(), pitfall.remedy()}) {
            assertThat(Phrasebook.english().render(message)).endsWith(".").isNotEqualTo(message.key());
            assertThat(Phrasebook.spanish().render(message))
                    .endsWith(".")
                    .isNotEqualTo(Phrasebook.english().render(message));
        }
    }

    @Test
    void threeAreOfTheOneSourceAndEightOfTheOther() {
        assertThat(Pitfall.values())
                .filteredOn(pitfall -> pitfall.source() == RuleSource.GOVERNMENT_ROADMAP)
                .hasSize(3);
        assertThat(Pitfall.values())
                .filteredOn(pitfall -> pitfall.source() == RuleSource.CROSS_DEPARTMENT_ROLLOUT)
                .hasSize(8);
    }

    @Test
    void whatARuleHasFoundIsSeen() {
        OkrProgram program =
                Sample.keyResult(Sample.program(), "p1-1", keyResult -> keyResult.withText("Launch the new website"));
        Pitfalls pitfalls = pitfalls(program, Profiles.RECOMMENDED);
        PitfallStatus tasks = pitfalls.of(Pitfall.TASK_LISTS);

        assertThat(tasks.verdict()).isEqualTo(PitfallVerdict.SEEN);
        assertThat(tasks.findings())
                .extracting(Finding::rule)
                .contains(RuleId.of("key-result-is-not-a-task"))
                .allMatch(tasks.pitfall().rules()::contains);
        assertThat(tasks).hasToString("objectives as task lists: seen, in one finding.");
        assertThat(pitfalls.seen()).contains(tasks).doesNotContain(pitfalls.of(Pitfall.TOO_MANY_OBJECTIVES));
        assertThat(pitfalls.of(Pitfall.TOO_MANY_OBJECTIVES).verdict()).isEqualTo(PitfallVerdict.NOT_SEEN);
    }

    @Test
    void whatSomeRulesHaveLookedForInVainIsNotSeenByThose() {
        PitfallStatus cascade = pitfalls(Sample.program(), Profiles.RECOMMENDED).of(Pitfall.PREMATURE_CASCADE);

        assertThat(cascade.verdict()).isEqualTo(PitfallVerdict.NOT_SEEN);
        assertThat(cascade.judged())
                .containsExactly(RuleId.of("foundation-comes-before-cascade"), RuleId.of("level-is-not-skipped"));
        assertThat(cascade.notEvaluated())
                .extracting(entry -> entry.rule().toString())
                .containsExactly(
                        "parents-come-first", "phase-gate-is-passed", "pilots-go-first", "unit-publishes-in-its-phase");
        assertThat(cascade).hasToString("premature cascade: not seen by 2 of 6 rules that show it.");
    }

    @Test
    void whatNoRuleCouldLookForIsNotEvaluated() {
        Profile without = Profiles.RECOMMENDED
                .extend("mine")
                .off("child-is-not-a-copy")
                .off("objective-is-not-a-copy")
                .off("objective-is-not-copied-from-a-sample")
                .build();
        PitfallStatus copies = pitfalls(Sample.program(), without).of(Pitfall.COPIED_OBJECTIVES);

        assertThat(copies.verdict()).isEqualTo(PitfallVerdict.NOT_EVALUATED);
        assertThat(copies.findings()).isEmpty();
        assertThat(copies.judged()).isEmpty();
        assertThat(copies.notEvaluated())
                .extracting(Object::toString)
                .containsExactly(
                        "child-is-not-a-copy: The profile “mine” does without it.",
                        "objective-is-not-a-copy: The profile “mine” does without it.",
                        "objective-is-not-copied-from-a-sample: The profile “mine” does without it.");
        assertThat(copies)
                .hasToString("copied objectives: not evaluated, for none of the 3 rules that show it could judge.");
        assertThat(pitfalls(Sample.program(), Profiles.RECOMMENDED)
                        .of(Pitfall.COPIED_OBJECTIVES)
                        .verdict())
                .isEqualTo(PitfallVerdict.NOT_SEEN);
    }

    @Test
    void eachPitfallHasOneStatusInOrder() {
        Pitfalls pitfalls = Pitfalls.of(RuleReport.of(ImmutableList.of(), ImmutableList.of()), Profiles.RECOMMENDED);

        assertThat(pitfalls.all()).extracting(PitfallStatus::pitfall).containsExactly(Pitfall.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pitfalls(pitfalls.all().reverse()))
                .withMessageStartingWith("Pitfalls: all must hold each pitfall once, in order: ");
    }

    private static Pitfalls pitfalls(OkrProgram program, Profile profile) {
        return Okr.evaluate(program, profile, Sample.AS_OF).pitfalls();
    }
}
