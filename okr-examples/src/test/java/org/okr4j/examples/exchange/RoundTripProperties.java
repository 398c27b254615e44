package org.okr4j.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.examples.exchange.giving.Exporter;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Verdict;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Organization;
import org.okr4j.program.OkrProgram;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Weight;

/** What our own layouts give out comes to nothing for the same program, and brings back what they carry. */
class RoundTripProperties {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);
    private static final ImmutableList<Mapping> KEY_RESULTS = ways("key-results");
    private static final ImmutableList<Mapping> CHECK_INS = ways("check-ins");
    private static final ImmutableList<Mapping> PEOPLE = ways("people");

    private static ImmutableList<Mapping> ways(String name) {
        Mapping mapping = Mappings.named(name);
        return ImmutableList.of(mapping, mapping.written(';', ','), mapping.written('\t', '.'));
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<OkrProgram> lockedPrograms() {
        return ProgramArbitraries.programsWithLocks();
    }

    @Property(tries = 50)
    void nothingIsToDoForTheSameProgram(@ForAll("lockedPrograms") OkrProgram program) {
        for (ImmutableList<Mapping> ways : List.of(KEY_RESULTS, CHECK_INS, PEOPLE)) {
            for (Mapping mapping : ways) {
                ImportResult result = taken(program, mapping, Exporter.write(program, mapping, AS_OF));

                assertThat(Taking.rows(result)).allMatch(row -> row.contains(" UNCHANGED"));
                assertThat(result.changes()).isEmpty();
                assertThat(result.notes()).isEmpty();
            }
        }
    }

    @Property(tries = 50)
    void bringsBackObjectivesAndKeyResults(@ForAll("programs") OkrProgram program) {
        OkrProgram stripped = program.toBuilder().objectives(List.of()).build();
        for (Mapping mapping : KEY_RESULTS) {
            ImportResult result = taken(stripped, mapping, Exporter.write(program, mapping, AS_OF));

            assertThat(Taking.rows(result)).allMatch(row -> row.contains(" ADDED"));
            assertThat(stripped.apply(result.changes())).isEqualTo(result.after());
            assertThat(byId(result.after().objectives()))
                    .isEqualTo(Maps.transformValues(byId(program.objectives()), RoundTripProperties::carried));
        }
    }

    @Property(tries = 50)
    void bringsBackCheckIns(@ForAll("programs") OkrProgram program) {
        OkrProgram stripped = program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(objective -> withCheckIns(objective, false))
                        .toList())
                .build();
        for (Mapping mapping : CHECK_INS) {
            ImportResult result = taken(stripped, mapping, Exporter.write(program, mapping, AS_OF));

            assertThat(Taking.rows(result)).allMatch(row -> row.endsWith(" ADDED"));
            assertThat(stripped.apply(result.changes()).objectives())
                    .isEqualTo(program.objectives().stream()
                            .map(objective -> withCheckIns(objective, true))
                            .toList());
        }
    }

    @Property(tries = 50)
    void bringsBackPeople(@ForAll("programs") OkrProgram program) {
        Organization organization = program.organization();
        OkrProgram stripped =
                program.toBuilder().organization(organization.withPeople()).build();
        for (Mapping mapping : PEOPLE) {
            ImportResult result = taken(stripped, mapping, Exporter.write(program, mapping, AS_OF));

            assertThat(result.isWhole()).isTrue();
            assertThat(stripped.apply(result.changes()).organization())
                    .isEqualTo(organization.withPeople(organization.people().stream()
                            .filter(person -> person.isActive(AS_OF))
                            .toList()));
        }
    }

    @Property(tries = 20)
    void takingTwiceComesToNothingTheSecondTime(
            @ForAll("programs") OkrProgram from, @ForAll("programs") OkrProgram into) {
        for (ImmutableList<Mapping> ways : List.of(KEY_RESULTS, CHECK_INS, PEOPLE)) {
            Mapping mapping = ways.get(0);
            String csv = Exporter.write(from, mapping, AS_OF);
            ImportResult once = taken(into, mapping, csv);

            assertThat(into.apply(once.changesOfGoodRows())).isEqualTo(once.after());
            ImportResult twice = taken(once.after(), mapping, csv);
            assertThat(twice.rows())
                    .filteredOn(row -> row.verdict() == Verdict.ADDED || row.verdict() == Verdict.CHANGED)
                    .isEmpty();
            assertThat(twice.changesOfGoodRows()).isEmpty();
        }
    }

    private static ImportResult taken(OkrProgram program, Mapping mapping, String csv) {
        return Taking.csv(program, mapping, ImportOptions.asOf(AS_OF), csv);
    }

    private static Map<ObjectiveId, Objective> byId(List<Objective> objectives) {
        return objectives.stream().collect(ImmutableMap.toImmutableMap(Objective::id, each -> each));
    }

    /** An objective without what the layout of key results has no columns for, with what holds on the day. */
    private static Objective carried(Objective objective) {
        return objective
                .withKeyResults(objective.keyResults().stream()
                        .map(RoundTripProperties::carried)
                        .toList())
                .withTransitions()
                .withReviews()
                .withCoOwners()
                .withCredit(Weight.ONE)
                .withCoCreators()
                .withGradeDecision(Optional.empty())
                .withScoreOverride(Optional.empty());
    }

    private static KeyResult carried(KeyResult keyResult) {
        return keyResult
                .withMeasure(keyResult.measureAt(AS_OF))
                .withWeight(keyResult.weightAt(AS_OF))
                .withOwner(keyResult.ownerAt(AS_OF))
                .withDue(keyResult.dueAt(AS_OF))
                .withCheckIns()
                .withAmendments()
                .withHistory()
                .withTransitions()
                .withScoreOverride(Optional.empty());
    }

    private static Objective withCheckIns(Objective objective, boolean kept) {
        return objective.withKeyResults(objective.keyResults().stream()
                .map(keyResult -> keyResult.withCheckIns(keyResult.checkIns().stream()
                        .filter((CheckIn checkIn) -> kept && !checkIn.date().isAfter(AS_OF))
                        .toList()))
                .toList());
    }
}
