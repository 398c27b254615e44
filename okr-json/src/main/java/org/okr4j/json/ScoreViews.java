package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.metric.Zone;
import org.okr4j.objective.LifecycleState;
import org.okr4j.scoring.ChildShare;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.CompletionVerdict;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.KpiHealth;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Status;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Light;
import org.okr4j.value.Ratio;

/** How well things go. */
final class ScoreViews {

    private static final View<Light> LIGHT = WordCodec.of(Light.class);
    private static final View<UnscorableReason> UNSCORABLE = WordCodec.of(UnscorableReason.class);

    private static final View<Grade> GRADE = Outline.of(Grade.class)
            .optional("light", LIGHT, Grade::light)
            .required("reason", Views.MESSAGE, Grade::reason)
            .build();

    static final View<Pace> PACE = Outline.of(Pace.class)
            .required("expected", Views.NUMBER, Pace::expected)
            .required("gap", Views.NUMBER, Pace::gap)
            .required("light", LIGHT, Pace::light)
            .required("reason", Views.MESSAGE, Pace::reason)
            .build();

    static final View<Status> STATUS = Outline.of(Status.class)
            .required("word", WordCodec.of(StatusWord.class), Status::word)
            .required("isStale", BooleanCodec.BOOLEAN, Status::isStale)
            .required("reason", Views.MESSAGE, Status::reason)
            .build();

    static final View<KeyResultScore> KEY_RESULT = Outline.of(KeyResultScore.class)
            .required("id", Views.TEXT, KeyResultScore::id)
            .required("weight", Views.NUMBER, KeyResultScore::weight)
            .required("isClosed", BooleanCodec.BOOLEAN, KeyResultScore::isClosed)
            .optional("raw", Scalars.DECIMAL, score -> scored(score).map(Attainment.Scored::raw))
            .optional("progress", Views.NUMBER, KeyResultScore::progress)
            .optional("unscorable", UNSCORABLE, ScoreViews::unscorable)
            .list("flags", WordCodec.of(Flag.class), ScoreViews::flags)
            .optional("zone", WordCodec.of(Zone.class), score -> scored(score).flatMap(Attainment.Scored::zone))
            .optional("score", Views.NUMBER, KeyResultScore::score)
            .optional("computedScore", Views.NUMBER, KeyResultScore::computedScore)
            .optional("override", KeyResultCodecs.SCORE_OVERRIDE, KeyResultScore::override)
            .required("grade", GRADE, KeyResultScore::grade)
            .optional("pace", PACE, KeyResultScore::pace)
            .required("status", STATUS, KeyResultScore::status)
            .optional("confidence", Views.TEXT, KeyResultScore::confidence)
            .optional("lastCheckIn", Views.TEXT, KeyResultScore::lastCheckIn)
            .required("isCounted", BooleanCodec.BOOLEAN, KeyResultScore::counted)
            .optional("leftOut", Views.MESSAGE, KeyResultScore::leftOut)
            .build();

    private static final View<ChildShare> CHILD = Outline.of(ChildShare.class)
            .required("child", Scalars.OBJECTIVE_ID, ChildShare::child)
            .required("parent", Views.SUBJECT, ChildShare::parent)
            .required("weight", Views.NUMBER, ChildShare::weight)
            .optional("number", Views.NUMBER, ChildShare::number)
            .required("isCounted", BooleanCodec.BOOLEAN, ChildShare::counted)
            .optional("leftOut", Views.MESSAGE, ChildShare::leftOut)
            .build();

    static final View<ObjectiveScore> OBJECTIVE = Outline.of(ObjectiveScore.class)
            .required("id", Views.TEXT, ObjectiveScore::id)
            .required("state", WordCodec.of(LifecycleState.class), ObjectiveScore::state)
            .optional("progress", Views.NUMBER, ObjectiveScore::progress)
            .optional("unscorable", UNSCORABLE, ObjectiveScore::unscorable)
            .optional("score", Views.NUMBER, ObjectiveScore::score)
            .optional("computedScore", Views.NUMBER, ObjectiveScore::computedScore)
            .optional("override", KeyResultCodecs.SCORE_OVERRIDE, ObjectiveScore::override)
            .optional("expected", Views.NUMBER, ObjectiveScore::expected)
            .required("hasData", BooleanCodec.BOOLEAN, ObjectiveScore::hasData)
            .required("grade", GRADE, ObjectiveScore::grade)
            .optional("pace", PACE, ObjectiveScore::pace)
            .required("status", STATUS, ObjectiveScore::status)
            .list("keyResults", KEY_RESULT, ObjectiveScore::keyResults)
            .list("children", CHILD, ObjectiveScore::children)
            .build();

    static final View<Completion> COMPLETION = Outline.of(Completion.class)
            .required("reached", Scalars.COUNT, Completion::reached)
            .required("total", Scalars.COUNT, Completion::total)
            .optional("value", Scalars.DECIMAL, ScoreViews::value)
            .optional("verdict", WordCodec.of(CompletionVerdict.class), Completion::verdict)
            .required("reason", Views.MESSAGE, Completion::reason)
            .list("notYetScored", Scalars.KEY_RESULT_ID, Completion::notYetScored)
            .list("notScorable", Scalars.KEY_RESULT_ID, Completion::notScorable)
            .build();

    private static final View<KpiHealth> KPI = Outline.of(KpiHealth.class)
            .required("id", Views.TEXT, KpiHealth::kpi)
            .optional("reading", KeyResultCodecs.READING, KpiHealth::reading)
            .optional("light", LIGHT, KpiHealth::light)
            .required("isStale", BooleanCodec.BOOLEAN, KpiHealth::isStale)
            .required("reason", Views.MESSAGE, KpiHealth::reason)
            .build();

    static final View<Scorecard> SCORECARD = Outline.of(Scorecard.class)
            .required("asOf", Views.TEXT, Scorecard::asOf)
            .required("policy", Views.TEXT, card -> card.policy().name())
            .list("objectives", OBJECTIVE, Scorecard::objectives)
            .required("completion", COMPLETION, Scorecard::completion)
            .list("kpis", KPI, Scorecard::kpis)
            .build();

    private ScoreViews() {}

    private static Optional<Attainment.Scored> scored(KeyResultScore score) {
        return score.attainment() instanceof Attainment.Scored scored ? Optional.of(scored) : Optional.empty();
    }

    private static Optional<UnscorableReason> unscorable(KeyResultScore score) {
        return score.attainment() instanceof Attainment.NotScorable none
                ? Optional.of(none.reason())
                : Optional.empty();
    }

    private static ImmutableList<Flag> flags(KeyResultScore score) {
        return scored(score).map(scored -> scored.flags().asList()).orElse(ImmutableList.of());
    }

    private static Optional<BigDecimal> value(Completion completion) {
        return completion.value().map(Ratio::toDecimal);
    }
}
