package org.okr4j.examples.dashboard;

import com.google.common.base.Ascii;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.PhaseState;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Light;

/** A color, and the shape that tells it from others without color. The word beside it says what is meant. */
public enum Tone {
    /** Somebody must act. */
    RED("■"),
    /** Somebody must look. */
    AMBER("▲"),
    /** As it should be. */
    GREEN("●"),
    /** Nothing to judge. */
    GREY("○");

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    /** {@return the shape, one character} */
    public String shape() {
        return shape;
    }

    /** {@return the name of its style} */
    public String style() {
        return Ascii.toLowerCase(name());
    }

    static Tone of(StatusWord word) {
        return switch (word) {
            case RED -> RED;
            case AMBER, STALE, NO_DATA -> AMBER;
            case GREEN, DONE -> GREEN;
            case NOT_SCORABLE, CANCELLED -> GREY;
        };
    }

    static Tone of(Light light) {
        return switch (light) {
            case RED -> RED;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
        };
    }

    static Tone of(IndicatorVerdict verdict) {
        return switch (verdict) {
            case MET -> GREEN;
            case NOT_MET -> RED;
            case NOT_MEASURABLE -> GREY;
        };
    }

    static Tone of(PhaseState state) {
        return switch (state) {
            case DONE, RUNNING -> GREEN;
            case LATE, NOT_OPENED -> AMBER;
            case SKIPPED -> RED;
            case AHEAD -> GREY;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> AMBER;
            case INFO, OFF -> GREY;
        };
    }
}
