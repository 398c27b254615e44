package org.okr4j.rule.catalog;

import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Suppression;

/** A program, and what a profile suppresses there: one side of the example of a rule on suppressions. */
record SuppressedProgram(OkrProgram program, Suppression suppression) {}
