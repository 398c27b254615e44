package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules about who decides what, and how, by rule id. */
final class DecisionFixtures {

    private static final PersonId ADA = PersonId.of("ada-lopez");
    private static final Person BEN = Person.builder()
            .id(PersonId.of("ben-ruiz"))
            .name("Ben Ruiz")
            .level(PersonLevel.MANAGER)
            .unit(UnitId.of("parks"))
            .build();

    private DecisionFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "end-has-a-reason",
                                "a key result is deprioritized in November without a word",
                                "it is said what came first",
                                dropped(Optional.of("the lamps have to come first"))
                                        .apply(program()),
                                dropped(Optional.empty())),
                        RuleFixture.of(
                                "organization-objectives-are-visible-to-all",
                                "an objective of the city is for the leadership only",
                                "everybody may see it",
                                program(),
                                objective("c1", objective -> objective.withRestrictedBecause("not announced yet"))),
                        RuleFixture.of(
                                "owner-still-works-here",
                                "an objective is owned by somebody who left in October",
                                "its owner works here",
                                ownedByBen(BEN),
                                program -> ownedByBen(BEN.withActiveUntil(LocalDate.of(2026, 10, 31)))),
                        RuleFixture.of(
                                "publication-names-who-decided",
                                "it is not recorded who published an objective",
                                "its owner did",
                                decidedBy("p1", Optional.of(ADA)),
                                program -> decidedBy("p1", Optional.empty())),
                        RuleFixture.of(
                                "target-change-has-a-reason",
                                "the target of a key result is lowered in November without a word",
                                "it is said what was learned",
                                lowered(Optional.of("two parks were closed by the storm"))
                                        .apply(program()),
                                lowered(Optional.empty())),
                        RuleFixture.of(
                                "transition-is-by-who-may",
                                "an objective is published by somebody who neither owns it nor heads the unit",
                                "its owner published it",
                                decidedBy("p1", Optional.of(ADA)),
                                program -> decidedBy("p1", Optional.of(BEN.id())))),
                RuleFixture::rule);
    }

    private static UnaryOperator<OkrProgram> objective(String id, UnaryOperator<Objective> change) {
        return program -> Sample.objective(program, id, change);
    }

    private static UnaryOperator<OkrProgram> dropped(Optional<String> reason) {
        Transition transition = Transition.builder()
                .to(LifecycleState.DEPRIORITIZED)
                .date(LocalDate.of(2026, 11, 2))
                .reason(reason)
                .build();
        return program ->
                Sample.keyResult(fourKeyResults(program), "p1-4", keyResult -> keyResult.withTransitions(transition));
    }

    private static OkrProgram fourKeyResults(OkrProgram program) {
        return Sample.objective(program, "p1", objective -> objective.withKeyResults(Sample.keyResults("p1", 4)));
    }

    private static UnaryOperator<OkrProgram> lowered(Optional<String> reason) {
        Amendment amendment = Amendment.builder()
                .date(LocalDate.of(2026, 11, 2))
                .measure(Measure.increase("40", "50"))
                .reason(reason)
                .build();
        return program -> Sample.keyResult(
                program,
                "p1-1",
                keyResult -> keyResult
                        .withText("Raise the share of visitors who are satisfied")
                        .withAmendments(amendment));
    }

    private static OkrProgram ownedByBen(Person ben) {
        return Sample.objective(with(ben), "p1", objective -> objective.withOwner(ben.id()));
    }

    /** Everything was published by its owner, who heads the department, but one objective by somebody else or nobody. */
    private static OkrProgram decidedBy(String id, Optional<PersonId> by) {
        return Sample.each(
                with(BEN),
                objective -> objective.withTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 2))
                        .by(objective.id().equals(ObjectiveId.of(id)) ? by : Optional.of(ADA))
                        .build()));
    }

    /** The sample with one more person, and the head of the department. */
    private static OkrProgram with(Person ben) {
        OkrProgram program = program();
        return program.toBuilder()
                .organization(program.organization()
                        .withPeople(Iterables.concat(program.organization().people(), ImmutableList.of(ben)))
                        .withAppointments(Appointment.builder()
                                .person(ADA)
                                .role(Role.HEAD)
                                .unit(UnitId.of("parks"))
                                .from(LocalDate.of(2026, 1, 1))
                                .build()))
                .build();
    }
}
