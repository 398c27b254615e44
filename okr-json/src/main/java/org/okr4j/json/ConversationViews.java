package org.okr4j.json;

import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.TalkingPoint;
import org.okr4j.alignment.TalkingPointKind;
import org.okr4j.alignment.UnitDrafts;
import org.okr4j.cadence.Topic;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;

/** What units put on the table, and what they should talk about. */
final class ConversationViews {

    private static final View<KeyResult> KEY_RESULT = Outline.<KeyResult>named("DraftKeyResult")
            .required("id", Views.TEXT, KeyResult::id)
            .required("text", Views.TEXT, KeyResult::text)
            .optional("owner", Views.TEXT, KeyResult::owner)
            .optional("metric", Views.TEXT, KeyResult::metric)
            .optional("measure", MeasureCodecs.MEASURE, KeyResult::measure)
            .build();

    private static final View<UnitDrafts.Draft> DRAFT = Outline.of(UnitDrafts.Draft.class)
            .required("id", Views.TEXT, draft -> draft.objective().id())
            .required("title", Views.TEXT, draft -> draft.objective().title())
            .required("state", WordCodec.of(LifecycleState.class), UnitDrafts.Draft::state)
            .optional("owner", Views.TEXT, draft -> draft.objective().owner())
            .list("keyResults", KEY_RESULT, UnitDrafts.Draft::keyResults)
            .build();

    private static final View<UnitDrafts> UNIT = Outline.of(UnitDrafts.class)
            .required("unit", Views.TEXT, UnitDrafts::unit)
            .list("objectives", DRAFT, UnitDrafts::objectives)
            .build();

    private static final View<TalkingPoint> POINT = Outline.of(TalkingPoint.class)
            .required("topic", WordCodec.of(Topic.class), TalkingPoint::topic)
            .required("kind", WordCodec.of(TalkingPointKind.class), TalkingPoint::kind)
            .list("units", Scalars.UNIT_ID, TalkingPoint::units)
            .list("subjects", Views.SUBJECT, TalkingPoint::subjects)
            .required("message", Views.MESSAGE, TalkingPoint::message)
            .list("evidence", Views.MESSAGE, TalkingPoint::evidence)
            .optional("proposal", ChangeCodecs.CHANGE, TalkingPoint::proposal)
            .build();

    static final View<ConversationGuide> GUIDE = Outline.of(ConversationGuide.class)
            .required("cycle", Views.TEXT, ConversationGuide::cycle)
            .required("asOf", Views.TEXT, ConversationGuide::asOf)
            .list("drafts", UNIT, ConversationGuide::drafts)
            .list("points", POINT, ConversationGuide::points)
            .list("withoutMetric", Scalars.KEY_RESULT_ID, ConversationGuide::withoutMetric)
            .build();

    private ConversationViews() {}
}
