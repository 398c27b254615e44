package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.checkIn;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.person;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;

/** Programs as large as they get; how fast it is, benchmarks say. */
class LargeDiffTest {

    private static final int SIZE = 100_000;
    private static final int CHUNK = 32;

    private static final OkrProgram PROGRAM = program(place -> twoResults("o" + place, "k" + place + "-"));

    @Test
    void whatIsSharedIsNotLookedAt() {
        Change change = Change.checkIn(KeyResultId.of("k50000-0"), checkIn(DAY, "5"));
        OkrProgram after = PROGRAM.apply(change);

        assertThat(after.vector().placesDifferentFrom(PROGRAM.vector()).asList())
                .hasSizeLessThanOrEqualTo(CHUNK)
                .contains(50_000);
        ProgramDiff diff = check(PROGRAM, after);
        assertThat(diff.differences()).hasSize(1);
        assertThat(diff.changes()).containsExactly(change);
        assertThat(diff.applyTo(PROGRAM).vector().chunksSharedWith(PROGRAM.vector()))
                .isEqualTo(SIZE / CHUNK - 1);
    }

    @Test
    void programsWithoutAnythingInCommon() {
        OkrProgram other = program(place -> twoResults("other" + place, "result" + place + "-"));
        ProgramDiff diff = check(PROGRAM, other);

        assertThat(diff.differences()).hasSize(2 * SIZE * 3);
        assertThat(diff.changes()).hasSize(2 * SIZE);
    }

    @Test
    void everyObjectiveInAnotherPlaceAndChanged() {
        List<Objective> revised = Lists.transform(
                PROGRAM.objectives(),
                objective -> objective.withTitle("more of it").withKeyResults(Lists.reverse(objective.keyResults())));
        ProgramDiff diff = check(
                PROGRAM,
                PROGRAM.toBuilder()
                        .objectives(List.copyOf(Lists.reverse(revised)))
                        .build());

        assertThat(diff.differences()).hasSize(2 * SIZE + 1);
        assertThat(diff.changes()).hasSize(SIZE + 1);
    }

    @Test
    void everyKeyResultInAnotherObjective() {
        ProgramDiff diff = check(PROGRAM, program(place -> twoResults("o" + place, "k" + (place + 1) % SIZE + "-")));

        assertThat(diff.differences())
                .hasSize(2 * SIZE)
                .allMatch(difference -> difference.kind() == DifferenceKind.MOVED);
        assertThat(diff.changes()).hasSize(4 * SIZE);
    }

    @Test
    void everythingAroundObjectives() {
        List<Integer> places = IntStream.range(0, SIZE).boxed().toList();
        OkrProgram.Builder before = around(Lists.reverse(places), DependencyState.PROMISED);
        OkrProgram.Builder after = around(places, DependencyState.BROKEN);
        for (int place = 0; place < SIZE; place++) {
            before.addFact(notice("o" + place)).putExtension(ObjectiveId.of("o" + place), "x-number", "1");
            after.addFact(notice("p" + place)).putExtension(ObjectiveId.of("o" + place), "x-number", "2");
        }

        ProgramDiff diff = check(before.build(), after.build());

        // A name, an appointment that is gone and one that is new, a step that is changed, two notices and an entry.
        assertThat(diff.differences()).hasSize(2 + 7 * SIZE);
    }

    @Test
    void oneKeyResultWithALongHistory() {
        ProgramDiff diff = check(program(withCheckIns(SIZE / 2)), program(withCheckIns(SIZE)));

        assertThat(diff.changes()).hasSize(SIZE / 2);
    }

    private static ProgramDiff check(OkrProgram before, OkrProgram after) {
        ProgramDiff diff = ProgramDiff.between(before, after);
        assertThat(diff.applyTo(before).equals(after)).isTrue();
        return diff;
    }

    private static OkrProgram program(IntFunction<Objective> objectives) {
        return program(IntStream.range(0, SIZE).mapToObj(objectives).toArray(Objective[]::new));
    }

    private static OkrProgram program(Objective... objectives) {
        return TestPrograms.program(objectives);
    }

    private static Objective twoResults(String objective, String keyResult) {
        return objective(objective, "town", keyResult(keyResult + "0"), keyResult(keyResult + "1"));
    }

    /** As many people, units' appointments and dependencies as there are objectives, in some order. */
    private static OkrProgram.Builder around(List<Integer> places, DependencyState state) {
        String level = state.name();
        List<Person> people =
                Lists.transform(places, place -> person("p" + place, "town").withName(level));
        List<Appointment> appointments = Lists.transform(places, place -> TestPrograms.head("p" + place, level));
        return PROGRAM.toBuilder()
                .organization(ORGANIZATION.withPeople(people).withAppointments(appointments))
                .addAllDependencies(Lists.transform(places, place -> dependency(place, state)));
    }

    private static Dependency dependency(int place, DependencyState state) {
        return Dependency.builder()
                .id(DependencyId.of("d" + place))
                .consumer(KeyResultId.of("k" + place + "-0"))
                .outsideParty("the weather")
                .kind(DependencyKind.OUTCOME)
                .need("no rain")
                .addSteps(DependencyStep.builder().date(DAY).state(state).build())
                .build();
    }

    private static Notice notice(String about) {
        return Notice.builder()
                .date(DAY)
                .addTo(PersonId.of("p0"))
                .about(ObjectiveId.of(about))
                .build();
    }

    private static Objective withCheckIns(int count) {
        List<CheckIn> checkIns = IntStream.range(0, count)
                .mapToObj(revision -> checkIn(DAY, "5").withRevision(revision))
                .toList();
        return objective("o", "town", keyResult("k").withCheckIns(checkIns));
    }
}
