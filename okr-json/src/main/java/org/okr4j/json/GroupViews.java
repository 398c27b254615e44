package org.okr4j.json;

import org.okr4j.scoring.GroupPart;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.Judgement;
import org.okr4j.scoring.ScoreAspect;
import org.okr4j.scoring.ScoreDifference;
import org.okr4j.scoring.ScorecardDiff;

/** What is said of many objectives at once: their number, and what moves between two scorecards. */
final class GroupViews {

    private static final View<GroupPart> PART = Outline.of(GroupPart.class)
            .required("subject", Views.SUBJECT, GroupPart::id)
            .required("weight", Views.NUMBER, GroupPart::weight)
            .optional("number", Views.NUMBER, GroupPart::number)
            .optional("expected", Views.NUMBER, GroupPart::expected)
            .required("hasData", BooleanCodec.BOOLEAN, GroupPart::hasData)
            .required("isStale", BooleanCodec.BOOLEAN, GroupPart::isStale)
            .required("isCounted", BooleanCodec.BOOLEAN, GroupPart::counted)
            .optional("leftOut", Views.MESSAGE, GroupPart::leftOut)
            .build();

    static final View<GroupScore> GROUP = Outline.of(GroupScore.class)
            .optional("subject", Views.SUBJECT, GroupScore::id)
            .optional("number", Views.NUMBER, GroupScore::number)
            .optional("expected", Views.NUMBER, GroupScore::expected)
            .required("hasData", BooleanCodec.BOOLEAN, GroupScore::hasData)
            .optional("pace", ScoreViews.PACE, GroupScore::pace)
            .optional("status", ScoreViews.STATUS, GroupScore::status)
            .required("counted", Scalars.COUNT, GroupScore::counted)
            .list("parts", PART, GroupScore::parts)
            .build();

    private static final View<Judgement> JUDGEMENT = Outline.of(Judgement.class)
            .required("finding", Views.MESSAGE, Judgement::finding)
            .required("reason", Views.MESSAGE, Judgement::reason)
            .build();

    private static final View<ScoreDifference> DIFFERENCE = Outline.of(ScoreDifference.class)
            .required("subject", Views.SUBJECT, ScoreDifference::subject)
            .required("aspect", WordCodec.of(ScoreAspect.class), ScoreDifference::aspect)
            .required("before", JUDGEMENT, ScoreDifference::before)
            .required("after", JUDGEMENT, ScoreDifference::after)
            .required("text", Views.MESSAGE, ScoreDifference::text)
            .build();

    static final View<ScorecardDiff> DIFF = Outline.of(ScorecardDiff.class)
            .required("before", Views.TEXT, diff -> diff.before().asOf())
            .required("beforePolicy", Views.TEXT, diff -> diff.before().policy().name())
            .required("after", Views.TEXT, diff -> diff.after().asOf())
            .required("afterPolicy", Views.TEXT, diff -> diff.after().policy().name())
            .list("differences", DIFFERENCE, ScorecardDiff::differences)
            .build();

    private GroupViews() {}
}
