package org.okr4j.roadmap;

import org.okr4j.value.Ratio;

/** How a figure is compared with its target. */
public enum Comparator {
    /** The target or more. */
    AT_LEAST,
    /** More than the target. */
    ABOVE,
    /** The target or less. */
    AT_MOST;

    /**
     * Returns whether a figure meets a target.
     *
     * @param figure the figure
     * @param target the target
     * @return true if it does
     */
    public boolean isMet(Ratio figure, Ratio target) {
        int order = figure.compareTo(target);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
        };
    }
}
