package org.okr4j.scoring;

/** What may be judged differently of an objective or a key result. */
public enum ScoreAspect {
    /** How far it has come, or that it cannot be scored. */
    PROGRESS,
    /** What it was closed with. */
    SCORE,
    /** Whether it counts for its objective. */
    COUNTING,
    /** The light of its number. */
    GRADE,
    /** The light of its number against what is expected by the day. */
    PACE,
    /** The word to act on. */
    STATUS
}
