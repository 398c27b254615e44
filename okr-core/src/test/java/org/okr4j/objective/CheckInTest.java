package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measurement;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Confidence;

class CheckInTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 5);
    private static final CheckIn EMPTY = CheckIn.builder().date(DATE).build();

    @Test
    void needsADateOnly() {
        assertThat(EMPTY.revision()).isZero();
        assertThat(EMPTY.measurement()).isEmpty();
        assertThat(EMPTY.confidence()).isEmpty();
        assertThat(EMPTY.blockers()).isEmpty();
        assertThat(EMPTY.isAutomatic()).isFalse();
    }

    @Test
    void holdsWhatWasReported() {
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.BUDGET)
                .text("No money for overtime")
                .since(DATE)
                .escalatedTo(PersonId.of("ruth"))
                .build();
        CheckIn checkIn = CheckIn.builder()
                .date(DATE)
                .measurement(Measurement.number("41"))
                .confidence(Confidence.of("0.7"))
                .note("Two weeks of backlog are gone")
                .addBlocker(blocker)
                .by(PersonId.of("sol"))
                .build();

        assertThat(checkIn.measurement()).contains(Measurement.number("41"));
        assertThat(checkIn.blockers()).containsExactly(blocker);
        assertThat(checkIn.withBlockers()).isNotEqualTo(checkIn);
    }

    @Test
    void isAutomaticWhereAFeedMadeIt() {
        assertThat(EMPTY.withFeed("ledger").isAutomatic()).isTrue();
    }

    @Test
    void refusesANegativeRevision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withRevision(-1))
                .withMessage("Check-in '2026-10-05': revision must not be negative: -1");
    }

    @Test
    void refusesABlankFeed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withFeed(""))
                .withMessage("Check-in '2026-10-05': feed must not be blank");
    }

    @Test
    void refusesABlockerWithoutText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blocker.builder()
                        .kind(BlockerKind.OTHER)
                        .text(" ")
                        .since(DATE)
                        .build())
                .withMessage("Blocker '2026-10-05': text must not be blank");
    }
}
