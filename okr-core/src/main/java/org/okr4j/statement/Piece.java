package org.okr4j.statement;

import org.jspecify.annotations.Nullable;

/** A word, sign, figure or period of a text: what the grammar looks at. */
final class Piece {

    final Token token;
    final int start;
    final int end;
    final @Nullable Figure figure;
    final @Nullable Period period;
    /** Whether it belongs to a deadline. */
    boolean deadline;

    private Piece(Token token, int end, @Nullable Figure figure, @Nullable Period period) {
        this.token = token;
        this.start = token.start;
        this.end = end;
        this.figure = figure;
        this.period = period;
    }

    static Piece of(Token token) {
        return new Piece(token, token.end, null, null);
    }

    static Piece of(Figure figure, Token first, Token last) {
        return new Piece(first, last.end, figure, null);
    }

    static Piece of(Period period, Token first, Token last) {
        return new Piece(first, last.end, null, period);
    }

    /** {@return whether it is a word or sign of a category} */
    boolean is(Category category) {
        return figure == null && period == null && token.entry.is(category);
    }

    boolean isFigure() {
        return figure != null;
    }

    boolean isPeriod() {
        return period != null;
    }

    boolean isWord() {
        return figure == null && period == null && token.isWord();
    }

    boolean isSign(String sign) {
        return figure == null && period == null && token.isSign(sign);
    }

    boolean isStop() {
        return token.kind == TokenKind.STOP;
    }

    /** {@return whether it is a sign or stop that parts phrases} */
    boolean isBreak() {
        return figure == null && period == null && token.isBreak();
    }

    boolean isVerb() {
        return isWord() && token.entry.isVerb() && token.entry.verb() != null;
    }

    boolean hasForm(VerbForm form) {
        return isVerb() && token.entry.has(form);
    }

    boolean isNoun() {
        return isWord() && token.entry.isNoun();
    }

    boolean isDash() {
        return isSign("-") || isSign("–") || isSign("—") || isSign("--") || isSign("−");
    }

    boolean isQuote() {
        return isSign("\"")
                || isSign("'")
                || isSign("“")
                || isSign("”")
                || isSign("’")
                || isSign("‘")
                || isSign("«")
                || isSign("»");
    }

    @Override
    public String toString() {
        return figure != null ? "figure:" + figure.value : period != null ? "period:" + period.form : token.toString();
    }
}
