package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.text.Language;

/**
 * Titles of objectives and what a person reads in them: {@code objectives/<language>.txt}. A block is a title; {@code
 * misread} names what the reader still gets wrong, so that it is noticed when it no longer does.
 */
class ObjectiveSentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/okr4j/statement");
    private static final ImmutableSet<String> PARTS = ImmutableSet.of("qualitative", "deliverable", "things", "vague");

    /** A title, what it says, and what of that is misread. */
    private record Sentence(Language language, String text, ImmutableMap<String, String> says, Set<String> misread) {
        @Override
        public String toString() {
            return text;
        }

        private ImmutableMap<String, String> read() {
            ObjectiveStatement statement =
                    StatementReader.of(language).orElseThrow().readObjective(text);
            return ImmutableMap.of(
                    "qualitative", yes(statement.isQualitative()),
                    "deliverable", yes(statement.isDeliverable()),
                    "things", statement.isOneThing() ? "1" : "2",
                    "vague", yes(statement.isVagueOnly()));
        }

        private static String yes(boolean value) {
            return value ? "yes" : "no";
        }
    }

    static Stream<Sentence> sentences() {
        return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(language -> sentences(language).stream());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isReadAsPeopleRead(Sentence sentence) {
        ImmutableMap<String, String> read = sentence.read();

        for (String part : PARTS) {
            if (sentence.misread().contains(part)) {
                assertThat(read.get(part))
                        .as("%s of “%s” is read now: take it from its line of what is misread", part, sentence.text())
                        .isNotEqualTo(sentence.says().get(part));
            } else {
                assertThat(read.get(part))
                        .as("%s of “%s”", part, sentence.text())
                        .isEqualTo(sentence.says().get(part));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void fewAreMisread(String language) {
        ImmutableList<Sentence> sentences = sentences(Language.of(language));

        assertThat(share(sentences, "qualitative")).isGreaterThanOrEqualTo(95);
        assertThat(share(sentences, "deliverable")).isGreaterThanOrEqualTo(90);
        assertThat(share(sentences, "things")).isGreaterThanOrEqualTo(90);
    }

    @Test
    void saysWhereTheWordsStand() {
        String title = "Open 6 clinics and train their staff";
        ObjectiveStatement statement = StatementReader.english().readObjective(title);

        assertThat(statement.verb().map(Phrase::text)).hasValue("open");
        assertThat(statement.number().map(number -> number.span().of(title))).hasValue("6");
        assertThat(statement.deliverable().map(words -> words.span().of(title))).hasValue("Open");
        assertThat(statement.secondThing().map(words -> words.span().of(title))).hasValue("train");
    }

    @Test
    void marksComeInTheOrderOfTheText() {
        assertThat(StatementReader.english()
                        .readObjective("Continue daily operations with robust tools")
                        .marks())
                .extracting(Mark::kind)
                .startsWith(MarkKind.BUSINESS_AS_USUAL)
                .endsWith(MarkKind.EMPTY_PRAISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "?!", "()", "1", "#1", "and", "and and", "Q3", "\uD800", "Win and", "%"})
    void anythingCanBeRead(String title) {
        ObjectiveStatement statement = StatementReader.english().readObjective(title);

        assertThat(statement.text()).isEqualTo(title);
        assertThat(statement.isDeliverable()).isFalse();
    }

    private static int share(ImmutableList<Sentence> sentences, String part) {
        long right = sentences.stream()
                .filter(sentence -> !sentence.misread().contains(part))
                .count();
        return Math.toIntExact(right * 100 / sentences.size());
    }

    private static ImmutableList<Sentence> sentences(Language language) {
        try {
            String text = Files.readString(FOLDER.resolve("objectives/" + language + ".txt"));
            return Splitter.on("\n\n")
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToStream(text)
                    .map(block -> sentence(language, block))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence sentence(Language language, String block) {
        Map<String, String> lines = Maps.newLinkedHashMap(Splitter.on('\n')
                .withKeyValueSeparator(Splitter.on(": ").limit(2))
                .split(block));
        lines.putIfAbsent("vague", "no");
        ImmutableSet<String> misread =
                ImmutableSet.copyOf(Splitter.on(", ").omitEmptyStrings().split(lines.getOrDefault("misread", "")));
        assertThat(PARTS).as("what is misread of “%s”", block).containsAll(misread);
        assertThat(lines.keySet()).as("what “%s” says", block).containsAll(PARTS);
        return new Sentence(
                language, lines.get("text"), ImmutableMap.copyOf(Maps.filterKeys(lines, PARTS::contains)), misread);
    }
}
