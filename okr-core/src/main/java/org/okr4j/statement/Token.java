package org.okr4j.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A word, phrase, number, date or sign of a text, with what the lexicon knows about it. */
final class Token {

    final TokenKind kind;
    final int start;
    final int end;
    /** The word in lower case without accents, or the sign. */
    final String norm;
    /** Whether it follows the token before without a space, as after a hyphen or a slash. */
    final boolean glued;

    Entry entry = Entry.UNKNOWN;

    @Nullable
    BigDecimal number;

    @Nullable
    LocalDate date;
    /** Whether the number is a place in an order: 75th. */
    boolean ordinal;
    /** Whether it is unknown and looks like the base form of a verb. */
    boolean verbLike;
    /** Whether it is a name for a statement and its number in one word: KR2. */
    boolean label;
    /** Whether it is unknown and looks like a plural. */
    boolean pluralLike;
    /** What the number was multiplied with: 1000000 in 2M; null where nothing. */
    @Nullable
    BigDecimal multiplier;
    /** Whether the number is written as a word. */
    boolean word;
    /** Whether it begins with a letter in lower case. */
    boolean lowerCase;

    Token(TokenKind kind, int start, int end, String norm, boolean glued) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.norm = norm;
        this.glued = glued;
    }

    boolean is(Category category) {
        return entry.is(category);
    }

    boolean isSign(String sign) {
        return kind == TokenKind.SIGN && norm.equals(sign);
    }

    /** {@return whether it is a plural, or unknown and looks like one} */
    boolean isPlural() {
        return entry.isPlural() || (entry.isUnknown() && pluralLike);
    }

    boolean isWord() {
        return kind == TokenKind.WORD;
    }

    boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /** {@return whether it parts words: a sign that is no part of a number or name, or the end of a sentence} */
    boolean isBreak() {
        return kind == TokenKind.STOP
                || (kind == TokenKind.SIGN
                        && entry.isUnknown()
                        && !norm.equals("'")
                        && !norm.equals("\"")
                        && !norm.equals("’")
                        && !norm.equals("“")
                        && !norm.equals("”"));
    }

    @Override
    public String toString() {
        return kind + ":" + norm;
    }
}
