package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.dependency;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.objective;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.score;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;

/** The work that a change makes is that of what it exposes, however large the program is. */
class LargeImpactTest {

    private static final int MANY = 100_000;
    private static final Duration LONG = Duration.ofSeconds(60);

    private static Change cancelled(String keyResult) {
        return Change.transition(
                KeyResultId.of(keyResult),
                Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build());
    }

    /** Three levels of four, the key result of each of the lowest depends on that of the one before it in the same tree. */
    private static OkrProgram trees(int trees) {
        List<Objective> objectives = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        for (int tree = 0; tree < trees; tree++) {
            String top = "t" + tree;
            objectives.add(one(top).withRollUp(RollUp.CHILDREN));
            for (int middle = 0; middle < 4; middle++) {
                String department = top + "-" + middle;
                objectives.add(one(department).withRollUp(RollUp.BOTH).withParents(Company.contributes(top, 1)));
                for (int low = 0; low < 4; low++) {
                    String team = department + "-" + low;
                    objectives.add(one(team).withParents(Company.contributes(department, 1)));
                    if (low > 0) {
                        dependencies.add(dependency("k-" + team, KeyResultId.of("k-" + department + "-" + (low - 1))));
                    }
                }
            }
        }
        return program(ORGANIZATION, objectives, dependencies.toArray(new Dependency[0]));
    }

    private static Objective one(String id) {
        return objective(id, "sales", "Objective " + id, keyResult("k-" + id, "Key result " + id, "0", "10", "5"))
                .withOwner(PersonId.of("sam"));
    }

    @Test
    void looksAtWhatIsExposedAndAtNothingElse() {
        Change change = cancelled("k-t0-1-0");
        Scorecard small = score(trees(1));
        Scorecard large = score(trees(MANY / 21));

        ChangeImpact inSmall = ChangeImpact.of(small, change);
        ChangeImpact inLarge = ChangeImpact.of(large, change);

        // Three teams depend on the first one after the other, and above them all are department and top.
        assertThat(inLarge.exposures()).hasSize(9).isEqualTo(inSmall.exposures());
        assertThat(inLarge.toTell()).isEqualTo(inSmall.toTell());
        assertThat(ObjectivePairs.of(
                                large.program().program(),
                                inLarge.scores().after().program().program())
                        .changed())
                .hasSize(1);
    }

    @Test
    void followsALongChain() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Objective next = one("c" + i);
            objectives.add(i == 0 ? next : next.withParents(Contribution.supports(ObjectiveId.of("c" + (i - 1)))));
        }
        Scorecard card = score(program(ORGANIZATION, objectives));
        Change change = cancelled("k-c" + (MANY - 1));

        assertTimeoutPreemptively(LONG, () -> {
            ChangeImpact impact = ChangeImpact.of(card, change);

            assertThat(impact.exposures()).hasSize(MANY);
            Exposure last = impact.exposures().get(MANY - 1);
            assertThat(last.subject()).isEqualTo(ObjectiveId.of("c0"));
            assertThat(last.path()).hasSize(MANY);
            assertThat(impact).isEqualTo(ChangeImpact.of(card, change));
            assertThat(impact.toTell()).hasSize(1);
            assertThat(impact.explanation().parts()).hasSize(2);
        });
    }

    @Test
    void reachesAllThatDependOnOne() {
        List<Objective> objectives = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        objectives.add(one("provider"));
        for (int i = 0; i < MANY / 2; i++) {
            objectives.add(one("c" + i).withParents(Company.contributes("provider", 1)));
            dependencies.add(dependency("k-c" + i, KeyResultId.of("k-provider")));
        }
        Scorecard card = score(program(ORGANIZATION, objectives, dependencies.toArray(new Dependency[0])));

        assertTimeoutPreemptively(LONG, () -> {
            ChangeImpact impact = ChangeImpact.of(card, cancelled("k-provider"));

            assertThat(impact.exposures()).hasSize(1 + MANY);
        });
    }

    @Test
    void followsLostAimsDownALongChainAndToManyAtOnce() {
        List<Objective> objectives = new ArrayList<>();
        objectives.add(one("c0"));
        for (int i = 1; i < MANY / 2; i++) {
            objectives.add(one("c" + i).withParents(Contribution.supports(ObjectiveId.of("c" + (i - 1)))));
            objectives.add(one("d" + i)
                    .withParents(
                            Contribution.supports(ObjectiveId.of("c0")),
                            Contribution.supports(ObjectiveId.of("c" + i))));
        }
        Scorecard card = score(program(ORGANIZATION, objectives));
        Change change = Change.transition(
                ObjectiveId.of("c0"),
                Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build());

        assertTimeoutPreemptively(LONG, () -> {
            ChangeImpact impact = ChangeImpact.of(card, change);

            // The key result, and all but the first.
            assertThat(impact.exposures()).hasSize(MANY - 1);
            assertThat(impact.exposureOf(ObjectiveId.of("c" + (MANY / 2 - 1)))
                            .orElseThrow()
                            .distance())
                    .isEqualTo(MANY / 2 - 1);
            assertThat(impact.exposureOf(ObjectiveId.of("d" + (MANY / 2 - 1)))
                            .orElseThrow()
                            .distance())
                    .isEqualTo(1);
            assertThat(impact).isEqualTo(ChangeImpact.of(card, change));
        });
    }
}
