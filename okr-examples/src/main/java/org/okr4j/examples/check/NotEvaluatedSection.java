package org.okr4j.examples.check;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.RuleId;
import org.okr4j.text.Message;

/** What no rule judged, and why: it has not passed anything. Rules with the same reason stand together. */
public final class NotEvaluatedSection {

    private final Sheet sheet;
    private final Names names;

    private NotEvaluatedSection(Sheet sheet) {
        this.sheet = sheet;
        this.names = new Names(sheet);
    }

    /**
     * Writes what was not evaluated; nothing where all was.
     *
     * @param sheet the page
     */
    public static void write(Sheet sheet) {
        List<NotEvaluated> entries = sheet.evaluation().report().notEvaluated();
        if (!entries.isEmpty()) {
            sheet.caption(sheet.say("check.not-evaluated"), "");
            NotEvaluatedSection section = new NotEvaluatedSection(sheet);
            Multimaps.index(entries, NotEvaluated::reason).asMap().forEach(section::write);
        }
    }

    private void write(Message reason, Collection<NotEvaluated> entries) {
        ImmutableListMultimap<RuleId, NotEvaluated> byRule =
                entries.stream().collect(toImmutableListMultimap(NotEvaluated::rule, entry -> entry));
        String rules = byRule.asMap().entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue()))
                .collect(joining(", "));
        sheet.page().hanging(List.of(Span.blanks(2)), Span.of(sheet.words().render(reason)));
        sheet.page().hanging(List.of(Span.of("    → ")), new Span(rules, Style.FAINT));
    }

    /** The rule, and where it did not judge; the rule alone where it did nowhere. */
    private String rule(RuleId rule, Collection<NotEvaluated> entries) {
        List<String> places = entries.stream()
                .map(NotEvaluated::subject)
                .flatMap(Optional::stream)
                .map(names::thing)
                .toList();
        return places.isEmpty() ? rule.toString() : sheet.say("check.not-evaluated.on", rule, places);
    }
}
