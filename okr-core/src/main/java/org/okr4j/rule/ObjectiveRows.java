package org.okr4j.rule;

import com.google.common.collect.ImmutableList;

/** What rules came to on an objective, and on its key results in their order. */
record ObjectiveRows(Row objective, ImmutableList<Row> keyResults) {}
