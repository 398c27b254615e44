package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;

/**
 * A dependency at stake: one that is open, of a key result that somebody is to work on, and that nobody should rely on as it
 * is.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param dependency the dependency
 * @param weaknesses why, the gravest first; at least one
 * @param reasons why in words, one for each weakness and in their order: what is known of it, with dates and lights
 */
public record WeakDependency(Dependency dependency, ImmutableSet<Weakness> weaknesses, ImmutableList<Message> reasons) {

    /**
     * Checks that there is a weakness, and a reason for each.
     *
     * @param dependency the dependency
     * @param weaknesses why nobody should rely on it
     * @param reasons why in words
     * @throws IllegalArgumentException if there is no weakness, or not as many reasons
     */
    public WeakDependency {
        requireNonNull(dependency, "dependency");
        requireNonNull(weaknesses, "weaknesses");
        requireNonNull(reasons, "reasons");
        checkArgument(
                !weaknesses.isEmpty() && weaknesses.size() == reasons.size(),
                "Weak dependency '%s': weaknesses must have a reason each: %s",
                dependency.id(),
                weaknesses);
    }

    /**
     * Returns the dependencies at stake. The time it takes grows with the number of dependencies.
     *
     * @param scorecard the scores of the program on the day, whose lights count
     * @return the dependencies, by their gravest weakness, then in the order of the program
     */
    public static ImmutableList<WeakDependency> of(Scorecard scorecard) {
        WeaknessFinder finder = new WeaknessFinder(scorecard);
        return scorecard.program().program().dependencies().stream()
                .flatMap(dependency -> finder.find(dependency).stream())
                .sorted(Comparator.comparing(WeakDependency::gravest))
                .collect(toImmutableList());
    }

    /** {@return the gravest weakness} */
    public Weakness gravest() {
        return weaknesses.asList().get(0);
    }

    /**
     * Returns whether somebody has to decide how it goes on: it will not come, or nobody has said yet that it will.
     *
     * @param asOf the day
     * @return true if so
     */
    public boolean needsAnAnswer(LocalDate asOf) {
        return gravest() == Weakness.BROKEN
                || gravest() == Weakness.GIVEN_UP
                || dependency.stateAt(asOf) == DependencyState.DECLARED;
    }
}
