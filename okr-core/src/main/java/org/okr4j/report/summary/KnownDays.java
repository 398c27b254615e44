package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** The days among the facts, and how days are written: as ISO does, with strokes or points in either order, or in words. */
final class KnownDays {

    private static final int LETTERS = 3;
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private final ImmutableList<LocalDate> days;
    private final ImmutableList<String> texts;
    private final Phrasebook phrases;
    private final ImmutableList<String> months;
    private final Pattern inWords;

    KnownDays(Collection<SummaryFact> facts, List<String> texts, Phrasebook phrases) {
        this.days =
                facts.stream().flatMap(fact -> fact.date().stream()).distinct().collect(toImmutableList());
        this.texts = ImmutableList.copyOf(texts);
        this.phrases = phrases;
        this.months = Stream.of(Month.values())
                .map(month -> phrases.render(Message.of("{0}", month)))
                .collect(toImmutableList());
        this.inWords = inWords(months);
    }

    /** {@return a text in any language without the days in it, whose figures are no figures} */
    static String withoutDays(String text) {
        return Stream.of(Phrasebook.english(), Phrasebook.spanish())
                .map(phrases -> new KnownDays(ImmutableList.of(), ImmutableList.of(), phrases))
                .reduce(
                        DIGITS.matcher(text).replaceAll(" "),
                        (left, days) -> days.inWords.matcher(left).replaceAll(" "),
                        (first, second) -> second);
    }

    /** Month and day, day and month, or month and year, with a year or without where there is a day. */
    private static Pattern inWords(List<String> months) {
        String month = "(" + months.stream().map(KnownDays::month).collect(Collectors.joining("|")) + ")(?!\\p{L})";
        String day = "(\\d{1,2})(?:st|nd|rd|th|\\.?º)?";
        String year = "(?:,?\\s+(?:(?:of|de|del)\\s+)?(\\d{4}))";
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + month + "\\s+(?:the\\s+)?" + day + "(?!\\d)" + year + "?|"
                + day + "\\s+(?:(?:of|de)\\s+)?" + month + year + "?|" + month + year + ")");
    }

    /** A month, also by its first letters. In English "may" is none, as months begin with a capital. */
    private static String month(String name) {
        String first = name.substring(0, 1);
        return "[" + first + first.toUpperCase(Locale.ROOT) + "]" + name.substring(1, LETTERS) + "(?:"
                + name.substring(LETTERS) + "|t?\\.)?";
    }

    void check(ReadText text) {
        Matcher digits = DIGITS.matcher(text.text());
        while (digits.find()) {
            if (text.isWhole(digits.start(), digits.end())) {
                settle(text, digits, inDigits(digits));
            }
        }
        Matcher words = inWords.matcher(text.text());
        while (words.find()) {
            settle(text, words, ImmutableList.of(inWords(words)));
        }
    }

    private static ImmutableList<Written> inDigits(Matcher digits) {
        return digits.group(1) != null
                ? ImmutableList.of(Written.of(digits.group(1), digits.group(2), digits.group(3)))
                : ImmutableList.of(
                        Written.of(digits.group(6), digits.group(5), digits.group(4)),
                        Written.of(digits.group(6), digits.group(4), digits.group(5)));
    }

    private Written inWords(Matcher words) {
        if (words.group(1) != null) {
            return Written.of(words.group(3), month(words, 1), words.group(2));
        }
        return words.group(5) != null
                ? Written.of(words.group(6), month(words, 5), words.group(4))
                : Written.of(words.group(8), month(words, 7), null);
    }

    private String month(Matcher words, int group) {
        String letters = words.group(group).substring(0, LETTERS);
        int place = 1;
        while (!months.get(place - 1).regionMatches(true, 0, letters, 0, LETTERS)) {
            place++;
        }
        return String.valueOf(place);
    }

    private void settle(ReadText text, Matcher found, ImmutableList<Written> readings) {
        if (!hasFreeFigures(text, found)) {
            return;
        }
        boolean isKnown = days.stream().anyMatch(day -> readings.stream().anyMatch(reading -> reading.isOf(day)))
                || texts.stream().anyMatch(known -> standsIn(known, found.group()));
        if (isKnown) {
            text.settle(found.start(), found.end());
        } else {
            text.complain(found.start(), found.end(), "summary.check.day", near(readings.get(0)));
        }
    }

    /** Whether the figures of a day are of no name that is told: its words may be, as a month or "de" can be a name too. */
    private static boolean hasFreeFigures(ReadText text, Matcher found) {
        return IntStream.range(found.start(), found.end())
                .filter(place -> Character.isDigit(text.text().charAt(place)))
                .allMatch(place -> text.isFree(place, place + 1));
    }

    private static boolean standsIn(String text, String day) {
        int at = text.indexOf(day);
        int end = at + day.length();
        return at >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private Optional<String> near(Written written) {
        return days.stream()
                .min(Comparator.comparing(written::distanceTo))
                .map(day -> phrases.render(Days.withYear(day)));
    }

    /** {@return whether a day of the facts is in a year} */
    boolean hasYear(int year) {
        return days.stream().anyMatch(day -> day.getYear() == year);
    }

    /** A day as far as it is written: 0 for what is not. */
    private record Written(int year, int month, int day) {

        private static final int DAYS_OF_A_MONTH = 31;
        private static final int DAYS_OF_A_YEAR = 372;

        static Written of(@Nullable String year, String month, @Nullable String day) {
            return new Written(number(year), number(month), number(day));
        }

        private static int number(@Nullable String written) {
            return written == null ? 0 : Integer.parseInt(written);
        }

        boolean isOf(LocalDate date) {
            return (year == 0 || year == date.getYear())
                    && (month == date.getMonthValue())
                    && (day == 0 || day == date.getDayOfMonth());
        }

        /** How far a day is from what is written, in days of equal months. */
        int distanceTo(LocalDate date) {
            return Math.abs((year == 0 ? 0 : date.getYear() - year) * DAYS_OF_A_YEAR
                    + (date.getMonthValue() - month) * DAYS_OF_A_MONTH
                    + (day == 0 ? 0 : date.getDayOfMonth() - day));
        }
    }
}
