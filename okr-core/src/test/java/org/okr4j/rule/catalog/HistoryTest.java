package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;

/** What the rules on alignment and governance say of what is over: nothing. */
class HistoryTest {

    /** What is a matter of the unit and not of a cycle, and what is asked for until an objective is closed. */
    private static final ImmutableSet<RuleId> BEYOND_THE_CYCLE =
            ImmutableSet.of(OkrRules.CASCADE_FITS_AUTONOMY.id(), OkrRules.TARGET_CHANGE_HAS_A_REASON.id());

    /** What is told of a unit, or stays to be said of what has been closed in a cycle that still runs. */
    private static final ImmutableSet<RuleId> BEYOND_THE_CLOSE =
            ImmutableSet.of(OkrRules.END_HAS_A_REASON.id(), OkrRules.TRANSITION_IS_BY_WHO_MAY.id());

    static Stream<RuleFixture> fixtures() {
        ImmutableSet<RuleId> ids = Streams.concat(
                        AlignmentFixtures.all().keySet().stream(),
                        CascadeFixtures.all().keySet().stream(),
                        DecisionFixtures.all().keySet().stream(),
                        DependencyFixtures.all().keySet().stream(),
                        Stream.of(
                                OkrRules.KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE.id(),
                                OkrRules.KEY_RESULTS_ARE_NOT_TOO_FEW.id(),
                                OkrRules.KEY_RESULTS_ARE_NOT_TOO_MANY.id(),
                                OkrRules.OBJECTIVE_IS_LINKED_UPWARD.id()))
                .collect(ImmutableSet.toImmutableSet());
        return RuleFixtures.all().values().stream().filter(fixture -> ids.contains(fixture.rule()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aCycleThatIsOverIsHistory(RuleFixture fixture) {
        if (!BEYOND_THE_CYCLE.contains(fixture.rule())) {
            assertThat(findings(fixture, (OkrProgram) fixture.bad(), LocalDate.of(2028, 1, 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsClosedIsLeftAlone(RuleFixture fixture) {
        OkrProgram closed = Sample.each((OkrProgram) fixture.bad(), HistoryTest::close);

        assertThat(findings(fixture, closed, Sample.AS_OF))
                .filteredOn(finding -> !BEYOND_THE_CLOSE.contains(fixture.rule())
                        && !finding.location().toString().startsWith("unit"))
                .isEmpty();
    }

    private static Objective close(Objective objective) {
        if (objective.stateAt(Sample.AS_OF) != LifecycleState.PUBLISHED) {
            return objective;
        }
        Transition end = Transition.builder()
                .to(LifecycleState.CLOSED)
                .date(LocalDate.of(2026, 11, 19))
                .build();
        return objective.withTransitions(
                Stream.concat(objective.transitions().stream(), Stream.of(end)).collect(toImmutableList()));
    }

    private static Iterable<Finding> findings(RuleFixture fixture, OkrProgram program, LocalDate asOf) {
        Rule<?> rule = OkrRules.all().rule(fixture.rule()).orElseThrow();
        return Profile.builder("history", ScoringPolicies.STANDARD)
                .rule(rule)
                .build()
                .check(program.resolve(), asOf)
                .findings();
    }
}
