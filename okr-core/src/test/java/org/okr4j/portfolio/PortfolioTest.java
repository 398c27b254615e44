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
import static org.okr4j.portfolio.Town.priority;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Phrasebook;

class PortfolioTest {

    @Test
    void anInitiativeForOneKeyResultIsAllItsObjectives() {
        Portfolio portfolio = portfolio(initiative("lights", "EUR 120000", "40", "k-crossings"));

        assertThat(portfolio.of(CROSSINGS.id()).text()).hasToString("120000 EUR, 40 person-days");
        assertThat(portfolio.of(KeyResultId.of("k-crossings"))).isEqualTo(portfolio.total());
        assertThat(portfolio.of(STREETS.id())).isEqualTo(Outlay.NONE);
        assertThat(portfolio.byUnit()).containsOnlyKeys(UnitId.of("roads"));
    }

    @Test
    void whatDoesNotDivideGoesToTheFirstIds() {
        // 100.00 ÷ 3 = 33.33 and one hundredth over, for k-children, which comes first by its id.
        // 1 ÷ 3 person-days = 0.33 and one hundredth over.
        Portfolio portfolio = portfolio(initiative("signs", "EUR 100", "1", "k-parents", "k-crossings", "k-children"));

        assertThat(portfolio.of(KeyResultId.of("k-children")).text()).hasToString("33.34 EUR, 0.34 person-days");
        assertThat(portfolio.of(KeyResultId.of("k-crossings")).text()).hasToString("33.33 EUR, 0.33 person-days");
        assertThat(portfolio.of(KeyResultId.of("k-parents")).text()).hasToString("33.33 EUR, 0.33 person-days");
        assertThat(portfolio.of(ROUTE.id()).text()).hasToString("66.67 EUR, 0.67 person-days");
    }

    @Test
    void amountsFinerThanHundredthsAreSplitAsFinely() {
        // 0.001 in two: a thousandth cannot be halved in thousandths, so that the first gets all of it.
        Portfolio portfolio = portfolio(initiative("fee", "EUR 0.001", "", "k-children", "k-parents"));

        assertThat(portfolio.of(KeyResultId.of("k-children")).text()).hasToString("0.001 EUR");
        assertThat(portfolio.of(KeyResultId.of("k-parents"))).isEqualTo(Outlay.NONE);
    }

    @Test
    void aKeyResultNamedTwiceCountsOnce() {
        Portfolio portfolio = portfolio(initiative("signs", "EUR 100", "", "k-children", "k-children", "k-crossings"));

        assertThat(portfolio.of(KeyResultId.of("k-children")).text()).hasToString("50 EUR");
    }

    @Test
    void currenciesStandBesideEachOther() {
        Portfolio portfolio = portfolio(
                initiative("lights", "EUR 120", "", "k-crossings"),
                initiative("import", "USD 80", "", "k-crossings"),
                initiative("labor", "", "3", "k-crossings"));

        assertThat(portfolio.total().text()).hasToString("120 EUR, 80 USD, 3 person-days");
        assertThat(portfolio.total().money("USD")).hasToString("USD 80");
        assertThat(portfolio.total().money("GBP")).hasToString("GBP 0");
    }

    @Test
    void prioritiesAreThoseNamedOrThoseOfWhatIsServed() {
        Portfolio portfolio = portfolio(
                initiative("lights", "EUR 100", "", "k-crossings"), // crossings serves streets: safety
                initiative("filter", "EUR 11.01", "", "k-quality"), // health and money: 5.51 and 5.50
                initiative("pumps", "EUR 10", "", "k-leaks")); // pipes serves water: 5 and 5

        assertThat(portfolio.byPriority()).hasSize(3);
        assertThat(portfolio.byPriority().get(priority("safety")).text()).hasToString("100 EUR");
        assertThat(portfolio.byPriority().get(priority("health")).text()).hasToString("10.51 EUR");
        assertThat(portfolio.byPriority().get(priority("money")).text()).hasToString("10.5 EUR");
        assertThat(portfolio.withoutPriority()).isEqualTo(Outlay.NONE);
    }

    @Test
    void aParentThatIsGivenUpLendsNoPriority() {
        Portfolio portfolio = portfolio(
                ImmutableList.of(ended(STREETS, LifecycleState.DEPRIORITIZED), WATER, ROUTE, CROSSINGS, PIPES),
                initiative("lights", "EUR 100", "", "k-crossings"));

        assertThat(portfolio.byPriority()).isEmpty();
        assertThat(portfolio.withoutPriority().text()).hasToString("100 EUR");
    }

    @Test
    void whatServesNothingSaysWhy() {
        Objective halfway = ROUTE.withKeyResults(
                ROUTE.keyResults()
                        .get(0)
                        .withTransitions(Transition.builder()
                                .to(LifecycleState.CANCELLED)
                                .date(DAY)
                                .build()),
                ROUTE.keyResults().get(1));
        Portfolio portfolio = portfolio(
                ImmutableList.of(STREETS, WATER, halfway, ended(CROSSINGS, LifecycleState.CLOSED), PIPES),
                initiative("hobby", "EUR 7", ""),
                initiative("old", "EUR 8", "2", "k-children", "k-crossings"),
                initiative("half", "EUR 9", "", "k-children", "k-parents"));

        assertThat(portfolio.servingNone())
                .extracting(use -> use.initiative().id() + ": " + use.aimless().orElseThrow())
                .containsExactly(
                        "hobby: It names no key result",
                        "old: It serves nothing that is still pursued: “Result k-children” is cancelled,"
                                + " “Result k-crossings” is closed");
        assertThat(portfolio.withoutAim().text()).hasToString("15 EUR, 2 person-days");
        assertThat(portfolio.of(ROUTE.id()).text()).hasToString("9 EUR");
        assertThat(portfolio.total().text()).hasToString("24 EUR, 2 person-days");
    }

    @Test
    void workThatIsOverDoesNotCount() {
        Portfolio portfolio = portfolio(
                initiative("over", "EUR 7", "", "k-crossings").withEnd(DAY.minusDays(1)),
                initiative("last-day", "EUR 8", "", "k-crossings").withEnd(DAY),
                initiative("later", "EUR 9", "", "k-crossings").withStart(DAY.plusDays(9)));

        assertThat(portfolio.initiatives()).hasSize(2);
        assertThat(portfolio.total().text()).hasToString("17 EUR");
    }

    @Test
    void tellsWhereTheWorkForEachObjectiveComesFrom() {
        Portfolio portfolio = portfolio(
                initiative("lights", "EUR 100", "", "k-crossings"), initiative("talks", "", "", "k-children"));

        assertThat(portfolio.objectives())
                .extracting(each -> each.objective().id() + " " + each.funding())
                .containsExactly(
                        "streets THROUGH_OTHERS",
                        "water UNFUNDED",
                        "route UNPRICED",
                        "crossings FUNDED",
                        "pipes UNFUNDED");
        assertThat(portfolio.withoutFunds())
                .extracting(each -> each.objective().id().toString())
                .containsExactly("water", "pipes");
        assertThat(portfolio.objectives().get(3).initiatives())
                .extracting(Object::toString)
                .containsExactly("lights");
    }

    @Test
    void onlyWhatIsInForceCanLackFunds() {
        Portfolio portfolio = portfolio(ImmutableList.of(
                STREETS.withTransitions(), ended(WATER, LifecycleState.CANCELLED), ROUTE.withParents(), PIPES));

        assertThat(portfolio.withoutFunds())
                .extracting(each -> each.objective().id().toString())
                .containsExactly("route", "pipes");
    }

    @Test
    void explainsHowAnObjectivesSharesAddUp() {
        Portfolio portfolio = portfolio(
                initiative("signs", "EUR 100", "", "k-children", "k-parents", "k-crossings"),
                initiative("talks", "EUR 20", "2", "k-children"));

        assertThat(portfolio.explain(ROUTE.id())).hasToString("""
                        “Objective route” (route) takes 86.67 EUR, 2 person-days on 2026-11-20
                          86.67 EUR
                            33.34 EUR: “Work signs” (signs), for “Result k-children”, one of 3 key results that it serves
                            33.33 EUR: “Work signs” (signs), for “Result k-parents”, one of 3 key results that it serves
                            20 EUR: “Work talks” (talks), for “Result k-children”, the only key result that it serves
                          2 person-days
                            2 person-days: “Work talks” (talks), for “Result k-children”, the only key result that it serves
                        """);
        assertThat(portfolio.explain(ROUTE.id()).render(Phrasebook.spanish()))
                .startsWith("«Objective route» (route) requiere 86.67 EUR, 2 jornadas de trabajo el 2026-11-20"
                        .replace("86.67", "86,67"));
    }

    @Test
    void anEmptyProgramHasAnEmptyPortfolio() {
        Portfolio portfolio = portfolio(List.of());

        assertThat(portfolio.total()).isEqualTo(Outlay.NONE);
        assertThat(portfolio.total().text()).hasToString("nothing");
        assertThat(portfolio.objectives()).isEmpty();
        assertThat(portfolio).hasToString("Portfolio(2026-11-20, 0 initiatives, nothing)");
    }

    @Test
    void refusesToExplainWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio(OBJECTIVES).explain(ObjectiveId.of("nowhere")));
    }
}
