package org.okr4j.json;

import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Topic;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;

/** What comes out where drafts are looked at before they are published. */
final class ReviewCodecs {

    static final Codec<Review> REVIEW = Shape.of(Review.class, Review::builder)
            .required("date", Scalars.DATE, Review::date, Review.Builder::date)
            .required("by", Scalars.PERSON_ID, Review::by, Review.Builder::by)
            .required("verdict", WordCodec.of(ReviewVerdict.class), Review::verdict, Review.Builder::verdict)
            .list("notes", Scalars.NAME, Review::notes, Review.Builder::addAllNotes)
            .build(Review.Builder::build);

    private static final Codec<AgreedPoint> AGREED_POINT = Shape.of(AgreedPoint.class, AgreedPoint::builder)
            .required("topic", WordCodec.of(Topic.class), AgreedPoint::topic, AgreedPoint.Builder::topic)
            .required("text", Scalars.NAME, AgreedPoint::text, AgreedPoint.Builder::text)
            .list("subjects", References.AGREED, AgreedPoint::subjects, AgreedPoint.Builder::addAllSubjects)
            .optional("owner", Scalars.PERSON_ID, AgreedPoint::owner, AgreedPoint.Builder::owner)
            .optional("due", Scalars.DATE, AgreedPoint::due, AgreedPoint.Builder::due)
            .build(AgreedPoint.Builder::build);

    static final Codec<Conversation> CONVERSATION = Shape.of(Conversation.class, Conversation::builder)
            .required("id", Scalars.CONVERSATION_ID, Conversation::id, Conversation.Builder::id)
            .required("date", Scalars.DATE, Conversation::date, Conversation.Builder::date)
            .required("cycle", Scalars.CYCLE_ID, Conversation::cycle, Conversation.Builder::cycle)
            .required("units", new ListCodec<>(Scalars.UNIT_ID), Conversation::units, Conversation.Builder::addAllUnits)
            .list(
                    "participants",
                    Scalars.PERSON_ID,
                    Conversation::participants,
                    Conversation.Builder::addAllParticipants)
            .list("agreed", AGREED_POINT, Conversation::agreed, Conversation.Builder::addAllAgreed)
            .optional("note", TextCodec.TEXT, Conversation::note, Conversation.Builder::note)
            .identified(Conversation::id)
            .build(Conversation.Builder::build);

    private ReviewCodecs() {}
}
