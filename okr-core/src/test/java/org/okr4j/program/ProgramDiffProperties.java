package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.testkit.MeasureArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

class ProgramDiffProperties {

    /** Changes that may be put in other words: a revision as what it changes. */
    private static final Set<Class<?>> REWORDED = Set.of(ThingRevised.class, OrganizationRevised.class);

    @Property(tries = 200)
    void theChangesLeadFromAnyProgramToAnyOther(
            @ForAll("programs") OkrProgram before, @ForAll("programs") OkrProgram after) {
        checkChanges(before, after);
        checkComingAndGoing(before, after);
    }

    @Property(tries = 200)
    void theChangesLeadToAndFromProgramsThatRepeatIds(
            @ForAll("programsWithRepetitions") OkrProgram before,
            @ForAll("programsWithRepetitions") OkrProgram after,
            @ForAll("programs") OkrProgram sound) {
        checkChanges(before, after);
        checkChanges(before, sound);
        checkChanges(sound, after);
    }

    @Property(tries = 200)
    void theChangesAskNoCycleAndNoBoundary(
            @ForAll("programsWithLocks") OkrProgram before, @ForAll("programsWithLocks") OkrProgram after) {
        checkChanges(before, after);
        checkComingAndGoing(before, after);
    }

    @Property(tries = 60)
    void theChangesLeadBackAndForthThroughHistory(@ForAll("histories") Tuple2<OkrProgram, OkrProgram> history) {
        checkChanges(history.get1(), history.get2());
        checkChanges(history.get2(), history.get1());
        checkComingAndGoing(history.get1(), history.get2());
    }

    private static void checkChanges(OkrProgram before, OkrProgram after) {
        ProgramDiff diff = ProgramDiff.between(before, after);
        OkrProgram changed = before;
        for (Change change : diff.changes()) {
            changed = changed.applyUnchecked(change);
        }

        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(changed).isEqualTo(after);
        OkrProgram atOnce = diff.applyTo(before);
        assertThat(atOnce).isEqualTo(after);
        for (IdKind kind : IdKind.values()) {
            assertThat(ids(atOnce, kind)).isEqualTo(ids(after, kind));
        }
    }

    /** What is added is there after and not before, and the other way round. */
    private static void checkComingAndGoing(OkrProgram before, OkrProgram after) {
        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(subjects(diff, DifferenceKind.ADDED)).isEqualTo(minus(after, before));
        assertThat(subjects(diff, DifferenceKind.REMOVED)).isEqualTo(minus(before, after));
    }

    private static Set<Id> subjects(ProgramDiff diff, DifferenceKind kind) {
        return diff.differences().stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> difference.subject().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<Id> minus(OkrProgram program, OkrProgram other) {
        Set<Id> ids = new HashSet<>();
        for (IdKind kind : IdKind.values()) {
            ids.addAll(ids(program, kind));
        }
        ids.removeIf(other.index()::contains);
        return ids;
    }

    private static List<Id> ids(OkrProgram program, IdKind kind) {
        List<Id> ids = new ArrayList<>();
        for (int place = 0; place < program.index().count(kind); place++) {
            ids.add(program.index().id(kind, place));
        }
        return ids;
    }

    @Property(tries = 600)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aChangeIsFoundAgain(@ForAll("edits") Tuple2<ResolvedProgram, Change> edit) {
        OkrProgram before = edit.get1().program();
        Change change = edit.get2();
        Statistics.collect(change.getClass());
        Statistics.coverage(coverage -> {
            for (Class<?> kind : Change.class.getPermittedSubclasses()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });

        ProgramDiff diff = ProgramDiff.between(before, before.apply(change));

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.applyTo(before)).isEqualTo(diff.after());
        if (!REWORDED.contains(change.getClass())) {
            assertThat(diff.changes()).containsExactly(change);
        }
    }

    @Property(tries = 200)
    void aProgramDoesNotDifferFromItsCopy(@ForAll("programs") OkrProgram program) {
        ProgramDiff diff = ProgramDiff.between(program, program.toBuilder().build());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.applyTo(program)).isEqualTo(program);
    }

    @Property(tries = 100)
    void everyDifferenceCanBeRead(@ForAll("programs") OkrProgram before, @ForAll("programs") OkrProgram after) {
        boolean spellsNull = spellsNull(before) || spellsNull(after);
        Statistics.label("the letters of a name happen to spell null")
                .collect(spellsNull)
                .coverage(coverage -> coverage.check(false).percentage(percentage -> percentage > 80));
        ImmutableList<String> never =
                spellsNull ? ImmutableList.of("program.", "metric.") : ImmutableList.of("program.", "metric.", "null");
        for (ProgramDifference difference : ProgramDiff.between(before, after).differences()) {
            for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
                Stream.of(Optional.of(difference.text()), difference.before(), difference.after())
                        .flatMap(Optional::stream)
                        .map(book::render)
                        .forEach(text -> assertThat(text).isNotBlank().doesNotContain(never));
            }
            Optional<Message> was = difference.before();
            assertThat(was.isPresent() && was.equals(difference.after()))
                    .as("both values read the same: %s", difference)
                    .isFalse();
        }
    }

    private static boolean spellsNull(OkrProgram program) {
        return Stream.of(
                        program.organization(),
                        program.cycles(),
                        program.objectives(),
                        program.initiatives(),
                        program.kpis(),
                        program.dependencies(),
                        program.conversations(),
                        program.retrospectives(),
                        program.cycleTransitions(),
                        program.notices(),
                        program.extensions(),
                        program.roadmap())
                .anyMatch(part -> part.toString().contains("null"));
    }

    @Property(tries = 500)
    void measuresAreToldApartInFull(@ForAll("measures") Measure measure, @ForAll("measures") Measure other) {
        for (Optional<MetricUnit> unit : List.of(Optional.of(MetricUnit.PERCENT), Optional.<MetricUnit>empty())) {
            Message full = MeasureDetails.of(measure, unit);

            assertThat(full.equals(MeasureDetails.of(other, unit))).isEqualTo(measure.equals(other));
            assertThat(Phrasebook.english().render(full)).doesNotContain("program.", "metric.");
            assertThat(Phrasebook.spanish().render(full)).doesNotContain("program.", "metric.");
        }
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                MeasureArbitraries.measures(), MeasureArbitraries.parts().map(MeasureParts::toMeasureLeniently));
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<OkrProgram> programsWithLocks() {
        return ProgramArbitraries.programsWithLocks();
    }

    @Provide
    Arbitrary<Tuple2<ResolvedProgram, Change>> edits() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(program -> ProgramArbitraries.changes(program).map(change -> Tuple.of(program, change)));
    }

    /** A program, and what became of it by a few changes. */
    @Provide
    Arbitrary<Tuple2<OkrProgram, OkrProgram>> histories() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(program -> Arbitraries.integers()
                        .between(2, 8)
                        .flatMap(count -> changed(program, count))
                        .map(changed -> Tuple.of(program.program(), changed.program())));
    }

    private static Arbitrary<ResolvedProgram> changed(ResolvedProgram program, int count) {
        return count == 0
                ? Arbitraries.just(program)
                : ProgramArbitraries.changes(program).flatMap(change -> changed(program.apply(change), count - 1));
    }

    /** Programs in which one thing of some kinds stands twice, in the list or in another objective. */
    @Provide
    Arbitrary<OkrProgram> programsWithRepetitions() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Combinators.combine(
                        programs(), yes, yes, yes, Arbitraries.integers().between(0, 100))
                .as(ProgramDiffProperties::repeated);
    }

    private static OkrProgram repeated(
            OkrProgram program, boolean units, boolean objectives, boolean keyResults, int random) {
        OkrProgram.Builder builder = program.toBuilder();
        if (units) {
            List<OrgUnit> all = new ArrayList<>(program.organization().units());
            all.add(random % all.size(), all.get(random / 2 % all.size()).withName("the other one"));
            builder.organization(program.organization().withUnits(all));
        }
        List<Objective> all = new ArrayList<>(program.objectives());
        if (objectives && !all.isEmpty()) {
            all.add(random % all.size(), all.get(random / 2 % all.size()).withTitle("the other one"));
            program.kpis().stream().limit(1).forEach(builder::addKpi);
            program.notices().stream().limit(1).forEach(builder::addFact);
        }
        if (keyResults && !all.isEmpty()) {
            List<KeyResult> some = all.stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .limit(2)
                    .toList();
            int place = random % all.size();
            List<KeyResult> more = new ArrayList<>(all.get(place).keyResults());
            more.addAll(some);
            all.set(place, all.get(place).withKeyResults(more));
            some.forEach(keyResult -> builder.putExtension(keyResult.id(), "x-number", String.valueOf(random)));
        }
        return builder.objectives(all).build();
    }
}
