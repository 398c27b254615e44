package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.cadence.Ritual;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Whoever plans a ritual says who comes and what for. */
final class RitualHasAttendeesAndPurpose {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "ritual-has-attendees-and-purpose")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rituals::arePlanned, "catalog.no-rituals")
            .check(RitualHasAttendeesAndPurpose::check);

    private RitualHasAttendeesAndPurpose() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        for (Ritual ritual : program.cadence().rituals()) {
            ImmutableList.Builder<Message> missing = ImmutableList.builder();
            if (ritual.attendees().isEmpty()) {
                missing.add(Message.of("catalog.ritual-has-attendees-and-purpose.attendees"));
            }
            if (ritual.purpose().isEmpty()) {
                missing.add(Message.of("catalog.ritual-has-attendees-and-purpose.purpose"));
            }
            report(ritual, missing.build(), context);
        }
    }

    private static void report(Ritual ritual, ImmutableList<Message> missing, RuleContext<OkrProgram> context) {
        if (!missing.isEmpty()) {
            context.finding(ritual.label(), missing)
                    .at(Rituals.path(ritual, context.program())
                            + (ritual.attendees().isEmpty() ? ".attendees" : ".purpose"))
                    .evidence("attendees", ritual.attendees().size())
                    .evidence("purpose", ritual.purpose().size())
                    .report();
        }
    }
}
