package org.okr4j.roadmap;

import com.google.common.collect.ImmutableList;

/**
 * The figures by which a rollout is judged as a whole, with their usual targets, whatever its roadmap asks for by phase. Your
 * own are made with {@link Indicator#of}, or from one of these with {@code withTarget}.
 *
 * <table>
 * <caption>The targets of a rollout</caption>
 * <tr><th>indicator</th><th>target</th><th>from when on it is expected</th></tr>
 * <tr><td>{@link #COVERAGE}</td><td>at least 1</td><td>the end of the phase in which all departments join</td></tr>
 * <tr><td>{@link #COMPLIANCE}</td><td>at least 0.85</td><td>the first check-in</td></tr>
 * <tr><td>{@link #QUALITY}</td><td>at least 0.9</td><td>the first publication</td></tr>
 * <tr><td>{@link #ALIGNMENT}</td><td>at least 1</td><td>the first publication of a department</td></tr>
 * <tr><td>{@link #COMPLETION}</td><td>at least 0.7</td><td>the end of a cycle; above 0.75 key results may be too easy</td></tr>
 * <tr><td>{@link #ADOPTION}</td><td>above 0.85</td><td>the last phase</td></tr>
 * </table>
 *
 * <p>Confidence has no target: what counts is where it goes.
 */
public final class Indicators {

    /** All departments have published. */
    public static final Indicator COVERAGE = Asked.atLeast(FigureKind.COVERAGE, "1");

    /** Check-ins are complete in 85 % of the weeks of teams. */
    public static final Indicator COMPLIANCE = Asked.atLeast(FigureKind.COMPLIANCE, "0.85");

    /** Nine of ten key results are measurable outcomes. */
    public static final Indicator QUALITY = Asked.atLeast(FigureKind.QUALITY, "0.9");

    /** All objectives of departments lead up to one of the organization. */
    public static final Indicator ALIGNMENT = Asked.atLeast(FigureKind.ALIGNMENT, "1");

    /** Seven of ten key results have reached 70 % of their target. */
    public static final Indicator COMPLETION = Asked.atLeast(FigureKind.COMPLETION, "0.7");

    /** More than 85 % of the units in scope have published and keep checking in. */
    public static final Indicator ADOPTION = Asked.above(FigureKind.ADOPTION, "0.85");

    private static final ImmutableList<Indicator> ALL =
            ImmutableList.of(COVERAGE, COMPLIANCE, QUALITY, ALIGNMENT, COMPLETION, ADOPTION);

    private Indicators() {}

    /** {@return all indicators of this class, in the order of the table} */
    public static ImmutableList<Indicator> all() {
        return ALL;
    }
}
