package org.okr4j.sample;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;

/**
 * Reads the samples of one language: a function in brackets, the title of an objective, and after hyphens its key results.
 * Measures and units are read from the sentences, as they would be from anybody's.
 */
final class SampleFile {

    private static final String ITEM = "- ";

    private final Language language;
    private final StatementReader reader;
    private final ImmutableList.Builder<SampleObjective> samples = ImmutableList.builder();
    private final List<SampleKeyResult> keyResults = new ArrayList<>();
    private BusinessFunction function = BusinessFunction.SALES;
    private String title = "";

    private SampleFile(Language language) {
        this.language = language;
        this.reader = StatementReader.of(language).orElseThrow();
    }

    static ImmutableList<SampleObjective> read(Language language) {
        SampleFile file = new SampleFile(language);
        Splitter.on('\n')
                .trimResults()
                .omitEmptyStrings()
                .split(content(language))
                .forEach(file::line);
        file.end();
        return file.samples.build();
    }

    private static String content(Language language) {
        String name = language.code() + ".txt";
        try (InputStream stream = requireNonNull(SampleFile.class.getResourceAsStream(name), name);
                Reader characters = new InputStreamReader(stream, UTF_8)) {
            return CharStreams.toString(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            return;
        }
        if (line.startsWith(ITEM)) {
            keyResults.add(keyResult(line.substring(ITEM.length())));
            return;
        }
        end();
        if (line.startsWith("[")) {
            String word = line.substring(1, line.length() - 1);
            function = BusinessFunction.valueOf(Ascii.toUpperCase(word).replace('-', '_'));
        } else {
            title = line;
        }
    }

    /** Keeps the objective that was read last. */
    private void end() {
        if (!title.isEmpty()) {
            samples.add(new SampleObjective(function, language, title, ImmutableList.copyOf(keyResults)));
        }
        title = "";
        keyResults.clear();
    }

    private SampleKeyResult keyResult(String text) {
        Statement said = reader.read(text);
        checkState(
                said.measure().isPresent() && said.unit().isPresent(),
                "Sample key result: text must fix a measure and a unit: %s",
                text);
        return new SampleKeyResult(text, said.measure().get(), said.unit().get());
    }
}
