package org.okr4j.examples.next;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.alignment.KeyResultProposal;
import org.okr4j.alignment.NextCycle;
import org.okr4j.alignment.ObjectiveProposal;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.Learning;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.text.Message;

/** What becomes of each objective and its key results, and what is still to be done from the last time. */
final class NextPage {

    private static final int DECISION = 16;
    private static final int ID = 26;

    private final Sheet sheet;
    private final Succession succession;
    private final NextCycle next;

    private NextPage(Sheet sheet, Succession succession) {
        this.sheet = sheet;
        this.succession = succession;
        this.next = succession.next();
    }

    static void write(Sheet sheet, Succession succession) {
        new NextPage(sheet, succession).write();
    }

    private void write() {
        sheet.caption(
                sheet.say("next.cycles", next.closing().label(), next.next().label()),
                sheet.say(
                        "next.counts",
                        count(CarryDecision.CARRY_OVER),
                        count(CarryDecision.RE_TARGET),
                        count(CarryDecision.DROP),
                        next.questions().size()));
        succession.retrospective().ifPresent(held -> faint(0, sheet.say("next.retrospective", held.date(), held.id())));
        succession
                .newCycle()
                .ifPresent(added -> faint(
                        0,
                        sheet.say(
                                "next.new-cycle",
                                next.next().label(),
                                next.next().id())));
        next.objectives().forEach(this::objective);
        openItems();
    }

    private long count(CarryDecision decision) {
        return next.objectives().stream()
                .filter(proposal -> proposal.decision() == decision)
                .count();
    }

    private void objective(ObjectiveProposal proposal) {
        sheet.page().blank();
        sheet.page()
                .hanging(
                        List.of(decision(proposal.decision())),
                        new Span(proposal.objective().title(), Style.STRONG));
        faint(DECISION, sheet.words().render(proposal.reason()));
        proposal.draft().ifPresent(draft -> faint(DECISION, sheet.say("next.draft", draft.id())));
        notes(proposal.notes());
        proposal.keyResults().forEach(this::keyResult);
    }

    private void keyResult(KeyResultProposal proposal) {
        sheet.page()
                .hanging(
                        List.of(
                                Span.blanks(DECISION),
                                Span.of(proposal.keyResult().id().toString()).left(ID)),
                        Span.of(sheet.words().render(proposal.reason())));
        proposal.question().ifPresent(question -> line("? ", question, Style.AMBER));
        notes(proposal.notes());
    }

    private void notes(ImmutableList<Message> notes) {
        notes.forEach(note -> line("! ", note, Style.PLAIN));
    }

    private void line(String mark, Message text, Style style) {
        sheet.page()
                .hanging(
                        List.of(Span.blanks(DECISION), Span.of(mark)),
                        new Span(sheet.words().render(text), style));
    }

    private Span decision(CarryDecision decision) {
        return new Span(
                        sheet.words().word(decision),
                        switch (decision) {
                            case CARRY_OVER -> Style.GREEN;
                            case RE_TARGET -> Style.AMBER;
                            case DROP -> Style.FAINT;
                        })
                .left(DECISION);
    }

    private void faint(int indent, String text) {
        sheet.page().hanging(List.of(Span.blanks(indent)), new Span(text, Style.FAINT));
    }

    private void openItems() {
        if (!next.openItems().isEmpty()) {
            sheet.caption(sheet.say("next.open-items"), "");
            next.openItems().forEach(this::openItem);
        }
    }

    private void openItem(Learning item) {
        sheet.page()
                .hanging(
                        List.of(Span.of("  • ")),
                        Span.of(sheet.say("next.open-item", item.text(), new Names(sheet).person(item.owner()))));
    }
}
