package org.okr4j.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds dates and periods among tokens. Each looks at a bounded number of tokens. */
final class PeriodParser {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2060;
    private static final int CENTURY = 2000;
    private static final int DAYS = 31;

    private final List<Token> tokens;
    private final WordTree words;
    /** The token after the period that was found last. */
    private int end;

    PeriodParser(List<Token> tokens, WordTree words) {
        this.tokens = tokens;
        this.words = words;
    }

    private static PeriodRef ref(
            PeriodRef.Unit unit, @Nullable Integer number, @Nullable Integer year, boolean fiscal) {
        return new PeriodRef(unit, number, null, year, fiscal, 0, PeriodRef.Edge.END);
    }

    private static PeriodRef withEdge(PeriodRef ref, PeriodRef.Edge edge) {
        return new PeriodRef(ref.unit(), ref.number(), ref.day(), ref.year(), ref.fiscal(), ref.offset(), edge);
    }

    int end() {
        return end;
    }

    /** {@return the period that begins at a token, or null} */
    @Nullable
    Period at(int i) {
        Token token = tokens.get(i);
        end = i;
        if (token.kind == TokenKind.DATE) {
            end = i + 1;
            return new Period(Period.Form.DAY, null, token.date);
        }
        if (token.kind == TokenKind.STOP || token.kind == TokenKind.SIGN) {
            return null;
        }
        @Nullable Period edge = edge(i);
        if (edge != null) {
            return edge;
        }
        return plain(i);
    }

    private @Nullable Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private boolean is(int i, Category category) {
        @Nullable Token token = token(i);
        return token != null && token.is(category);
    }

    /** End of Q3, the end of the year, EOY 2026, EOQ4, mid March, year end. */
    private @Nullable Period edge(int i) {
        PeriodRef.@Nullable Edge edge = edgeOf(i);
        if (edge != null) {
            int next = i + 1;
            next = is(next, Category.CUE_OF) && !is(next, Category.CALENDAR_MONTH) ? next + 1 : next;
            @Nullable Period inner = plain(next);
            if (inner == null) {
                inner = bareUnit(is(next, Category.WORD_DETERMINER) ? next + 1 : next);
            }
            if (inner != null && inner.form != Period.Form.DAY) {
                return new Period(Period.Form.END, inner.ref == null ? null : withEdge(inner.ref, edge), inner.date);
            }
            end = i;
        }
        return endWord(i);
    }

    private PeriodRef.@Nullable Edge edgeOf(int i) {
        if (is(i, Category.CALENDAR_END)) {
            return PeriodRef.Edge.END;
        }
        if (is(i, Category.CALENDAR_START)) {
            return PeriodRef.Edge.START;
        }
        return is(i, Category.CALENDAR_MID) ? PeriodRef.Edge.MIDDLE : null;
    }

    /** EOY, EOQ4, EOM, year end, with a year after it. */
    private @Nullable Period endWord(int i) {
        PeriodRef.@Nullable Unit unit = null;
        if (is(i, Category.CALENDAR_EOQ)) {
            unit = PeriodRef.Unit.QUARTER;
        } else if (is(i, Category.CALENDAR_EOY)) {
            unit = PeriodRef.Unit.YEAR;
        } else if (is(i, Category.CALENDAR_EOM)) {
            unit = PeriodRef.Unit.MONTH;
        }
        if (unit == null) {
            return null;
        }
        end = i + 1;
        @Nullable Integer number = null;
        @Nullable Token next = token(end);
        if (unit == PeriodRef.Unit.QUARTER && next != null && next.isNumber() && next.glued) {
            number = small(next);
            end++;
        }
        int before = end;
        @Nullable Integer year = yearAfter(end);
        end = year == null ? before : end;
        boolean plain = year != null && unit != PeriodRef.Unit.QUARTER;
        return new Period(Period.Form.END, ref(unit, number, year, !plain), null);
    }

    /** Quarter, year, month without an article: end of quarter. */
    private @Nullable Period bareUnit(int i) {
        PeriodRef.@Nullable Unit unit = unitOf(i);
        if (unit == null) {
            return null;
        }
        end = i + 1;
        int before = end;
        @Nullable Integer year = yearAfter(end);
        end = year == null ? before : end;
        return new Period(Period.Form.NAMED, ref(unit, null, year, isFiscal(i)), null);
    }

    private boolean isFiscal(int i) {
        @Nullable Token token = token(i);
        return token != null && token.is(Category.CALENDAR_YEAR_LABEL);
    }

    private PeriodRef.@Nullable Unit unitOf(int i) {
        if (is(i, Category.CALENDAR_QUARTER)) {
            return PeriodRef.Unit.QUARTER;
        }
        if (is(i, Category.CALENDAR_HALF)) {
            return PeriodRef.Unit.HALF;
        }
        if (is(i, Category.CALENDAR_YEAR)) {
            return PeriodRef.Unit.YEAR;
        }
        if (is(i, Category.CALENDAR_MONTH_WORD)) {
            return PeriodRef.Unit.MONTH;
        }
        return is(i, Category.CALENDAR_WEEK) ? PeriodRef.Unit.WEEK : null;
    }

    private @Nullable Period plain(int i) {
        @Nullable Token token = token(i);
        if (token == null) {
            return null;
        }
        if (token.is(Category.CALENDAR_MOMENT) && isMonthCue(i - 1) && !is(i - 1, Category.CALENDAR_SINCE)) {
            end = i + 1;
            return new Period(Period.Form.NAMED, null, null);
        }
        boolean day = token.is(Category.CALENDAR_WEEKDAY) && is(i - 1, Category.CALENDAR_DUE);
        @Nullable Token number = token(i + 1);
        boolean week = token.is(Category.CALENDAR_WEEK)
                && is(i - 1, Category.CALENDAR_DUE)
                && number != null
                && number.isNumber();
        if (day || week) {
            end = day ? i + 1 : i + 2;
            return new Period(Period.Form.NAMED, null, null);
        }
        if (token.is(Category.WORD_DETERMINER) && is(i + 1, Category.CALENDAR_MOMENT) && isMonthCue(i - 1)) {
            end = i + 2;
            return new Period(Period.Form.NAMED, null, null);
        }
        @Nullable Period found = dayOrMonth(i);
        if (found == null) {
            found = label(i);
        }
        if (found == null) {
            found = named(i);
        }
        if (found == null) {
            found = year(i);
        }
        return found;
    }

    /** September 30, 30 September 2026, 30 de septiembre de 2026, Sep 2026, the 30th of June. */
    private @Nullable Period dayOrMonth(int i) {
        int first = i;
        if (is(i, Category.WORD_DETERMINER) && token(i + 1) != null && isDayNumber(i + 1)) {
            first = i + 1;
        }
        if (isDayNumber(first)) {
            int month = is(first + 1, Category.CUE_OF) ? first + 2 : first + 1;
            if (isMonth(month, true)) {
                end = month + 1;
                Integer year = yearAfter(end);
                return day(monthOf(month), small(tokens.get(first)), year);
            }
            return null;
        }
        if (!isMonth(i, false)) {
            return null;
        }
        end = i + 1;
        if (isDayNumber(end) && !isUnitAfter(end)) {
            Integer day = small(tokens.get(end));
            end++;
            return day(monthOf(i), day, yearAfter(end));
        }
        Integer year = yearAfter(end);
        return new Period(Period.Form.MONTH, ref(PeriodRef.Unit.MONTH, monthOf(i), year, false), null);
    }

    private boolean isUnitAfter(int i) {
        @Nullable Token next = token(i + 1);
        return next != null && (next.entry.isUnit() || next.isSign("%"));
    }

    private Period day(Integer month, @Nullable Integer day, @Nullable Integer year) {
        return new Period(
                Period.Form.DAY,
                new PeriodRef(PeriodRef.Unit.DATE_OF_MONTH, month, day, year, false, 0, PeriodRef.Edge.END),
                null);
    }

    private Integer monthOf(int i) {
        Object number = tokens.get(i).entry.value(Category.CALENDAR_MONTH);
        return number instanceof BigDecimal decimal ? decimal.intValue() : 0;
    }

    /** A month's name; a word that is something else too only with a capital or after a preposition. */
    private boolean isMonth(int i, boolean certain) {
        @Nullable Token token = token(i);
        if (token == null || !token.is(Category.CALENDAR_MONTH)) {
            return false;
        }
        boolean ambiguous = token.entry.isVerb() || token.entry.isNoun();
        if (certain || !ambiguous || isMonthCue(i - 1)) {
            return true;
        }
        return !token.lowerCase && i > 0 && tokens.get(i - 1).kind != TokenKind.STOP;
    }

    private boolean isMonthCue(int i) {
        return is(i, Category.CALENDAR_DUE)
                || is(i, Category.CALENDAR_DURING)
                || is(i, Category.CALENDAR_SINCE)
                || edgeOf(i) != null;
    }

    private boolean isDayNumber(int i) {
        @Nullable Token token = token(i);
        if (token == null || !token.isNumber() || token.word) {
            return false;
        }
        @Nullable Integer day = small(token);
        return day != null && day >= 1 && day <= DAYS;
    }

    private static @Nullable Integer small(Token token) {
        @Nullable BigDecimal number = token.number;
        if (number == null || number.signum() < 0 || number.precision() - number.scale() > 4) {
            return null;
        }
        return number.stripTrailingZeros().scale() > 0 ? null : number.intValue();
    }

    /** A year after a period: 2026, '26, FY27, of 2026; sets the end after it. Null where there is none. */
    private @Nullable Integer yearAfter(int from) {
        int i = from;
        @Nullable Token token = token(i);
        if (token == null) {
            return null;
        }
        if (token.is(Category.CUE_OF) || token.isSign(",") || token.isSign("/")) {
            i++;
        }
        boolean quote =
                token(i) != null && (tokens.get(i).isSign("'") || tokens.get(i).isSign("’"));
        i = quote ? i + 1 : i;
        @Nullable Token year = token(i);
        if (year == null) {
            return null;
        }
        if (quote && year.isNumber()) {
            @Nullable Integer two = small(year);
            if (two != null && two < 100) {
                end = i + 1;
                return CENTURY + two;
            }
        }
        if (isYear(i)) {
            end = i + 1;
            return small(year);
        }
        return null;
    }

    private boolean isYear(int i) {
        @Nullable Token token = token(i);
        if (token == null || !token.isNumber() || token.word || token.end - token.start != 4) {
            return false;
        }
        @Nullable Integer year = small(token);
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Q3, 3T, FY27, H1 2026, FY27-Q3, Q3FY27, EOQ4. */
    private @Nullable Period label(int i) {
        Label label = new Label();
        int next = i;
        for (int parts = 0; parts < 3; parts++) {
            int after = labelPart(next, label, parts > 0);
            if (after == next) {
                break;
            }
            next = after;
        }
        if (next == i || !label.isComplete()) {
            return null;
        }
        end = next;
        return label.toPeriod();
    }

    /** Takes one part of a label; returns the token after it, or the same token where there is none. */
    private int labelPart(int i, Label label, boolean more) {
        @Nullable Token token = token(i);
        if (token == null) {
            return i;
        }
        if (token.isNumber() && !token.word) {
            @Nullable Token suffix = token(i + 1);
            @Nullable Integer number = small(token);
            if (number != null && suffix != null && suffix.glued && suffix.start == token.end) {
                if (suffix.is(Category.CALENDAR_QUARTER_LABEL) && label.quarter(number)) {
                    return i + 2;
                }
                if (suffix.is(Category.CALENDAR_HALF_LABEL) && !suffix.lowerCase && label.half(number)) {
                    return i + 2;
                }
            }
            boolean yearFirst = !more && suffix != null && suffix.isWord() && isPeriodWord(suffix) && isYear(i);
            if ((more || yearFirst) && isYear(i) && number != null && label.year(number, false)) {
                return i + 1;
            }
            return i;
        }
        if (more && (token.is(Category.CUE_OF) || token.isSign("/") || token.isSign("'") || token.isSign("’"))) {
            boolean quote = token.isSign("'") || token.isSign("’");
            @Nullable Token year = token(i + 1);
            @Nullable Integer two = year != null && year.isNumber() ? small(year) : null;
            if (quote && two != null && two < 100 && label.year(CENTURY + two, false)) {
                return i + 2;
            }
            int after = quote ? i + 1 : labelPart(i + 1, label, true);
            return after == i + 1 ? i : after;
        }
        if (!token.isWord()) {
            return i;
        }
        if (token.is(Category.CALENDAR_YEAR_LABEL)
                && token(i + 2) != null
                && (tokens.get(i + 1).isSign("'") || tokens.get(i + 1).isSign("’"))
                && tokens.get(i + 2).isNumber()) {
            @Nullable Integer two = small(tokens.get(i + 2));
            if (two != null && two < 100 && label.year(CENTURY + two, true)) {
                return i + 3;
            }
        }
        if (token.is(Category.CALENDAR_YEAR_LABEL)
                && token(i + 1) != null
                && tokens.get(i + 1).isNumber()) {
            @Nullable Integer year = small(tokens.get(i + 1));
            if (year != null && label.year(year < 100 ? CENTURY + year : year, true)) {
                return i + 2;
            }
        }
        return isPeriodWord(token) && label.take(token.norm) ? i + 1 : i;
    }

    /** Whether a word is letters and then digits. */
    private static boolean isPeriodWord(Token token) {
        String norm = token.norm;
        int length = norm.length();
        return length >= 2
                && length <= 10
                && norm.charAt(0) >= 'a'
                && norm.charAt(0) <= 'z'
                && norm.charAt(length - 1) >= '0'
                && norm.charAt(length - 1) <= '9';
    }

    /** This quarter, the next year, first half, the second quarter of 2026, tercer trimestre. */
    private @Nullable Period named(int i) {
        int next = i;
        boolean isThis = false;
        boolean isNext = false;
        @Nullable Integer ordinal = null;
        boolean strong = false;
        for (int steps = 0; steps < 3 && token(next) != null; steps++) {
            Token token = tokens.get(next);
            if (token.is(Category.CALENDAR_NEXT)) {
                isNext = true;
                strong = true;
            } else if (ordinal == null && ordinalOf(token) != null) {
                ordinal = ordinalOf(token);
            } else if (token.is(Category.CALENDAR_THIS)) {
                isThis = true;
                strong |= !token.is(Category.WORD_DETERMINER)
                        || token.is(Category.WORD_PRONOUN)
                        || isDemonstrative(token);
            } else {
                break;
            }
            next++;
        }
        if (next == i) {
            return null;
        }
        PeriodRef.@Nullable Unit unit = unitOf(next);
        if (unit == null || tokens.get(next).entry.isPlural()) {
            return null;
        }
        if (ordinal == null && !isThis && !isNext) {
            return null;
        }
        end = next + 1;
        int before = end;
        @Nullable Integer year = yearAfter(end);
        end = year == null ? before : end;
        PeriodRef ref = new PeriodRef(unit, ordinal, null, year, year == null, isNext ? 1 : 0, PeriodRef.Edge.END);
        boolean relative = ordinal == null && strong;
        return new Period(relative ? Period.Form.RELATIVE : Period.Form.NAMED, ref, null);
    }

    /** The article alone does not tell when; this and current do. */
    private static boolean isDemonstrative(Token token) {
        return token.is(Category.CALENDAR_DEMONSTRATIVE);
    }

    private static @Nullable Integer ordinalOf(Token token) {
        if (token.isNumber() && token.ordinal) {
            return small(token);
        }
        Object ordinal = token.is(Category.NUMBER_ORDINAL) ? token.entry.value(Category.NUMBER_ORDINAL) : null;
        return ordinal instanceof BigDecimal number ? Integer.valueOf(number.intValue()) : null;
    }

    /** A year alone, where the word before it asks for a date. */
    private @Nullable Period year(int i) {
        if (!isYear(i)) {
            return null;
        }
        @Nullable Token before = token(i - 1);
        @Nullable Token after = token(i + 1);
        boolean asked = before != null
                && (before.is(Category.CALENDAR_DUE)
                        || before.is(Category.CALENDAR_DURING)
                        || before.is(Category.CALENDAR_SINCE)
                        || before.is(Category.CUE_VERSUS)
                        || before.is(Category.CUE_OF)
                        || edgeOf(i - 1) != null);
        boolean ends = after == null
                || after.isBreak()
                || !after.isWord()
                || after.entry.is(Category.WORD_STOP)
                || isFunction(after);
        boolean name = before != null && before.isWord() && !before.lowerCase && i > 1;
        boolean since = before != null
                && (before.is(Category.CALENDAR_SINCE) || before.is(Category.CUE_VERSUS))
                && !(token(i + 2) != null && tokens.get(i + 2).is(Category.CUE_TO));
        if ((ends && (asked || name || before == null)) || since) {
            end = i + 1;
            return new Period(Period.Form.YEAR, ref(PeriodRef.Unit.YEAR, null, small(tokens.get(i)), false), null);
        }
        return null;
    }

    private static boolean isFunction(Token token) {
        return token.is(Category.CUE_AND)
                || token.is(Category.CUE_TO)
                || token.is(Category.CUE_BY)
                || token.is(Category.CUE_FROM)
                || token.is(Category.CUE_IN)
                || token.is(Category.CUE_FOR)
                || token.is(Category.CUE_WITH)
                || token.is(Category.CALENDAR_DUE);
    }

    /** Quarter, half and year of a label, as they are found. */
    private final class Label {
        private @Nullable Integer quarter;
        private @Nullable Integer half;
        private @Nullable Integer year;
        private boolean fiscal;
        private boolean atEnd;

        boolean quarter(int number) {
            if (quarter != null || half != null || number < 1 || number > 4) {
                return false;
            }
            quarter = number;
            return true;
        }

        boolean half(int number) {
            if (quarter != null || half != null || number < 1 || number > 2) {
                return false;
            }
            half = number;
            return true;
        }

        boolean year(int number, boolean isFiscal) {
            if (year != null || number < FIRST_YEAR || number > LAST_YEAR) {
                return false;
            }
            year = number;
            fiscal = isFiscal;
            return true;
        }

        /** Takes a word such as q3, fy27, q1fy21 or eoq4. */
        boolean take(String word) {
            int i = 0;
            boolean taken = false;
            while (i < word.length()) {
                int letters = i;
                while (i < word.length() && !Character.isDigit(word.charAt(i))) {
                    i++;
                }
                int digits = i;
                while (i < word.length() && Character.isDigit(word.charAt(i))) {
                    i++;
                }
                if (digits == i
                        || i - digits > 4
                        || !take(word.substring(letters, digits), word.substring(digits, i))) {
                    return false;
                }
                taken = true;
            }
            return taken;
        }

        private boolean take(String letters, String digits) {
            int number = Integer.parseInt(digits);
            Entry entry = words.entry(letters);
            if (entry.is(Category.CALENDAR_QUARTER_LABEL)) {
                return quarter(number);
            }
            if (entry.is(Category.CALENDAR_HALF_LABEL)) {
                return half(number);
            }
            if (entry.is(Category.CALENDAR_YEAR_LABEL)) {
                return year(number < 100 ? CENTURY + number : number, true);
            }
            atEnd = entry.is(Category.CALENDAR_EOQ);
            return atEnd && quarter(number);
        }

        boolean isComplete() {
            return quarter != null || half != null || (year != null && fiscal);
        }

        Period toPeriod() {
            PeriodRef.Unit unit =
                    quarter != null ? PeriodRef.Unit.QUARTER : half != null ? PeriodRef.Unit.HALF : PeriodRef.Unit.YEAR;
            PeriodRef ref = ref(unit, quarter != null ? quarter : half, year, true);
            return new Period(atEnd ? Period.Form.END : Period.Form.LABEL, ref, null);
        }
    }
}
