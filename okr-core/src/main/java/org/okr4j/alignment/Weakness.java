package org.okr4j.alignment;

/** Why nobody should rely on a dependency as it is, the gravest first. */
public enum Weakness {
    /** Those who were to provide it have said that it will not come as promised. */
    BROKEN,

    /** What was to provide it was given up. */
    GIVEN_UP,

    /** The day by which it was needed is over. */
    OVERDUE,

    /** Somebody has said that it may come late, or not at all. */
    AT_RISK,

    /** What is to provide it is red. */
    PROVIDER_RED,

    /** Nobody has reported lately, or ever, how what is to provide it goes. */
    PROVIDER_SILENT,

    /** Nobody has confirmed it: it was written down, or promised at most. */
    UNCONFIRMED
}
