package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What the rules of a profile came to on a program: subject by subject, counted, and as a report. */
record Inspected(Rows rows, ImmutableMap<SubjectType<?>, Tally> tallies, RuleReport report) {

    /** Of a program at which nobody has looked. */
    static final Inspected NOTHING =
            new Inspected(Rows.NONE, ImmutableMap.of(), RuleReport.of(ImmutableList.of(), ImmutableList.of()));
}
