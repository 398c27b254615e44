package org.okr4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.portfolio.Town.CROSSINGS;
import static org.okr4j.portfolio.Town.DAY;
import static org.okr4j.portfolio.Town.OBJECTIVES;
import static org.okr4j.portfolio.Town.PIPES;
import static org.okr4j.portfolio.Town.ROUTE;
import static org.okr4j.portfolio.Town.STREETS;
import static org.okr4j.portfolio.Town.WATER;
import static org.okr4j.portfolio.Town.ended;
import static org.okr4j.portfolio.Town.initiative;
import static org.okr4j.portfolio.Town.portfolio;
import static org.okr4j.portfolio.Town.program;
import static org.okr4j.portfolio.Town.score;
import static org.okr4j.portfolio.Town.serves;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

class StopProposalTest {

    private static final Initiative LIGHTS = initiative("lights", "EUR 100", "4", "k-crossings");
    private static final Initiative BUS = initiative("bus", "EUR 50", "", "k-children");

    private static String told(StopCase each) {
        return each.initiative().id() + " " + each.verdict() + ": " + each.reason();
    }

    @Test
    void whatServesNothingElseMayStopWithWhatItTakes() {
        StopProposal proposal = portfolio(LIGHTS, BUS).stopping(CROSSINGS.id());

        assertThat(proposal.cases())
                .extracting(StopProposalTest::told)
                .containsExactly("lights MAY_STOP: It serves nothing else");
        assertThat(proposal.freed().text()).hasToString("100 EUR, 4 person-days");
        assertThat(proposal.aimless()).isEmpty();
    }

    @Test
    void withAnObjectiveFallThoseThatServeItAlone() {
        StopProposal proposal = portfolio(LIGHTS, BUS).stopping(STREETS.id());

        assertThat(proposal.aimless()).containsExactly(ROUTE.id(), CROSSINGS.id());
        assertThat(proposal.cases(StopVerdict.MAY_STOP)).hasSize(2);
        assertThat(proposal.freed().text()).hasToString("150 EUR, 4 person-days");
    }

    @Test
    void whatServesSomethingElseTooGoesOnWithTheObjectiveThatDoes() {
        Portfolio portfolio = portfolio(
                ImmutableList.of(
                        STREETS, WATER, ROUTE, CROSSINGS.withParents(serves("streets"), serves("water")), PIPES),
                LIGHTS,
                BUS);
        StopProposal proposal = portfolio.stopping(STREETS.id());

        assertThat(proposal.aimless()).containsExactly(ROUTE.id());
        assertThat(proposal.cases())
                .extracting(StopProposalTest::told)
                .containsExactly("bus MAY_STOP: It serves nothing else");
    }

    @Test
    void anInitiativeForSeveralObjectivesGoesOnForTheOthers() {
        StopProposal proposal = portfolio(initiative("signs", "EUR 9", "", "k-crossings", "k-leaks"))
                .stopping(CROSSINGS.id());

        assertThat(proposal.cases())
                .extracting(StopProposalTest::told)
                .containsExactly("signs SERVES_OTHERS: It also serves “Result k-leaks” (k-leaks)");
        assertThat(proposal.freed()).isEqualTo(Outlay.NONE);
    }

    @Test
    void whatSomebodyReliesOnIsAskedAboutFirst() {
        assertThat(stopping(dependency(KeyResultId.of("k-crossings"))).cases())
                .extracting(StopProposalTest::told)
                .containsExactly("lights RELIED_ON: It serves nothing else, but is relied on:"
                        + " “Result k-leaks” (k-leaks) needs “a closed road” by 2026-12-01");
        assertThat(stopping(dependency(CROSSINGS.id())).cases(StopVerdict.RELIED_ON))
                .hasSize(1);
        assertThat(stopping(dependency(KeyResultId.of("k-crossings")).withSteps(step(DependencyState.MET)))
                        .cases(StopVerdict.MAY_STOP))
                .hasSize(1);
    }

    @Test
    void whoFallsTooReliesOnNothingAnyMore() {
        OkrProgram program = program(OBJECTIVES, LIGHTS, BUS)
                .apply(Change.add(
                        dependency(KeyResultId.of("k-crossings")).withConsumer(KeyResultId.of("k-children"))));

        assertThat(Portfolio.of(score(program)).stopping(STREETS.id()).cases(StopVerdict.MAY_STOP))
                .hasSize(2);
        assertThat(Portfolio.of(score(program)).stopping(CROSSINGS.id()).cases(StopVerdict.RELIED_ON))
                .hasSize(1);
    }

    private static StopProposal stopping(Dependency dependency) {
        return Portfolio.of(score(program(OBJECTIVES, LIGHTS).apply(Change.add(dependency))))
                .stopping(CROSSINGS.id());
    }

    private static Dependency dependency(Id provider) {
        return Dependency.builder()
                .id(DependencyId.of("closed-road"))
                .consumer(KeyResultId.of("k-leaks"))
                .provider(provider)
                .kind(DependencyKind.ACTION)
                .need("a closed road")
                .neededBy(LocalDate.of(2026, 12, 1))
                .build();
    }

    private static DependencyStep step(DependencyState state) {
        return DependencyStep.builder().date(DAY).state(state).build();
    }

    @Test
    void explainsWhatItWouldSetFree() {
        StopProposal proposal = portfolio(LIGHTS, BUS, initiative("signs", "EUR 9", "", "k-children", "k-leaks"))
                .stopping(STREETS.id());

        assertThat(proposal.explanation()).hasToString("""
                        Giving up “Objective streets” (streets) sets free at most: 150 EUR, 4 person-days
                          150 EUR
                            100 EUR: “Work lights” (lights), all of it
                            50 EUR: “Work bus” (bus), all of it
                          4 person-days
                            4 person-days: “Work lights” (lights), all of it
                          “Work lights” (lights): may stop. It serves nothing else
                          “Work bus” (bus): may stop. It serves nothing else
                          “Work signs” (signs): serves others. It also serves “Result k-leaks” (k-leaks)
                        """);
        assertThat(proposal.explanation().render(Phrasebook.spanish()))
                .startsWith("Renunciar a «Objective streets» (streets) libera como máximo: 150 EUR,");
    }

    @Test
    void whatHasEndedCannotBeGivenUp() {
        Portfolio portfolio = portfolio(
                ImmutableList.of(STREETS, WATER, ROUTE, ended(CROSSINGS, LifecycleState.CLOSED), PIPES), LIGHTS);

        assertThatIllegalArgumentException().isThrownBy(() -> portfolio.stopping(CROSSINGS.id()));
    }
}
