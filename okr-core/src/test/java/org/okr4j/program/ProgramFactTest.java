package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

/** Boundaries, declarations and notices; transitions of cycles are in {@link CycleStateTest}. */
class ProgramFactTest {

    private static final CycleId QUARTER = TestPrograms.CYCLE.id();
    private static final UnitId WATER = UnitId.of("water");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    private static final Boundary BOUNDARY =
            Boundary.builder().cycle(QUARTER).unit(WATER).build();
    private static final DependencyDeclaration DECLARED =
            DependencyDeclaration.builder().unit(WATER).cycle(QUARTER).date(DAY).build();
    private static final Notice NOTICE = Notice.builder()
            .date(DAY)
            .addTo(PersonId.of("mayor"))
            .about(ObjectiveId.of("clean-water"))
            .build();

    static final List<Id> TOLD_OF = List.of(
            ObjectiveId.of("clean-water"),
            KeyResultId.of("fewer-leaks"),
            DependencyId.of("pumps"),
            PersonId.of("engineer"));

    @Test
    void aBoundaryLimitsNothingUnlessItSaysSo() {
        assertThat(BOUNDARY.parents()).isEmpty();
        assertThat(BOUNDARY.priorities()).isEmpty();
        assertThat(BOUNDARY.mostObjectives()).isEmpty();
        assertThat(BOUNDARY.mostKeyResults()).isEmpty();
    }

    @Test
    void aBoundaryNamesWhatObjectivesMayServe() {
        Boundary boundary = BOUNDARY.withParents(ObjectiveId.of("clean-town"), KeyResultId.of("clean-streets"))
                .withPriorities(PriorityId.of("health"))
                .withMostObjectives(3)
                .withMostKeyResults(5);

        assertThat(boundary.parents()).hasSize(2);
        assertThat(boundary.mostObjectives()).hasValue(3);
        assertThat(boundary.mostKeyResults()).hasValue(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOUNDARY.withParents(ObjectiveId.of("clean-town"), PriorityId.of("health")))
                .withMessage("Boundary 'water': parents must be objectives or key results: Priority 'health'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aBoundaryLeavesRoomForOne(int limit) {
        assertThat(BOUNDARY.withMostObjectives(1).withMostKeyResults(1).mostKeyResults())
                .hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOUNDARY.withMostObjectives(limit))
                .withMessage("Boundary 'water': most objectives must be at least 1: " + limit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOUNDARY.withMostKeyResults(limit))
                .withMessage("Boundary 'water': most key results must be at least 1: " + limit);
    }

    @Test
    void aDeclarationIsOfSomeUnlessItSaysOfNone() {
        assertThat(DECLARED.none()).isFalse();
        assertThat(DECLARED.by()).isEmpty();
        assertThat(DECLARED.withNone(true).none()).isTrue();
        assertThat(DECLARED.withBy(PersonId.of("engineer")).by()).contains(PersonId.of("engineer"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARED.withDate(LocalDate.of(-1, 12, 31)))
                .withMessage("Dependency declaration 'water': date must be in the years 0 to 10000: -0001-12-31");
    }

    @ParameterizedTest
    @FieldSource("TOLD_OF")
    void aNoticeIsOfAChangeOfSomething(Id about) {
        Notice notice = NOTICE.withAbout(about);

        assertThat(notice.about()).isEqualTo(about);
        assertThat(notice.by()).isEmpty();
        assertThat(notice.withNote("target lowered to 8").note()).contains("target lowered to 8");
    }

    @Test
    void aNoticeIsToSomebodyOfSomethingOnSomeDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.withTo(ImmutableList.of()))
                .withMessage("Notice 'clean-water': it must be to somebody: nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.withDate(LocalDate.of(10_001, 1, 1)))
                .withMessage("Notice 'clean-water': date must be in the years 0 to 10000: +10001-01-01");
    }

    @Test
    void aProgramKeepsThemInTheirOrder() {
        OkrProgram program = TestPrograms.PROGRAM.toBuilder()
                .addFact(BOUNDARY.withMostObjectives(3))
                .addAllFacts(ImmutableList.of(BOUNDARY))
                .addFact(DECLARED)
                .addFact(NOTICE.withDate(DAY.plusDays(1)))
                .addFact(NOTICE)
                .build();

        assertThat(program.boundaries()).containsExactly(BOUNDARY.withMostObjectives(3), BOUNDARY);
        assertThat(program.declarations()).containsExactly(DECLARED);
        assertThat(program.notices()).containsExactly(NOTICE.withDate(DAY.plusDays(1)), NOTICE);
        assertThat(program.facts())
                .containsExactly(
                        BOUNDARY.withMostObjectives(3), BOUNDARY, DECLARED, NOTICE.withDate(DAY.plusDays(1)), NOTICE);
        assertThat(program.toBuilder().build()).isEqualTo(program);
        assertThat(program).isNotEqualTo(TestPrograms.PROGRAM);
    }
}
