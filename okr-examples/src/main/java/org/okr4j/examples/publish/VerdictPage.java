package org.okr4j.examples.publish;

import java.util.List;
import org.okr4j.PublicationVerdict;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Finding;
import org.okr4j.text.Message;

/** A verdict: yes or no, what keeps the objective from it, what a review should look at, and the change to apply. */
final class VerdictPage {

    private final Sheet sheet;

    private VerdictPage(Sheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet sheet, Objective objective, LifecycleState to, PublicationVerdict verdict) {
        new VerdictPage(sheet).write(objective, to, verdict);
    }

    private void write(Objective objective, LifecycleState to, PublicationVerdict verdict) {
        String key = verdict.isAllowed() ? "publish.allowed" : "publish.refused";
        Style style = verdict.isAllowed() ? Style.GREEN : Style.RED;
        sheet.page().blank();
        sheet.page()
                .hanging(
                        List.of(),
                        new Span(
                                sheet.say(
                                        key,
                                        objective.title(),
                                        objective.id(),
                                        objective.stateAt(sheet.evaluation().asOf()),
                                        to),
                                style));
        messages("publish.obstacles", verdict.obstacles());
        findings(verdict.findings());
        messages("publish.notes", verdict.notes());
        if (verdict.isAllowed()) {
            sheet.caption(sheet.say("publish.change"), "");
            OkrJson.write(verdict.change()).lines().forEach(line -> sheet.page().line(Span.of(line)));
        }
    }

    private void messages(String caption, List<Message> messages) {
        if (!messages.isEmpty()) {
            sheet.caption(sheet.say(caption), "");
            messages.forEach(message -> sheet.page()
                    .hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(message))));
        }
    }

    private void findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            sheet.caption(sheet.say("publish.findings"), "");
            for (Finding finding : findings) {
                sheet.page()
                        .hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(finding.message())));
                sheet.page().line(Span.blanks(4), new Span(finding.rule().toString(), Style.FAINT));
            }
        }
    }
}
