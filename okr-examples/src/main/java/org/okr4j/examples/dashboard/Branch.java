package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.ObjectiveScore;

/**
 * An objective in the alignment map, with those that contribute to it.
 *
 * @param objective the objective
 * @param score how it stands
 * @param children those that contribute to it and stand below it
 * @param elsewhere its parents but the one that it stands below
 * @param depth how far it is from the top, 0 at the top
 */
public record Branch(
        Objective objective,
        ObjectiveScore score,
        ImmutableList<Branch> children,
        ImmutableList<Objective> elsewhere,
        int depth) {}
