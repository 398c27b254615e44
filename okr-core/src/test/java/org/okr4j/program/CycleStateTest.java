package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.program.CycleState.ACTIVE;
import static org.okr4j.program.CycleState.ARCHIVED;
import static org.okr4j.program.CycleState.CLOSED;
import static org.okr4j.program.CycleState.DRAFT;
import static org.okr4j.program.CycleState.LOCKED;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.PersonId;

class CycleStateTest {

    private static final ImmutableSetMultimap<CycleState, CycleState> TABLE =
            ImmutableSetMultimap.<CycleState, CycleState>builder()
                    .putAll(DRAFT, ACTIVE)
                    .putAll(ACTIVE, LOCKED, CLOSED)
                    .putAll(LOCKED, ACTIVE, CLOSED)
                    .putAll(CLOSED, ARCHIVED)
                    .build();
    private static final CycleId QUARTER = TestPrograms.CYCLE.id();

    private static CycleTransition transition(CycleState to, String date) {
        return CycleTransition.builder()
                .cycle(QUARTER)
                .to(to)
                .date(LocalDate.parse(date))
                .build();
    }

    private static OkrProgram program(CycleTransition... transitions) {
        OkrProgram.Builder program = TestPrograms.PROGRAM.toBuilder();
        for (CycleTransition transition : transitions) {
            program.addFact(transition);
        }
        return program.build();
    }

    @Test
    void mayBecomeWhatTheTableSays() {
        for (CycleState from : CycleState.values()) {
            for (CycleState to : CycleState.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(TABLE.containsEntry(from, to));
            }
        }
    }

    @Test
    void isDraftBeforeAnyTransition() {
        assertThat(TestPrograms.PROGRAM.stateOf(QUARTER)).isEqualTo(DRAFT);
        assertThat(TestPrograms.PROGRAM.stateAt(QUARTER, LocalDate.MAX)).isEqualTo(DRAFT);
        assertThat(program(transition(ACTIVE, "2026-10-01")).stateOf(CycleId.of("other")))
                .isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, DRAFT",
        "2026-10-01, ACTIVE",
        "2026-11-15, ACTIVE",
        "2026-11-16, LOCKED",
        "2026-11-20, ACTIVE", // of those of one day the later in the list
        "2027-01-08, CLOSED",
        "+999999999-12-31, CLOSED"
    })
    void hasTheStateOfTheDayWhateverTheOrder(String date, CycleState state) {
        OkrProgram program = program(
                transition(CLOSED, "2027-01-08"),
                transition(ACTIVE, "2026-10-01"),
                transition(LOCKED, "2026-11-16"),
                transition(LOCKED, "2026-11-20"),
                transition(ACTIVE, "2026-11-20"),
                transition(ARCHIVED, "2026-10-01").withCycle(CycleId.of("other")));

        assertThat(program.stateAt(QUARTER, LocalDate.parse(date))).isEqualTo(state);
        assertThat(program.stateOf(QUARTER)).isEqualTo(CLOSED);
    }

    @Test
    void aTransitionMaySayWhoDecidedItAndWhy() {
        CycleTransition locked = transition(LOCKED, "2026-11-16");

        assertThat(locked.by()).isEmpty();
        assertThat(locked.reason()).isEmpty();
        assertThat(locked.withBy(PersonId.of("mayor")).by()).contains(PersonId.of("mayor"));
        assertThat(locked.withReason("mid-cycle review").reason()).contains("mid-cycle review");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> locked.withDate(LocalDate.of(10_001, 1, 1)))
                .withMessage("Cycle transition '" + QUARTER + "': date must be in the years 0 to 10000: +10001-01-01");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> TestPrograms.PROGRAM.stateOf(null))
                .withMessage("cycle");
        assertThatNullPointerException()
                .isThrownBy(() -> TestPrograms.PROGRAM.stateAt(QUARTER, null))
                .withMessage("date");
    }
}
