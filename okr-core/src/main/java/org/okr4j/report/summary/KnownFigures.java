package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * The numbers among the facts and in their texts, and how numbers are written: with a decimal point or comma, with groups of three digits, in
 * percent, in points, as a fraction, or from two to twelve as a word.
 */
final class KnownFigures {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,18}(?:[.,’'\\u00A0\\u202F]\\d{1,9}){0,6}(?:(?=([\\s\\u00A0\\u202F]{0,8}%))|(?=/(\\d{1,9})))?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s\\u00A0]{1,8}$");
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final int GROUP = 3;
    private static final int LONGEST_WORD = 20;

    private final ImmutableList<SummaryFact> facts;
    private final ImmutableList<SummaryFact> differences;
    private final ImmutableSet<BigDecimal> quoted;
    private final KnownDays days;
    private final Phrasebook phrases;
    private final List<String> numberWords;

    KnownFigures(Collection<SummaryFact> facts, List<String> texts, KnownDays days, Phrasebook phrases) {
        this.quoted = texts.stream()
                .map(KnownDays::withoutDays)
                .flatMap(text -> NUMBER.matcher(text).results())
                .flatMap(found -> readings(found.group()).stream())
                .map(BigDecimal::stripTrailingZeros)
                .collect(toImmutableSet());
        this.facts = facts.stream()
                .filter(fact -> fact.number().isPresent() && !fact.quantity().isDifference())
                .collect(toImmutableList());
        this.differences =
                facts.stream().filter(fact -> fact.quantity().isDifference()).collect(toImmutableList());
        this.days = days;
        this.phrases = phrases;
        this.numberWords = words("numbers");
    }

    private List<String> words(String key) {
        return Splitter.on(' ').splitToList(phrases.render(Message.of("summary.check." + key)));
    }

    void check(ReadText text) {
        Matcher numbers = NUMBER.matcher(text.text());
        while (numbers.find()) {
            if (text.isFree(numbers.start(), numbers.end())) {
                number(text, numbers);
            }
        }
        Matcher words = WORDS.matcher(text.text());
        while (words.find()) {
            int value = numberWords.indexOf(words.group().toLowerCase(Locale.ROOT)) + 2;
            if (value >= 2 && text.isFree(words.start(), words.end())) {
                ImmutableList<BigDecimal> readings = ImmutableList.of(BigDecimal.valueOf(value));
                if (isBefore("points", text.text(), words.end())) {
                    points(text, words, readings);
                } else {
                    settle(text, words.start(), words.end(), readings, fact -> !fact.isShare());
                }
            }
        }
    }

    private void number(ReadText text, Matcher found) {
        ImmutableList<BigDecimal> readings = readings(found.group());
        if (readings.stream().map(BigDecimal::stripTrailingZeros).anyMatch(quoted::contains)) {
            text.settle(found.start(), found.end());
            return;
        }
        if (isBefore("points", text.text(), found.end())) {
            points(text, found, readings);
        } else if (found.group(1) != null || isBefore("percent", text.text(), found.end())) {
            settle(text, found.start(), found.end(), percent(readings), SummaryFact::isShare);
        } else if (found.group(2) != null) {
            fraction(text, found, readings);
        } else if (!isYear(found.group())) {
            settle(text, found.start(), found.end(), readings, byWordBefore(text.text(), found.start()));
        }
    }

    /** Whether one of some words stands next. */
    private boolean isBefore(String key, String text, int end) {
        String after = CharMatcher.whitespace()
                .trimAndCollapseFrom(text.substring(end, Math.min(text.length(), end + LONGEST_WORD)), ' ');
        return words(key).stream()
                .map(word -> word.replace('_', ' '))
                .anyMatch(word -> after.regionMatches(true, 0, word, 0, word.length())
                        && (after.length() == word.length() || !Character.isLetter(after.charAt(word.length()))));
    }

    /** Only the difference of two shares is told in points. */
    private void points(ReadText text, Matcher found, List<BigDecimal> readings) {
        settle(text, found.start(), found.end(), percent(readings), differences);
    }

    private boolean isYear(String written) {
        return written.length() == 4
                && written.chars().allMatch(Character::isDigit)
                && days.hasYear(Integer.parseInt(written));
    }

    /** Two numbers with a stroke between them are a share, or else each of them is told. */
    private void fraction(ReadText text, Matcher found, List<BigDecimal> readings) {
        int end = found.end() + 1 + found.group(2).length();
        BigDecimal whole = new BigDecimal(found.group(2));
        boolean isShare = facts.stream()
                .filter(SummaryFact::isShare)
                .map(fact -> fact.number().orElseThrow().multiply(whole))
                .anyMatch(part -> readings.stream().anyMatch(reading -> reading.compareTo(part) == 0));
        if (isShare || (isTold(facts, readings) && isTold(facts, ImmutableList.of(whole)))) {
            text.settle(found.start(), end);
        } else {
            text.complain(found.start(), end, "summary.check.figure", Optional.empty());
        }
    }

    /** After the word for a phase or a week, only the number of a phase or week will do. */
    private Predicate<SummaryFact> byWordBefore(String text, int start) {
        Matcher before = LAST_WORD.matcher(text.substring(Math.max(0, start - LONGEST_WORD), start));
        String word = before.find() ? before.group(1).toLowerCase(Locale.ROOT) : "";
        if (words("phase").contains(word)) {
            return fact -> fact.quantity() == FactQuantity.PHASE;
        }
        if (words("week").contains(word)) {
            return fact -> fact.quantity() == FactQuantity.WEEK || fact.quantity() == FactQuantity.WEEKS;
        }
        return any -> true;
    }

    private void settle(ReadText text, int start, int end, List<BigDecimal> readings, Predicate<SummaryFact> filter) {
        settle(text, start, end, readings, facts.stream().filter(filter).toList());
    }

    private void settle(ReadText text, int start, int end, List<BigDecimal> readings, List<SummaryFact> candidates) {
        if (isTold(candidates, readings)) {
            text.settle(start, end);
        } else {
            text.complain(start, end, "summary.check.figure", near(candidates, readings));
        }
    }

    private static boolean isTold(List<SummaryFact> candidates, List<BigDecimal> readings) {
        return candidates.stream()
                .map(fact -> fact.number().orElseThrow())
                .anyMatch(number -> readings.stream().anyMatch(reading -> isTold(number, reading)));
    }

    /** Whether a fact, rounded down or half up to the decimals that are written, is what is written. */
    private static boolean isTold(BigDecimal fact, BigDecimal written) {
        return fact.setScale(written.scale(), RoundingMode.FLOOR).compareTo(written) == 0
                || fact.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
    }

    private Optional<String> near(List<SummaryFact> candidates, List<BigDecimal> readings) {
        boolean isOfWholes = readings.stream().allMatch(reading -> reading.compareTo(BigDecimal.ONE) > 0);
        return candidates.stream()
                .filter(fact -> !isOfWholes || !fact.isShare())
                .min(Comparator.comparing(fact -> distance(fact.number().orElseThrow(), readings)))
                .map(fact -> phrases.render(fact.written()));
    }

    /** How far a number is from what was written, as a part of that. */
    private static BigDecimal distance(BigDecimal number, List<BigDecimal> readings) {
        return readings.stream()
                .map(reading -> number.subtract(reading).abs().divide(reading.max(LEAST), MathContext.DECIMAL32))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Written in percent, as shares. */
    private static ImmutableList<BigDecimal> percent(List<BigDecimal> readings) {
        return readings.stream().map(reading -> reading.movePointLeft(2)).collect(toImmutableList());
    }

    /** What a number can mean: the last separator is a decimal mark, or all of them group digits. */
    static ImmutableList<BigDecimal> readings(String written) {
        List<String> groups = Splitter.onPattern("[.,’'\\u00A0\\u202F]").splitToList(written);
        String whole = String.join("", groups.subList(0, groups.size() - 1));
        String last = groups.get(groups.size() - 1);
        List<BigDecimal> readings = new ArrayList<>();
        if (groups.size() == 1) {
            return ImmutableList.of(new BigDecimal(last));
        }
        readings.add(new BigDecimal(whole + "." + last));
        if (groups.stream().skip(1).allMatch(group -> group.length() == GROUP)) {
            readings.add(new BigDecimal(whole + last));
        }
        return ImmutableList.copyOf(readings);
    }
}
