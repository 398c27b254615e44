package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;

class ConversationTest {

    private static final UnitId PERMITS = UnitId.of("permits");
    private static final UnitId FIRE = UnitId.of("fire");
    private static final Conversation TALK = Conversation.builder()
            .id(ConversationId.of("talk"))
            .date(LocalDate.of(2026, 9, 17))
            .cycle(CycleId.of("fy2027-q2"))
            .addUnits(PERMITS, FIRE)
            .build();
    private static final AgreedPoint POINT = AgreedPoint.builder()
            .topic(Topic.DEPENDENCY)
            .text("Fire looks at plans within five days")
            .build();

    @Test
    void needsNoMoreThanWhenAndBetweenWhom() {
        assertThat(TALK.units()).containsExactly(PERMITS, FIRE);
        assertThat(TALK.participants()).isEmpty();
        assertThat(TALK.agreed()).isEmpty();
        assertThat(TALK.note()).isEmpty();
        assertThat(TALK.id().kind()).isEqualTo("Conversation");
    }

    @Test
    void isBetweenTwoUnitsAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALK.withUnits(PERMITS))
                .withMessage("Conversation 'talk': units must be two or more: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALK.withUnits(ImmutableList.of()))
                .withMessage("Conversation 'talk': units must be two or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALK.withUnits(PERMITS, FIRE, PERMITS))
                .withMessage("Conversation 'talk': units must be different: permits");
    }

    @Test
    void refusesADateThatNoProgramHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALK.withDate(LocalDate.of(-1, 1, 1)))
                .withMessage("Conversation 'talk': date must be in the years 0 to 10000: -0001-01-01");
    }

    @Test
    void agreesOnThingsOfAProgram() {
        AgreedPoint point =
                POINT.withSubjects(ObjectiveId.of("permits"), KeyResultId.of("permits-wait"), DependencyId.of("plans"));

        assertThat(POINT.subjects()).isEmpty();
        assertThat(POINT.owner()).isEmpty();
        assertThat(POINT.due()).isEmpty();
        assertThat(TALK.withAgreed(point, POINT).agreed()).containsExactly(point, POINT);
    }

    @Test
    void refusesAPointThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POINT.withText(" "))
                .withMessage("Agreed point 'DEPENDENCY': text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POINT.withTopic(Topic.OTHER).withDue(LocalDate.of(10_001, 1, 1)))
                .withMessage("Agreed point 'OTHER': due must be in the years 0 to 10000: +10001-01-01");
    }
}
