package org.okr4j.value;

/** A traffic light, the worst first. What makes it so is for the judge that shows it to say. */
public enum Light {

    /** Something must be done. */
    RED,

    /** Somebody must look. */
    AMBER,

    /** As expected. */
    GREEN
}
