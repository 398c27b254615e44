package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Boundary;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;

/** The work that a next cycle makes is that of the objectives it is made from, whatever its boundaries. */
class LargeNextCycleTest {

    private static final int MANY = 30_000;

    @Test
    void boundariesAreNotCountedForEachDraft() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Objective next = Company.objective(
                    "o" + i, "sales", "Objective " + i, Company.keyResult("k" + i, "Key result " + i, "0", "10", "5"));
            objectives.add(i == 0 ? next : next.withParents(Contribution.supports(ObjectiveId.of("o" + (i - 1)))));
        }
        OkrProgram program = Company.program(Company.ORGANIZATION, objectives)
                .apply(Change.record(Boundary.builder()
                        .cycle(Company.NEXT_QUARTER.id())
                        .unit(UnitId.of("company"))
                        .mostObjectives(5)
                        .build()));
        Scorecard card = Company.score(program);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            NextCycle next = NextCycle.of(card, Company.QUARTER.id(), Company.NEXT_QUARTER.id());

            assertThat(next.objectives())
                    .hasSize(MANY)
                    .allSatisfy(proposal -> assertThat(proposal.notes()).hasSize(1));
            assertThat(next.objectives().get(MANY - 1).notes().get(0).toString())
                    .contains("30000");
        });
    }
}
