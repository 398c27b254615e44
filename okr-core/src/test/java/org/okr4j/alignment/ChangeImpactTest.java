package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.alignment.Company.DEMAND_OBJECTIVE;
import static org.okr4j.alignment.Company.LEADS;
import static org.okr4j.alignment.Company.ended;
import static org.okr4j.alignment.Company.impact;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.with;

import org.junit.jupiter.api.Test;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Phrasebook;

class ChangeImpactTest {

    @Test
    void look() {
        ChangeImpact impact = impact(
                with(with(DEMAND_OBJECTIVE, ended(keyResult(DEMAND_OBJECTIVE, LEADS), LifecycleState.DEPRIORITIZED))));
        System.out.println(impact.explanation());
        System.out.println(impact.explanation().render(Phrasebook.spanish()));
        assertThat(impact.isEmpty()).isFalse();
    }
}
