package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Cycle SPRING = Cycle.builder()
            .id(CycleId.of("spring"))
            .label("Spring 2027")
            .dates(DateRange.parse("2027-02-01..2027-05-31"))
            .build();

    @Test
    void isCustomUnlessSaidOtherwise() {
        assertThat(SPRING.kind()).isEqualTo(CycleKind.CUSTOM);
        assertThat(SPRING.withKind(CycleKind.QUARTER).kind()).isEqualTo(CycleKind.QUARTER);
        assertThat(SPRING.id().kind()).isEqualTo("Cycle");
    }

    @Test
    void containsItsDays() {
        assertThat(SPRING.contains(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2027, 5, 31))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2027, 1, 31))).isFalse();
        assertThat(SPRING.contains(LocalDate.of(2027, 6, 1))).isFalse();
    }

    @Test
    void aYearEnclosesItsQuarters() {
        FiscalCalendar july = FiscalCalendar.startingIn(Month.JULY);

        assertThat(july.year(2027).encloses(july.quarter(2027, 1))).isTrue();
        assertThat(july.year(2027).encloses(july.quarter(2028, 1))).isFalse();
        assertThat(july.quarter(2027, 1).encloses(july.year(2027))).isFalse();
        assertThat(SPRING.encloses(SPRING)).isTrue();
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPRING.withLabel(" "))
                .withMessage("Cycle 'spring': label must not be blank");
    }

    @Test
    void refusesToBeIncompleteOrSetTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cycle.builder().label("Spring").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Cycle.builder().label("Spring").label("Summer"));
    }
}
