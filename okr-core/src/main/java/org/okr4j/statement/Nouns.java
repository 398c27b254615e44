package org.okr4j.statement;

import java.util.List;

/** What the nouns of a stretch of text are, taken together. */
final class Nouns {

    private static final int MOST_WORDS = 8;

    boolean outcome;
    boolean output;
    boolean staff;
    boolean metric;
    boolean metricDown;
    boolean certificate;
    boolean reference;
    /** Of the first noun phrase's head: the last noun before a preposition. */
    boolean headOutcome;

    boolean headOutput;
    boolean headStaff;
    boolean headMetric;
    boolean headMetricDown;
    boolean any;
    /** Whether the first noun is of others. */
    boolean others;
    /** Whether the head is a plural. */
    boolean plural;
    /** Whether something is counted per something else. */
    boolean rate;

    private Nouns() {}

    /** Reads the noun phrases between two pieces, up to a sign or figure. */
    static Nouns between(List<Piece> pieces, int from, int to) {
        Nouns nouns = new Nouns();
        boolean head = true;
        int words = 0;
        for (int i = from; i < to && words < MOST_WORDS; i++) {
            Piece piece = pieces.get(i);
            if (piece.isQuote()) {
                continue;
            }
            if (piece.isFigure() || piece.isBreak() || piece.isStop() || piece.deadline) {
                break;
            }
            words++;
            nouns.rate |= piece.is(Category.CUE_PER);
            if (FigureParser.isCue(piece.token) && nouns.any) {
                head = false;
            }
            if (piece.isNoun() || piece.is(Category.WORD_VANITY)) {
                nouns.take(piece, head);
            }
        }
        return nouns;
    }

    private void take(Piece piece, boolean head) {
        others = any ? others : piece.is(Category.NOUN_OUTCOME);
        any = true;
        outcome |= piece.is(Category.NOUN_OUTCOME) || piece.is(Category.WORD_VANITY);
        output |= piece.is(Category.NOUN_OUTPUT);
        staff |= piece.is(Category.NOUN_STAFF);
        metric |= piece.is(Category.NOUN_METRIC);
        metricDown |= piece.is(Category.NOUN_METRIC_DOWN);
        certificate |= piece.is(Category.NOUN_CERTIFICATE);
        reference |= piece.is(Category.NOUN_REFERENCE);
        if (head) {
            headOutcome = piece.is(Category.NOUN_OUTCOME) || piece.is(Category.WORD_VANITY);
            headOutput = piece.is(Category.NOUN_OUTPUT);
            plural = piece.token.isPlural();
            headStaff = piece.is(Category.NOUN_STAFF);
            headMetric = piece.is(Category.NOUN_METRIC);
            headMetricDown = piece.is(Category.NOUN_METRIC_DOWN);
        }
    }

    boolean isMetric() {
        return headMetric || headMetricDown;
    }

    boolean isOwn() {
        return (headOutput || headStaff) && !headOutcome && !isMetric();
    }

    boolean isOthers() {
        return (headOutcome && !headOutput) || (isMetric() && !headOutput);
    }
}
