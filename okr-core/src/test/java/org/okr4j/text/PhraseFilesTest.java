package org.okr4j.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for the phrases of both languages, file by file, so that a failure names what to mend. */
class PhraseFilesTest {

    static final List<String> AREAS = PhraseFiles.AREAS;

    private static final List<Phrasebook> BOOKS = List.of(Phrasebook.english(), Phrasebook.spanish());
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+[%;]?)");

    @ParameterizedTest
    @FieldSource("AREAS")
    void bothLanguagesHaveTheSameKeys(String area) throws IOException {
        assertThat(keys("es", area))
                .as("keys of es/%s.properties", area)
                .containsExactlyInAnyOrderElementsOf(keys("en", area));
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void noKeyStandsTwice(String area) throws IOException {
        assertThat(keys("en", area)).as("keys of en/%s.properties", area).doesNotHaveDuplicates();
        assertThat(keys("es", area)).as("keys of es/%s.properties", area).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void keysBeginWithTheirAreaUnlessTheyAreWordsThemselves(String area) throws IOException {
        String prefix = area.equals("words") ? "format" : area;

        assertThat(keys("en", area))
                .as(
                        "%s.properties: keys begin with '%s.', with the name of an enum, or are a text themselves",
                        area, prefix)
                .allMatch(key -> key.startsWith(prefix + ".") || Character.isUpperCase(key.charAt(0)));
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void bothLanguagesUseTheSameArguments(String area) throws IOException {
        for (String key : keys("en", area)) {
            String spanish = Phrasebook.spanish().template(key);

            assertThat(placeholders(spanish))
                    .as("placeholders of %s in es/%s.properties: %s", key, area, spanish)
                    .isEqualTo(placeholders(Phrasebook.english().template(key)));
        }
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void everyTemplateIsWellFormed(String area) throws IOException {
        Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        for (String key : keys("en", area)) {
            for (Phrasebook book : BOOKS) {
                assertThat(book.template(key)).as(key).isNotBlank();
                assertThat(book.render(Message.of(key, arguments)))
                        .as("%s in %s, which no placeholder may remain of", key, book.language())
                        .doesNotContainPattern("\\{\\d");
            }
        }
    }

    @Test
    void thePhrasebooksHaveNothingButTheFiles() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String area : AREAS) {
            keys.addAll(keys("en", area));
        }

        assertThat(BOOKS).allSatisfy(book -> assertThat(book.keys()).containsExactlyInAnyOrderElementsOf(keys));
    }

    private static Set<String> placeholders(String template) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(template.replace("{{", "")).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** The keys as they stand in the file, also those that stand there twice. */
    private static List<String> keys(String language, String area) throws IOException {
        String file = language + "/" + area + ".properties";
        KeyCollector keys = new KeyCollector();
        try (Reader reader =
                new InputStreamReader(requireNonNull(Phrasebook.class.getResourceAsStream(file), file), UTF_8)) {
            keys.load(reader);
        }
        return keys.found;
    }

    private static final class KeyCollector extends Properties {

        private final List<String> found = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            found.add((String) key);
            return super.put(key, value);
        }
    }
}
