package org.okr4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.portfolio.Town.initiative;
import static org.okr4j.portfolio.Town.objective;
import static org.okr4j.portfolio.Town.priority;
import static org.okr4j.portfolio.Town.serves;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.Objective;

/** A cascade may be as deep as people make it. */
class LargePortfolioTest {

    private static final int DEPTH = 10_000;

    @Test
    void goesThroughADeepCascade() {
        List<Objective> objectives = new ArrayList<>();
        objectives.add(objective("o0", "town", "k0").withPriorities(priority("safety")));
        for (int i = 1; i < DEPTH; i++) {
            objectives.add(objective("o" + i, "roads", "k" + i).withParents(serves("o" + (i - 1))));
        }
        Initiative deepest = initiative("deepest", "EUR 100", "1", "k" + (DEPTH - 1));
        Portfolio portfolio = Town.portfolio(objectives, deepest);

        assertThat(portfolio.byPriority().get(priority("safety"))).isEqualTo(Outlay.of(deepest));
        assertThat(portfolio.withoutFunds()).isEmpty();
        assertThat(portfolio.objectives().get(0).funding()).isEqualTo(Funding.THROUGH_OTHERS);
        StopProposal proposal = portfolio.stopping(objectives.get(0).id());
        assertThat(proposal.aimless()).hasSize(DEPTH - 1);
        assertThat(proposal.freed()).isEqualTo(Outlay.of(deepest));
    }

    @Test
    void spreadsAnInitiativeOverManyKeyResults() {
        List<Objective> objectives = new ArrayList<>();
        String[] keyResults = new String[3_000];
        for (int i = 0; i < keyResults.length; i++) {
            keyResults[i] = "k" + i;
            objectives.add(objective("o" + i, "roads", keyResults[i]));
        }
        // 10 hundredths among 3,000: ten key results get one each, those whose ids come first.
        Portfolio portfolio = Town.portfolio(objectives, initiative("drop", "EUR 0.10", "", keyResults));

        assertThat(portfolio.initiatives().get(0).shares())
                .filteredOn(share -> !share.outlay().isNothing())
                .extracting(share -> share.keyResult().toString())
                .containsExactly("k0", "k1", "k10", "k100", "k1000", "k1001", "k1002", "k1003", "k1004", "k1005");
        assertThat(portfolio.withoutPriority()).isEqualTo(portfolio.total());
    }
}
