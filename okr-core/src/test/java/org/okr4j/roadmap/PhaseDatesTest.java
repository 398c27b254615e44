package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 6);
    private static final PhaseDates CLOSED = PhaseDates.of(FIRST, LAST);
    private static final PhaseDates OPEN = PhaseDates.startingOn(FIRST);

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, false, false",
        "2026-10-26, true, true",
        "2026-12-06, true, true",
        "2026-12-07, false, true"
    })
    void containBothEnds(LocalDate date, boolean inClosed, boolean inOpen) {
        assertThat(CLOSED.contains(date)).isEqualTo(inClosed);
        assertThat(OPEN.contains(date)).isEqualTo(inOpen);
    }

    @Test
    void haveTheDatesTheyWereMadeOf() {
        assertThat(CLOSED.first()).isEqualTo(FIRST);
        assertThat(CLOSED.last()).contains(LAST);
        assertThat(OPEN.last()).isEmpty();
        assertThat(CLOSED).hasToString("2026-10-26..2026-12-06");
        assertThat(OPEN).hasToString("2026-10-26..");
    }

    @Test
    void refuseLastBeforeFirst() {
        assertThat(PhaseDates.of(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhaseDates.of(LAST, FIRST))
                .withMessage("Phase dates: last must not be before first 2026-12-06: 2026-10-26");
    }

    @Test
    void equalByTheirDates() {
        new EqualsTester()
                .addEqualityGroup(CLOSED, PhaseDates.of(FIRST, LAST))
                .addEqualityGroup(PhaseDates.of(FIRST, FIRST))
                .addEqualityGroup(PhaseDates.of(LAST, LAST))
                .addEqualityGroup(OPEN, PhaseDates.startingOn(FIRST))
                .testEquals();
    }

    @Test
    void refuseNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(LocalDate.class, FIRST);
        tester.testAllPublicStaticMethods(PhaseDates.class);
        tester.testAllPublicInstanceMethods(CLOSED);
    }
}
