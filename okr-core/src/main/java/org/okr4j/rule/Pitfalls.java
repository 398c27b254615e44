package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.text.Message;

/**
 * Which {@linkplain Pitfall ways to fail} a check shows.
 *
 * <pre>{@code
 * Pitfalls pitfalls = Okr.evaluate(program, Profiles.CROSS_DEPARTMENT, asOf).pitfalls();
 * pitfalls.seen();                                   // those that a rule has found something of
 * pitfalls.of(Pitfall.SILOS).findings();             // what shows that departments write for themselves
 * }</pre>
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param all the status of each pitfall, in the order in which they are declared
 */
public record Pitfalls(ImmutableList<PitfallStatus> all) {

    /**
     * Checks that there is one status for each pitfall.
     *
     * @param all the status of each pitfall
     * @throws IllegalArgumentException if a pitfall is missing, stands twice or in another order
     */
    public Pitfalls {
        requireNonNull(all, "all");
        if (!all.stream().map(PitfallStatus::pitfall).toList().equals(Arrays.asList(Pitfall.values()))) {
            throw new IllegalArgumentException("Pitfalls: all must hold each pitfall once, in order: " + all);
        }
    }

    /**
     * Returns what a report shows.
     *
     * @param report what the rules of the profile found in a program
     * @param profile the profile, which says which rules have looked; one that it has not, or switches off, has judged
     *     nothing
     * @return the status of each pitfall
     */
    public static Pitfalls of(RuleReport report, Profile profile) {
        return new Pitfalls(Arrays.stream(Pitfall.values())
                .map(pitfall -> status(pitfall, report, profile))
                .collect(toImmutableList()));
    }

    private static PitfallStatus status(Pitfall pitfall, RuleReport report, Profile profile) {
        ImmutableSet<RuleId> rules = pitfall.rules();
        ImmutableList<Finding> findings = report.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .collect(toImmutableList());
        ImmutableList<NotEvaluated> unjudged =
                rules.stream().flatMap(rule -> unjudged(rule, report, profile)).collect(toImmutableList());
        ImmutableSet<RuleId> judged = rules.stream()
                .filter(rule ->
                        findings.stream().anyMatch(finding -> finding.rule().equals(rule))
                                || unjudged.stream()
                                        .noneMatch(entry -> entry.rule().equals(rule)
                                                && entry.subject().isEmpty()))
                .collect(toImmutableSet());
        return new PitfallStatus(pitfall, findings, judged, unjudged);
    }

    private static Stream<NotEvaluated> unjudged(RuleId rule, RuleReport report, Profile profile) {
        boolean isOff = profile.rules()
                .rule(rule)
                .filter(known -> profile.severity(rule) != Severity.OFF)
                .isEmpty();
        return isOff && report.findings(rule).isEmpty()
                ? Stream.of(new NotEvaluated(rule, Optional.empty(), Message.of("rule.pitfall.off", profile.id())))
                : report.notEvaluated().stream().filter(entry -> entry.rule().equals(rule));
    }

    /**
     * Returns the status of a pitfall.
     *
     * @param pitfall the pitfall
     * @return its status
     */
    public PitfallStatus of(Pitfall pitfall) {
        return all.stream()
                .filter(status -> status.pitfall() == requireNonNull(pitfall, "pitfall"))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the status of those that are seen, in order} */
    public ImmutableList<PitfallStatus> seen() {
        return all.stream()
                .filter(status -> status.verdict() == PitfallVerdict.SEEN)
                .collect(toImmutableList());
    }
}
