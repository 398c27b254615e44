package org.okr4j.examples.report;

import java.util.List;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Lamps;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** One objective: how far it is, why it stands so, and its key results. */
final class ObjectiveBlock {

    private final Sheet sheet;
    private final Page page;
    private final Lamps lamps;
    private final Names names;
    private final KeyResultRow row;

    ObjectiveBlock(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.lamps = new Lamps(sheet);
        this.names = new Names(sheet);
        this.row = new KeyResultRow(sheet);
    }

    /** Writes what stands in the columns of its key results. */
    void captions() {
        row.captions();
    }

    /** Writes one objective. */
    void write(Objective objective) {
        ObjectiveScore score = sheet.evaluation().scorecard().of(objective.id());
        page.blank();
        page.edges(2, new Span(objective.title(), Style.STRONG), new Span(beside(objective, score), Style.FAINT));
        page.line(
                Span.blanks(2),
                Gauge.bar(score.progress()),
                Span.blanks(1),
                Gauge.percent(score.progress(), sheet),
                label("objective.status"),
                lamps.of(score.status().word()),
                label("objective.pace"),
                lamps.of(score.pace().map(Pace::light)),
                label(score.score().isPresent() ? "objective.grade" : "objective.grade.open"),
                lamps.of(score.grade().light()));
        page.hanging(List.of(Span.blanks(2)), new Span(sheet.words().render(reason(score)), Style.FAINT));
        for (KeyResultScore keyResult : score.keyResults()) {
            row.write(keyResult);
            contributing(score, keyResult.id());
        }
        contributing(score, score.id());
    }

    /** Writes what contributes to the objective itself, or to a key result that has no measure of its own. */
    private void contributing(ObjectiveScore score, Id parent) {
        score.children().stream().filter(child -> child.parent().equals(parent)).forEach(row::write);
    }

    /** What is well needs no list of its key results: how far it is says more. */
    private static Message reason(ObjectiveScore score) {
        return switch (score.status().word()) {
            case DONE -> score.grade().reason();
            case GREEN -> score.pace().map(Pace::reason).orElse(score.status().reason());
            default -> score.status().reason();
        };
    }

    private Span label(String key) {
        return new Span("   " + sheet.say(key) + " ", Style.FAINT);
    }

    private String beside(Objective objective, ObjectiveScore score) {
        String cycle = sheet.program().cycleOf(objective).label();
        String owner = names.person(objective.owner());
        return score.state().isPublic()
                ? sheet.say("objective.beside", owner, cycle)
                : sheet.say("objective.beside.state", owner, cycle, score.state());
    }
}
