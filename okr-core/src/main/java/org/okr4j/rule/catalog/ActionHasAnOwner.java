package org.okr4j.rule.catalog;

import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Ritual;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Whatever a meeting has decided to do, one person does, until it is done. */
final class ActionHasAnOwner {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "action-has-an-owner")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(ActionHasAnOwner::areActionsRecorded, "catalog.action-has-an-owner.none")
            .check(ActionHasAnOwner::check);

    private ActionHasAnOwner() {}

    private static boolean areActionsRecorded(ResolvedProgram program) {
        return program.program().meetings().stream()
                .anyMatch(meeting -> !meeting.actions().isEmpty());
    }

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        for (int i = 0; i < program.meetings().size(); i++) {
            Meeting meeting = program.meetings().get(i);
            if (!meeting.date().isAfter(context.asOf())) {
                check(meeting, "meetings[" + i + "]", program, context);
            }
        }
    }

    private static void check(Meeting meeting, String path, OkrProgram program, RuleContext<OkrProgram> context) {
        for (int i = 0; i < meeting.actions().size(); i++) {
            ActionItem action = meeting.actions().get(i);
            if (action.owner().isEmpty() && action.isOpen(context.asOf())) {
                context.finding(action.text(), ritual(meeting, program), meeting.date())
                        .at(path + ".actions[" + i + "].owner")
                        .evidence("meeting", meeting.id())
                        .report();
            }
        }
    }

    private static Message ritual(Meeting meeting, OkrProgram program) {
        return program.cadence()
                .ritual(meeting.ritual())
                .map(Ritual::label)
                .orElseGet(() -> Message.ofName(meeting.ritual().toString()));
    }
}
