package org.okr4j.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.SPANISH)).isEqualTo(keys(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesSayTheSame(String key) {
        assertThat(places(Language.SPANISH, key)).as(key).isEqualTo(places(Language.ENGLISH, key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noPhraseOfTheLibraryIsReplaced(String key) {
        assertThat(Phrasebook.english().has(key)).as(key).isFalse();
    }

    @Test
    void knowsTheWordsOfTheLibrary() {
        assertThat(Words.of(Language.SPANISH).word(Light.AMBER)).isEqualTo("ámbar");
        assertThat(Words.of(Language.SPANISH).say("summary")).isEqualTo("Resumen");
    }

    static SortedSet<String> keys() {
        return keys(Language.ENGLISH);
    }

    private static SortedSet<String> keys(Language language) {
        return new TreeSet<>(Words.own(language).stringPropertyNames());
    }

    private static SortedSet<String> places(Language language, String key) {
        return PLACE.matcher(Words.own(language).getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
