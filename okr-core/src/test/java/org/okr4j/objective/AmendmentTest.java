package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Weight;

class AmendmentTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 2);

    @Test
    void changesAnyOneThing() {
        assertThat(on(DATE).measure(Measure.decrease("45", "35")).build().weight())
                .isEmpty();
        assertThat(on(DATE).weight(Weight.ZERO).build().weight()).contains(Weight.ZERO);
        assertThat(on(DATE).due(DATE).build().due()).contains(DATE);
        assertThat(on(DATE).owner(PersonId.of("sol")).build().owner()).contains(PersonId.of("sol"));
    }

    @Test
    void refusesToChangeNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on(DATE).reason("just because").build())
                .withMessage("Amendment '2026-11-02': it must set measure, weight, due or owner: none of them");
    }

    private static Amendment.Builder on(LocalDate date) {
        return Amendment.builder().date(date);
    }
}
