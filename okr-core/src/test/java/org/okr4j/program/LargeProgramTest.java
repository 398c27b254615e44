package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.program.TestFacts.dependency;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.checkIn;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.supports;
import static org.okr4j.program.TestPrograms.unit;

import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitKind;

/** What grows faster than a program would not come to an end here; nothing is said about how long it takes. */
class LargeProgramTest {

    private static final int SIZE = 100_000;
    private static final int CHUNK = 32;

    /** One chain of units and one of objectives, the deepest there can be; each objective also serves the first. */
    private static final OkrProgram CHAIN = chain();

    @Test
    void resolves() {
        ResolvedProgram resolved = CHAIN.resolve();
        assertThat(resolved.pathToRoot(
                        CHAIN.organization().units().get(SIZE - 1).id()))
                .hasSize(SIZE);
        assertThat(resolved.childrenOf(ObjectiveId.of("o0"))).hasSize(SIZE - 1);
        assertThat(resolved.links().parentsFirst().get(SIZE - 1)).isEqualTo(SIZE - 1);
    }

    @Test
    void findsItsOneCircle() {
        Change back = Change.link(ObjectiveId.of("o1"), Contribution.supports(ObjectiveId.of("o" + (SIZE - 1))));
        assertThat(CHAIN.apply(back).problems())
                .singleElement()
                .asString()
                .startsWith(
                        "objectives[1].parents[1]: Objective 'o1': parents[1] must not lead back to where it starts: o1 → o99999");
    }

    @Test
    void findsACircleAmongDependenciesThatAllMeetInOneThing() {
        OkrProgram.Builder program = CHAIN.toBuilder();
        for (int i = 1; i < SIZE / 4; i++) {
            program.addDependency(dependency("to" + i, "k" + i, KeyResultId.of("k0")));
            program.addDependency(dependency("from" + i, "k0", ObjectiveId.of("o" + i)));
        }
        assertThat(program.build().resolve().dependencyCircles(DAY))
                .singleElement()
                .asString()
                .startsWith("[Dependency{id=to1, ")
                .contains("id=from1, ");
    }

    @Test
    void listsAProblemForEveryObjective() {
        OkrProgram.Builder lost = OkrProgram.builder().organization(CHAIN.organization());
        CHAIN.objectives().forEach(lost::addObjective);
        assertThat(lost.build().problems()).hasSize(SIZE);
    }

    @Test
    void anEditSharesAllChunksButOne() {
        ResolvedProgram resolved = CHAIN.resolve();
        ResolvedProgram changed = resolved.apply(Change.checkIn(KeyResultId.of("k50000"), checkIn(DAY, "5")));
        assertThat(changed.keyResult(KeyResultId.of("k50000")).checkIns()).hasSize(1);
        assertThat(changed.program().vector().chunksSharedWith(CHAIN.vector())).isEqualTo(SIZE / CHUNK - 1);
        assertThat(changed.structure()).isSameAs(resolved.structure());
        assertThat(changed.program().frame()).isSameAs(CHAIN.frame());
        assertThat(changed.program().index()).isSameAs(CHAIN.index());
    }

    private static OkrProgram chain() {
        OrgUnit[] units = new OrgUnit[SIZE];
        OkrProgram.Builder program = OkrProgram.builder().addCycle(CYCLE);
        for (int i = 0; i < SIZE; i++) {
            units[i] = i == 0 ? unit("u0", UnitKind.ORGANIZATION) : unit("u" + i, "u" + (i - 1));
            Objective objective = objective("o" + i, "u" + i, keyResult("k" + i));
            if (i == 1) {
                objective = objective.withParents(supports(ObjectiveId.of("o0")));
            } else if (i > 1) {
                objective = objective.withParents(supports(KeyResultId.of("k" + (i - 1)), ObjectiveId.of("o0")));
            }
            program.addObjective(objective);
        }
        return program.organization(
                        Organization.builder().name("Tower").addUnits(units).build())
                .build();
    }
}
