package org.okr4j.json;

import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.Offender;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.cadence.RitualKind;
import org.okr4j.roadmap.FigureKind;

/** What figures of a rollout came to, and whether indicators are met. */
final class FigureViews {

    static final View<Offender> OFFENDER = Outline.of(Offender.class)
            .required("subject", Views.SUBJECT, Offender::subject)
            .required("reason", Views.MESSAGE, Offender::reason)
            .build();

    /** The value is a decimal of nine places; numerator and denominator are exact, or as many places of them. */
    static final View<FigureResult> FIGURE = Outline.of(FigureResult.class)
            .required(
                    "figure",
                    WordCodec.of(FigureKind.class),
                    result -> result.figure().kind())
            .optional(
                    "ritual",
                    WordCodec.of(RitualKind.class),
                    result -> result.figure().meetings())
            .optional("activity", Scalars.ACTIVITY_ID, result -> result.figure().activity())
            .required("asOf", Scalars.DATE, FigureResult::asOf)
            .optional("numerator", Views.NUMBER, FigureResult::numerator)
            .optional("denominator", Views.NUMBER, FigureResult::denominator)
            .optional("value", Views.NUMBER, FigureResult::value)
            .required("text", Views.MESSAGE, FigureResult::text)
            .list("offenders", OFFENDER, FigureResult::offenders)
            .list("notEvaluated", OFFENDER, FigureResult::notEvaluated)
            .build();

    static final View<IndicatorResult> INDICATOR = Outline.of(IndicatorResult.class)
            .required("indicator", IndicatorCodec.INDICATOR, IndicatorResult::indicator)
            .required("verdict", WordCodec.of(IndicatorVerdict.class), IndicatorResult::verdict)
            .required("text", Views.MESSAGE, IndicatorResult::text)
            .list("results", FIGURE, IndicatorResult::results)
            .build();

    static final View<AdoptionLine> LINE = Outline.of(AdoptionLine.class)
            .required("result", FIGURE, AdoptionLine::result)
            .optional("judged", INDICATOR, AdoptionLine::judged)
            .list("weekly", FIGURE, AdoptionLine::weekly)
            .build();

    private static final View<CheckInDuty> DUTY = Outline.of(CheckInDuty.class)
            .required("keyResult", Scalars.KEY_RESULT_ID, CheckInDuty::keyResult)
            .optional("by", Scalars.PERSON_ID, CheckInDuty::by)
            .optional("last", Scalars.DATE, CheckInDuty::last)
            .required("due", Scalars.DATE, CheckInDuty::due)
            .optional("overdueSince", Scalars.DATE, CheckInDuty::overdueSince)
            .build();

    private static final View<OpenBlocker> BLOCKER = Outline.of(OpenBlocker.class)
            .required("keyResult", Scalars.KEY_RESULT_ID, OpenBlocker::keyResult)
            .required("blocker", KeyResultCodecs.BLOCKER, OpenBlocker::blocker)
            .required("age", Views.WHOLE, OpenBlocker::age)
            .build();

    static final View<AdoptionReport> REPORT = Outline.of(AdoptionReport.class)
            .required("asOf", Scalars.DATE, AdoptionReport::asOf)
            .list("lines", LINE, AdoptionReport::lines)
            .list("overdue", DUTY, AdoptionReport::overdue)
            .list("blockers", BLOCKER, AdoptionReport::blockers)
            .build();

    private FigureViews() {}
}
