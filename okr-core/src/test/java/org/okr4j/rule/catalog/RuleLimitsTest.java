package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.Sample.keyResults;
import static org.okr4j.rule.Sample.objectives;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;

/** Rules that count: on both sides of each limit. */
class RuleLimitsTest {

    static Stream<Arguments> keyResultCounts() {
        return Stream.of(
                finds(OkrRules.OBJECTIVE_HAS_KEY_RESULTS, 0),
                finds(OkrRules.KEY_RESULTS_ARE_NOT_TOO_FEW, 1),
                finds(OkrRules.keyResultsAreNotTooFew(4), 1, 2, 3),
                finds(OkrRules.KEY_RESULTS_ARE_NOT_TOO_MANY, 6, 7, 8),
                finds(OkrRules.keyResultsAreNotTooMany(6), 7, 8));
    }

    private static Arguments finds(Rule<Objective> rule, Integer... counts) {
        return Arguments.of(rule, List.of(counts));
    }

    @ParameterizedTest
    @MethodSource("keyResultCounts")
    void speakOfKeyResultsBeyondTheirLimits(Rule<Objective> rule, List<Integer> found) {
        for (int count = 0; count <= 8; count++) {
            Objective objective = Sample.objective("p1", "parks").withKeyResults(keyResults("p1", count));
            RuleReport report = RuleTester.of(rule).report(objective);

            assertThat(report.isClean()).as("%s of %s key results", rule, count).isNotEqualTo(found.contains(count));
            for (Finding finding : report.findings()) {
                assertThat(finding.location().property()).isEqualTo("keyResults");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // key results of each objective of a department, most, told, which are named
        "1 1 1, 5, habit, 0",
        "2 3 3, 5, habit, 0",
        "2 3 3, 5, any, 1",
        "2 2 3 3, 5, habit, 0",
        "2 2 3, 5, habit, 2",
        "2 2 2, 5, habit, 3",
        "2, 5, habit, 0",
        "2, 5, any, 1",
        "4 5 3, 3, habit, 2",
        "6 6 6, 3, any, 0",
        "2 2 2 2 2, 5, habit, 5",
        "2 2 2 2 2 2, 5, any, 0"
    })
    void theRecommendedRangeSpeaksOnlyWithinTheRequiredOneAndOfHabits(
            String counts, String most, String told, int named) {
        List<Integer> each =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        List<Objective> objectives = objectives("p", "parks", each.size()).stream()
                .map(objective -> objective.withKeyResults(keyResults(
                        objective.id().toString(),
                        each.get(Integer.parseInt(objective.id().toString().substring(1)) - 1))))
                .toList();
        RuleReport report = RuleTester.of(OkrRules.KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE)
                .asOf(Sample.AS_OF)
                .with("most", most)
                .with("told", told)
                .report(withParks(objectives));

        assertThat(report.findings()).hasSize(named == 0 ? 0 : 1);
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.evidence()).containsEntry("objectives", "" + named));
    }

    @ParameterizedTest
    @CsvSource({
        // objectives of the department, too few, too many, over-engineered
        "0, false, false, false",
        "1, true, false, false",
        "2, true, false, false",
        "3, false, false, false",
        "5, false, false, false",
        "6, false, true, false",
        "14, false, true, false",
        "15, false, false, true",
        "16, false, false, true"
    })
    void speakOfTheObjectivesOfAUnit(int count, boolean few, boolean many, boolean over) {
        OkrProgram program = withParks(objectives("p", "parks", count));

        assertThat(finds(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_FEW, program)).isEqualTo(few);
        assertThat(finds(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY, program)).isEqualTo(many);
        assertThat(finds(OkrRules.UNIT_IS_NOT_OVER_ENGINEERED, program)).isEqualTo(over);
        assertThat(finds(OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW, program))
                .isFalse();
        assertThat(finds(OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY, program))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // objectives of the organization, too few, too many
        "0, false, false",
        "1, true, false",
        "2, true, false",
        "3, false, false",
        "7, false, false",
        "8, false, true",
        "15, false, true"
    })
    void speakOfTheObjectivesOfTheOrganization(int count, boolean few, boolean many) {
        OkrProgram program = Sample.with(objectives("q", "city", count).stream()
                .map(objective -> objective.withParents())
                .toArray(Objective[]::new));

        assertThat(finds(OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW, program))
                .isEqualTo(few);
        assertThat(finds(OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY, program))
                .isEqualTo(many);
        assertThat(finds(OkrRules.UNIT_IS_NOT_OVER_ENGINEERED, program)).isFalse();
        assertThat(finds(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_FEW, program)).isFalse();
        assertThat(finds(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY, program)).isFalse();
        assertThat(finds(OkrRules.UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT, program)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // key results of each objective, found, found where single objectives are not told apart
        "5 5 5, false, false",
        "6 5 5, false, true",
        "9 9 9, false, true",
        "6 4 3 3, false, true",
        "6 5 3 3, true, true",
        "3 3 3 3 3, false, false",
        "4 3 3 3 3, true, true",
        "3 3 3 3 3 3, false, false"
    })
    void speakOfTheKeyResultsOfAUnitUnlessItsObjectivesAreTooMany(String counts, boolean found, boolean atAll) {
        List<Integer> each =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        List<Objective> objectives = objectives("p", "parks", each.size()).stream()
                .map(objective -> {
                    String id = objective.id().toString();
                    int place = Integer.parseInt(id.substring(1)) - 1;
                    return objective.withKeyResults(keyResults(id, each.get(place)));
                })
                .toList();

        assertThat(finds(OkrRules.UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT, withParks(objectives)))
                .isEqualTo(found);
        assertThat(RuleTester.of(OkrRules.UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT)
                        .asOf(Sample.AS_OF)
                        .with("each", "50")
                        .report(withParks(objectives))
                        .isClean())
                .isNotEqualTo(atAll);
    }

    private static boolean finds(Rule<?> rule, OkrProgram program) {
        return !RuleTester.of(rule).asOf(Sample.AS_OF).report(program).isClean();
    }

    private static OkrProgram withParks(List<Objective> objectives) {
        Objective[] city = objectives("c", "city", 3).stream()
                .map(objective -> objective.withParents())
                .toArray(Objective[]::new);
        return Sample.with(city, objectives.toArray(new Objective[0]));
    }
}
