package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** The last alignment session of a unit has left something for somebody to do. Those before it are history. */
final class SessionEndsWithActions {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "session-ends-with-actions")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .check(SessionEndsWithActions::check);

    private SessionEndsWithActions() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Meeting> sessions = context.program().meetingsOf(RitualKind.ALIGNMENT_SESSION, context.asOf());
        if (sessions.isEmpty()) {
            context.notEvaluated(Message.of("catalog.session-ends-with-actions.none"));
            return;
        }
        Map<UnitId, Meeting> last = new HashMap<>();
        sessions.forEach(session -> last.put(session.unit(), session));
        for (Meeting session : sessions) {
            if (session.equals(last.get(session.unit())) && session.actions().isEmpty()) {
                context.finding(context.program().unit(session.unit()).name(), session.date())
                        .at("meetings[" + program.meetings().indexOf(session) + "].actions")
                        .evidence("date", session.date())
                        .report();
            }
        }
    }
}
