package org.okr4j.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Sample;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;

class SamplesTest {

    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SPANISH);

    private static final UnitId UNIT = UnitId.of("unit");
    private static final CycleId CYCLE = Sample.QUARTER.id();
    private static final PersonId OWNER = PersonId.of("ada-lopez");

    @ParameterizedTest
    @EnumSource(BusinessFunction.class)
    void everyFunctionHasSeveralInEachLanguage(BusinessFunction function) {
        for (Language language : LANGUAGES) {
            assertThat(Samples.of(function, language))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(sample -> {
                        assertThat(sample.function()).isEqualTo(function);
                        assertThat(sample.language()).isEqualTo(language);
                        assertThat(sample.keyResults()).hasSize(3);
                    });
        }
    }

    @Test
    void comeByFunctionAndInNoOtherLanguage() {
        assertThat(Samples.all(Language.ENGLISH))
                .isEqualTo(Arrays.stream(BusinessFunction.values())
                        .flatMap(function -> Samples.of(function, Language.ENGLISH).stream())
                        .toList());
        assertThat(Samples.all(Language.of("fr"))).isEmpty();
        assertThat(Samples.of(BusinessFunction.SALES, Language.of("fr"))).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSame() {
        List<SampleObjective> english = Samples.all(Language.ENGLISH);
        List<SampleObjective> spanish = Samples.all(Language.SPANISH);

        assertThat(spanish).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(figures(spanish.get(i))).as(spanish.get(i).title()).isEqualTo(figures(english.get(i)));
            assertThat(spanish.get(i).function()).isEqualTo(english.get(i).function());
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTwoHaveTheSameTitleOrKeyResult(Language language) {
        Set<String> seen = new HashSet<>();

        assertThat(Samples.all(language)).allSatisfy(sample -> {
            assertThat(seen.add(sample.title())).as(sample.title()).isTrue();
            sample.keyResults()
                    .forEach(keyResult -> assertThat(seen.add(keyResult.text()))
                            .as(keyResult.text())
                            .isTrue());
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyKeyResultIsAMeasuredOutcomeWithAllPartsOfTheFormula(Language language) {
        StatementReader reader = StatementReader.of(language).orElseThrow();

        assertThat(Samples.all(language))
                .flatExtracting(SampleObjective::keyResults)
                .allSatisfy(keyResult -> {
                    Statement said = reader.read(keyResult.text());
                    assertThat(said.kind()).isEqualTo(KeyResultKind.OUTCOME_METRIC);
                    assertThat(said.missing()).isEmpty();
                    assertThat(said.measure()).contains(keyResult.measure());
                });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachIsCleanAsADraft(Language language) {
        assertThat(Samples.all(language)).allSatisfy(sample -> {
            Objective draft = sample.toObjective(ObjectiveId.of("o"), UNIT, CYCLE, OWNER);
            assertThat(Profiles.RECOMMENDED.check(draft).findings()).isEmpty();
            assertThat(Profiles.STRICT.check(draft).findings()).isEmpty();
            draft.keyResults()
                    .forEach(keyResult -> assertThat(
                                    Profiles.RECOMMENDED.check(keyResult).findings())
                            .filteredOn(finding -> language.equals(Language.ENGLISH)) // alone, it is read as English
                            .isEmpty());
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void allTogetherAreCleanInAProgram(Language language) {
        OkrProgram program = company(language);

        assertThat(Profiles.RECOMMENDED.check(program.resolve(), Sample.AS_OF).findings())
                .isEmpty();
    }

    @Test
    void aDraftIsInTheLanguageOfTheSampleAndBelongsToWhoIsNamed() {
        SampleObjective sample =
                Samples.of(BusinessFunction.FINANCE, Language.SPANISH).get(0);
        Objective draft = sample.toObjective(ObjectiveId.of("money"), UNIT, CYCLE, OWNER);

        assertThat(draft.title()).isEqualTo(sample.title()).hasToString(sample.toString());
        assertThat(draft.language()).contains(Language.SPANISH);
        assertThat(draft.unit()).isEqualTo(UNIT);
        assertThat(draft.cycle()).isEqualTo(CYCLE);
        assertThat(draft.owner()).contains(OWNER);
        assertThat(draft.stateAt(Sample.AS_OF)).isEqualTo(LifecycleState.DRAFT);
        assertThat(draft.keyResults())
                .extracting(keyResult -> keyResult.id().toString())
                .containsExactly("money-1", "money-2", "money-3");
        assertThat(draft.keyResults()).extracting(KeyResult::owner).containsOnly(draft.owner());
        assertThat(draft.keyResults().get(0).text())
                .isEqualTo(sample.keyResults().get(0).toString());
        assertThat(draft.keyResults().get(0).unit())
                .contains(sample.keyResults().get(0).unit());
    }

    @Test
    void aDraftMayBelongToNobodyYet() {
        Objective draft = Samples.of(BusinessFunction.SALES, Language.ENGLISH)
                .get(0)
                .toObjective(ObjectiveId.of("o"), UNIT, CYCLE);

        assertThat(draft.owner()).isEmpty();
        assertThat(draft.keyResults()).allMatch(keyResult -> keyResult.owner().isEmpty());
    }

    @Test
    void blankOnesAreRefused() {
        SampleObjective sample =
                Samples.of(BusinessFunction.SALES, Language.ENGLISH).get(0);
        SampleKeyResult keyResult = sample.keyResults().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleKeyResult(" ", keyResult.measure(), keyResult.unit()))
                .withMessage("Sample key result: text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SampleObjective(BusinessFunction.SALES, Language.ENGLISH, " ", sample.keyResults()))
                .withMessage("Sample objective: title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SampleObjective(BusinessFunction.SALES, Language.ENGLISH, "We grow", ImmutableList.of()))
                .withMessage("Sample objective 'We grow': key results must not be empty");
    }

    /** An organization with three objectives, and a department for each function with the samples as its drafts. */
    private static OkrProgram company(Language language) {
        OkrProgram city = Sample.with(Sample.objectives("c", "city", 3).stream()
                .map(objective -> objective.withParents())
                .toArray(Objective[]::new));
        List<OrgUnit> units = new ArrayList<>();
        List<Objective> objectives = new ArrayList<>();
        for (BusinessFunction function : BusinessFunction.values()) {
            UnitId unit = UnitId.of(function.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            units.add(OrgUnit.builder()
                    .id(unit)
                    .name(function.toString())
                    .kind(UnitKind.DEPARTMENT)
                    .parent(UnitId.of("city"))
                    .build());
            for (SampleObjective sample : Samples.of(function, language)) {
                int number = objectives.size();
                objectives.add(sample.toObjective(ObjectiveId.of("s" + number), unit, CYCLE, OWNER)
                        .withParents(Sample.supports("c" + (number % 3 + 1))));
            }
        }
        return Sample.plus(
                city.toBuilder()
                        .organization(city.organization()
                                .withUnits(Stream.concat(city.organization().units().stream(), units.stream())
                                        .toList()))
                        .build(),
                objectives);
    }

    private static List<String> figures(SampleObjective sample) {
        return sample.keyResults().stream()
                .map(keyResult -> keyResult.measure() + " " + keyResult.unit())
                .toList();
    }
}
