package org.okr4j.alignment;

import org.okr4j.cadence.Topic;

/** What a {@link TalkingPoint} was found by. */
public enum TalkingPointKind {
    /** Two key results move the same figure, and not against each other. */
    SAME_METRIC(Topic.SHARED_PRIORITY),
    /** Objectives serve the same objective or key result further up. */
    SAME_PARENT(Topic.SHARED_PRIORITY),
    /** Objectives serve the same strategic priority. */
    SAME_PRIORITY(Topic.SHARED_PRIORITY),
    /** Two objectives say nearly the same. */
    SIMILAR_WORDING(Topic.SHARED_PRIORITY),
    /** A dependency is written down and still open. */
    DECLARED_DEPENDENCY(Topic.DEPENDENCY),
    /** A key result speaks of the figure that one of another unit moves, and no dependency says so. */
    NAMED_METRIC(Topic.DEPENDENCY),
    /** A key result names another unit, and no dependency says why. */
    NAMED_UNIT(Topic.DEPENDENCY),
    /** One key result is to raise a figure that another is to lower. */
    OPPOSITE_DIRECTIONS(Topic.CONFLICT),
    /** Two key results are about the same figure, and no value of it suits both. */
    NO_COMMON_VALUE(Topic.CONFLICT),
    /** A key result, once reached, takes a KPI of another unit out of the values at which it is healthy. */
    KPI_LEAVES_BAND(Topic.CONFLICT),
    /** One person answers for key results of several units. */
    SAME_PERSON(Topic.CONFLICT);

    private final Topic topic;

    TalkingPointKind(Topic topic) {
        this.topic = topic;
    }

    /** {@return what there is to settle} */
    public Topic topic() {
        return topic;
    }
}
