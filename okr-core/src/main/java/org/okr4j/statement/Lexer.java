package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the words of a scanned text: phrases become one token, number words become numbers, a multiplier is worked
 * into its number, and a dot that only abbreviates is dropped.
 */
final class Lexer {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int MOST_DIGITS = 60;
    private static final String BLANK = "xx";

    private final List<Token> scanned;
    private final WordTree words;
    private final List<Token> tokens;

    private Lexer(List<Token> scanned, WordTree words) {
        this.scanned = scanned;
        this.words = words;
        this.tokens = new ArrayList<>(scanned.size());
    }

    static List<Token> tokens(List<Token> scanned, WordTree words) {
        Lexer lexer = new Lexer(withoutInnerDots(scanned), words);
        lexer.run();
        return lexer.tokens;
    }

    /** Drops the dots of {@code p. p.}: after a single letter that another single letter follows. */
    private static List<Token> withoutInnerDots(List<Token> scanned) {
        boolean any = false;
        for (int i = 1; i + 1 < scanned.size() && !any; i++) {
            any = isInnerDot(scanned, i);
        }
        if (!any) {
            return scanned;
        }
        List<Token> kept = new ArrayList<>(scanned.size());
        for (int i = 0; i < scanned.size(); i++) {
            if (i == 0 || i + 1 == scanned.size() || !isInnerDot(scanned, i)) {
                kept.add(scanned.get(i));
            }
        }
        return kept;
    }

    private static boolean isInnerDot(List<Token> tokens, int index) {
        return isDot(tokens.get(index))
                && tokens.get(index - 1).isWord()
                && tokens.get(index - 1).norm.length() == 1
                && tokens.get(index + 1).isWord()
                && tokens.get(index + 1).norm.length() == 1;
    }

    private static boolean isDot(Token token) {
        return token.kind == TokenKind.STOP && token.norm.equals(".");
    }

    private void run() {
        int i = 0;
        while (i < scanned.size()) {
            Token token = scanned.get(i);
            i = switch (token.kind) {
                case NUMBER -> number(i);
                case WORD, SIGN -> word(i);
                case STOP -> stop(i);
                case DATE -> add(token, i + 1);
            };
        }
    }

    private int add(Token token, int next) {
        tokens.add(token);
        return next;
    }

    private @Nullable Token last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    /** A dot after an abbreviation, or before a word in lower case, ends no sentence. */
    private int stop(int i) {
        Token token = scanned.get(i);
        @Nullable Token before = last();
        if (isDot(token) && before != null && i + 1 < scanned.size() && token.glued && !scanned.get(i + 1).glued) {
            Token after = scanned.get(i + 1);
            boolean abbreviates = before.is(Category.WORD_ABBREVIATION)
                    || (before.is(Category.CALENDAR_MONTH) && after.isNumber() && before.norm.length() <= 4);
            if (abbreviates || (before.isWord() && isLowerCase(after))) {
                return i + 1;
            }
        }
        return add(token, i + 1);
    }

    private static boolean isLowerCase(Token token) {
        return token.isWord() && token.lowerCase;
    }

    private int word(int i) {
        WordTree.@Nullable Match match = words.longest(scanned, i);
        Token token = scanned.get(i);
        if (isBlank(token, i)) {
            token.entry = words.entry(BLANK);
            return add(token, i + 1);
        }
        if (match == null) {
            token.label = token.isWord() && isLabel(token.norm);
            token.verbLike = token.isWord() && words.looksLikeVerb(token.norm);
            token.pluralLike = token.isWord() && words.looksLikePlural(token.norm);
            return add(token, i + 1);
        }
        if (match.end() > i + 1 && splitsAtStart(match, i)) {
            WordTree.@Nullable Match first = words.single(scanned, i);
            match = first == null ? match : first;
        }
        if (match.end() > i + 1) {
            token = joined(TokenKind.WORD, i, match.end());
        }
        token.entry = match.entry();
        @Nullable BigDecimal value = wordNumber(token, match.end());
        if (value == null) {
            return add(token, match.end());
        }
        return numberWords(i, match.end(), value);
    }

    /** Whether a word is a name of statements with a number after it. */
    private boolean isLabel(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters > 0
                && letters < word.length()
                && words.entry(word.substring(0, letters)).is(Category.WORD_LABEL);
    }

    /** A capital X, or several, or Y and N where they are no words of the language: a number to be filled in. */
    private boolean isBlank(Token token, int i) {
        if (token.isSign("_")) {
            return true;
        }
        boolean small = token.isWord()
                && token.norm.equals("x")
                && token.lowerCase
                && !token.glued
                && i > 0
                && !scanned.get(i - 1).isNumber()
                && i + 1 < scanned.size()
                && scanned.get(i + 1).isWord();
        if (small) {
            return true;
        }
        boolean joined = i + 1 < scanned.size()
                && scanned.get(i + 1).glued
                && scanned.get(i + 1).isWord();
        boolean letter = token.isWord()
                && !joined
                && !token.lowerCase
                && token.norm.length() <= 3
                && !(token.glued && i > 0 && scanned.get(i - 1).isNumber());
        if (!letter) {
            return false;
        }
        boolean xs = token.norm.equals("x") || token.norm.equals("xx") || token.norm.equals("xxx");
        boolean other = token.norm.equals("n") || token.norm.equals("zzz") || (token.norm.equals("y") && !isFirst(i));
        return xs || other;
    }

    private boolean isFirst(int i) {
        return i == 0 || scanned.get(i - 1).kind == TokenKind.STOP;
    }

    /**
     * Whether a noun phrase at the start of a sentence is a verb and its object after all: Launch partner campaigns; or
     * a noun and its participle: Lease signed.
     */
    private boolean splitsAtStart(WordTree.Match match, int i) {
        Entry entry = match.entry();
        boolean things =
                entry.is(Category.NOUN_OUTCOME) || entry.is(Category.NOUN_OUTPUT) || entry.is(Category.NOUN_STAFF);
        if (!isFirst(i)
                || !things
                || entry.isVerb()
                || entry.is(Category.NOUN_METRIC)
                || entry.is(Category.NOUN_METRIC_DOWN)) {
            return false;
        }
        WordTree.@Nullable Match first = words.single(scanned, i);
        if (first == null) {
            return false;
        }
        boolean ends = match.end() == scanned.size() || scanned.get(match.end()).kind == TokenKind.STOP;
        WordTree.@Nullable Match last = words.single(scanned, match.end() - 1);
        boolean participle = last != null
                && last.entry().has(VerbForm.PARTICIPLE)
                && !last.entry().isNoun();
        boolean imperative = first.entry().isVerb()
                && first.entry().has(VerbForm.BASE)
                && !ends
                && scanned.get(match.end()).isWord();
        return (ends && participle) || imperative;
    }

    private Token joined(TokenKind kind, int from, int to) {
        Token first = scanned.get(from);
        StringBuilder norm = new StringBuilder(first.norm);
        for (int i = from + 1; i < to; i++) {
            norm.append(' ').append(scanned.get(i).norm);
        }
        Token joined = new Token(kind, first.start, scanned.get(to - 1).end, norm.toString(), first.glued);
        joined.lowerCase = first.lowerCase;
        return joined;
    }

    /** The value of a number word; null of anything else, and of one that is part of a name, as in two-factor. */
    private @Nullable BigDecimal wordNumber(Token token, int next) {
        if (next < scanned.size()
                && scanned.get(next).glued
                && scanned.get(next).isWord()) {
            @Nullable Entry after = entryAt(next);
            if (after == null || (!after.is(Category.NUMBER) && !after.is(Category.UNIT_TIME))) {
                return null;
            }
        }
        if (token.is(Category.NUMBER)) {
            return (BigDecimal) token.entry.value(Category.NUMBER);
        }
        @Nullable Entry after = next < scanned.size() ? entryAt(next) : null;
        boolean multiplies = after != null
                && after.is(Category.NUMBER_MULTIPLIER)
                && !after.isPlural()
                && scanned.get(next).norm.length() > 2;
        if ((token.is(Category.NUMBER_ONE) || token.is(Category.WORD_DETERMINER)) && multiplies) {
            return token.is(Category.NUMBER_ONE) || !token.is(Category.CALENDAR_THIS) ? BigDecimal.ONE : null;
        }
        return null;
    }

    private @Nullable Entry entryAt(int i) {
        WordTree.@Nullable Match match = words.longest(scanned, i);
        return match == null ? null : match.entry();
    }

    /** Takes what follows a number word: tens and units, and multipliers. */
    private int numberWords(int from, int next, BigDecimal first) {
        BigDecimal value = first;
        int end = next;
        if (value.compareTo(TWENTY) >= 0 && value.compareTo(HUNDRED) < 0) {
            int unit = end < scanned.size() && isAnd(end) ? end + 1 : end;
            @Nullable Entry entry = unit < scanned.size() ? entryAt(unit) : null;
            if (entry != null && (entry.is(Category.NUMBER) || entry.is(Category.NUMBER_ONE))) {
                Category category = entry.is(Category.NUMBER) ? Category.NUMBER : Category.NUMBER_ONE;
                Object digit = entry.value(category);
                if (digit instanceof BigDecimal number && number.compareTo(TEN) < 0 && number.signum() > 0) {
                    value = value.add(number);
                    end = unit + 1;
                }
            }
        }
        Token token = joined(TokenKind.NUMBER, from, end);
        token.number = value;
        token.word = true;
        return multiplied(token, end);
    }

    private boolean isAnd(int i) {
        @Nullable Entry entry = entryAt(i);
        return entry != null && entry.is(Category.CUE_AND) && scanned.get(i).isWord();
    }

    private int number(int i) {
        Token token = scanned.get(i);
        int next = i + 1;
        if (next < scanned.size()
                && scanned.get(next).glued
                && scanned.get(next).isWord()
                && touches(token, scanned.get(next))) {
            Token suffix = scanned.get(next);
            @Nullable Entry entry = single(suffix);
            if (entry != null && entry.is(Category.NUMBER_ORDINAL_SUFFIX)) {
                Token ordinal = copy(token, suffix.end);
                ordinal.ordinal = true;
                return add(ordinal, next + 1);
            }
            boolean known = entry != null
                    && (entry.isUnit()
                            || entry.is(Category.NUMBER_MULTIPLIER)
                            || entry.is(Category.CALENDAR_QUARTER_LABEL)
                            || entry.is(Category.CALENDAR_HALF_LABEL));
            if (!known) {
                Token name = joined(TokenKind.WORD, i, next + 1);
                return add(name, next + 1);
            }
        }
        return multiplied(copy(token, token.end), next);
    }

    private static boolean touches(Token first, Token second) {
        return first.end == second.start;
    }

    private @Nullable Entry single(Token token) {
        WordTree.@Nullable Match match = words.longest(List.of(token), 0);
        return match == null ? null : match.entry();
    }

    private static Token copy(Token token, int end) {
        Token copy = new Token(TokenKind.NUMBER, token.start, end, token.norm, token.glued);
        copy.number = token.number;
        return copy;
    }

    /** Works multipliers into a number: 2M, 1.5 million, 3 mil millones. */
    private int multiplied(Token number, int next) {
        Token token = number;
        int i = next;
        while (i < scanned.size() && scanned.get(i).isWord() && token.number != null) {
            Token word = scanned.get(i);
            @Nullable Entry entry = single(word);
            boolean near = touches(token, word) || word.norm.length() > 2 || isMoneySign(i + 1);
            if (entry == null || !entry.is(Category.NUMBER_MULTIPLIER) || !near) {
                break;
            }
            BigDecimal factor = (BigDecimal) requireNonNull(entry.value(Category.NUMBER_MULTIPLIER));
            BigDecimal product = token.number.multiply(factor);
            if (product.precision() > MOST_DIGITS) {
                break;
            }
            Token larger = new Token(TokenKind.NUMBER, token.start, word.end, token.norm, token.glued);
            larger.number = product.signum() == 0
                    ? product
                    : product.stripTrailingZeros()
                            .setScale(Math.max(0, product.stripTrailingZeros().scale()));
            larger.word = token.word;
            BigDecimal before = token.multiplier == null ? BigDecimal.ONE : token.multiplier;
            larger.multiplier = before.multiply(factor);
            token = larger;
            i++;
        }
        return add(token, i);
    }

    private boolean isMoneySign(int i) {
        if (i >= scanned.size() || scanned.get(i).kind != TokenKind.SIGN) {
            return false;
        }
        @Nullable Entry entry = single(scanned.get(i));
        return entry != null && entry.is(Category.UNIT_MONEY);
    }
}
