package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Frequency;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Of the rituals of one kind, the most frequent one is held often enough. A month counts 31 days, and a quarter 90. */
final class RitualsAreOftenEnough {

    private static final int LONGEST = 400;
    private static final LocalDate JANUARY = LocalDate.of(2001, 1, 1);

    private static final ImmutableMap<RitualKind, Parameter<Integer>> MOST_DAYS =
            Rituals.parameters(kind -> Parameter.integer(Rituals.word(kind) + "-days", 1, LONGEST, defaultDays(kind)));

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "rituals-are-often-enough")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rituals::arePlanned, "catalog.no-rituals")
            .parameters(MOST_DAYS.values().toArray(Parameter<?>[]::new))
            .check(RitualsAreOftenEnough::check);

    private RitualsAreOftenEnough() {}

    private static int defaultDays(RitualKind kind) {
        return switch (kind) {
            case CHECK_IN -> 7;
            case REVIEW, EXECUTIVE_REVIEW -> 31;
            default -> 92;
        };
    }

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        MOST_DAYS.forEach((kind, most) -> program.cadence().rituals().stream()
                .filter(ritual -> ritual.kind() == kind)
                .min(Comparator.comparing(ritual -> days(ritual.frequency())))
                .filter(ritual -> days(ritual.frequency()) > context.get(most))
                .ifPresent(ritual -> report(ritual, context.get(most), context)));
    }

    private static void report(Ritual ritual, int most, RuleContext<OkrProgram> context) {
        context.finding(ritual.label(), ritual.frequency().label(), most)
                .at(Rituals.path(ritual, context.program()) + ".frequency")
                .evidence("frequency", ritual.frequency())
                .evidence("most-days", most)
                .report();
    }

    private static long days(Frequency frequency) {
        return ChronoUnit.DAYS.between(JANUARY, frequency.next(JANUARY));
    }
}
