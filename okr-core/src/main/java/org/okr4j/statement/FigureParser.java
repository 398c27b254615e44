package org.okr4j.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/** Finds numbers with their comparison, unit, range and rate among tokens. Each looks at a bounded number of tokens. */
final class FigureParser {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int SHARE_PLACES = 9;
    private static final int LONGEST_ACRONYM = 5;

    private final List<Token> tokens;
    /** The token after the figure that was found last. */
    private int end;

    FigureParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    int end() {
        return end;
    }

    private @Nullable Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private boolean is(int i, Category category) {
        @Nullable Token token = token(i);
        return token != null && token.is(category);
    }

    private boolean isSign(int i, String sign) {
        @Nullable Token token = token(i);
        return token != null && token.isSign(sign);
    }

    /** {@return the figure that begins at a token, with a comparison before it, or null} */
    @Nullable
    Figure at(int i) {
        Token token = tokens.get(i);
        @Nullable Comparison comparison = comparison(token);
        if (comparison != null || token.is(Category.CUE_ABOUT) || token.is(Category.CUE_BETWEEN)) {
            return compared(i, comparison);
        }
        return core(i, false);
    }

    private static @Nullable Comparison comparison(Token token) {
        if (token.is(Category.CUE_AT_LEAST)) {
            return Comparison.AT_LEAST;
        }
        if (token.is(Category.CUE_OVER)) {
            return Comparison.MORE_THAN;
        }
        if (token.is(Category.CUE_AT_MOST)) {
            return Comparison.AT_MOST;
        }
        return token.is(Category.CUE_UNDER) ? Comparison.LESS_THAN : null;
    }

    private @Nullable Figure compared(int i, @Nullable Comparison comparison) {
        int next = i + 1;
        while (next < i + 4 && token(next) != null && isFiller(tokens.get(next))) {
            next++;
        }
        if (token(next) == null) {
            return null;
        }
        if (tokens.get(i).is(Category.CUE_BETWEEN)) {
            return between(next);
        }
        @Nullable Comparison second = comparison(tokens.get(next));
        @Nullable Figure figure = second != null ? core(next + 1, true) : core(next, true);
        if (figure == null) {
            return null;
        }
        if (tokens.get(i).isSign("±")) {
            figure = tolerance(figure);
        }
        if (comparison != null && (figure.comparison == Comparison.EXACTLY || figure.comparison == comparison)) {
            figure.comparison = comparison;
        }
        return figure;
    }

    private static Figure tolerance(Figure figure) {
        Figure band = new Figure(figure.value.negate());
        band.upTo = figure.value;
        band.unit = figure.unit;
        band.core = figure.core;
        return band;
    }

    private static boolean isFiller(Token token) {
        return token.is(Category.WORD_FILLER)
                || token.is(Category.CUE_ABOUT)
                || (token.is(Category.WORD_DETERMINER) && !token.is(Category.NUMBER_ONE))
                || token.is(Category.CUE_OF);
    }

    /** Between 10 and 12. */
    private @Nullable Figure between(int i) {
        @Nullable Figure first = core(i, true);
        if (first == null) {
            return null;
        }
        if (first.upTo != null) {
            return first;
        }
        if (!is(end, Category.CUE_AND) || token(end + 1) == null) {
            return null;
        }
        int next = end + 1;
        while (token(next + 1) != null && isFiller(tokens.get(next))) {
            next++;
        }
        @Nullable Figure second = core(next, true);
        return second == null ? null : range(first, second);
    }

    private static @Nullable Figure range(Figure first, Figure second) {
        if (second.value.compareTo(first.value) <= 0) {
            return null;
        }
        first.upTo = second.value;
        first.unit = first.unit == null ? second.unit : first.unit;
        first.per = second.per;
        first.comparison = second.comparison;
        return first;
    }

    /** A number with its unit; {@code asked} where a comparison before it asks for one. */
    private @Nullable Figure core(int i, boolean asked) {
        int start = i;
        @Nullable Token token = token(start);
        if (token == null) {
            return null;
        }
        boolean plus = token.isSign("+") && followed(start);
        boolean minus =
                (token.isSign("-") || token.isSign("−") || token.isSign("–")) && followed(start) && isMinus(start);
        if (plus || minus) {
            start++;
            token = tokens.get(start);
        }
        @Nullable MetricUnit money = null;
        if (token.is(Category.UNIT_MONEY)
                && token(start + 1) != null
                && tokens.get(start + 1).isNumber()) {
            money = unit(token, Category.UNIT_MONEY);
            start++;
            token = tokens.get(start);
        }
        @Nullable Figure figure = number(start, token, asked);
        if (figure == null) {
            return null;
        }
        figure.core = i;
        figure.plus = plus;
        figure.minus = minus;
        if (money != null) {
            figure.unit = money;
        }
        suffixes(figure);
        return figure;
    }

    private boolean followed(int i) {
        @Nullable Token next = token(i + 1);
        return next != null && next.glued && (next.isNumber() || next.is(Category.UNIT_MONEY));
    }

    /** A dash is a minus where a space or an opening sign stands before it. */
    private boolean isMinus(int i) {
        Token dash = tokens.get(i);
        @Nullable Token before = token(i - 1);
        return before == null || !dash.glued || before.isSign("(") || before.entry.is(Category.CUE_TO);
    }

    private @Nullable Figure number(int i, Token token, boolean asked) {
        if (token.isNumber() && token.number != null) {
            if (token.ordinal) {
                return ordinal(i, token);
            }
            end = i + 1;
            @Nullable Figure composed = composed(i, token.number);
            if (composed != null) {
                return composed;
            }
            if (isSign(end, "/")
                    && token(end + 1) != null
                    && tokens.get(end + 1).isNumber()
                    && tokens.get(end).glued) {
                return null;
            }
            if (isPath(i)) {
                return null;
            }
            Figure figure = new Figure(token.number);
            figure.word = token.word;
            figure.multiplier = token.multiplier;
            figure.name = isName(i);
            return figure;
        }
        if (token.is(Category.NUMBER_FRACTION)
                && token.entry.value(Category.NUMBER_FRACTION) instanceof BigDecimal share
                && isFraction(i)) {
            end = i + 1;
            Figure figure = new Figure(share);
            figure.unit = MetricUnit.PERCENT;
            figure.word = true;
            return figure;
        }
        if (token.is(Category.NUMBER_TIMES)
                && isRate(i + 1)
                && token.entry.value(Category.NUMBER_TIMES) instanceof BigDecimal times) {
            end = i + 1;
            Figure figure = new Figure(times);
            figure.word = true;
            return figure;
        }
        if (token.is(Category.NUMBER_FACTOR)
                && !isRate(i + 1)
                && !isHowOften(i)
                && token.entry.value(Category.NUMBER_FACTOR) instanceof BigDecimal factor) {
            end = i + 1;
            Figure figure = new Figure(factor);
            figure.unit = MetricUnit.FACTOR;
            figure.word = true;
            return figure;
        }
        boolean isOne = token.is(Category.NUMBER_ONE) && !token.glued;
        if (isOne
                && (asked || (!token.is(Category.WORD_DETERMINER) && !token.is(Category.WORD_PRONOUN) && isCount(i)))) {
            end = i + 1;
            Figure figure = new Figure(BigDecimal.ONE);
            figure.word = true;
            return figure;
        }
        return null;
    }

    /** Whether it says how often something was done, and not how much more there is: questions that are asked twice. */
    private boolean isHowOften(int i) {
        @Nullable Token before = token(i - 1);
        return tokens.get(i).is(Category.NUMBER_TIMES)
                && before != null
                && i > 1
                && before.entry.isVerb()
                && before.entry.has(VerbForm.PARTICIPLE);
    }

    /** Whether a period of a rate stands here: twice a week. */
    private boolean isRate(int i) {
        @Nullable Token token = token(i);
        return token != null && (token.is(Category.CUE_PER) || TimeUnit.of(token) != null || isArticleAndPeriod(i));
    }

    /** One thing, and not one of them, no one, one another. */
    private boolean isCount(int i) {
        @Nullable Token after = token(i + 1);
        @Nullable Token before = token(i - 1);
        boolean pronoun = before != null && (before.is(Category.WORD_DETERMINER) || before.is(Category.WORD_UNIVERSAL));
        return !pronoun && after != null && after.isWord() && !after.glued && !after.is(Category.CUE_OF);
    }

    /** Half of the users; not the second half, nor half-year. */
    private boolean isFraction(int i) {
        @Nullable Token after = token(i + 1);
        @Nullable Token before = token(i - 1);
        if ((after != null && after.glued)
                || (before != null && (before.ordinal || before.is(Category.NUMBER_ORDINAL)))) {
            return false;
        }
        String norm = tokens.get(i).norm;
        return norm.indexOf(' ') > 0 || (after != null && after.is(Category.CUE_OF));
    }

    private @Nullable Figure ordinal(int i, Token token) {
        if (!is(i + 1, Category.UNIT_PERCENTILE) || token.number == null) {
            return null;
        }
        end = i + 2;
        Figure figure = new Figure(token.number);
        figure.unit = MetricUnit.other("percentile");
        return figure;
    }

    /** Ranges (10-12, 10~12), ratios (3:1), scores (4.5/5, 4 out of 5) and shares (9 out of 10). */
    private @Nullable Figure composed(int i, BigDecimal first) {
        @Nullable Token sign = token(i + 1);
        @Nullable Token other = token(i + 2);
        if (sign == null || other == null) {
            return null;
        }
        boolean dash = sign.isSign("-") || sign.isSign("–") || sign.isSign("—") || sign.isSign("~") || sign.isSign("‑");
        @Nullable Token number = other.is(Category.UNIT_MONEY) && token(i + 3) != null ? tokens.get(i + 3) : other;
        if (dash && number.isNumber() && number.number != null && !number.word && number.number.compareTo(first) > 0) {
            end = number == other ? i + 3 : i + 4;
            Figure figure = new Figure(first);
            figure.upTo = number.number;
            figure.name = isName(i);
            if (number.multiplier != null && tokens.get(i).multiplier == null && !tokens.get(i).word) {
                figure.value = first.multiply(number.multiplier);
            }
            if (figure.upTo.compareTo(figure.value) <= 0) {
                figure.upTo = null;
            }
            if (isSign(end, ":") && token(end + 1) != null && isOne(tokens.get(end + 1))) {
                end += 2;
                figure.unit = MetricUnit.other("ratio n:1");
            }
            return figure;
        }
        if (sign.isSign(":") && sign.glued && other.glued && other.isNumber() && other.number != null) {
            return ratio(i, first, other.number);
        }
        if (sign.isSign("/") && other.isNumber() && other.number != null && other.glued) {
            return score(first, other.number, i + 3);
        }
        if (sign.is(Category.CUE_IN)
                && isOne(tokens.get(i))
                && other.isNumber()
                && other.number != null
                && isShareOf(other)) {
            return inEvery(other.number, i + 3);
        }
        if (sign.is(Category.CUE_OUT_OF) && other.isNumber() && other.number != null) {
            return share(first, other.number, i + 3);
        }
        return null;
    }

    /** Whether the number stands in an address or a path. */
    private boolean isPath(int i) {
        Token token = tokens.get(i);
        @Nullable Token slash = token(i - 1);
        @Nullable Token before = token(i - 2);
        return token.glued
                && slash != null
                && slash.isSign("/")
                && slash.glued
                && before != null
                && (before.isWord() || before.isNumber());
    }

    /** Whether a number can be the whole of "1 in 4". */
    private static boolean isShareOf(Token token) {
        return token.number != null
                && token.number.scale() <= 0
                && token.number.compareTo(BigDecimal.ONE) > 0
                && token.number.compareTo(HUNDRED) <= 0
                && !token.ordinal;
    }

    private Figure inEvery(BigDecimal whole, int next) {
        end = next;
        Figure figure = new Figure(
                HUNDRED.divide(whole, SHARE_PLACES, RoundingMode.HALF_UP).stripTrailingZeros());
        figure.unit = MetricUnit.PERCENT;
        return figure;
    }

    private static boolean isOne(Token token) {
        return token.isNumber() && token.number != null && token.number.compareTo(BigDecimal.ONE) == 0;
    }

    private @Nullable Figure ratio(int i, BigDecimal first, BigDecimal second) {
        boolean firstIsOne = first.compareTo(BigDecimal.ONE) == 0;
        if (!firstIsOne && second.compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        end = i + 3;
        Figure figure = new Figure(firstIsOne ? second : first);
        figure.unit = MetricUnit.other(firstIsOne ? "ratio 1:n" : "ratio n:1");
        return figure;
    }

    private @Nullable Figure score(BigDecimal value, BigDecimal scale, int next) {
        if (is(next, Category.CUE_OF) && value.compareTo(scale) < 0 && scale.signum() > 0) {
            end = next;
            Figure share = new Figure(value.multiply(HUNDRED)
                    .divide(scale, SHARE_PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
            share.unit = MetricUnit.PERCENT;
            return share;
        }
        if (value.compareTo(scale) > 0 || scale.scale() > 0 || scale.compareTo(HUNDRED) > 0 || scale.signum() <= 0) {
            return null;
        }
        end = next;
        Figure figure = new Figure(value);
        figure.unit = MetricUnit.score(scale.toPlainString());
        if (is(end, Category.UNIT_SCORE)) {
            end++;
        }
        return figure;
    }

    /** 4 out of 5 stars is a score; 9 out of 10 customers is 90 percent. */
    private @Nullable Figure share(BigDecimal value, BigDecimal scale, int next) {
        @Nullable Token after = token(next);
        boolean things = after != null && after.isWord() && !after.is(Category.UNIT_SCORE) && after.entry.isNoun();
        if (!things) {
            return score(value, scale, next);
        }
        if (scale.signum() <= 0 || HUNDRED.remainder(scale).signum() != 0) {
            return null;
        }
        end = next;
        Figure figure = new Figure(value.multiply(HUNDRED.divide(scale)));
        figure.unit = MetricUnit.PERCENT;
        return figure;
    }

    /** Whether a number is part of a name: stage 3, top 10, #1, ISO 27001. */
    private boolean isName(int i) {
        @Nullable Token before = token(i - 1);
        if (before == null) {
            return false;
        }
        return isVersion(i, before)
                || before.is(Category.WORD_NAME_BEFORE)
                || before.is(Category.NOUN_CERTIFICATE)
                || before.isSign("#")
                || before.isSign("№")
                || isSign(i + 1, "°");
    }

    /** A number with decimals right after an unknown name in the middle of a sentence: Kubernetes 1.25. */
    private boolean isVersion(int i, Token before) {
        @Nullable BigDecimal number = tokens.get(i).number;
        @Nullable Token after = token(i + 1);
        boolean unit =
                after != null && (after.entry.isUnit() || after.isSign("/") || after.isSign("-") || after.isSign("–"));
        return number != null
                && number.scale() > 0
                && !unit
                && before.isWord()
                && !before.lowerCase
                && before.norm.length() > LONGEST_ACRONYM
                && before.entry.isUnknown()
                && i > 1;
    }

    private static @Nullable MetricUnit unit(Token token, Category category) {
        return token.entry.value(category) instanceof MetricUnit unit ? unit : null;
    }

    /** Takes what follows a number: unit, plus, or more, a week. */
    private void suffixes(Figure figure) {
        plus(figure);
        unit(figure);
        plus(figure);
        rate(figure);
        orMore(figure);
    }

    private void plus(Figure figure) {
        if (isSign(end, "+") && tokens.get(end).glued) {
            figure.comparison = Comparison.AT_LEAST;
            end++;
        }
    }

    private void unit(Figure figure) {
        @Nullable Token token = token(end);
        if (token == null || (figure.unit != null && !figure.isMoney())) {
            return;
        }
        @Nullable Token money = token(end + 1);
        if (figure.multiplier != null && token.is(Category.CUE_OF) && money != null && money.is(Category.UNIT_MONEY)) {
            end++;
            token = money;
        }
        @Nullable MetricUnit unit = unitOf(token);
        if (unit == null) {
            return;
        }
        if (figure.isMoney() && unit.kind() != MetricUnit.Kind.CURRENCY) {
            return;
        }
        figure.unit = unit;
        end++;
        if (unit.kind() == MetricUnit.Kind.TIME) {
            figure.attributive = isAttributive(figure, token);
        }
        if (figure.isPercent() && is(end, Category.UNIT_POINTS)) {
            figure.unit = MetricUnit.PERCENTAGE_POINTS;
            end++;
        }
    }

    private @Nullable MetricUnit unitOf(Token token) {
        if (token.is(Category.UNIT_PERCENT)) {
            return MetricUnit.PERCENT;
        }
        if (token.is(Category.UNIT_POINTS)) {
            return MetricUnit.PERCENTAGE_POINTS;
        }
        if (token.is(Category.UNIT_FACTOR)) {
            return isTimesPerPeriod() ? null : MetricUnit.FACTOR;
        }
        if (token.is(Category.UNIT_TIME)) {
            return unit(token, Category.UNIT_TIME);
        }
        if (token.is(Category.UNIT_MONEY)) {
            return unit(token, Category.UNIT_MONEY);
        }
        if (token.is(Category.UNIT_PERCENTILE)) {
            return MetricUnit.other("percentile");
        }
        if (token.is(Category.UNIT_OTHER)) {
            return unit(token, Category.UNIT_OTHER);
        }
        return null;
    }

    /** Three times a week counts times. */
    private boolean isTimesPerPeriod() {
        @Nullable Token after = token(end + 1);
        @Nullable Token period = token(end + 2);
        return !tokens.get(end).isSign("×")
                && after != null
                && ((after.is(Category.CUE_PER) && period != null && TimeUnit.of(period) != null)
                        || TimeUnit.of(after) != null
                        || isArticleAndPeriod(end + 1));
    }

    private boolean isArticleAndPeriod(int i) {
        @Nullable Token article = token(i);
        @Nullable Token period = token(i + 1);
        return article != null
                && period != null
                && !article.is(Category.CALENDAR_THIS)
                && article.is(Category.WORD_DETERMINER)
                && TimeUnit.of(period) != null;
    }

    /** A length of time right before a noun: 90-day retention, 10 day sprint. */
    private boolean isAttributive(Figure figure, Token unit) {
        @Nullable Token after = token(end);
        if (after == null || !after.isWord() || after.entry.is(Category.WORD_STOP) || isCue(after)) {
            return false;
        }
        boolean letter = unit.norm.length() <= 2 && unit.glued && after.entry.isNoun();
        boolean singular = letter
                || (!unit.entry.isPlural() && unit.norm.length() > 2 && figure.value.compareTo(BigDecimal.ONE) != 0);
        return singular && !after.is(Category.WORD_ADVERB);
    }

    static boolean isCue(Token token) {
        return token.is(Category.CUE_FROM)
                || token.is(Category.CUE_TO)
                || token.is(Category.CUE_BY)
                || token.is(Category.CUE_OF)
                || token.is(Category.CUE_AT)
                || token.is(Category.CUE_IN)
                || token.is(Category.CUE_WITH)
                || token.is(Category.CUE_FOR)
                || token.is(Category.CUE_ON)
                || token.is(Category.CUE_AND)
                || token.is(Category.CUE_OR)
                || token.is(Category.CUE_THAT)
                || token.is(Category.CUE_PER)
                || token.is(Category.CUE_CURRENT)
                || token.is(Category.CUE_VERSUS)
                || token.is(Category.CUE_OR_MORE)
                || token.is(Category.CUE_OR_LESS)
                || token.is(Category.CUE_WITHIN)
                || token.is(Category.CUE_MEANS)
                || token.is(Category.CUE_MEASURED)
                || token.is(Category.CALENDAR_DUE)
                || token.is(Category.CALENDAR_DURING);
    }

    /** A rate right after the figure: /week, per month, a month. */
    private void rate(Figure figure) {
        boolean slash = isSign(end, "/");
        boolean per = is(end, Category.CUE_PER) || slash;
        int word = per ? end + 1 : end;
        @Nullable Token period = token(word);
        if (period == null) {
            return;
        }
        if (per && period.is(Category.WORD_DETERMINER) && token(word + 1) != null) {
            word++;
            period = tokens.get(word);
        }
        @Nullable TimeUnit unit = TimeUnit.of(period);
        if (unit != null && (per || period.is(Category.CALENDAR_RATE))) {
            figure.per = unit;
            end = word + 1;
        } else if (slash && period.glued) {
            end = word + 1;
        }
    }

    /** Or more, or less, also in parentheses. */
    private void orMore(Figure figure) {
        int i = isSign(end, "(") ? end + 1 : end;
        boolean more = is(i, Category.CUE_OR_MORE);
        boolean less = is(i, Category.CUE_OR_LESS);
        if (!more && !less) {
            return;
        }
        figure.comparison = more ? Comparison.AT_LEAST : Comparison.AT_MOST;
        figure.orBetter = more;
        end = i + 1;
        if (i > 0 && isSign(i - 1, "(") && isSign(end, ")")) {
            end++;
        }
    }
}
