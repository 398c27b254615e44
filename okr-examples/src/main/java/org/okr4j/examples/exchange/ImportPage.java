package org.okr4j.examples.exchange;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Orphan;
import org.okr4j.examples.exchange.taking.RowOutcome;
import org.okr4j.examples.exchange.taking.Verdict;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.words.Words;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.ProgramDifference;
import org.okr4j.value.Id;

/** Shows people what comes of a file. */
final class ImportPage {

    /** More is for programs to read. */
    private static final int MOST = 200;

    private final ImportResult result;
    private final Path file;
    private final Words words;
    private final Page page;
    private final ProgramDiff diff;

    ImportPage(ImportResult result, Path file, Words words, Page page) {
        this.result = result;
        this.file = file;
        this.words = words;
        this.page = page;
        this.diff = ProgramDiff.between(result.before(), result.after());
    }

    String text(String fate) {
        page.edges(
                0,
                new Span(result.after().organization().name(), Style.STRONG),
                Span.of(words.say("exchange.import.title", String.valueOf(file.getFileName()))));
        page.rule("═");
        for (Verdict verdict : Verdict.values()) {
            rows(verdict);
        }
        notes();
        orphans();
        page.blank();
        page.hanging(List.of(), Span.of(fate));
        return page.toString();
    }

    private void rows(Verdict verdict) {
        ImmutableList<RowOutcome> rows =
                result.rows().stream().filter(row -> row.verdict() == verdict).collect(ImmutableList.toImmutableList());
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        page.edges(
                0,
                new Span(words.say("exchange.verdict." + verdict.name()), Style.STRONG),
                new Span(words.say("exchange.rows", rows.size()), Style.FAINT));
        if (verdict != Verdict.UNCHANGED) {
            page.rule("─");
            rows.stream().limit(MOST).forEach(this::row);
        }
        if (verdict != Verdict.UNCHANGED && rows.size() > MOST) {
            page.line(Span.of(words.say("exchange.more", rows.size() - MOST)));
        }
    }

    private void row(RowOutcome row) {
        Span lead = Span.of(words.say("exchange.row", row.line())).left(10);
        String about = row.subjects().stream().map(Id::toString).collect(Collectors.joining(", "));
        page.hanging(List.of(lead), Span.of(about.isEmpty() ? "–" : about));
        row.messages().forEach(message -> below(words.render(message)));
        if (row.verdict() == Verdict.CHANGED) {
            row.subjects().stream()
                    .flatMap(id -> diff.of(id).stream())
                    .map(ProgramDifference::text)
                    .distinct()
                    .forEach(text -> below(words.render(text)));
        }
    }

    private void below(String text) {
        page.hanging(List.of(Span.blanks(10), Span.of("• ")), Span.of(text));
    }

    private void notes() {
        if (result.notes().isEmpty()) {
            return;
        }
        page.blank();
        page.line(new Span(words.say("exchange.import.notes"), Style.STRONG));
        page.rule("─");
        for (Note note : result.notes()) {
            page.hanging(List.of(Span.of("• ")), Span.of(words.render(note.message())));
        }
    }

    private void orphans() {
        if (result.orphans().isEmpty()) {
            return;
        }
        page.blank();
        page.line(new Span(words.say("exchange.import.orphans"), Style.STRONG));
        page.rule("─");
        for (Orphan orphan : result.orphans()) {
            String owner = result.after().organization().people().stream()
                    .filter(person -> person.id().equals(orphan.person()))
                    .map(person -> person.name())
                    .findFirst()
                    .orElse(orphan.person().toString());
            page.hanging(
                    List.of(Span.of("• ")),
                    Span.of(words.say(
                            "exchange.orphan",
                            owner,
                            orphan.lastDay(),
                            orphan.text(),
                            orphan.subject().toString())));
        }
    }
}
