package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.feeds;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Cascades.unmeasured;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Weight;

class SharesTest {

    private static final ObjectiveId P = ObjectiveId.of("p");

    private static KeyResult weighing(String id, String weight) {
        return at(id, "0.5").withWeight(Weight.of(weight));
    }

    private static List<String> shares(Objective... objectives) {
        return score(DAY, objectives).shares(P).entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    @Test
    void keyResultsMakeUpWhatTheyWeigh() {
        assertThat(shares(parent("p", RollUp.KEY_RESULTS, weighing("a", "1"), weighing("b", "2.5"))))
                .containsExactly("a 2/7", "b 5/7");
    }

    @Test
    void whatIsLeftOutMakesUpNothing() {
        assertThat(shares(parent(
                        "p",
                        RollUp.KEY_RESULTS,
                        weighing("a", "1"),
                        weighing("none", "0"),
                        ended(weighing("gone", "3"), LifecycleState.CANCELLED, "2026-08-01"))))
                .containsExactly("a 1");
    }

    @Test
    void childrenMakeUpWhatTheirLinksWeigh() {
        Objective first = child("c1", to("p", "3"), "0.5");
        Objective second = child("c2", to("p"), "0.5");

        assertThat(shares(parent("p", RollUp.CHILDREN, weighing("a", "1")), first, second))
                .containsExactly("c1 3/4", "c2 1/4");
        assertThat(shares(parent("p", RollUp.BOTH, weighing("a", "1")), first, second))
                .containsExactly("a 1/5", "c1 3/5", "c2 1/5");
        assertThat(shares(parent("p", RollUp.KEY_RESULTS, weighing("a", "1")), first, second))
                .containsExactly("a 1");
    }

    @Test
    void inASumTheWayToGoIsTheWeight() {
        KeyResult far = Samples.keyResult("far", Measure.increase("10", "40"), value("2026-08-14", "10"));
        KeyResult near = Samples.keyResult("near", Measure.increase("0", "10"), value("2026-08-14", "10"));

        assertThat(shares(parent("p", RollUp.UNIT_SUM, far, near.withWeight(Weight.of(9)))))
                .containsExactly("far 3/4", "near 1/4");
        assertThat(shares(parent("p", RollUp.UNIT_SUM, far, near.withUnit(MetricUnit.PERCENT))))
                .isEmpty();
    }

    @Test
    void whatFeedsAKeyResultMakesUpItsNumber() {
        Scorecard card = score(
                DAY,
                parent("p", RollUp.KEY_RESULTS, unmeasured("fed"), at("own", "0.5")),
                child("c1", feeds("fed"), "0.5"),
                child("c2", feeds("fed", "2"), "0.5"),
                Samples.ended(child("c3", feeds("fed"), "0.5"), LifecycleState.CANCELLED, "2026-08-01"),
                child("c4", feeds("own"), "0.5"));

        assertThat(card.shares(KeyResultId.of("fed")).toString()).isEqualTo("{c1=1/3, c2=2/3}");
        assertThat(card.shares(KeyResultId.of("own"))).isEmpty();
        assertThat(card.shares(P).toString()).isEqualTo("{fed=1/2, own=1/2}");
    }

    @Test
    void refusesWhatTheProgramDoesNotHave() {
        Scorecard card = score(DAY, parent("p", RollUp.KEY_RESULTS, at("a", "0.5")));

        assertThatIllegalArgumentException().isThrownBy(() -> card.shares(ObjectiveId.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> card.shares(KeyResultId.of("x")));
    }
}
