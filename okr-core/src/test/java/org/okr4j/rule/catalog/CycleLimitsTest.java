package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;

/** Which objectives count for a cycle: those in it, for too few also those around it, and none of the past. */
class CycleLimitsTest {

    private static final Rule<?> MANY = OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY;
    private static final Rule<?> FEW = OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_FEW;
    private static final Rule<?> FEW_OF_ALL = OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW;
    private static final Rule<?> MANY_OF_ALL = OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY;

    @Test
    void countsEachCycleForItself() {
        OkrProgram program =
                parks(in(Sample.QUARTER, "q", 6), in(Sample.YEAR, "y", 6), in(Sample.NEXT_QUARTER, "n", 5));

        assertThat(cycles(MANY, program)).containsExactly("2026", "2026-q4");
    }

    @Test
    void leavesCyclesThatAreOverAlone() {
        OkrProgram program = parks(in(Sample.LAST_QUARTER, "l", 6));

        assertThat(cycles(MANY, program)).isEmpty();
        assertThat(RuleTester.of(MANY)
                        .asOf(Sample.LAST_QUARTER.dates().last())
                        .report(program)
                        .isClean())
                .as("the last day still counts")
                .isFalse();
    }

    @Test
    void leavesWhatWasGivenUpAlone() {
        OkrProgram program = parks(in(Sample.QUARTER, "q", 6));

        assertThat(cycles(MANY, Sample.objective(program, "q1", state(LifecycleState.DEPRIORITIZED))))
                .isEmpty();
        assertThat(cycles(MANY, Sample.objective(program, "q1", state(LifecycleState.CANCELLED))))
                .isEmpty();
        assertThat(cycles(MANY, Sample.objective(program, "q1", state(LifecycleState.PUBLISHED))))
                .hasSize(1);
    }

    @Test
    void countsLongerCyclesAgainstTooFew() {
        assertThat(cycles(FEW, parks(in(Sample.QUARTER, "q", 1), in(Sample.YEAR, "y", 2))))
                .as("the year has too few of its own, the quarter has three in all")
                .containsExactly("2026");
        assertThat(cycles(FEW, parks(in(Sample.QUARTER, "q", 1), in(Sample.NEXT_QUARTER, "n", 3))))
                .containsExactly("2026-q4");
    }

    @Test
    void asksOnlyDepartmentsAndTeamsForMore() {
        assertThat(cycles(FEW, Sample.with(new Objective[] {
                    Sample.objective("t1", "trails").withParents()
                })))
                .containsExactly("2026-q4");
        assertThat(cycles(FEW, Sample.with(new Objective[] {
                    Sample.objective("a1", "ada").withParents()
                })))
                .isEmpty();
    }

    @Test
    void asksNobodyBeforeTheRoadmapDoes() {
        LocalDate phase2 = LocalDate.of(2026, 9, 28);
        OkrProgram program = Sample.with(
                        new Objective[] {Sample.objective("p1", "parks").withParents()})
                .toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 8, 31))
                        .build())
                .build();

        assertThat(RuleTester.of(FEW).asOf(phase2.minusDays(1)).report(program).findings())
                .isEmpty();
        assertThat(RuleTester.of(FEW).asOf(phase2).report(program).findings()).hasSize(1);
    }

    @Test
    void countsTheOrganizationLikewise() {
        assertThat(cycles(FEW_OF_ALL, city(in(Sample.QUARTER, "q", 1), in(Sample.YEAR, "y", 3))))
                .isEmpty();
        assertThat(cycles(MANY_OF_ALL, city(in(Sample.QUARTER, "q", 5), in(Sample.YEAR, "y", 7))))
                .isEmpty();
        OkrProgram uneven = city(in(Sample.QUARTER, "q", 8), in(Sample.YEAR, "y", 2));
        assertThat(cycles(FEW_OF_ALL, uneven)).containsExactly("2026");
        assertThat(cycles(MANY_OF_ALL, uneven)).containsExactly("2026-q4");
    }

    private static List<String> cycles(Rule<?> rule, OkrProgram program) {
        return RuleTester.of(rule).asOf(Sample.AS_OF).report(program).findings().stream()
                .map(Finding::evidence)
                .map(evidence -> evidence.getOrDefault("cycle", ""))
                .sorted()
                .toList();
    }

    private static Objective[] in(Cycle cycle, String prefix, int count) {
        return Sample.objectives(prefix, "parks", count).stream()
                .map(objective -> objective.withCycle(cycle.id()).withParents())
                .toArray(Objective[]::new);
    }

    private static OkrProgram parks(Objective[]... objectives) {
        return Sample.with(objectives);
    }

    private static OkrProgram city(Objective[]... objectives) {
        return Sample.with(Stream.of(objectives)
                .flatMap(Stream::of)
                .map(objective -> objective.withUnit(UnitId.of("city")))
                .toArray(Objective[]::new));
    }

    private static UnaryOperator<Objective> state(LifecycleState state) {
        return objective -> objective.withTransitions(
                Transition.builder().to(state).date(Sample.AS_OF).build());
    }
}
