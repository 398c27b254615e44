package org.okr4j.report;

/** What a node stands for, which decides about its outline. */
enum Shape {
    OBJECTIVE,
    KEY_RESULT,
    PRIORITY,
    OUTSIDE_PARTY
}
