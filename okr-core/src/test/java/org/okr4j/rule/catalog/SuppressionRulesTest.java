package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Suppression;
import org.okr4j.text.Phrasebook;

class SuppressionRulesTest {

    private static final ResolvedProgram PROGRAM = Sample.keyResult(
                    Sample.program(), "p1-1", keyResult -> keyResult.withOwner(Optional.empty()))
            .resolve();

    private static final Suppression OWNERLESS = Suppression.builder()
            .rule(RuleId.of("key-result-has-owner"))
            .subject(KeyResultId.of("p1-1"))
            .reason("the post is advertised")
            .by("Ada López")
            .until(Sample.AS_OF)
            .build();

    @Test
    void saysNothingOnTheLastDayOfOneThatIsUsed() {
        assertThat(said(OWNERLESS, Sample.AS_OF)).isEmpty();
    }

    @Test
    void saysWhatIsFoundAgainOnceItHasExpired() {
        assertThat(said(OWNERLESS, Sample.AS_OF.plusDays(1)))
                .containsExactly("key-result-has-owner", "suppression-has-not-expired");
    }

    @Test
    void saysOneThingOfOneThatHasExpiredAndHasNothingToSilence() {
        assertThat(said(
                        OWNERLESS.withSubject(KeyResultId.of("p1-2")).withUntil(Sample.AS_OF.minusDays(1)),
                        Sample.AS_OF))
                .containsExactly("key-result-has-owner", "suppression-has-not-expired");
    }

    @Test
    void saysThatNothingIsThereToSilence() {
        assertThat(said(OWNERLESS.withSubject(KeyResultId.of("p1-2")), Sample.AS_OF))
                .containsExactly("key-result-has-owner", "suppression-is-used");
        assertThat(said(OWNERLESS.withSubject(UnitId.of("elsewhere")), Sample.AS_OF))
                .containsExactly("key-result-has-owner", "suppression-is-used");
    }

    @Test
    void tellsWhoDecidedWhatAndWhy() {
        RuleReport report = check(OWNERLESS.withUntil(LocalDate.of(2026, 11, 1)), Sample.AS_OF);

        assertThat(report.findings(OkrRules.SUPPRESSION_HAS_NOT_EXPIRED.id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("key result 'p1-1'");
                    assertThat(finding.evidence())
                            .containsEntry("rule", "key-result-has-owner")
                            .containsEntry("until", "2026-11-01");
                    assertThat(Phrasebook.english().render(finding.message()))
                            .isEqualTo("“key-result-has-owner” was suppressed until 2026-11-01 by Ada López, for the"
                                    + " reason “the post is advertised”. Decide again: mend what the rule finds, or let it"
                                    + " stay for longer and say why.");
                    assertThat(Phrasebook.spanish().render(finding.message()))
                            .isEqualTo(
                                    "Hubo una excepción a «key-result-has-owner» hasta el 2026-11-01,"
                                            + " decidida por Ada López con el motivo «the post is advertised». Decidan de nuevo:"
                                            + " corrijan lo que encuentra la regla, o déjenlo estar más tiempo y digan por qué.");
                });
    }

    private static List<String> said(Suppression suppression, LocalDate asOf) {
        return check(suppression, asOf).findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }

    /** With the rules on suppressions, and the one that is suppressed, and no other. */
    private static RuleReport check(Suppression suppression, LocalDate asOf) {
        return Profile.builder("suppressed", Profiles.RECOMMENDED.scoringPolicy())
                .rule(OkrRules.KEY_RESULT_HAS_OWNER)
                .rule(OkrRules.SUPPRESSION_HAS_NOT_EXPIRED)
                .rule(OkrRules.SUPPRESSION_IS_USED)
                .suppress(suppression)
                .build()
                .check(PROGRAM, asOf);
    }
}
