package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.SHADE;
import static org.okr4j.rule.Sample.depending;
import static org.okr4j.rule.Sample.keyResult;
import static org.okr4j.rule.Sample.program;
import static org.okr4j.rule.Sample.step;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.value.Id;

/** The examples of rules about what key results depend on, by rule id. */
final class DependencyFixtures {

    private DependencyFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "dependencies-are-acyclic",
                                "a department waits for the city, and the city for the department",
                                "the city waits for nobody",
                                depending(SHADE),
                                program -> depending(SHADE, turned(SHADE))),
                        RuleFixture.of(
                                "dependencies-are-declared",
                                "a team has declared that it depends on nothing, and its department has said nothing",
                                "both have declared it",
                                declared("parks", "trails"),
                                program -> declared("trails")),
                        RuleFixture.of(
                                "dependency-crosses-units",
                                "a key result of a department depends on one of the same department",
                                "it depends on one of the city",
                                depending(SHADE),
                                program -> depending(SHADE.withProvider(KeyResultId.of("p2-1")))),
                        RuleFixture.of(
                                "dependency-is-confirmed",
                                "in the middle of the quarter nobody has promised what a key result needs",
                                "the city has confirmed it",
                                depending(SHADE),
                                program -> depending(SHADE.withSteps(step("2026-11-10", DependencyState.DECLARED)
                                        .withInReview(true)))),
                        RuleFixture.of(
                                "dependency-is-reviewed",
                                "what a key result needs was reviewed last six weeks ago",
                                "it was reviewed ten days ago",
                                depending(SHADE),
                                program -> depending(SHADE.withSteps(step("2026-10-09", DependencyState.CONFIRMED)
                                        .withInReview(true)))),
                        RuleFixture.of(
                                "provider-change-is-told",
                                "the target of what a key result needs is lowered, and nobody is told",
                                "the owner of the key result is told the day after",
                                lowered().toBuilder()
                                        .addFact(notice(KeyResultId.of("c2-1")))
                                        .build(),
                                program -> lowered()),
                        RuleFixture.of(
                                "provider-is-in-time",
                                "what is needed by the end of November is due in the middle of December",
                                "it is due a week before it is needed",
                                due("2026-11-23").apply(depending(SHADE.withNeededBy(LocalDate.of(2026, 11, 30)))),
                                due("2026-12-15")),
                        RuleFixture.of(
                                "provider-is-still-pursued",
                                "what a key result needs was given up, and it still waits for it",
                                "it is not needed anymore",
                                told(SHADE.withSteps(step("2026-11-17", DependencyState.WITHDRAWN))),
                                program -> told(SHADE))),
                RuleFixture::rule);
    }

    /** The same need the other way round. */
    private static Dependency turned(Dependency dependency) {
        return dependency
                .withId(DependencyId.of(dependency.id() + "-back"))
                .withConsumer((KeyResultId) dependency.provider().orElseThrow())
                .withProvider(dependency.consumer());
    }

    private static OkrProgram declared(String... units) {
        return program().toBuilder()
                .addAllFacts(Stream.of(units)
                        .map(unit -> DependencyDeclaration.builder()
                                .unit(UnitId.of(unit))
                                .cycle(Sample.QUARTER.id())
                                .date(LocalDate.of(2026, 9, 28))
                                .none(true)
                                .build())
                        .toList())
                .build();
    }

    private static OkrProgram lowered() {
        Amendment amendment = Amendment.builder()
                .date(LocalDate.of(2026, 11, 16))
                .measure(Measure.increase("40", "50"))
                .reason("two streets were closed by the storm")
                .build();
        return keyResult(
                depending(SHADE),
                "c2-1",
                part -> part.withText("Raise the share of visitors who are satisfied")
                        .withAmendments(amendment));
    }

    /** The sample in which what is needed was given up, and who needs it was told. */
    private static OkrProgram told(Dependency dependency) {
        Transition end = Transition.builder()
                .to(LifecycleState.DEPRIORITIZED)
                .date(LocalDate.of(2026, 11, 16))
                .reason("two streets were closed by the storm")
                .build();
        OkrProgram program = Sample.objective(
                depending(dependency), "c2", objective -> objective.withKeyResults(Sample.keyResults("c2", 4)));
        return keyResult(program, "c2-1", part -> part.withTransitions(end)).toBuilder()
                .addFact(notice(SHADE.id()))
                .build();
    }

    private static Notice notice(Id about) {
        return Notice.builder()
                .date(LocalDate.of(2026, 11, 17))
                .addTo(PersonId.of("ada-lopez"))
                .about(about)
                .build();
    }

    private static UnaryOperator<OkrProgram> due(String date) {
        return program -> keyResult(program, "c2-1", part -> part.withDue(LocalDate.parse(date)));
    }
}
