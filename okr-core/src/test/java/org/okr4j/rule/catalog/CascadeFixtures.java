package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Boundary;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules about how objectives come about, by rule id. */
final class CascadeFixtures {

    private CascadeFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "cascade-fits-autonomy",
                                "a department of high autonomy takes its objectives from above",
                                "it proposes them",
                                parks(parks -> parks.withAutonomy(Autonomy.HIGH)
                                                .withCascadeMode(CascadeMode.BIDIRECTIONAL))
                                        .apply(reviewed(CascadeMode.TOP_DOWN)),
                                parks(parks -> parks.withCascadeMode(CascadeMode.TOP_DOWN))),
                        RuleFixture.of(
                                "objective-stays-inside-boundary",
                                "an objective serves another one than its department is to serve",
                                "it serves that one",
                                bounded(),
                                serving("p1", "c3")),
                        RuleFixture.of(
                                "parents-come-first",
                                "an objective is published that serves a draft",
                                "what it serves is published, too",
                                serving("p1", "c3")
                                        .apply(serving("p2", "c1", "c2").apply(reviewed(CascadeMode.TOP_DOWN))),
                                program -> Sample.objective(program, "c3", objective -> objective.withTransitions())),
                        RuleFixture.of(
                                "proposal-is-reviewed",
                                "a department proposes its objectives, and publishes one without a review",
                                "it was reviewed",
                                reviewed(CascadeMode.BIDIRECTIONAL),
                                program -> Sample.objective(
                                        program,
                                        "p1",
                                        objective -> objective.withTransitions(
                                                to(LifecycleState.PUBLISHED, "2026-10-02"))))),
                RuleFixture::rule);
    }

    /** The sample in which everything was reviewed, with a way in which objectives come about. */
    private static OkrProgram reviewed(CascadeMode mode) {
        OkrProgram reviewed = Sample.each(
                program(),
                objective -> objective.withTransitions(
                        to(LifecycleState.REVIEWED, "2026-09-28"), to(LifecycleState.PUBLISHED, "2026-10-02")));
        return reviewed.toBuilder().cascadeMode(mode).build();
    }

    /** The sample, with the department bound to the first objective of the city. */
    private static OkrProgram bounded() {
        return program().toBuilder()
                .addFact(Boundary.builder()
                        .cycle(Sample.QUARTER.id())
                        .unit(UnitId.of("parks"))
                        .addParents(ObjectiveId.of("c1"))
                        .build())
                .build();
    }

    private static UnaryOperator<OkrProgram> serving(String id, String... parents) {
        return program -> Sample.objective(
                program,
                id,
                objective -> objective.withParents(
                        Stream.of(parents).map(Sample::supports).toList()));
    }

    private static Transition to(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }

    private static UnaryOperator<OkrProgram> parks(UnaryOperator<OrgUnit> change) {
        return program -> program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.id().equals(UnitId.of("parks")) ? change.apply(unit) : unit)
                                .toList()))
                .build();
    }
}
