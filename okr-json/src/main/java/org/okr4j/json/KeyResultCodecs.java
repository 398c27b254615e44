package org.okr4j.json;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.value.Weight;

/** Key results and what happened to them. */
final class KeyResultCodecs {

    static final Codec<Transition> TRANSITION = Shape.of(Transition.class, Transition::builder)
            .required("to", WordCodec.of(LifecycleState.class), Transition::to, Transition.Builder::to)
            .required("date", Scalars.DATE, Transition::date, Transition.Builder::date)
            .optional("by", Scalars.PERSON_ID, Transition::by, Transition.Builder::by)
            .optional("reason", TextCodec.TEXT, Transition::reason, Transition.Builder::reason)
            .build(Transition.Builder::build);

    static final Codec<Reading> READING = MeasurementShape.add(
                    Shape.of(Reading.class, Values::new)
                            .required("date", Scalars.DATE, Reading::date, (values, date) -> values.put("date", date)),
                    reading -> Optional.of(reading.measurement()),
                    (values, measurement) -> values.put("measurement", measurement))
            .exactlyOne(MeasurementShape.NAMES)
            .build(values ->
                    new Reading(values.get("date", LocalDate.class), values.get("measurement", Measurement.class)));

    static final Codec<Blocker> BLOCKER = Shape.of(Blocker.class, Blocker::builder)
            .required("kind", WordCodec.of(BlockerKind.class), Blocker::kind, Blocker.Builder::kind)
            .required("text", Scalars.NAME, Blocker::text, Blocker.Builder::text)
            .required("since", Scalars.DATE, Blocker::since, Blocker.Builder::since)
            .optional("escalatedTo", Scalars.PERSON_ID, Blocker::escalatedTo, Blocker.Builder::escalatedTo)
            .build(Blocker.Builder::build);

    static final Codec<CheckIn> CHECK_IN = MeasurementShape.add(
                    Shape.of(CheckIn.class, CheckIn::builder)
                            .required("date", Scalars.DATE, CheckIn::date, CheckIn.Builder::date)
                            .defaulted("revision", Scalars.COUNT, 0, CheckIn::revision, CheckIn.Builder::revision),
                    CheckIn::measurement,
                    CheckIn.Builder::measurement)
            .optional("confidence", Scalars.CONFIDENCE, CheckIn::confidence, CheckIn.Builder::confidence)
            .optional("status", WordCodec.of(ReportedStatus.class), CheckIn::status, CheckIn.Builder::status)
            .optional("note", TextCodec.TEXT, CheckIn::note, CheckIn.Builder::note)
            .list("blockers", BLOCKER, CheckIn::blockers, CheckIn.Builder::addAllBlockers)
            .optional("by", Scalars.PERSON_ID, CheckIn::by, CheckIn.Builder::by)
            .optional("feed", Scalars.NAME, CheckIn::feed, CheckIn.Builder::feed)
            .atMostOne(MeasurementShape.NAMES)
            .build(CheckIn.Builder::build);

    static final Codec<Amendment> AMENDMENT = Shape.of(Amendment.class, Amendment::builder)
            .required("date", Scalars.DATE, Amendment::date, Amendment.Builder::date)
            .optional("by", Scalars.PERSON_ID, Amendment::by, Amendment.Builder::by)
            .optional("reason", TextCodec.TEXT, Amendment::reason, Amendment.Builder::reason)
            .optional("measure", MeasureCodecs.MEASURE, Amendment::measure, Amendment.Builder::measure)
            .optional("weight", Scalars.WEIGHT, Amendment::weight, Amendment.Builder::weight)
            .optional("due", Scalars.DATE, Amendment::due, Amendment.Builder::due)
            .optional("owner", Scalars.PERSON_ID, Amendment::owner, Amendment.Builder::owner)
            .build(Amendment.Builder::build);

    static final Codec<ScoreOverride> SCORE_OVERRIDE = Shape.of(ScoreOverride.class, ScoreOverride::builder)
            .required("score", Scalars.SCORE, ScoreOverride::score, ScoreOverride.Builder::score)
            .required("date", Scalars.DATE, ScoreOverride::date, ScoreOverride.Builder::date)
            .optional("by", Scalars.PERSON_ID, ScoreOverride::by, ScoreOverride.Builder::by)
            .required("reason", Scalars.NAME, ScoreOverride::reason, ScoreOverride.Builder::reason)
            .build(ScoreOverride.Builder::build);

    static final Codec<KeyResult> KEY_RESULT = Shape.of(KeyResult.class, KeyResult::builder)
            .required("id", Scalars.KEY_RESULT_ID, KeyResult::id, KeyResult.Builder::id)
            .required("text", Scalars.NAME, KeyResult::text, KeyResult.Builder::text)
            .optional("kind", WordCodec.of(KeyResultKind.class), KeyResult::kind, KeyResult.Builder::kind)
            .optional("metric", TextCodec.TEXT, KeyResult::metric, KeyResult.Builder::metric)
            .optional(
                    "indicator", WordCodec.of(IndicatorRole.class), KeyResult::indicator, KeyResult.Builder::indicator)
            .optional("pairedWith", Scalars.KEY_RESULT_ID, KeyResult::pairedWith, KeyResult.Builder::pairedWith)
            .optional("unit", Scalars.METRIC_UNIT, KeyResult::unit, KeyResult.Builder::unit)
            .optional("measure", MeasureCodecs.MEASURE, KeyResult::measure, KeyResult.Builder::measure)
            .defaulted("weight", Scalars.WEIGHT, Weight.ONE, KeyResult::weight, KeyResult.Builder::weight)
            .optional("owner", Scalars.PERSON_ID, KeyResult::owner, KeyResult.Builder::owner)
            .list("coOwners", Scalars.PERSON_ID, KeyResult::coOwners, KeyResult.Builder::addAllCoOwners)
            .optional("start", Scalars.DATE, KeyResult::start, KeyResult.Builder::start)
            .optional("due", Scalars.DATE, KeyResult::due, KeyResult.Builder::due)
            .list("history", READING, KeyResult::history, KeyResult.Builder::addAllHistory)
            .list("checkIns", CHECK_IN, KeyResult::checkIns, KeyResult.Builder::addAllCheckIns)
            .list("amendments", AMENDMENT, KeyResult::amendments, KeyResult.Builder::addAllAmendments)
            .list("transitions", TRANSITION, KeyResult::transitions, KeyResult.Builder::addAllTransitions)
            .optional("scoreOverride", SCORE_OVERRIDE, KeyResult::scoreOverride, KeyResult.Builder::scoreOverride)
            .identified(KeyResult::id)
            .build(KeyResult.Builder::build);

    private KeyResultCodecs() {}
}
