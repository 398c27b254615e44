package org.okr4j.json;

import com.google.common.collect.ImmutableList;

/**
 * What a test case failed for.
 *
 * @param isError whether the rule broke down, and nobody knows whether it holds
 * @param type how grave the gravest finding is, in English
 * @param message all in one line
 * @param lines each finding and its place
 */
record TestProblem(boolean isError, String type, String message, ImmutableList<String> lines) {}
