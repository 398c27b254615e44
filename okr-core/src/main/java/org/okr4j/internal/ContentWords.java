package org.okr4j.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a short text is about, whatever its language: the stems of its words, each with the word itself. Case, accents, small
 * words and endings do not matter: “The city’s permits, faster” and “Faster city permit” have the same stems.
 *
 * <p>A stem is at most the first 6 letters of a word, without a final s and the vowel before it. Words of up to 3 letters
 * are left out, unless all of the text is of such; figures stay as they are.
 *
 * @param words the words by stem, in the order of the text
 */
public record ContentWords(ImmutableMap<String, String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final CharMatcher VOWELS = CharMatcher.anyOf("aeiouy");
    private static final CharMatcher ACCENTS = CharMatcher.inRange('\u0300', '\u036f');
    private static final int SMALL = 3;
    private static final int STEM = 6;

    /**
     * Returns what a text is about.
     *
     * @param text a title, or the name of something
     * @return its words
     */
    public static ContentWords of(String text) {
        return of(text, false);
    }

    /**
     * Returns what the name of a figure is about, in which an abbreviation in capitals, however short, makes a difference:
     * “HR costs” are not “IT costs”.
     *
     * @param name the name of a figure
     * @return its words
     */
    public static ContentWords ofName(String name) {
        return of(name, true);
    }

    private static ContentWords of(String text, boolean abbreviations) {
        ImmutableMap<String, String> big = words(text, SMALL + 1, abbreviations);
        return new ContentWords(big.isEmpty() ? words(text, 1, abbreviations) : big);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** {@return the stems, in the order of the text} */
    public ImmutableSet<String> stems() {
        return words.keySet();
    }

    /**
     * Returns whether two texts are about the same: whether the share of the stems that both have, among those that either
     * has, is large enough. A text without words is like no other.
     *
     * @param other the words of the other text
     * @param least the least share, above 0 and at most 1
     * @return true if the share is as large, or larger
     */
    public boolean isAlike(ContentWords other, BigDecimal least) {
        int more = Math.max(stems().size(), other.stems().size());
        int fewer = Math.min(stems().size(), other.stems().size());
        if (!isShareOf(fewer, more, least)) {
            return false; // not even if all of the fewer are shared
        }
        int both = Sets.intersection(stems(), other.stems()).size();
        return isShareOf(both, more + fewer - both, least);
    }

    private static boolean isShareOf(int both, int either, BigDecimal least) {
        return both > 0 && BigDecimal.valueOf(both).compareTo(least.multiply(BigDecimal.valueOf(either))) >= 0;
    }

    /**
     * Returns whether this text speaks of all that another one is about.
     *
     * @param other the words of the other text
     * @return true if all its stems are here; never for a text without words
     */
    public boolean hasAll(ContentWords other) {
        return !other.stems().isEmpty() && stems().containsAll(other.stems());
    }

    /**
     * Returns the words of this text that another one has too.
     *
     * @param other the words of the other text
     * @return the words as they stand in this text, in its order
     */
    public ImmutableList<String> shared(ContentWords other) {
        return words.entrySet().stream()
                .filter(word -> other.stems().contains(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, String> words(String text, int least, boolean abbreviations) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String folded = fold(word);
            boolean figure = Character.getType(word.codePointAt(0)) == Character.DECIMAL_DIGIT_NUMBER;
            if (figure || folded.length() >= least || (abbreviations && isAbbreviation(word))) {
                words.putIfAbsent(figure ? folded : stem(folded), word);
            }
        }
        return ImmutableMap.copyOf(words);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CharMatcher.ascii().matchesAllOf(lower)
                ? lower
                : ACCENTS.removeFrom(Normalizer.normalize(lower, Normalizer.Form.NFD));
    }

    private static String stem(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String bare = VOWELS.trimTrailingFrom(singular);
        String stem = bare.isEmpty() ? word : bare;
        return stem.length() <= STEM ? stem : stem.substring(0, STEM);
    }
}
