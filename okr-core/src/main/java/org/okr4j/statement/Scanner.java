package org.okr4j.statement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words, numbers, dates, signs and ends of sentences, by its characters alone. Each character is looked
 * at a bounded number of times.
 *
 * <p>Words end at hyphens and slashes; what follows one is marked as glued to it. A number takes the digits that are
 * grouped as the language groups them; letters that follow at once are a token of their own, glued to it.
 */
final class Scanner {

    private static final int GROUP = 3;
    private static final int LONGEST_SUFFIX = 4;
    private static final int MOST_DIGITS = 40;
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private final boolean decimalComma;
    private final boolean dayFirst;
    private final List<Token> tokens = new ArrayList<>();
    private boolean glued;
    private int at;

    private Scanner(String text, boolean decimalComma, boolean dayFirst) {
        this.text = text;
        this.decimalComma = decimalComma;
        this.dayFirst = dayFirst;
    }

    static List<Token> scan(String text, boolean decimalComma) {
        Scanner scanner = new Scanner(text, decimalComma, decimalComma);
        scanner.scan();
        return scanner.tokens;
    }

    private void scan() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                add(new Token(TokenKind.STOP, at, at + 1, "\n", false));
                at++;
                glued = false;
            } else if (isSpace(c)) {
                at += Character.charCount(c);
                glued = false;
            } else if (Character.isLetter(c)) {
                word(at);
            } else if (isDigit(c) || ((c == '.' || c == ',') && isDigitAt(at + 1) && !isDigitAt(at - 1))) {
                number();
            } else {
                sign(c);
            }
        }
    }

    private void add(Token token) {
        tokens.add(token);
        glued = true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (Character.getType(c) == Character.OTHER_SYMBOL && c > '\u00ff')
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean isDigitAt(int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    private boolean isLetterAt(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.codePointAt(index));
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** A word: letters, digits, marks, and apostrophes and dots between them. A hyphen ends it and glues the next one. */
    private void word(int start) {
        int end = start;
        boolean plain = true;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                plain &= (c >= 'a' && c <= 'z') || isDigit(c);
                end += Character.charCount(c);
            } else if ((c == '\'' || c == '’') && isLetterAt(end + 1)) {
                plain = false;
                end++;
            } else if (c == '.'
                    && ((isLetterAt(end + 1) && isLetterAt(end - 1)) || (isDigitAt(end + 1) && isDigitAt(end - 1)))) {
                end++;
            } else {
                break;
            }
        }
        String word = text.substring(start, end);
        Token token = new Token(TokenKind.WORD, start, end, plain ? word : norm(word), glued);
        token.lowerCase = Character.isLowerCase(text.codePointAt(start));
        add(token);
        at = end;
        hyphen();
    }

    /** Takes a hyphen between letters or digits: it is no token. */
    private void hyphen() {
        char c = charAt(at);
        if ((c == '-' || c == '‑') && isLetterAt(at + 1)) {
            at++;
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The form in which words are looked up: lower case, without accents and without a possessive ending. */
    static String norm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 128;
        }
        String folded = lower;
        if (!ascii) {
            StringBuilder letters = new StringBuilder(lower.length());
            Normalizer.normalize(lower, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> !isMark(c))
                    .forEach(letters::appendCodePoint);
            folded = letters.toString().replace('’', '\'');
        }
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private void number() {
        int start = at;
        @Nullable LocalDate date = date();
        if (date != null) {
            Token token = new Token(TokenKind.DATE, start, at, text.substring(start, at), glued);
            token.date = date;
            add(token);
            return;
        }
        StringBuilder digits = new StringBuilder();
        boolean hasPoint = false;
        int groups = 0;
        int groupLength = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits.append(c);
                groupLength++;
                at++;
            } else if (!hasPoint && isGroupMark(c, digits.length(), groupLength, groups)) {
                groups++;
                groupLength = 0;
                at++;
            } else if (!hasPoint && groupsAllow(groups, groupLength) && (c == '.' || c == ',') && isDigitAt(at + 1)) {
                if (digits.length() == 0) {
                    digits.append('0');
                }
                digits.append('.');
                hasPoint = true;
                at++;
            } else {
                break;
            }
        }
        if (charAt(at) == '.' && (charAt(at + 1) == 'º' || charAt(at + 1) == 'ª')) {
            at++;
        }
        Token token = new Token(TokenKind.NUMBER, start, at, "", glued);
        token.number = digits.length() > MOST_DIGITS ? null : new BigDecimal(digits.toString());
        if (token.number == null) {
            token = new Token(
                    TokenKind.WORD, start, at, text.substring(start, Math.min(at, start + MOST_DIGITS)), glued);
        }
        add(token);
        if (isLetterAt(at)) {
            suffix(start);
        } else {
            hyphen();
        }
    }

    private static boolean groupsAllow(int groups, int groupLength) {
        return groups == 0 || groupLength == GROUP;
    }

    /** Whether a mark inside of digits parts groups of three. */
    private boolean isGroupMark(char c, int digits, int groupLength, int groups) {
        boolean ownMark = c == (decimalComma ? '.' : ',') || (c == ',' && !isPercentAfter(at + GROUP + 1));
        boolean space = c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == ' ' || c == '\'' || c == '’';
        return (ownMark || space)
                && digits > 0
                && (groups == 0 ? groupLength <= GROUP && text.charAt(at - groupLength) != '0' : groupLength == GROUP)
                && isDigitAt(at + 1)
                && isDigitAt(at + 2)
                && isDigitAt(at + GROUP)
                && !isDigitAt(at + GROUP + 1);
    }

    /** In a language with decimal commas, three digits after a comma are thousands too, unless they are a share. */
    private boolean isPercentAfter(int index) {
        return charAt(index) == '%' || charAt(index + 1) == '%';
    }

    /** Letters right after a number: a short run is a token of its own, anything else makes one word with the number. */
    private void suffix(int start) {
        int end = at;
        boolean letters = true;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            letters &= Character.isLetter(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        if (letters && end - at <= LONGEST_SUFFIX * 2) {
            word(at);
        } else {
            Token number = tokens.remove(tokens.size() - 1);
            glued = number.glued;
            word(isDigitAt(start) ? start : start + 1);
        }
    }

    /** A date in figures: 2026-09-30, 30/9/2026 or 9/30/2026, 30.9.2026; null where there is none, or no such day. */
    private @Nullable LocalDate date() {
        int[] parts = new int[3];
        int index = at;
        char mark = ' ';
        int firstLength = 0;
        for (int part = 0; part < parts.length; part++) {
            int from = index;
            while (isDigitAt(index) && index - from <= YEAR_DIGITS) {
                parts[part] = parts[part] * 10 + (text.charAt(index) - '0');
                index++;
            }
            int length = index - from;
            if (length == 0 || length > YEAR_DIGITS) {
                return null;
            }
            if (part == 0) {
                firstLength = length;
                mark = charAt(index);
                if (mark != '-' && mark != '/' && mark != '.') {
                    return null;
                }
            }
            if (part < 2 && charAt(index++) != mark) {
                return null;
            }
            if (part == 2 && firstLength != YEAR_DIGITS && length != YEAR_DIGITS) {
                return null;
            }
        }
        if (isDigitAt(index) || isLetterAt(index)) {
            return null;
        }
        @Nullable
        LocalDate date = firstLength == YEAR_DIGITS
                ? day(parts[0], parts[1], parts[2])
                : dayFirst || mark == '.' || parts[0] > 12
                        ? day(parts[2], parts[1], parts[0])
                        : day(parts[2], parts[0], parts[1]);
        if (date != null) {
            at = index;
        }
        return date;
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void sign(int c) {
        int start = at;
        at += Character.charCount(c);
        if (isEndOfSentence(c, start)) {
            add(new Token(TokenKind.STOP, start, at, text.substring(start, at), glued));
            return;
        }
        if (text.startsWith("+/-", start)) {
            at = start + 3;
            add(new Token(TokenKind.SIGN, start, at, "±", glued));
            return;
        }
        if (isPair(c, charAt(at))) {
            at++;
        }
        if (c == '_' || c == '…') {
            while (charAt(at) == c) {
                at++;
            }
        }
        add(new Token(TokenKind.SIGN, start, at, c == '_' ? "_" : text.substring(start, at), glued));
    }

    private boolean isEndOfSentence(int c, int start) {
        if (c == ';' || c == '!' || c == '?' || c == '¡' || c == '¿') {
            return true;
        }
        return c == '.' && !isDigitAt(start + 1) && !isLetterAt(start + 1);
    }

    private static boolean isPair(int c, char next) {
        return (next == '=' && (c == '<' || c == '>' || c == '='))
                || (next == '>' && (c == '-' || c == '=' || c == '<'))
                || (next == '<' && c == '=')
                || (next == '-' && c == '-');
    }
}
