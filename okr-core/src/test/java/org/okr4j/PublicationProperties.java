package org.okr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.LifecycleStep;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Profile;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;

/** What is allowed can be carried out, and what a program refuses is never allowed. */
class PublicationProperties {

    private static final Profile NO_RULES =
            Profile.builder("none", ScoringPolicies.STANDARD).build();

    /** A program and a step of one of its objectives. */
    record Story(OkrProgram program, Objective objective, Transition transition) {}

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aVerdictAgreesWithTheProgram(@ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
        PublicationVerdict verdict = Publication.of(Okr.evaluate(story.program(), NO_RULES, asOf))
                .check(story.objective().id(), story.transition());

        if (verdict.isAllowed()) {
            assertThat(verdict.apply()).isEqualTo(story.program().apply(verdict.change()));
            assertThat(verdict.apply()
                            .objective(story.objective().id())
                            .orElseThrow()
                            .stateAt(LocalDate.MAX))
                    .isEqualTo(story.transition().to());
        } else {
            assertThat(verdict.obstacles()).isNotEmpty();
            assertThatIllegalStateException().isThrownBy(verdict::apply);
        }
        if (!isAccepted(story.program(), verdict)) {
            assertThat(verdict.isAllowed()).isFalse();
        }
        Statistics.collect(verdict.isAllowed());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static boolean isAccepted(OkrProgram program, PublicationVerdict verdict) {
        try {
            return !program.apply(verdict.change()).objectives().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        return ProgramArbitraries.programsWithLocks()
                .filter(program -> !program.objectives().isEmpty())
                .flatMap(program -> Arbitraries.of(program.objectives())
                        .flatMap(objective -> transitions(program, objective)
                                .map(transition -> new Story(program, objective, transition))));
    }

    /** Mostly steps that the table has, by somebody who may take them. */
    private static Arbitrary<Transition> transitions(OkrProgram program, Objective objective) {
        List<LifecycleStep> steps = LifecycleStep.from(objective.stateAt(LocalDate.MAX));
        Arbitrary<LifecycleState> any = Arbitraries.of(LifecycleState.class);
        Arbitrary<LifecycleState> to = steps.isEmpty()
                ? any
                : Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(steps).map(LifecycleStep::to)), Tuple.of(1, any));
        List<PersonId> entitled = Stream.concat(
                        objective.owner().stream(),
                        program.organization().appointments().stream()
                                .filter(appointment -> appointment.role() == Role.HEAD)
                                .map(Appointment::person))
                .toList();
        List<PersonId> people = Stream.concat(
                        entitled.stream(),
                        program.organization().people().stream().map(Person::id))
                .toList();
        Arbitrary<Optional<PersonId>> by = people.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(people).optional(0.95);
        Arbitrary<LocalDate> date = Arbitraries.frequencyOf(
                Tuple.of(1, OkrArbitraries.dates()),
                Tuple.of(
                        4,
                        OkrArbitraries.dates()
                                .map(day -> objective.transitions().stream()
                                        .map(Transition::date)
                                        .reduce(day, (first, second) -> first.isAfter(second) ? first : second))));
        return Combinators.combine(to, date, by)
                .as((state, day, person) -> Transition.builder()
                        .to(state)
                        .date(day)
                        .by(person)
                        .reason("because")
                        .build());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }
}
