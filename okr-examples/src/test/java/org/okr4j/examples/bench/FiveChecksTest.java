package org.okr4j.examples.bench;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Finding;

/** What is measured against each other finds the same. */
class FiveChecksTest {

    private static final List<Objective> OBJECTIVES = FaultyObjectives.of(1_000);

    @Test
    void allThreeFindTheSame() {
        for (Objective objective : OBJECTIVES) {
            Set<String> okr4j = okr4j(objective);
            assertThat(yavi(objective)).isEqualTo(okr4j);
            assertThat(hibernate(objective)).isEqualTo(okr4j);
        }
    }

    @Test
    void oneObjectiveInTenHasAFaultAndEachFaultIsFound() {
        assertThat(OBJECTIVES.stream().filter(objective -> !okr4j(objective).isEmpty()))
                .hasSize(100);
        assertThat(OBJECTIVES.stream().flatMap(objective -> FiveChecks.OKR4J.check(objective).findings().stream()))
                .extracting(finding -> finding.rule().toString())
                .containsOnly("count", "weights", "range", "dates", "blank")
                .contains("count", "weights", "range", "dates", "blank");
    }

    /** Paths from the objective to what is wrong. */
    private static Set<String> okr4j(Objective objective) {
        return FiveChecks.OKR4J.check(objective).findings().stream()
                .map(finding -> path(finding, objective))
                .collect(toCollection(TreeSet::new));
    }

    private static String path(Finding finding, Objective objective) {
        String property = finding.location().property();
        return finding.location()
                .subject()
                .filter(KeyResultId.class::isInstance)
                .map(id -> "keyResults[" + place(id.toString(), objective) + "]"
                        + (property.isEmpty() ? "" : "." + property))
                .orElse(property);
    }

    private static int place(String id, Objective objective) {
        return objective.keyResults().stream()
                .map(keyResult -> keyResult.id().toString())
                .toList()
                .indexOf(id);
    }

    private static Set<String> yavi(Objective objective) {
        return FiveChecks.YAVI.validate(objective).stream()
                .map(violation -> trimmed(violation.name()))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> hibernate(Objective objective) {
        return FiveConstraints.HIBERNATE.validate(objective).stream()
                .map(violation -> violation
                        .getPropertyPath()
                        .toString()
                        .replace(".<list element>", "")
                        .replace(".note.<optional element>", ".note"))
                .collect(toCollection(TreeSet::new));
    }

    private static String trimmed(String name) {
        return Stream.of(name.split("\\.")).filter(part -> !part.isEmpty()).collect(joining("."));
    }
}
