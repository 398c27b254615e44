package org.okr4j.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResult;

/** What happened to a thing that others rely on. */
public enum TriggerKind {
    /** It was given up in favor of something more important. */
    DEPRIORITIZED,
    /** It was given up. */
    CANCELLED,
    /** It is not in the program anymore. */
    REMOVED,
    /** Less has to be reached than before. */
    TARGET_LOWERED,
    /** Something else has to be reached than before, and which of the two is less cannot be said. */
    TARGET_MOVED,
    /** It may come later than before. */
    DUE_MOVED,
    /** Its status was another one and is red now. */
    TURNED_RED,
    /** Whoever answers for it has left, or leaves. */
    OWNER_LEFT,
    /** It does not serve anymore what it was linked to. */
    LINK_DROPPED,
    /** A dependency may be met late, or not at all. */
    DEPENDENCY_AT_RISK,
    /** A dependency will not be met as promised. */
    DEPENDENCY_BROKEN;

    /**
     * Returns what happened to the target of a key result between two days.
     *
     * @param keyResult the key result
     * @param before the earlier day
     * @param after the later day
     * @return {@code TARGET_LOWERED} or {@code TARGET_MOVED}; empty where as much is to be reached as before, or more, and
     *     where there was nothing to be reached before
     */
    public static Optional<TriggerKind> ofTarget(KeyResult keyResult, LocalDate before, LocalDate after) {
        return TargetMove.of(promise(keyResult, before), promise(keyResult, after));
    }

    private static TargetMove.Promise promise(KeyResult keyResult, LocalDate date) {
        return new TargetMove.Promise(keyResult.measureAt(date), keyResult.unit());
    }
}
