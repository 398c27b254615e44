package org.okr4j.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.text.Language;

/**
 * The sentences of {@link LabeledSentence}, read and compared field by field. What the reader is known to read otherwise
 * stands in their {@code misread} lines: exactly these fields must differ, so that a gain is noticed as a loss is. After
 * an intended change they are written anew with {@code mvn -o -pl okr-core test -Dtest=StatementSentencesTest
 * -Dstatements.renew=true}: read the difference before you commit it.
 */
class StatementSentencesTest {

    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SPANISH);

    @TestFactory
    Stream<DynamicTest> readsEachSentenceAsPeopleDo() throws IOException {
        if (Boolean.getBoolean("statements.renew")) {
            for (Language language : LANGUAGES) {
                for (Path file : LabeledSentence.files(language)) {
                    renew(language, file);
                }
            }
        }
        return LANGUAGES.stream()
                .flatMap(language -> LabeledSentence.read(language).stream())
                .map(sentence -> dynamicTest(sentence.toString(), () -> check(sentence)));
    }

    private static void check(LabeledSentence sentence) {
        Statement statement = sentence.reader().read(sentence.text());
        ImmutableMap<String, String> expected = sentence.expected();
        ImmutableMap<String, String> read = LabeledSentence.read(statement);

        assertThat(LabeledSentence.FIELDS.stream()
                        .filter(field -> !sentence.misread().contains(field))
                        .map(field -> field + ": " + read.get(field)))
                .as("%s, of which %s may be wrong", sentence, sentence.misread())
                .containsExactlyElementsOf(LabeledSentence.FIELDS.stream()
                        .filter(field -> !sentence.misread().contains(field))
                        .map(field -> field + ": " + expected.get(field))
                        .toList());
        assertThat(sentence.differences())
                .as("%s: what is read rightly now must leave the line 'misread'", sentence)
                .isEqualTo(sentence.misread());
    }

    private static void renew(Language language, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        ImmutableList<LabeledSentence> sentences = LabeledSentence.read(language, file);
        for (LabeledSentence sentence : sentences) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            sentence.labels().forEach((name, value) -> {
                if (!name.equals(LabeledSentence.MISREAD)) {
                    lines.add(name + ": " + value);
                }
            });
            ImmutableList<String> differences = sentence.differences();
            if (!differences.isEmpty()) {
                lines.add(LabeledSentence.MISREAD + ": " + String.join(", ", differences));
            }
        }
        Files.write(file, lines, UTF_8);
    }

    /** How many in a hundred have to be right, of those sentences that have the field or are read as if they had it. */
    @ParameterizedTest
    @CsvSource({
        "kind, 94, 94",
        "kind or alt, 95, 95",
        "measurable, 97, 97",
        "verb, 93, 93",
        "metric, 78, 72",
        "direction, 97, 97",
        "baseline, 98, 98",
        "target, 97, 97",
        "change, 95, 95",
        "unit, 93, 93",
        "per, 73, 73",
        "deadline, 95, 93",
        "date, 97, 95",
        "all, 74, 65",
    })
    void readsMostSentencesAsPeopleDo(String field, int english, int spanish) {
        assertShare(Language.ENGLISH, field, english);
        assertShare(Language.SPANISH, field, spanish);
    }

    private static void assertShare(Language language, String field, int floor) {
        int asked = 0;
        int right = 0;
        List<LabeledSentence> wrong = new ArrayList<>();
        for (LabeledSentence sentence : LabeledSentence.read(language)) {
            ImmutableMap<String, String> read =
                    LabeledSentence.read(sentence.reader().read(sentence.text()));
            if (!isAsked(sentence, read, field)) {
                continue;
            }
            asked++;
            if (isRight(sentence, read, field)) {
                right++;
            } else {
                wrong.add(sentence);
            }
        }

        assertThat(right * 100)
                .as("%s of %s read %s rightly, in %s; not so: %s", right, asked, field, language, wrong)
                .isGreaterThanOrEqualTo(floor * asked);
    }

    private static boolean isAsked(LabeledSentence sentence, ImmutableMap<String, String> read, String field) {
        return !LabeledSentence.FIELDS.contains(field)
                || !sentence.expected().getOrDefault(field, "").isEmpty()
                || !read.getOrDefault(field, "").isEmpty();
    }

    private static boolean isRight(LabeledSentence sentence, ImmutableMap<String, String> read, String field) {
        return switch (field) {
            case "all" -> sentence.expected().equals(read);
            case "kind or alt" ->
                List.of(sentence.label("kind"), sentence.label("alt")).contains(read.get("kind"));
            default -> sentence.expected().getOrDefault(field, "").equals(read.get(field));
        };
    }

    @Test
    void hasEnoughSentencesOfBothLanguages() {
        int english = LabeledSentence.read(Language.ENGLISH).size();
        int spanish = LabeledSentence.read(Language.SPANISH).size();

        assertThat(english + spanish).isGreaterThanOrEqualTo(300);
        assertThat(spanish).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasNoSentenceTwice(Language language) {
        assertThat(LabeledSentence.read(language))
                .extracting(LabeledSentence::text)
                .doesNotHaveDuplicates();
    }

    /** What the rules of labeling ask for, so that a wrong label is not taken for a wrong reading. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isLabeledByTheRules(Language language) {
        assertThat(LabeledSentence.read(language)).allSatisfy(sentence -> {
            ImmutableMap<String, String> expected = sentence.expected();
            KeyResultKind kind = KeyResultKind.valueOf(sentence.label("kind"));
            boolean isNumber = kind == KeyResultKind.OUTCOME_METRIC || kind == KeyResultKind.COUNTED_OUTPUT;
            boolean hasGoal = !sentence.label("target").isEmpty()
                    || !sentence.label("change").isEmpty();

            assertThat(hasGoal)
                    .as("%s: a number to reach or to move by", sentence)
                    .isEqualTo(isNumber);
            assertThat(sentence.text()).contains(sentence.label("metric"));
            assertThat(sentence.text()).contains(expected.getOrDefault("deadline", ""));
            assertThat(sentence.label("measurable")).isIn("yes", "no");
            assertThat(StatementDirection.valueOf(sentence.label("direction")) == StatementDirection.NONE)
                    .as("%s: direction NONE where there is a number", sentence)
                    .isIn(!isNumber, false);
        });
    }
}
