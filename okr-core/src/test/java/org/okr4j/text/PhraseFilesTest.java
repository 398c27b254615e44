package org.okr4j.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for the phrases of both languages, file by file, so that a failure names what to mend. */
class PhraseFilesTest {

    static final List<String> AREAS = PhraseFiles.AREAS;

    private static final Pattern ENTRY = Pattern.compile("(?m)^([^#\\s=]+)=(.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+%?)");

    @ParameterizedTest
    @FieldSource("AREAS")
    void bothLanguagesHaveTheSameKeys(String area) throws IOException {
        assertThat(keys(entries("es", area)))
                .as("keys of es/%s.properties", area)
                .containsExactlyInAnyOrderElementsOf(keys(entries("en", area)));
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void bothLanguagesUseTheSameArguments(String area) throws IOException {
        Phrasebook english = Phrasebook.english();
        Phrasebook spanish = Phrasebook.spanish();
        for (String key : keys(entries("en", area))) {
            assertThat(placeholders(spanish.template(key)))
                    .as("placeholders of %s in es/%s.properties: %s", key, area, spanish.template(key))
                    .isEqualTo(placeholders(english.template(key)));
        }
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void noKeyStandsTwiceAndEachIsReadAsWritten(String area) throws IOException {
        for (String language : List.of("en", "es")) {
            List<String> keys = keys(entries(language, area));
            Phrasebook phrases = Phrasebook.of(Language.of(language));

            assertThat(keys).as("%s/%s.properties", language, area).doesNotHaveDuplicates();
            assertThat(phrases.keys()).containsAll(keys);
        }
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void keysBeginWithTheirAreaOrAreWordsOfAType(String area) throws IOException {
        String prefix = area.equals("words") ? "format" : area;
        assertThat(keys(entries("en", area)))
                .as("%s.properties", area)
                .allMatch(key -> key.matches(prefix + "\\..+|[A-Z][A-Za-z]+\\.\\w+"));
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void everyTemplateIsWellFormed(String area) throws IOException {
        Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        for (String language : List.of("en", "es")) {
            Phrasebook phrases = Phrasebook.of(Language.of(language));
            for (String key : keys(entries(language, area))) {
                assertThat(phrases.template(key)).as(key).isNotBlank();
                assertThat(phrases.render(Message.of(key, arguments)))
                        .as("%s in %s, which no placeholder may remain of", key, language)
                        .doesNotContainPattern("\\{\\d");
            }
        }
    }

    @Test
    void thePhrasebookHasNothingButTheFiles() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String area : AREAS) {
            keys.addAll(keys(entries("en", area)));
        }

        assertThat(Phrasebook.english().keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static List<String> keys(List<MatchResult> entries) {
        return entries.stream().map(entry -> entry.group(1)).toList();
    }

    private static Set<String> placeholders(String template) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(template.replace("{{", "")).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<MatchResult> entries(String language, String area) throws IOException {
        String file = language + "/" + area + ".properties";
        try (InputStream in = requireNonNull(Phrasebook.class.getResourceAsStream(file), file)) {
            return ENTRY.matcher(new String(in.readAllBytes(), UTF_8)).results().toList();
        }
    }
}
