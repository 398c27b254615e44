package org.okr4j.examples.check;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.okr4j.examples.cli.Choice;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.JUnitXmlWriter;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.json.SarifWriter;
import org.okr4j.text.Phrasebook;

/** What findings can be written as. */
@FunctionalInterface
interface Form {

    /** The page for people. */
    Form TEXT = Form::text;

    /** Writes findings. */
    String write(Checked checked);

    /** A form by its word. */
    final class OfWord extends Choice<Form> {
        OfWord() {
            super(ImmutableMap.of(
                    "text", TEXT,
                    "markdown", Form::markdown,
                    "json", Form::json,
                    "sarif", Form::sarif,
                    "junit", Form::junit));
        }
    }

    private static String text(Checked checked) {
        Sheet sheet = new Sheet(
                checked.input(),
                checked.report().evaluation().orElseThrow(),
                Words.of(checked.language()),
                checked.page());
        Heading.write(sheet, "check.title");
        FindingsSection.write(sheet, checked.report());
        SuppressedSection.write(sheet, checked.report());
        NotEvaluatedSection.write(sheet, checked.report());
        return checked.page().toString();
    }

    private static String markdown(Checked checked) {
        return checked.report().toMarkdown(Phrasebook.of(checked.language()));
    }

    private static String json(Checked checked) {
        return OkrJsonWriter.pretty().in(checked.language()).write(checked.report());
    }

    /** With line and column, if the program comes from a file. */
    private static String sarif(Checked checked) {
        SarifWriter writer = SarifWriter.pretty().in(checked.language());
        Optional<Path> file = checked.input().file();
        return (file.isPresent() ? writer.locating(checked.input().document(), address(file.get())) : writer)
                .write(checked.report());
    }

    /** Where the file is, relative to here where it was named so: a repository may lie anywhere. */
    private static URI address(Path file) {
        return file.isAbsolute() ? file.toUri() : Path.of("").toUri().relativize(file.toUri());
    }

    private static String junit(Checked checked) {
        return JUnitXmlWriter.failingFrom(checked.failing())
                .in(checked.language())
                .write(checked.report());
    }
}
