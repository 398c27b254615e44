package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTest {

    private static final Appointment HEAD = Appointment.builder()
            .person(PersonId.of("ruth"))
            .role(Role.HEAD)
            .unit(UnitId.of("permits"))
            .from(LocalDate.of(2026, 7, 1))
            .build();

    @Test
    void isInternalAndOpenByDefault() {
        assertThat(HEAD.external()).isFalse();
        assertThat(HEAD.until()).isEmpty();
        assertThat(HEAD.isInForce(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2027-06-30, true", "2027-07-01, false"})
    void isInForceOnBothItsEnds(LocalDate date, boolean inForce) {
        assertThat(HEAD.withUntil(LocalDate.of(2027, 6, 30)).isInForce(date)).isEqualTo(inForce);
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        assertThat(HEAD.withUntil(LocalDate.of(2026, 7, 1)).until()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEAD.withUntil(LocalDate.of(2026, 6, 30)))
                .withMessage("Appointment 'ruth': until must not be before from 2026-07-01: 2026-06-30");
    }
}
