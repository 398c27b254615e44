package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;

class RedactionProperties {

    /** Every so many of the objectives of a program. */
    private static Set<ObjectiveId> some(OkrProgram program, int step) {
        ImmutableSet.Builder<ObjectiveId> some = ImmutableSet.builder();
        for (int i = 0; i < program.objectives().size(); i += step) {
            some.add(program.objectives().get(i).id());
        }
        return some.build();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftCanBeResolvedAndHasAllTheRest(
            @ForAll("programs") OkrProgram program, @ForAll @IntRange(min = 1, max = 4) int step) {
        Set<ObjectiveId> gone = some(program, step);

        OkrProgram left = program.without(gone);

        assertThat(left.problems()).isEmpty();
        assertThat(left.objectives())
                .extracting(Objective::id)
                .containsExactlyElementsOf(program.objectives().stream()
                        .map(Objective::id)
                        .filter(id -> !gone.contains(id))
                        .toList());
        assertThat(left.settings()).isEqualTo(program.settings());
        assertThat(left.organization()).isEqualTo(program.organization());
        assertThat(left.meetings()).isEqualTo(program.meetings());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingNamesWhatIsGone(@ForAll("programs") OkrProgram program, @ForAll @IntRange(min = 1, max = 4) int step) {
        Set<ObjectiveId> gone = some(program, step);
        ImmutableSet.Builder<Id> ids = ImmutableSet.<Id>builder().addAll(gone);
        gone.forEach(id -> program.objective(id).orElseThrow().keyResults().stream()
                .map(KeyResult::id)
                .forEach(ids::add));

        OkrProgram left = program.without(gone);

        assertThat(left.extensions().rowKeySet()).noneMatch(ids.build()::contains);
        assertThat(left.notices()).allMatch(notice -> !ids.build().contains(notice.about()));
        assertThat(left.dependencies())
                .allMatch(dependency -> !ids.build().contains(dependency.consumer())
                        && dependency.provider().filter(ids.build()::contains).isEmpty());
        assertThat(left.conversations())
                .allSatisfy(conversation -> assertThat(conversation.agreed())
                        .allMatch(point -> point.subjects().stream().noneMatch(ids.build()::contains)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void takingNothingAwayChangesNothing(@ForAll("programs") OkrProgram program) {
        assertThat(program.without(ImmutableSet.of())).isEqualTo(program);
        assertThat(program.without(ImmutableSet.of(ObjectiveId.of("not-there-4711"))))
                .isEqualTo(program);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void oneAfterTheOtherIsAllAtOnce(@ForAll("programs") OkrProgram program) {
        OkrProgram left = program;
        for (ObjectiveId id : some(program, 2)) {
            left = left.without(ImmutableSet.of(id));
        }

        assertThat(left.objectives())
                .isEqualTo(program.without(some(program, 2)).objectives());
        assertThat(left.facts()).isEqualTo(program.without(some(program, 2)).facts());
        assertThat(left.dependencies())
                .isEqualTo(program.without(some(program, 2)).dependencies());
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programsWithLocks();
    }
}
