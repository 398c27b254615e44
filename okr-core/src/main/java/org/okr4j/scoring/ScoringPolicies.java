package org.okr4j.scoring;

/** The named scoring policies. Others are made from them with {@code with…}, or with {@link ScoringPolicy#builder()}. */
public final class ScoringPolicies {

    /**
     * The policy of this library.
     *
     * <ul>
     *   <li>A key result without a value counts as nothing reached.
     *   <li>Grades: red below 0.4, amber below 0.7, green from 0.7 on; committed: red below 0.9, green at 1.
     *   <li>Pace: evenly by days; green up to a gap of 0.10, amber up to 0.25, red above.
     * </ul>
     */
    public static final ScoringPolicy STANDARD =
            ScoringPolicy.builder().name("standard").build();

    private ScoringPolicies() {}
}
