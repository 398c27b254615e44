package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.alignment.Weakness.AT_RISK;
import static org.okr4j.alignment.Weakness.BROKEN;
import static org.okr4j.alignment.Weakness.GIVEN_UP;
import static org.okr4j.alignment.Weakness.OVERDUE;
import static org.okr4j.alignment.Weakness.PROVIDER_RED;
import static org.okr4j.alignment.Weakness.PROVIDER_SILENT;
import static org.okr4j.alignment.Weakness.UNCONFIRMED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** On 15 November half of the quarter is over, of which the consumer and the good provider have reached their share. */
class WeakDependencyTest {

    private static final Cycle AUTUMN = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);
    private static final Transition PUBLISHED = Transition.builder()
            .to(LifecycleState.PUBLISHED)
            .date(LocalDate.of(2026, 10, 1))
            .build();
    private static final Transition CANCELLED = Transition.builder()
            .to(LifecycleState.CANCELLED)
            .date(LocalDate.of(2026, 11, 9))
            .reason("No use")
            .build();

    private static Objective objective(String name, int value, Transition... transitions) {
        return Objective.builder()
                .id(ObjectiveId.of("o-" + name))
                .unit(UnitId.of("works"))
                .cycle(AUTUMN.id())
                .title("Better " + name)
                .addKeyResults(KeyResult.builder()
                        .id(KeyResultId.of("k-" + name))
                        .text("Raise " + name)
                        .measure(Measure.increase("0", "10"))
                        .addAllCheckIns(
                                value < 0
                                        ? List.of()
                                        : List.of(CheckIn.builder()
                                                .date(LocalDate.of(2026, 11, 12))
                                                .measurement(Measurement.number(Integer.toString(value)))
                                                .build()))
                        .build())
                .addTransitions(transitions)
                .build();
    }

    private static Dependency on(Id provider) {
        return Dependency.builder()
                .id(DependencyId.of("d"))
                .consumer(KeyResultId.of("k-consumer"))
                .provider(provider)
                .kind(DependencyKind.ACTION)
                .need("Help")
                .build();
    }

    private static Dependency in(DependencyState state, Dependency dependency) {
        return dependency.withSteps(DependencyStep.builder()
                .date(LocalDate.of(2026, 11, 2))
                .state(state)
                .build());
    }

    private static Dependency confirmed(String provider) {
        return in(DependencyState.CONFIRMED, on(KeyResultId.of("k-" + provider)));
    }

    private static ImmutableList<WeakDependency> weak(Dependency... dependencies) {
        return weak(objective("consumer", 5, PUBLISHED), dependencies);
    }

    private static ImmutableList<WeakDependency> weak(Objective consumer, Dependency... dependencies) {
        OkrProgram program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Works")
                        .addUnits(OrgUnit.builder()
                                .id(UnitId.of("works"))
                                .name("Works")
                                .kind(UnitKind.ORGANIZATION)
                                .build())
                        .build())
                .addCycle(AUTUMN)
                .addObjective(consumer)
                .addObjective(objective("good", 5, PUBLISHED))
                .addObjective(objective("bad", 1, PUBLISHED))
                .addObjective(objective("silent", -1, PUBLISHED))
                .addObjective(objective("gone", 5, PUBLISHED, CANCELLED))
                .addAllDependencies(List.of(dependencies))
                .build();
        return WeakDependency.of(Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), AS_OF));
    }

    private static ImmutableSet<Weakness> weaknesses(Dependency dependency) {
        return weak(dependency).stream()
                .findFirst()
                .map(WeakDependency::weaknesses)
                .orElse(ImmutableSet.of());
    }

    @Test
    void oneIsStrongThatIsConfirmedAndGoesWell() {
        assertThat(weaknesses(confirmed("good"))).isEmpty();
        assertThat(weaknesses(confirmed("good").withNeededBy(AS_OF)))
                .as("today is still in time")
                .isEmpty();
    }

    @Test
    void oneIsWeakByWhatPeopleSay() {
        Id good = KeyResultId.of("k-good");
        assertThat(weaknesses(on(good))).containsExactly(UNCONFIRMED);
        assertThat(weaknesses(in(DependencyState.PROMISED, on(good)))).containsExactly(UNCONFIRMED);
        assertThat(weaknesses(in(DependencyState.AT_RISK, on(good)))).containsExactly(AT_RISK);
        assertThat(weaknesses(in(DependencyState.BROKEN, on(good)))).containsExactly(BROKEN);
        assertThat(weaknesses(confirmed("good").withNeededBy(AS_OF.minusDays(1))))
                .containsExactly(OVERDUE);
    }

    @Test
    void oneIsWeakByHowItsProviderGoes() {
        assertThat(weaknesses(confirmed("bad"))).containsExactly(PROVIDER_RED);
        assertThat(weaknesses(confirmed("silent"))).containsExactly(PROVIDER_SILENT);
        assertThat(weaknesses(confirmed("gone"))).containsExactly(GIVEN_UP);
        assertThat(weaknesses(in(DependencyState.CONFIRMED, on(ObjectiveId.of("o-bad")))))
                .containsExactly(PROVIDER_RED);
        assertThat(weaknesses(in(DependencyState.CONFIRMED, on(ObjectiveId.of("o-gone")))))
                .containsExactly(GIVEN_UP);
    }

    @Test
    void ofSeveralTheGravestComesFirstAndEachHasAReason() {
        WeakDependency weak = weak(on(KeyResultId.of("k-bad")).withNeededBy(AS_OF.minusDays(3)))
                .get(0);

        assertThat(weak.weaknesses()).containsExactly(OVERDUE, PROVIDER_RED, UNCONFIRMED);
        assertThat(weak.gravest()).isEqualTo(OVERDUE);
        assertThat(weak.reasons())
                .extracting(Object::toString)
                .containsExactly(
                        "it was needed by 2026-11-12",
                        "“Raise bad”, on which it rests: red; 10% reached where 49.4% was expected by 2026-11-15: 39.5"
                                + " points behind",
                        "it is declared");
        assertThat(Phrasebook.spanish().render(weak.reasons().get(0))).isEqualTo("se necesitaba para el 2026-11-12");
    }

    @Test
    void theyStandByTheirGravestWeakness() {
        assertThat(weak(
                        on(KeyResultId.of("k-good")).withId(DependencyId.of("asked")),
                        confirmed("silent").withId(DependencyId.of("silent")),
                        in(DependencyState.BROKEN, on(KeyResultId.of("k-good"))).withId(DependencyId.of("broken")),
                        confirmed("good").withId(DependencyId.of("strong"))))
                .extracting(weak -> weak.dependency().id().toString())
                .containsExactly("broken", "silent", "asked");
    }

    @Test
    void nothingIsAtStakeWhereNobodyWaits() {
        Dependency asked = on(KeyResultId.of("k-good"));
        assertThat(weaknesses(in(DependencyState.MET, asked))).isEmpty();
        assertThat(weaknesses(in(DependencyState.WITHDRAWN, asked))).isEmpty();
        assertThat(weak(objective("consumer", 5), asked)).as("a draft").isEmpty();
        assertThat(weak(objective("consumer", 5, PUBLISHED, CANCELLED), asked)).isEmpty();
    }

    @Test
    void anOutsidePartyHasNoLight() {
        Dependency outside = Dependency.builder()
                .id(DependencyId.of("d"))
                .consumer(KeyResultId.of("k-consumer"))
                .outsideParty("Agency")
                .kind(DependencyKind.RESOURCE)
                .need("Help")
                .build();

        assertThat(weaknesses(outside)).containsExactly(UNCONFIRMED);
        assertThat(weaknesses(in(DependencyState.CONFIRMED, outside))).isEmpty();
    }

    @Test
    void hasAReasonForEachWeakness() {
        Dependency dependency = on(KeyResultId.of("k-good"));

        assertThatThrownBy(() -> new WeakDependency(dependency, ImmutableSet.of(), ImmutableList.of()))
                .hasMessage("Weak dependency 'd': weaknesses must have a reason each: []");
        assertThatThrownBy(() -> new WeakDependency(dependency, ImmutableSet.of(BROKEN), ImmutableList.of()))
                .hasMessage("Weak dependency 'd': weaknesses must have a reason each: [BROKEN]");
    }
}
