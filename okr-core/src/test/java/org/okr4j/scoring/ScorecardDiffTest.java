package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.ended;
import static org.okr4j.scoring.Cascades.override;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Weight;

class ScorecardDiffTest {

    private static final Objective PARENT = parent("p", RollUp.CHILDREN);
    private static final Objective CHILD = child("c", to("p"), "0.5");
    private static final KeyResultId KEY_RESULT = KeyResultId.of("k-c");

    private static ImmutableList<String> list(ScorecardDiff diff) {
        return diff.differences().stream()
                .map(each -> each.subject() + " " + each.aspect() + ": "
                        + each.before().finding() + " -> " + each.after().finding())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void tellsWhatAnotherProductWouldSay() {
        ResolvedProgram program = ScorecardTest.program(
                parent("a", RollUp.KEY_RESULTS, at("a1", "0.45")),
                parent("b", RollUp.KEY_RESULTS, at("b1", "0.6"), at("b2", "0.1")),
                parent("c", RollUp.KEY_RESULTS, at("c1", "0.5")));

        ScorecardDiff diff =
                ScoringPolicies.compare(ScoringPolicies.STANDARD, ScoringPolicies.VIVA_GOALS, program, day(DAY));

        assertThat(list(diff))
                .containsExactly(
                        "a PACE: green -> amber",
                        "a STATUS: green -> amber",
                        "a1 PACE: green -> amber",
                        "a1 STATUS: green -> amber",
                        "b STATUS: red -> amber");
        assertThat(diff.before().policy()).isEqualTo(ScoringPolicies.STANDARD);
        assertThat(diff.after().policy()).isEqualTo(ScoringPolicies.VIVA_GOALS);
        assertThat(diff.of(ObjectiveId.of("b")))
                .containsExactly(diff.differences().get(4));
        assertThat(diff.of(ObjectiveId.of("c"))).isEmpty();
        assertThat(diff.of(ObjectiveId.of("x"))).isEmpty();
        assertThat(diff).hasToString("ScorecardDiff(5 differences)");
        assertThat(diff.differences().get(0).text())
                .hasToString("a: pace amber instead of green; "
                        + "45% reached where 49.4% was expected by 2026-08-15: 4.5 points behind; "
                        + "green up to 0 points behind, amber up to 25 "
                        + "(before: 45% reached where 49.4% was expected by 2026-08-15: 4.5 points behind; "
                        + "green up to 10 points behind, amber up to 25)");
        assertThat(Phrasebook.spanish().render(diff.differences().get(4).text()))
                .isEqualTo("b: estado ámbar en lugar de rojo; "
                        + "se ha alcanzado el 35 % y al 2026-08-15 se esperaba el 49,4 %: 14,5 puntos de retraso "
                        + "(antes: «Text of b2» (b2): se ha alcanzado el 10 % y al 2026-08-15 se esperaba el 49,4 %: "
                        + "39,5 puntos de retraso)");
    }

    @Test
    void tellsWhatWouldMoveUpward() {
        ScorecardDiff diff = score(DAY, PARENT, CHILD, parent("other", RollUp.KEY_RESULTS, at("o1", "1")))
                .whatIf(Change.checkIn(KEY_RESULT, value(DAY, "0.8")));

        assertThat(list(diff))
                .containsExactly(
                        "p PROGRESS: 50% -> 80%",
                        "p GRADE: amber -> green",
                        "c PROGRESS: 50% -> 80%",
                        "c GRADE: amber -> green",
                        "k-c PROGRESS: 50% -> 80%",
                        "k-c GRADE: amber -> green");
        assertThat(diff.differences().get(0).text())
                .hasToString("p: progress 80% instead of 50%; mean of the contributing objectives: c 80% "
                        + "(before: mean of the contributing objectives: c 50%)");
        assertThat(diff.differences().get(4).text())
                .hasToString("k-c: progress 80% instead of 50%; 80% of the way by the check-in of 2026-08-15 "
                        + "(before: 50% of the way by the check-in of 2026-08-14)");
    }

    @Test
    void leavesProgramAndScorecardAsTheyAre() {
        Objective done = closed(child("d", to("p"), Samples.at("k-d", "0.2")), "2026-08-01");
        Objective loose = parent("l", RollUp.KEY_RESULTS, at("k-l", "0.9"), at("k-m", "0"));
        for (Change change : List.of(
                Change.checkIn(KEY_RESULT, value(DAY, "0.8")),
                Change.retarget(KEY_RESULT, Measure.increase("0", "2"), day(DAY), "more is possible"),
                Change.reweigh(KeyResultId.of("k-m"), Weight.ZERO, day(DAY), "no longer urgent"),
                Change.link(loose.id(), to("p")),
                Change.unlink(ObjectiveId.of("c"), ObjectiveId.of("p")),
                Change.override(KeyResultId.of("k-d"), override("0.9", "2026-08-10")),
                Change.override(done.id(), override("0.9", "2026-08-10")))) {
            Scorecard card = score(DAY, PARENT, CHILD, done, loose);
            Scorecard same = score(DAY, PARENT, CHILD, done, loose);

            ScorecardDiff diff = card.whatIf(change);

            assertThat(diff.isEmpty()).as("%s", change).isFalse();
            assertThat(diff.before()).isSameAs(card);
            assertThat(diff.after().program()).isEqualTo(card.program().apply(change));
            assertThat(card).isEqualTo(same);
            assertThat(card.program()).isEqualTo(same.program());
        }
    }

    @Test
    void saysWhoDecidedOnAScoreAndWhatNoLongerCounts() {
        Objective done = closed(child("d", to("p"), Samples.at("k-d", "0.2")), "2026-08-01");
        Scorecard card = score(DAY, PARENT, CHILD, done);

        ScorecardDiff set = card.whatIf(Change.override(done.id(), override("0.9", "2026-08-10")));
        ScorecardDiff unweighed = card.whatIf(Change.reweigh(KEY_RESULT, Weight.ZERO, day(DAY), "no longer urgent"));

        assertThat(set.of(done.id()).get(0).text())
                .hasToString("d: score 90% instead of 20%; decided on 2026-08-10: seen by the auditor "
                        + "(before: mean of the key results: k-d 20%)");
        assertThat(unweighed.of(KEY_RESULT)).extracting(ScoreDifference::aspect).containsExactly(ScoreAspect.COUNTING);
        assertThat(unweighed.of(KEY_RESULT).get(0).text())
                .hasToString("k-c: counting left out instead of counted; has weight 0: shown, not counted"
                        + " (before: weight 1)");
        assertThat(unweighed.of(ObjectiveId.of("c")).get(0).after().finding()).hasToString("none");
        assertThat(unweighed.of(ObjectiveId.of("c")).get(0).after().reason())
                .hasToString("cannot be scored: all weights are zero");
    }

    @Test
    void namesFivePartsAndCountsTheRest() {
        List<Objective> objectives = new ArrayList<>(List.of(PARENT));
        for (int i = 1; i <= 6; i++) {
            objectives.add(child("c" + i, to("p"), "0.5"));
        }
        Change change = Change.checkIn(KeyResultId.of("k-c6"), value(DAY, "1"));

        ScorecardDiff six = score(DAY, objectives.toArray(new Objective[0])).whatIf(change);
        ScorecardDiff five = score(
                        DAY,
                        PARENT,
                        objectives.get(1),
                        objectives.get(2),
                        objectives.get(3),
                        objectives.get(4),
                        objectives.get(6))
                .whatIf(change);

        assertThat(six.of(ObjectiveId.of("p")).get(0).after().reason())
                .hasToString("mean of the contributing objectives: c1 50%; c2 50%; c3 50%; c4 50%; c5 50%; and 1 more");
        assertThat(five.of(ObjectiveId.of("p")).get(0).after().reason())
                .hasToString("mean of the contributing objectives: c1 50%; c2 50%; c3 50%; c4 50%; c6 100%");
    }

    @Test
    void comparesTwoDays() {
        KeyResult late = Samples.keyResult("k", Measure.increase("0", "1"), value("2026-08-14", "0.6"));
        Objective[] program = {parent("p", RollUp.BOTH, late), ended(CHILD, LifecycleState.CANCELLED, "2026-08-14")};

        ScorecardDiff diff = score("2026-08-14", program).differenceTo(score("2026-08-13", program));

        assertThat(diff.of(KeyResultId.of("k")).get(0).text())
                .hasToString("k: progress 60% instead of 0%; 60% of the way by the check-in of 2026-08-14 "
                        + "(before: no value has been reported yet)");
        assertThat(diff.of(ObjectiveId.of("c")).get(0).after().reason())
                .hasToString("objective cancelled on 2026-08-14");
    }

    @Test
    void comparesWhatBothHave() {
        Scorecard before =
                score(DAY, parent("a", RollUp.KEY_RESULTS, at("a1", "0.2"), at("a2", "0.2")), CHILD.withParents());
        Scorecard after = score(
                DAY,
                parent("new", RollUp.KEY_RESULTS, at("n1", "0.2")),
                parent("a", RollUp.KEY_RESULTS, at("a3", "0.2"), at("a2", "0.25")));

        ScorecardDiff diff = after.differenceTo(before);

        assertThat(list(diff))
                .containsExactly(
                        "a PROGRESS: 20% -> 22.5%",
                        "a2 PROGRESS: 20% -> 25%", "a2 PACE: red -> amber", "a2 STATUS: red -> amber");
        assertThat(before.differenceTo(before).isEmpty()).isTrue();
        assertThat(before.differenceTo(before).differences()).isEmpty();
    }

    @Test
    void saysWhereTheNumberOfAKeyResultComesFromThatHasNoMeasure() {
        Objective fed = parent("p", RollUp.KEY_RESULTS, Cascades.unmeasured("f"));
        Objective feeding = child("c", Cascades.feeds("f"), "0.5");

        ScorecardDiff diff = score(DAY, fed, feeding).whatIf(Change.checkIn(KEY_RESULT, value(DAY, "0.6")));

        assertThat(diff.of(KeyResultId.of("f")).get(0).text())
                .hasToString("f: progress 60% instead of 50%; mean of the objectives that contribute to it "
                        + "(before: mean of the objectives that contribute to it)");
    }

    @Test
    void equalsByBothScorecards() {
        Scorecard first = score(DAY, PARENT, CHILD);
        Scorecard second = score(DAY, PARENT, child("c", to("p"), silent("k-c")));
        new EqualsTester()
                .addEqualityGroup(
                        first.differenceTo(second), score(DAY, PARENT, CHILD).differenceTo(second))
                .addEqualityGroup(second.differenceTo(first))
                .addEqualityGroup(first.differenceTo(first))
                .testEquals();
    }

    @Test
    void tellsWeightsWhereTheyDecide() {
        ScorecardDiff diff = score(DAY, parent("p", RollUp.KEY_RESULTS, at("a", "0.6"), at("b", "0.2")))
                .whatIf(Change.reweigh(KeyResultId.of("a"), Weight.of("3"), day("2026-08-10"), "matters more"));

        assertThat(list(diff)).containsExactly("p PROGRESS: 40% -> 50%");
        assertThat(diff.differences().get(0).text())
                .hasToString(
                        "p: progress 50% instead of 40%; mean of the key results: a 60% (weight 3); b 20% (weight 1) "
                                + "(before: mean of the key results: a 60%; b 20%)");
        assertThat(Phrasebook.spanish().render(diff.differences().get(0).after().reason()))
                .isEqualTo("media de los resultados clave: a 60 % (peso 3); b 20 % (peso 1)");
    }

    @Test
    void tellsTheWeightsOfLinksAndNoneOfASum() {
        ScorecardDiff links = score(
                        DAY, parent("p", RollUp.CHILDREN), child("c", to("p", "2"), "0.5"), child("d", to("p"), "0.2"))
                .whatIf(Change.checkIn(KEY_RESULT, value(DAY, "0.8")));
        assertThat(links.differences().get(0).text())
                .hasToString("p: progress 60% instead of 40%; "
                        + "mean of the contributing objectives: c 80% (weight 2); d 20% (weight 1) "
                        + "(before: mean of the contributing objectives: c 50% (weight 2); d 20% (weight 1))");
        ScorecardDiff sum = score(
                        DAY, parent("p", RollUp.UNIT_SUM, at("k-c", "0.5").withWeight(Weight.of("2")), at("d", "0.2")))
                .whatIf(Change.checkIn(KEY_RESULT, value(DAY, "0.8")));
        assertThat(sum.differences().get(0).after().reason().toString()).endsWith(": k-c 80%; d 20%");
    }

    @Test
    void saysWhyThereWasNoScoreAndThereIsNoPace() {
        Objective closed = closed(parent("p", RollUp.KEY_RESULTS, at("a", "0.5")), "2026-08-20");

        ScorecardDiff diff = score("2026-08-20", closed).differenceTo(score(DAY, closed));

        assertThat(list(diff))
                .containsExactly(
                        "p SCORE: none -> 50%",
                        "p PACE: green -> none",
                        "p STATUS: green -> done",
                        "a SCORE: none -> 50%",
                        "a PACE: green -> none",
                        "a STATUS: green -> done");
        assertThat(diff.differences().get(0).text())
                .hasToString("p: score 50% instead of none; mean of the key results: a 50% (before: not closed yet)");
        assertThat(diff.differences().get(4).text())
                .hasToString("a: pace none instead of green; closed with a score of 50% "
                        + "(before: 50% reached where 49.4% was expected by 2026-08-15; "
                        + "green up to 10 points behind, amber up to 25)");
    }

    @Test
    void saysOfWhatIsClosedWhyItHadNoScore() {
        Objective closed = closed(parent("p", RollUp.KEY_RESULTS, Cascades.unmeasured("u")), "2026-08-01");

        ScorecardDiff diff = score(DAY, closed).whatIf(Change.override(KeyResultId.of("u"), override("0.5", DAY)));

        assertThat(diff.of(KeyResultId.of("u")).get(0).before().reason())
                .hasToString("cannot be scored: there is no measure");
    }
}
