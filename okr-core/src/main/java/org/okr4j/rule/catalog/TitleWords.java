package org.okr4j.rule.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a title is about, whatever its language: the stems of its words, each with the word itself. Case, accents, small
 * words and endings do not matter: “The city’s permits, faster” and “Faster city permit” have the same stems.
 *
 * <p>A stem is at most the first 6 letters of a word, without a final s and the vowel before it. Words of up to 3 letters
 * are left out, unless all of the title is of such; figures stay as they are.
 *
 * @param words the words by stem, in the order of the title
 */
record TitleWords(ImmutableMap<String, String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final CharMatcher VOWELS = CharMatcher.anyOf("aeiouy");
    private static final int SMALL = 3;
    private static final int STEM = 6;

    static TitleWords of(String title) {
        ImmutableMap<String, String> big = words(title, SMALL + 1);
        return new TitleWords(big.isEmpty() ? words(title, 1) : big);
    }

    ImmutableSet<String> stems() {
        return words.keySet();
    }

    private static ImmutableMap<String, String> words(String title, int least) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(title);
        while (matcher.find()) {
            String word = matcher.group();
            String folded = fold(word);
            boolean figure = Character.getType(word.codePointAt(0)) == Character.DECIMAL_DIGIT_NUMBER;
            if (figure || folded.length() >= least) {
                words.putIfAbsent(figure ? folded : stem(folded), word);
            }
        }
        return ImmutableMap.copyOf(words);
    }

    private static String fold(String word) {
        return CharMatcher.inRange('\u0300', '\u036f')
                .removeFrom(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
    }

    private static String stem(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String bare = VOWELS.trimTrailingFrom(singular);
        String stem = bare.isEmpty() ? word : bare;
        return stem.length() <= STEM ? stem : stem.substring(0, STEM);
    }
}
