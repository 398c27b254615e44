package org.okr4j.value;

/** How a person stated a confidence, which is kept so that it can be shown as stated. */
public enum ConfidenceScale {

    /** As a decimal from 0 to 1: {@code 0.7}. */
    UNIT,

    /** As tenths from 0 to 10: {@code 7/10}. */
    TENTHS,

    /** As a whole percentage from 0 to 100: {@code 70%}. */
    PERCENT,

    /** As a word: {@code low}, {@code medium} or {@code high}. */
    LEVEL
}
