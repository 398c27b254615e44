package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

class ValueProperties {

    @Property
    void everyValueReadsWhatItWrote(
            @ForAll("progress") Progress progress,
            @ForAll("gaps") Gap gap,
            @ForAll("weights") Weight weight,
            @ForAll("confidences") Confidence confidence) {
        assertThat(Progress.parse(progress.toString())).isEqualTo(progress);
        assertThat(Score.parse(progress.toScore().toString())).isEqualTo(progress.toScore());
        assertThat(Gap.parse(gap.toString())).isEqualTo(gap);
        assertThat(Weight.parse(weight.toString())).isEqualTo(weight);
        assertThat(Confidence.parse(confidence.toString())).isEqualTo(confidence);
    }

    @Property
    void equalsAgreesWithCompareTo(
            @ForAll("confidences") Confidence a, @ForAll("confidences") Confidence b, @ForAll("gaps") Gap c) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(c.compareTo(Gap.ZERO)).isEqualTo(c.toBigDecimal().signum());
    }

    @Property
    void aPublishedNumberSurvivesArithmetic(@ForAll("progress") Progress progress, @ForAll("gaps") Gap gap) {
        assertThat(progress.toRatio().toProgress()).isEqualTo(progress);
        assertThat(gap.toRatio().toGap()).isEqualTo(gap);
        assertThat(Ratio.of(progress.toBigDecimal())).isEqualTo(progress.toRatio());
    }

    @Provide
    Arbitrary<Progress> progress() {
        return OkrArbitraries.progress();
    }

    @Provide
    Arbitrary<Gap> gaps() {
        return OkrArbitraries.gaps();
    }

    @Provide
    Arbitrary<Weight> weights() {
        return OkrArbitraries.weights();
    }

    @Provide
    Arbitrary<Confidence> confidences() {
        return OkrArbitraries.confidences();
    }
}
