package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.dependency;
import static org.okr4j.alignment.Company.head;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.objective;
import static org.okr4j.alignment.Company.person;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.score;
import static org.okr4j.alignment.Company.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.value.Gap;

/** Chains, diamonds and circles. */
class ImpactShapesTest {

    private static Objective at(String id, String unit, String value) {
        return objective(id, unit, "Objective " + id, keyResult("k-" + id, "Key result " + id, "0", "10", value));
    }

    private static ChangeImpact cancelled(String keyResult, List<Objective> objectives, Dependency... dependencies) {
        return ChangeImpact.of(
                score(program(ORGANIZATION, objectives, dependencies)),
                Change.transition(
                        KeyResultId.of(keyResult),
                        Transition.builder()
                                .to(LifecycleState.CANCELLED)
                                .date(DAY)
                                .build()));
    }

    private static List<String> exposed(ChangeImpact impact) {
        return impact.exposures().stream()
                .map(exposure -> exposure.subject() + " " + exposure.distance())
                .toList();
    }

    private static KeyResultId key(String id) {
        return KeyResultId.of("k-" + id);
    }

    @Test
    void aChainOverSeveralUnitsTellsTheHeadOfEach() {
        Organization organization = Organization.builder()
                .name("Chain")
                .addUnits(unit("all", UnitKind.ORGANIZATION))
                .addUnits(
                        unit("a", UnitKind.DEPARTMENT).withParent(UnitId.of("all")),
                        unit("b", UnitKind.DEPARTMENT).withParent(UnitId.of("all")),
                        unit("c", UnitKind.DEPARTMENT).withParent(UnitId.of("all")),
                        unit("c-team", UnitKind.TEAM).withParent(UnitId.of("c")))
                .addPeople(person("hall", "all"), person("ada", "a"), person("ben", "b"), person("cleo", "c"))
                .addAppointments(head("hall", "all"), head("ada", "a"), head("ben", "b"), head("cleo", "c"))
                .build();
        ImmutableList<Objective> objectives =
                ImmutableList.of(at("1", "a", "5"), at("2", "b", "5"), at("3", "c-team", "5"), at("4", "a", "5"));
        ChangeImpact impact = ChangeImpact.of(
                score(program(
                        organization,
                        objectives,
                        dependency("k-2", key("1")),
                        dependency("k-3", key("2")),
                        dependency("k-4", key("3")))),
                Change.transition(
                        key("1"),
                        Transition.builder()
                                .to(LifecycleState.CANCELLED)
                                .date(DAY)
                                .build()));

        assertThat(exposed(impact)).containsExactly("1 1", "k-2 1", "2 2", "k-3 2", "3 3", "k-4 3", "4 4");
        // Nobody owns anything here. The team has no head, and that of its department is told.
        assertThat(impact.toTell())
                .extracting(each -> each.person() + " " + each.reasons().size())
                .containsExactly("ada 3", "ben 2", "cleo 2");
        assertThat(impact.exposureOf(key("4")).orElseThrow().path())
                .extracting(step -> step.from() + ">" + step.to())
                .containsExactly("k-1>k-2", "k-2>k-3", "k-3>k-4");
    }

    /** Half of what is at stake comes by one side of the diamond and half by the other; it counts once each. */
    @Test
    void aDiamondIsFollowedByOneSideAndAddsUpBoth() {
        Objective top = objective("top", "company", "Top").withRollUp(org.okr4j.objective.RollUp.CHILDREN);
        ImmutableList<Objective> objectives = ImmutableList.of(
                top,
                at("left", "sales", "5").withParents(Company.contributes("top", 1)),
                at("right", "sales", "3").withParents(Company.contributes("top", 1)),
                at("low", "marketing", "5"));
        ChangeImpact impact =
                cancelled("k-low", objectives, dependency("k-left", key("low")), dependency("k-right", key("low")));

        assertThat(exposed(impact)).containsExactly("low 1", "k-left 1", "k-right 1", "left 2", "right 2", "top 3");
        assertThat(impact.exposureOf(ObjectiveId.of("top")).orElseThrow().path())
                .extracting(ImpactStep::from)
                .containsExactly(key("low"), key("left"), ObjectiveId.of("left"));
        // (50% + 70%) ÷ 2
        assertThat(impact.exposureOf(ObjectiveId.of("top")).orElseThrow().atStake())
                .contains(Gap.of("0.6"));
    }

    @Test
    void aCircleOfDependenciesIsFollowedOnce() {
        ImmutableList<Objective> objectives =
                ImmutableList.of(at("1", "sales", "5"), at("2", "sales", "5"), at("3", "sales", "5"));
        Dependency[] circle = {dependency("k-2", key("1")), dependency("k-3", key("2")), dependency("k-1", key("3"))};

        assertThat(exposed(cancelled("k-1", objectives, circle)))
                .containsExactly("1 1", "k-2 1", "2 2", "k-3 2", "3 3");
        ChangeImpact lowered = ChangeImpact.of(
                score(program(ORGANIZATION, objectives, circle)),
                Change.retarget(key("1"), org.okr4j.metric.Measure.increase("0", "9"), DAY));
        assertThat(exposed(lowered)).containsExactly("1 1", "k-2 1", "2 2", "k-3 2", "3 3", "k-1 3");
    }

    @Test
    void aDependencyOnAnObjectiveIsFollowedLikeOneOnAKeyResult() {
        ImmutableList<Objective> objectives = ImmutableList.of(
                at("1", "marketing", "5"),
                at("2", "sales", "5").withParents(Contribution.supports(key("3"))),
                at("3", "company", "5"));
        ChangeImpact impact = cancelled("k-1", objectives, dependency("k-2", ObjectiveId.of("1")));

        assertThat(exposed(impact)).containsExactly("1 1", "k-2 2", "2 3", "k-3 4", "3 5");
    }
}
