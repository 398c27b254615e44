package org.okr4j.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.GateVerdict;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.Offender;
import org.okr4j.examples.input.Sample;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicators;
import org.okr4j.value.Ratio;

/** Where the company's rollout stands in four of its weeks. */
class CompanyRolloutTest {

    @Test
    void inWeekTwoSuccessIsThatAllLeadersAgreePersonByPerson() {
        Rollout company = Rollout.of(Sample.COMPANY, "2026-07-17");

        assertThat(company.week()).isEqualTo(2);
        assertThat(company.running()).isEqualTo("foundation");
        IndicatorResult agreement =
                company.status().phases().get(0).indicators().get(0);
        assertThat(agreement.indicator().figure().kind()).isEqualTo(FigureKind.AGREEMENT);
        assertThat(agreement.verdict()).isEqualTo(IndicatorVerdict.NOT_MET);
        assertThat(agreement.results().get(0).value()).contains(Ratio.of(4, 5));
        assertThat(reasons(agreement.results().get(0)))
                .containsExactly(
                        "Ruth Keller has agreed to 2 objectives of the organization only, and 3 are asked for");

        assertThat(Rollout.of(Sample.COMPANY, "2026-07-20").missing("pilot")).isEmpty();
    }

    @Test
    void inWeekSixThePilotsHavePublishedAndTheOthersAreNotExpectedYet() {
        Rollout company = Rollout.of(Sample.COMPANY, "2026-08-12");

        assertThat(company.week()).isEqualTo(6);
        assertThat(company.running()).isEqualTo("pilot");
        assertThat(company.status().phases().get(1).indicators()).allMatch(IndicatorResult::isMet);
        FigureResult coverage = company.figures().measure(Figure.of(FigureKind.COVERAGE));
        assertThat(coverage.value()).contains(Ratio.ONE);
        assertThat(coverage.denominator()).contains(Ratio.of(2, 1));
        assertThat(coverage.notEvaluated())
                .extracting(Offender::subject)
                .extracting(Object::toString)
                .containsExactly("marketing", "product", "people", "finance", "learning");
        assertThat(company.missing("cascade"))
                .containsExactly(
                        "Phase 3 begins in week 7, on 2026-08-17",
                        "pilots looked back at: at least 100%: not met. 0 of 2 pilots were looked back at (0%):"
                                + " Nobody has looked back at Sales; Nobody has looked back at Customer Success");
        assertThat(Rollout.of(Sample.COMPANY, "2026-08-17").running()).isEqualTo("cascade");
    }

    @Test
    void inWeekTenFourFifthsOpenTheNextPhaseWhileTheTargetIsAll() {
        Rollout company = Rollout.of(Sample.COMPANY, "2026-09-13");

        assertThat(company.week()).isEqualTo(10);
        assertThat(company.missing("rhythm")).containsExactly("Phase 4 begins in week 11, on 2026-09-14");
        assertThat(Rollout.of(Sample.COMPANY, "2026-09-14").mayStart("rhythm").verdict())
                .isEqualTo(GateVerdict.OPEN);
        IndicatorResult target = company.figures().judge(Indicators.COVERAGE);
        assertThat(target.verdict()).isEqualTo(IndicatorVerdict.NOT_MET);
        assertThat(target.results().get(0).value()).contains(Ratio.of(6, 7));
        assertThat(reasons(target.results().get(0)))
                .containsExactly("Learning has published no objective with a key result in this cycle");
    }

    @Test
    void inWeekSixteenAdoptionHasToBeAboveItsTargetAndNotAtIt() {
        Rollout company = Rollout.of(Sample.COMPANY, "2026-10-22");

        assertThat(company.week()).isEqualTo(16);
        assertThat(company.running()).isEqualTo("sustain");
        IndicatorResult adoption = company.figures().judge(Indicators.ADOPTION);
        assertThat(adoption.verdict()).isEqualTo(IndicatorVerdict.NOT_MET);
        assertThat(adoption.results().get(0).value()).contains(Ratio.of(2, 3));
        assertThat(adoption.results().get(0).offenders())
                .extracting(Offender::subject)
                .extracting(Object::toString)
                .containsExactly("field-team", "onboarding-team", "weber", "success");
        assertThat(company.status().phases().get(4).indicators())
                .extracting(IndicatorResult::indicator)
                .contains(Indicators.ADOPTION);
        assertThat(Indicators.ADOPTION.isMetBy(Ratio.of(17, 20))).isFalse();
        assertThat(Indicators.ADOPTION.isMetBy(Ratio.of(171, 200))).isTrue();
    }

    private static ImmutableList<String> reasons(FigureResult figure) {
        return figure.offenders().stream()
                .map(offender -> offender.reason().toString())
                .collect(ImmutableList.toImmutableList());
    }
}
