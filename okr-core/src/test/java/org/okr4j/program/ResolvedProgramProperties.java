package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.Objective;
import org.okr4j.testkit.ProgramArbitraries;

class ResolvedProgramProperties {

    @Property
    void everyIdLeadsToItsThing(@ForAll("programs") ResolvedProgram program) {
        for (Objective objective : program.program().objectives()) {
            assertThat(program.objective(objective.id())).isSameAs(objective);
            assertThat(program.unitOf(objective).id()).isEqualTo(objective.unit());
            assertThat(program.cycleOf(objective).id()).isEqualTo(objective.cycle());
            assertThat(program.objectivesOf(objective.unit(), objective.cycle()))
                    .contains(objective);
            objective.keyResults().forEach(keyResult -> {
                assertThat(program.keyResult(keyResult.id())).isSameAs(keyResult);
                assertThat(program.objectiveOf(keyResult.id())).isSameAs(objective);
            });
        }
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }
}
