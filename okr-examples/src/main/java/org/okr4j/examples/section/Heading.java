package org.okr4j.examples.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Message;

/** The head of a page: whose program it is, and as of when and by which rules it was evaluated. */
public final class Heading {

    private static final int LABEL = 11;

    private final Sheet sheet;
    private final LocalDate asOf;

    private Heading(Sheet sheet) {
        this.sheet = sheet;
        this.asOf = sheet.evaluation().asOf();
    }

    /**
     * Writes the head.
     *
     * @param sheet the page
     * @param title the key of what the page shows
     */
    public static void write(Sheet sheet, String title) {
        new Heading(sheet).write(title);
    }

    private void write(String title) {
        sheet.page()
                .edges(
                        0,
                        new Span(sheet.program().program().organization().name(), Style.STRONG),
                        Span.of(sheet.say("heading.as-of", sheet.say(title), asOf)));
        sheet.page().rule("═");
        label("heading.cycles", cycles());
        roadmap().ifPresent(text -> label("heading.roadmap", text));
        label("heading.profile", sheet.evaluation().profile().id());
    }

    private void label(String key, String text) {
        sheet.page().hanging(List.of(new Span(sheet.say(key), Style.FAINT).left(LABEL)), Span.of(text));
    }

    private String cycles() {
        if (sheet.program().program().cycles().isEmpty()) {
            return sheet.say("heading.no-cycle");
        }
        return String.join(
                " · ",
                sheet.program().program().cycles().stream().map(this::cycle).toList());
    }

    private String cycle(Cycle cycle) {
        return sheet.say(
                cycle.contains(asOf) ? "heading.cycle" : "heading.other-cycle",
                cycle.label(),
                cycle.dates().first(),
                cycle.dates().last());
    }

    private Optional<String> roadmap() {
        return sheet.program()
                .program()
                .roadmap()
                .map(plan -> plan.weekAt(asOf).isPresent()
                        ? sheet.say(
                                "heading.roadmap.week",
                                plan.roadmap().label(),
                                plan.weekAt(asOf).getAsInt(),
                                phase(plan))
                        : sheet.say("heading.roadmap.ahead", plan.roadmap().label(), plan.start()));
    }

    private Message phase(RoadmapPlan plan) {
        Optional<Phase> phase = plan.phaseAt(asOf);
        return phase.map(current -> Message.of(
                        "heading.phase",
                        current.number(),
                        plan.roadmap().phases().size(),
                        current.label()))
                .orElseGet(() -> Message.of("heading.no-phase"));
    }
}
