package org.okr4j.metric;

/** How a measure that keeps something is judged. */
public enum KeepMode {
    /** By the share of periods in which it was kept, up to the latest reported one; a gap is a period not met. */
    PERIODS_MET,
    /** By the latest figure alone: kept, at risk, or not kept. Only for thresholds. */
    LATEST,
    /** By the latest figure, falling linearly outside the band over the width of a tolerance. Only for bands. */
    PROPORTIONAL
}
