package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Sample;
import org.okr4j.sample.BusinessFunction;
import org.okr4j.sample.SampleObjective;
import org.okr4j.sample.Samples;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Language;

/** When an objective is a sample that somebody took over, and when it is their own. */
class SampleRulesTest {

    private static final RuleTester TESTER =
            RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_COPIED_FROM_A_SAMPLE).asOf(Sample.AS_OF);
    private static final SampleObjective SAMPLE =
            Samples.of(BusinessFunction.SALES, Language.ENGLISH).get(0);

    static Stream<SampleObjective> samples() {
        return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(language -> Samples.all(language).stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsFoundOnceItIsPublished(SampleObjective sample) {
        Finding finding =
                Iterables.getOnlyElement(TESTER.report(with(published(sample))).findings());

        assertThat(finding.location().property()).isEqualTo("title");
        assertThat(finding.evidence())
                .isEqualTo(ImmutableMap.of(
                        "function",
                        sample.function().toString(),
                        "language",
                        sample.language().code(),
                        "sample",
                        sample.title()));
    }

    @Test
    void saysOfWhatItIsASample() {
        TESTER.rejects(
                with(published(SAMPLE)),
                "title",
                "Objective “Large customers decide for us without detours” is still a published sample for sales, “Large"
                        + " customers decide for us without detours”, in title and key results. Keep the form, and put in what"
                        + " this organization wants to change, with figures of its own.");
    }

    @ParameterizedTest
    @EnumSource(LifecycleState.class)
    void aDraftMayBeginWithOneAndWhatIsOverIsLeftAlone(LifecycleState state) {
        Objective objective = draft(SAMPLE).withTransitions(steps(state));

        assertThat(TESTER.report(with(objective)).findings())
                .hasSize(
                        switch (state) {
                            case PROPOSED, REVIEWED, PUBLISHED -> 1;
                            case DRAFT, CLOSED, DEPRIORITIZED, CANCELLED -> 0;
                        });
    }

    @Test
    void smallWordsAndEndingsMakeNobodysOwn() {
        TESTER.rejects(with(published(SAMPLE).withTitle("A large customer decides for us without a detour")), "title");
    }

    @Test
    void anAimOfTheirOwnDoes() {
        TESTER.accepts(with(published(SAMPLE).withTitle("Citizens decide for us without detours")))
                .accepts(with(keyResults(
                        published(SAMPLE),
                        keyResult -> keyResult.withText("Raise the share of citizens who vote from 40% to 60%"))));
    }

    @Test
    void figuresOfTheirOwnDo() {
        TESTER.accepts(with(keyResults(
                published(SAMPLE),
                keyResult -> keyResult.withText(keyResult.text().replaceAll("from \\d+%? to \\d+", "from 52 to 61")))));
    }

    @Test
    void mostKeyResultsMakeACopy() {
        Objective copy = published(SAMPLE);

        TESTER.rejects(with(copy.withKeyResults(copy.keyResults().subList(0, 2))), "title")
                .rejects(
                        with(copy.withKeyResults(first(copy, "Raise the share of citizens who vote from 1 to 2"))),
                        "title")
                .accepts(with(copy.withKeyResults(copy.keyResults().get(0), other("a"), other("b"))))
                .accepts(with(copy.withKeyResults()));
    }

    @Test
    void howAlikeIsAParameter() {
        OkrProgram program = with(published(SAMPLE).withTitle("Large customers decide for us at once"));

        TESTER.accepts(program);
        TESTER.with("similarity", "0.5").rejects(program, "title");
    }

    @Test
    void whatIsHistoryIsLeftAlone() {
        assertThat(TESTER.asOf(LocalDate.of(2027, 1, 1))
                        .report(with(published(SAMPLE)))
                        .findings())
                .isEmpty();
    }

    private static OkrProgram with(Objective objective) {
        return Sample.with(new Objective[] {Sample.objective("c1", "city").withParents(), objective});
    }

    private static Objective draft(SampleObjective sample) {
        return sample.toObjective(ObjectiveId.of("p1"), UnitId.of("parks"), Sample.QUARTER.id());
    }

    private static Objective published(SampleObjective sample) {
        return draft(sample).withTransitions(steps(LifecycleState.PUBLISHED));
    }

    private static List<Transition> steps(LifecycleState state) {
        return switch (state) {
            case DRAFT -> List.of();
            case CLOSED, DEPRIORITIZED -> List.of(to(LifecycleState.PUBLISHED), to(state));
            case REVIEWED -> List.of(to(LifecycleState.PROPOSED), to(state));
            default -> List.of(to(state));
        };
    }

    private static Transition to(LifecycleState state) {
        return Transition.builder()
                .to(state)
                .date(LocalDate.of(2026, 10, 2))
                .reason("decided")
                .build();
    }

    private static Objective keyResults(Objective objective, UnaryOperator<KeyResult> change) {
        return objective.withKeyResults(
                objective.keyResults().stream().map(change).toList());
    }

    private static List<KeyResult> first(Objective objective, String text) {
        return List.of(
                objective.keyResults().get(0).withText(text),
                objective.keyResults().get(1),
                objective.keyResults().get(2));
    }

    private static KeyResult other(String id) {
        return Sample.keyResults(id, 1).get(0);
    }
}
