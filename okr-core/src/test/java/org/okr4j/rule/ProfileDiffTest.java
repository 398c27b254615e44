package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.Missing;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Phrasebook;

class ProfileDiffTest {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
    private static final Rule<Objective> FEW = rule("acme-few", MOST, Parameter.decimal("share", "0", "1", "0.7"));
    private static final Rule<Objective> SHORT = rule("acme-short");
    private static final UnitId LAB = UnitId.of("lab");
    private static final Profile BASE = Profile.builder("base", ScoringPolicies.STANDARD)
            .rule(FEW)
            .rule(SHORT)
            .build();

    @Test
    void isEmptyForWhatExpectsTheSameWhereverItIsSaid() {
        Profile twice = BASE.extend("a")
                .severity("acme-few", Severity.WARNING)
                .parameter("acme-few", "share", "0.70")
                .build();

        assertThat(BASE.diff(BASE).isEmpty()).isTrue();
        assertThat(BASE.diff(twice).isEmpty()).isTrue();
        assertThat(BASE.diff(twice).before()).isSameAs(BASE);
        assertThat(BASE.diff(twice).after()).isSameAs(twice);
        assertThat(BASE.diff(twice)).hasToString("[]");
    }

    @Test
    void tellsHowRulesAreGradedAndTuned() {
        Profile other = BASE.extend("other")
                .severity("acme-few", Severity.ERROR)
                .blocksPublishing("acme-few", true)
                .parameter("acme-few", "most", "3")
                .parameter("acme-few", "share", "0.8")
                .off("acme-short")
                .build();

        assertThat(told(BASE, other))
                .containsExactly(
                        "“acme-few” is graded error instead of warning.",
                        "“acme-few” blocks publishing now.",
                        "“acme-few”: “most” is 3 instead of 5.",
                        "“acme-few”: “share” is 0.8 instead of 0.7.",
                        "“acme-short” is switched off; it was graded warning.");
        assertThat(told(other, BASE))
                .containsExactly(
                        "“acme-few” is graded warning instead of error.",
                        "“acme-few” no longer blocks publishing.",
                        "“acme-few”: “most” is 5 instead of 3.",
                        "“acme-few”: “share” is 0.7 instead of 0.8.",
                        "“acme-short” is switched on and graded warning.");
        assertThat(BASE.diff(other).differences())
                .extracting(ProfileDifference::property)
                .containsExactly("severity", "blocksPublishing", "parameters.most", "parameters.share", "severity");
        assertThat(BASE.diff(other).differences().get(2)).satisfies(difference -> {
            assertThat(difference.rule()).contains(FEW.id());
            assertThat(difference.unit()).isEmpty();
            assertThat(difference.before().orElseThrow()).hasToString("5");
            assertThat(difference.after().orElseThrow()).hasToString("3");
        });
    }

    @Test
    void tellsNothingOfHowARuleIsTunedThatIsOff() {
        Profile off = BASE.extend("off").off("acme-few").build();

        assertThat(told(
                        BASE,
                        off.extend("tuned").parameter("acme-few", "most", "9").build()))
                .containsExactly("“acme-few” is switched off; it was graded warning.");
    }

    @Test
    void tellsWhichRulesCameWentOrAreOthers() {
        Rule<Objective> other = rule("acme-few", Parameter.integer("least", 1, 50, 5));
        Profile before = Profile.builder("before", ScoringPolicies.STANDARD)
                .rule(FEW)
                .rule(SHORT)
                .build();
        Profile after = Profile.builder("after", ScoringPolicies.STANDARD)
                .rule(other)
                .rule(rule("acme-plain"))
                .severity("acme-plain", Severity.INFO)
                .build();

        assertThat(told(before, after))
                .containsExactly(
                        "The rule “acme-few” is another one under the same id.",
                        "The rule “acme-plain” is new, graded info.",
                        "The rule “acme-short” is gone; it was graded warning.");
        assertThat(before.diff(after).differences().get(1).before()).isEmpty();
        assertThat(before.diff(after).differences().get(2).after()).isEmpty();
    }

    @Test
    void tellsOfAUnitWhatIsNotToldOfAll() {
        Profile before = BASE.extend("before")
                .forUnit(LAB, lab -> lab.severity("acme-few", Severity.INFO))
                .build();
        Profile after = BASE.extend("after")
                .severity("acme-short", Severity.ERROR)
                .forUnit(LAB, lab -> lab.parameter("acme-few", "most", "9"))
                .build();

        assertThat(told(before, after))
                .containsExactly(
                        "“acme-short” is graded error instead of warning.",
                        "In unit “lab”: “acme-few” is graded warning instead of info.",
                        "In unit “lab”: “acme-few”: “most” is 9 instead of 5.");
        assertThat(before.diff(after).differences().get(1).unit()).contains(LAB);
    }

    @Test
    void tellsHowIsScored() {
        Profile other =
                BASE.extend("other").scoringPolicy(ScoringPolicies.VIVA_GOALS).build();
        Profile same = BASE.extend("same")
                .scoringPolicy(ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT))
                .build();

        assertThat(told(BASE, other))
                .containsExactly("Scores are computed by the policy “%s” instead of “%s”."
                        .formatted(ScoringPolicies.VIVA_GOALS.name(), ScoringPolicies.STANDARD.name()));
        assertThat(told(BASE, same))
                .containsExactly("Scores are computed by another policy of the name “%s”."
                        .formatted(ScoringPolicies.STANDARD.name()));
        assertThat(BASE.diff(other).differences().get(0).rule()).isEmpty();
    }

    @Test
    void tellsWhatIsSuppressedAndNoLonger() {
        Suppression ofAll = Suppression.builder()
                .rule(FEW.id())
                .reason("we learn")
                .by("Ada")
                .until(LocalDate.of(2026, 12, 31))
                .build();
        Suppression ofOne = ofAll.withSubject(ObjectiveId.of("o1"));
        Profile before = BASE.extend("before").suppress(ofAll).build();
        Profile after = BASE.extend("after").suppress(ofOne).build();

        assertThat(told(before, after))
                .containsExactly(
                        "“acme-few” is no longer suppressed until 2026-12-31 by Ada, for the reason “we learn”.",
                        "“acme-few” is suppressed on “o1” until 2026-12-31 by Ada, for the reason “we learn”.");
        assertThat(before.diff(after).differences())
                .extracting(ProfileDifference::property)
                .containsOnly("suppressions");
        assertThat(before.diff(after).differences().get(0).after()).isEmpty();
        assertThat(before.diff(after).differences().get(1).after().map(Object::toString))
                .contains("2026-12-31");
    }

    @Test
    void speaksSpanish() {
        Profile other = BASE.extend("other")
                .severity("acme-few", Severity.ERROR)
                .forUnit(LAB, lab -> lab.parameter("acme-few", "most", "3"))
                .build();

        assertThat(BASE.diff(other).differences().stream()
                        .map(ProfileDifference::text)
                        .map(Phrasebook.spanish()::render))
                .containsExactly(
                        "«acme-few» tiene el grado error en lugar de advertencia.",
                        "En la unidad «lab»: «acme-few»: «most» es 3 en lugar de 5.");
    }

    private static List<String> told(Profile before, Profile after) {
        return before.diff(after).differences().stream()
                .map(ProfileDifference::toString)
                .toList();
    }

    private static Rule<Objective> rule(String id, Parameter<?>... parameters) {
        return Rule.forEach(Objective.class)
                .id(id)
                .because("We say so.")
                .parameters(parameters)
                .check((objective, context) -> {});
    }
}
