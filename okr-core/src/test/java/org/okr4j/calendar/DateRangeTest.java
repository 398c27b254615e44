package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final DateRange QUARTER = DateRange.parse("2026-07-01..2026-09-30");

    @Test
    void hasTheDatesItWasMadeOf() {
        DateRange range = DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

        assertThat(range.first()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(range.last()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(range).isEqualTo(QUARTER).hasToString("2026-07-01..2026-09-30");
    }

    @Test
    void refusesLastBeforeFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .withMessage("DateRange: last must not be before first: 2026-01-02 to 2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0001-12-31..2026-01-01", "2026-01-01..+10001-01-01", "-999999999-01-01..+999999999-12-31"})
    void refusesDaysOutsideOfTheYears0To10000(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("DateRange: days must be in the years 0 to 10000: " + text.replace("..", " to "));
    }

    @Test
    void reachesFromYear0To10000() {
        assertThat(DateRange.parse("0000-01-01..+10000-12-31").days()).isEqualTo(3_652_791);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "2026-07-01", "2026-07-01..", "2026-07-01..2026-09-31", "2026-07-01/2026-09-30"})
    void refusesTextOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("DateRange: text must be two dates joined by '..': " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01..2026-09-30, 92", // 31 + 31 + 30
        "2026-01-01..2026-12-31, 365",
        "2028-02-01..2028-02-29, 29",
        "2026-07-01..2026-07-01, 1"
    })
    void countsBothEnds(String range, long days) {
        assertThat(DateRange.parse(range).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-08-15, true", "2026-09-30, true", "2026-10-01, false"})
    void containsItsEnds(LocalDate date, boolean contained) {
        assertThat(QUARTER.contains(date)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01..2026-09-30, true, true",
        "2026-08-01..2026-08-31, true, true",
        "2026-06-30..2026-09-30, false, true",
        "2026-07-01..2026-10-01, false, true",
        "2026-06-01..2026-07-01, false, true",
        "2026-09-30..2026-12-31, false, true",
        "2026-04-01..2026-06-30, false, false",
        "2026-10-01..2026-12-31, false, false"
    })
    void enclosesAndOverlaps(String other, boolean enclosed, boolean overlapping) {
        assertThat(QUARTER.encloses(DateRange.parse(other))).isEqualTo(enclosed);
        assertThat(QUARTER.overlaps(DateRange.parse(other))).isEqualTo(overlapping);
    }

    @Test
    void equalsByItsDates() {
        new EqualsTester()
                .addEqualityGroup(QUARTER, DateRange.parse("2026-07-01..2026-09-30"))
                .addEqualityGroup(DateRange.parse("2026-07-02..2026-09-30"))
                .addEqualityGroup(DateRange.parse("2026-07-01..2026-09-29"))
                .testEquals();
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalDate.class, LocalDate.of(2026, 7, 1))
                .setDefault(DateRange.class, QUARTER);
        tester.testAllPublicStaticMethods(DateRange.class);
        tester.testAllPublicInstanceMethods(QUARTER);
    }
}
