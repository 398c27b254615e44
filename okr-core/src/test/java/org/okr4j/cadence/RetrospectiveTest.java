package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.ObjectiveId;

class RetrospectiveTest {

    private static final ObjectiveId PERMITS = ObjectiveId.of("permits");
    private static final Retrospective LOOK_BACK = Retrospective.builder()
            .id(RetrospectiveId.of("look-back"))
            .cycle(CycleId.of("fy2027-q2"))
            .date(LocalDate.of(2027, 1, 7))
            .build();
    private static final Learning PRACTICE = Learning.builder()
            .text("Check in on Mondays")
            .about(LearningKind.PRACTICE)
            .build();

    @Test
    void needsNoMoreThanWhenAndAtWhat() {
        assertThat(LOOK_BACK.unit()).isEmpty();
        assertThat(LOOK_BACK.attendees()).isEmpty();
        assertThat(LOOK_BACK.wentWell()).isEmpty();
        assertThat(LOOK_BACK.wentBadly()).isEmpty();
        assertThat(LOOK_BACK.learnings()).isEmpty();
        assertThat(LOOK_BACK.carryOvers()).isEmpty();
        assertThat(LOOK_BACK.id().kind()).isEqualTo("Retrospective");
    }

    @Test
    void refusesBlankTextsAndADateThatNoProgramHolds() {
        assertThat(LOOK_BACK.withWentWell("the portal").wentWell()).containsExactly("the portal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOOK_BACK.withWentWell("the portal", " "))
                .withMessage("Retrospective 'look-back': went well must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOOK_BACK.withWentBadly(""))
                .withMessage("Retrospective 'look-back': went badly must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOOK_BACK.withDate(LocalDate.MIN))
                .withMessage("Retrospective 'look-back': date must be in the years 0 to 10000: -999999999-01-01");
    }

    @Test
    void decidesOnEachObjectiveOnce() {
        CarryOver on = CarryOver.of(PERMITS, CarryDecision.CARRY_OVER);
        CarryOver drop = CarryOver.of(ObjectiveId.of("portal"), CarryDecision.DROP);

        assertThat(LOOK_BACK.withCarryOvers(on, drop).carryOvers()).containsExactly(on, drop);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOOK_BACK.withCarryOvers(on, drop, on.withDecision(CarryDecision.RE_TARGET)))
                .withMessage("Retrospective 'look-back': carry-overs must be of different objectives: permits");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aCarryOverMayHaveAReason() {
        CarryOver on = CarryOver.of(PERMITS, CarryDecision.CARRY_OVER);

        assertThat(on.reason()).isEmpty();
        assertThat(on.withReason("nearly there").reason()).contains("nearly there");
        assertThat(CarryOver.builder()
                        .objective(PERMITS)
                        .decision(CarryDecision.CARRY_OVER)
                        .build())
                .isEqualTo(on);
        assertThatNullPointerException()
                .isThrownBy(() -> CarryOver.of(null, CarryDecision.DROP))
                .withMessage("objective");
        assertThatNullPointerException()
                .isThrownBy(() -> CarryOver.of(PERMITS, null))
                .withMessage("decision");
    }

    @ParameterizedTest
    @CsvSource({
        "PRACTICE, , 2030-01-01, true",
        "PRACTICE, 2027-02-01, 2027-01-31, true",
        "PRACTICE, 2027-02-01, 2027-02-01, false",
        "CONTENT, , 2027-01-31, false",
        "CONTENT, 2027-02-01, 2027-01-31, false"
    })
    void aChangeOfPracticeIsOpenUntilItIsDone(LearningKind about, LocalDate doneOn, LocalDate date, boolean open) {
        Learning learning = PRACTICE.withAbout(about);

        assertThat((doneOn == null ? learning : learning.withDoneOn(doneOn)).isOpenAt(date))
                .isEqualTo(open);
    }

    @Test
    void refusesALearningThatSaysNothing() {
        assertThat(PRACTICE.owner()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRACTICE.withText(" "))
                .withMessage("Learning: text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRACTICE.withDoneOn(LocalDate.of(10_001, 1, 1)))
                .withMessage("Learning 'Check in on Mondays': done on must be in the years 0 to 10000: +10001-01-01");
    }
}
