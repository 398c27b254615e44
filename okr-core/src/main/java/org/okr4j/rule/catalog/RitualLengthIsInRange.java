package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * A ritual is planned neither shorter nor longer than its kind takes. Whose length nobody has said is not judged.
 *
 * <p>The limits are wide by default: a check-in of 20 minutes is nobody's trouble, and one of an hour is. The minutes of the
 * rollout across departments are those of its profile.
 */
final class RitualLengthIsInRange {

    private static final int LONGEST = 1440;

    private static final ImmutableMap<RitualKind, Limits> LIMITS =
            Maps.toMap(Rituals.KINDS, RitualLengthIsInRange::limits);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "ritual-length-is-in-range")
            .family(RuleFamily.CADENCE)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT, RuleSource.OURS)
            .reach(Reach.PROGRAM)
            .needs(Rituals::arePlanned, "catalog.no-rituals")
            .parameters(LIMITS.values().stream()
                    .flatMap(limits -> Stream.of(limits.least(), limits.most()))
                    .toArray(Parameter<?>[]::new))
            .check(RitualLengthIsInRange::check);

    private RitualLengthIsInRange() {}

    private static Limits limits(RitualKind kind) {
        MinuteRange usual = usual(kind);
        String word = Rituals.word(kind);
        return new Limits(
                Parameter.integer(word + "-least", 1, LONGEST, usual.least()),
                Parameter.integer(word + "-most", 1, LONGEST, usual.most()));
    }

    private static MinuteRange usual(RitualKind kind) {
        return switch (kind) {
            case CHECK_IN -> MinuteRange.of(10, 30);
            case REVIEW -> MinuteRange.of(30, 90);
            case ALIGNMENT_SESSION, EXECUTIVE_REVIEW -> MinuteRange.of(45, 120);
            case RETROSPECTIVE -> MinuteRange.of(60, 240);
            default -> MinuteRange.of(120, 2 * MinuteRange.FULL_DAY);
        };
    }

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList.Builder<Message> unsaid = ImmutableList.builder();
        for (Ritual ritual : program.cadence().rituals()) {
            Limits limits = LIMITS.get(ritual.kind());
            if (limits != null) {
                ritual.duration()
                        .ifPresentOrElse(
                                planned -> check(ritual, planned, limits, context), () -> unsaid.add(ritual.label()));
            }
        }
        ImmutableList<Message> names = unsaid.build();
        if (!names.isEmpty()) {
            context.notEvaluated(Message.of("catalog.ritual-length-is-in-range.unsaid", names));
        }
    }

    private static void check(Ritual ritual, MinuteRange planned, Limits limits, RuleContext<OkrProgram> context) {
        int least = context.get(limits.least());
        MinuteRange expected = MinuteRange.of(least, Math.max(least, context.get(limits.most())));
        if (!expected.contains(planned.least()) || !expected.contains(planned.most())) {
            context.finding(ritual.label(), planned.label(), expected.label())
                    .at(Rituals.path(ritual, context.program()) + ".duration")
                    .evidence("minutes", planned)
                    .evidence("expected", expected)
                    .report();
        }
    }

    /** How short and how long a ritual of a kind may be. */
    private record Limits(Parameter<Integer> least, Parameter<Integer> most) {}
}
