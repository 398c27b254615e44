package org.okr4j.report.summary;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.okr4j.text.Phrasebook;

/** Lays a summary out on a page: what is in danger and what is to be decided as lists, all else as paragraphs. */
final class SummaryWriter {

    private static final int WIDTH = 100;
    private static final Splitter BETWEEN_WORDS = Splitter.onPattern(" (?!%)");

    private final ExecutiveSummary summary;
    private final Phrasebook phrases;
    private final UnaryOperator<String> line;
    private final String mark;
    private final StringBuilder out = new StringBuilder();

    /**
     * Makes a writer.
     *
     * @param summary what is written
     * @param phrases the words
     * @param line how a line is written so that it is shown as it is
     * @param mark what stands before a heading, once for the title and twice for a part; empty for nothing
     */
    SummaryWriter(ExecutiveSummary summary, Phrasebook phrases, UnaryOperator<String> line, String mark) {
        this.summary = summary;
        this.phrases = phrases;
        this.line = line;
        this.mark = mark;
    }

    String write() {
        heading(mark, line.apply(phrases.render(summary.title())));
        for (SummaryPart part : SummaryPart.values()) {
            out.append('\n');
            heading(mark + mark, line.apply(phrases.render(part.heading())));
            out.append('\n');
            write(part, summary.in(part));
        }
        if (!summary.withheld().isEmpty()) {
            out.append('\n');
            paragraph(summary.withheld().stream()
                    .map(phrases::render)
                    .map(sentence -> sentence + ".")
                    .collect(joining(" ")));
        }
        return out.toString();
    }

    private void heading(String marks, String text) {
        out.append(marks).append(marks.isEmpty() ? "" : " ").append(text).append('\n');
    }

    private void write(SummaryPart part, ImmutableList<SummarySentence> sentences) {
        boolean isList = part == SummaryPart.DANGER || part == SummaryPart.DECISIONS;
        List<String> paragraph = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            SummarySentence sentence = sentences.get(i);
            paragraph.add(phrases.render(sentence.text()));
            boolean goesOn = i + 1 < sentences.size()
                    && (!isList
                            || (part == SummaryPart.DANGER
                                    && sentence.about().isPresent()
                                    && sentence.about()
                                            .equals(sentences.get(i + 1).about())));
            if (!goesOn) {
                out.append(isList ? "- " : "");
                paragraph(String.join(" ", paragraph));
                paragraph.clear();
            }
        }
    }

    /** Plain text has lines of its own; Markdown leaves them to whoever shows it. */
    private void paragraph(String text) {
        String shown = line.apply(text);
        if (mark.isEmpty()) {
            wrap(shown, out.length() > 1 && out.substring(out.length() - 2).equals("- ") ? "  " : "");
        } else {
            out.append(shown);
        }
        out.append('\n');
    }

    private void wrap(String text, String indent) {
        int column = indent.length();
        boolean isFirst = true;
        for (String word : BETWEEN_WORDS.split(text)) {
            boolean isTooLong = column + 1 + word.length() > WIDTH;
            if (!isFirst) {
                out.append(isTooLong ? "\n" + indent : " ");
                column = isTooLong ? indent.length() : column + 1;
            }
            out.append(word);
            column += word.length();
            isFirst = false;
        }
    }
}
