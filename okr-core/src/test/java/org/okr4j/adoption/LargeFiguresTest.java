package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.adoption.Works.keyResult;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.scoring.Scorecard;
import org.okr4j.value.Ratio;

/** Figures over very many objectives look at each a few times, whatever hangs together with what. */
class LargeFiguresTest {

    private static final int MANY = 100_000;
    private static final int DEPARTMENTS = 1_000;
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Departments stand one below the other, and each objective serves the one before it. */
    private static Scorecard scored() {
        List<OrgUnit> units = new ArrayList<>();
        units.add(Works.ORGANIZATION.units().get(0));
        for (int i = 0; i < DEPARTMENTS; i++) {
            units.add(Works.unit("d" + i, UnitKind.DEPARTMENT, i == 0 ? "works" : "d" + (i - 1)));
        }
        Objective pattern = Works.objective("works", "2026-10-01");
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Objective next = pattern.withId(ObjectiveId.of("o" + i))
                    .withUnit(i == 0 ? UnitId.of("works") : UnitId.of("d" + i % DEPARTMENTS))
                    .withKeyResults(keyResult("k" + i, "2026-10-09", "2026-10-16"));
            objectives.add(
                    i == 0
                            ? next
                            : next.withParents(ImmutableList.of(Contribution.supports(ObjectiveId.of("o" + (i - 1))))));
        }
        OkrProgram program = Works.program().toBuilder()
                .organization(
                        Organization.builder().name("Large").addAllUnits(units).build())
                .roadmap(Works.PLAN.withPilots(UnitId.of("d0"), UnitId.of("d1")).withStart(LocalDate.of(2026, 8, 3)))
                .addAllObjectives(objectives)
                .build();
        return Works.score(program, "2026-10-26");
    }

    @Test
    void looksAtEverythingAFewTimes() {
        RolloutFigures figures = RolloutFigures.of(scored());

        assertTimeoutPreemptively(LONG, () -> {
            for (FigureKind kind : FigureKind.values()) {
                assertThat(figures.measure(RolloutFiguresTest.figure(kind)).asOf())
                        .isEqualTo("2026-10-26");
            }
            assertThat(numbers(figures.measure(Figure.of(FigureKind.COVERAGE)))).isEqualTo("1000/1000");
            assertThat(numbers(figures.measure(Figure.of(FigureKind.ALIGNMENT))))
                    .isEqualTo("99999/99999");
            assertThat(numbers(figures.measure(Figure.of(FigureKind.QUALITY)))).isEqualTo("100000/100000");
            // Weeks to 4, 11, 18 and 25 October of the organization and all departments; the first and last are missed.
            assertThat(numbers(figures.measure(Figure.of(FigureKind.COMPLIANCE))))
                    .isEqualTo("2002/4004");
        });
    }

    @Test
    void goesThroughCheckInsOnceForAllWeeks() {
        Scorecard card = scored();
        Background background = new Background(card, LocalDate.of(2026, 1, 4));

        assertThat(background.teamWeeks()).isSameAs(background.teamWeeks());
        assertTimeoutPreemptively(LONG, () -> {
            ImmutableList<FigureResult> weeks = RolloutFigures.of(card).weekly(Figure.of(FigureKind.COMPLIANCE), 200);
            assertThat(weeks).hasSize(200);
            assertThat(weeks.get(199).value()).contains(Ratio.ZERO);
            assertThat(weeks.get(198).value()).contains(Ratio.ONE);
            assertThat(weeks.get(195).value()).isEmpty();
            assertThat(RolloutFigures.of(card).weekly(Figure.of(FigureKind.ADOPTION), 4))
                    .hasSize(4);
        });
    }

    private static String numbers(FigureResult result) {
        return result.numerator().orElseThrow() + "/" + result.denominator().orElseThrow();
    }
}
