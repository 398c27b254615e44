package org.okr4j.adoption;

/** Whether an indicator holds. */
public enum IndicatorVerdict {
    /** The figure is what it has to be, in every week that is asked for. */
    MET,
    /** It is not, in at least one of them. */
    NOT_MET,
    /** There is no figure yet, or none in some of the weeks; where there is one it is what it has to be. */
    NOT_MEASURABLE
}
