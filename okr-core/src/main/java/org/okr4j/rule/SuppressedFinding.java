package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

/**
 * Something that a rule found and somebody has decided to live with for now.
 *
 * <p>The natural order is that of the findings.
 *
 * @param finding what was found
 * @param suppression the decision; where several cover the finding, the first that the profile lists
 */
public record SuppressedFinding(Finding finding, Suppression suppression) implements Comparable<SuppressedFinding> {

    /**
     * Checks that nothing is null.
     *
     * @param finding what was found
     * @param suppression the decision; where several cover the finding, the first that the profile lists
     */
    public SuppressedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(suppression, "suppression");
    }

    @Override
    public int compareTo(SuppressedFinding other) {
        int byFinding = finding.compareTo(other.finding);
        return byFinding == 0 ? suppression.toString().compareTo(other.suppression.toString()) : byFinding;
    }
}
