package org.okr4j.examples.exchange;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.okr4j.examples.exchange.mapping.EntryReader;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.table.CsvText;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Importer;
import org.okr4j.examples.exchange.taking.RowOutcome;
import org.okr4j.examples.words.Words;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Language;

/** Takes CSV into programs, for tests. */
final class Taking {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Taking() {}

    static ImportResult csv(OkrProgram program, String mapping, String... lines) {
        return csv(program, Mappings.named(mapping), ImportOptions.asOf(TODAY), String.join("\n", lines));
    }

    static ImportResult csv(OkrProgram program, Mapping mapping, ImportOptions options, String text) {
        try {
            return Importer.plan(
                    program,
                    EntryReader.read(mapping, new CsvText(mapping.separator(), TableLimits.DEFAULT).read(text)),
                    mapping,
                    options);
        } catch (TableException e) {
            throw new AssertionError(e.line() + ": " + e.reason(), e);
        }
    }

    /** What there is to say of each row, as {@code line VERDICT: messages}. */
    static ImmutableList<String> rows(ImportResult result) {
        return rows(result, Language.ENGLISH);
    }

    static ImmutableList<String> rows(ImportResult result, Language language) {
        Words words = Words.of(language);
        return result.rows().stream()
                .map(row -> (row.line() + " " + row.verdict() + " " + said(row, words)).strip())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> notes(ImportResult result) {
        Words words = Words.of(Language.ENGLISH);
        return result.notes().stream()
                .map(note -> note.line() + " " + words.render(note.message()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String said(RowOutcome row, Words words) {
        return String.join(
                " / ",
                Stream.of(row.messages().toArray(org.okr4j.text.Message[]::new))
                        .map(words::render)
                        .toList());
    }
}
