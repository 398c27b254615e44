package org.okr4j.rule;

import com.google.common.collect.ImmutableList;

/**
 * What two profiles expect differently: rules that came, went, or are others under the same id, how each is graded and tuned, in
 * all units and in some, how is scored, and what is suppressed. It compares what holds in the end, wherever it was said.
 *
 * <pre>{@code
 * Profiles.RECOMMENDED.diff(Profiles.STRICT).differences().forEach(System.out::println);
 * // “key-result-has-owner” is graded error instead of warning.
 * // “formula-is-complete”: “least” is 5 instead of 3.
 * }</pre>
 *
 * <p>What holds of all units is told once; of a unit, only what is not told of all. How a rule is tuned where it is off is not
 * told. This class is immutable and thread-safe.
 */
public final class ProfileDiff {

    private final Profile before;
    private final Profile after;
    private final ImmutableList<ProfileDifference> differences;

    ProfileDiff(Profile before, Profile after, ImmutableList<ProfileDifference> differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    /** {@return the profile that is compared with} */
    public Profile before() {
        return before;
    }

    /** {@return the profile that is compared} */
    public Profile after() {
        return after;
    }

    /**
     * {@return all that differs: the scoring policy, then rule by rule in all units, then unit by unit, then what is no longer
     * suppressed and what is now}
     */
    public ImmutableList<ProfileDifference> differences() {
        return differences;
    }

    /** {@return whether both expect the same} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** {@return the sentences in English} */
    @Override
    public String toString() {
        return differences.toString();
    }
}
