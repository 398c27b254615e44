package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.organization.PersonId;

class ReviewTest {

    private static final Review ACCEPTED = Review.builder()
            .date(LocalDate.of(2026, 9, 21))
            .by(PersonId.of("ada"))
            .verdict(ReviewVerdict.ACCEPTED)
            .build();

    @Test
    void needsNoNoteWhereItAccepts() {
        assertThat(ACCEPTED.notes()).isEmpty();
        assertThat(ACCEPTED.withNotes("well cut").notes()).containsExactly("well cut");
    }

    @ParameterizedTest
    @EnumSource(value = ReviewVerdict.class, names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    void saysWhyItDoesNotAccept(ReviewVerdict verdict) {
        Review review = ACCEPTED.withNotes("no baseline").withVerdict(verdict);

        assertThat(review.verdict()).isEqualTo(verdict);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.withNotes(ImmutableList.of()))
                .withMessage("Review '2026-09-21': notes must say why it is not accepted: none");
    }

    @Test
    void refusesBlankNotesAndDatesThatNoProgramHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACCEPTED.withNotes("good", " "))
                .withMessage("Review '2026-09-21': notes must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACCEPTED.withDate(LocalDate.of(12_026, 9, 21)))
                .withMessage("Review '+12026-09-21': date must be in the years 0 to 10000: +12026-09-21");
    }
}
