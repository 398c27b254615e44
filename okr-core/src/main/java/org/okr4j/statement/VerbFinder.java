package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main verb of a clause: the one that opens it, or else the first one that can have what stands before it for
 * its subject. Words that are nouns too count as verbs only where what follows asks for it.
 */
final class VerbFinder {

    private final List<Piece> pieces;

    VerbFinder(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** {@return the main verb between two pieces, or null} */
    @Nullable
    Verb find(int from, int to) {
        int first = opening(from, to);
        if (first == to) {
            return null;
        }
        Piece piece = pieces.get(first);
        if (piece.isVerb() && opensClause(first, to)) {
            @Nullable Verb attempted = piece.is(Category.VERB_LOW) ? attempted(first, to) : null;
            return attempted != null ? attempted : verb(first, true, to);
        }
        boolean unknown = piece.isWord() && piece.token.entry.isUnknown();
        if (unknown && (piece.token.verbLike || looksLikeImperative(first, to))) {
            return new Verb(first, piece, piece.token.norm, true, false, false);
        }
        return afterSubject(first, to);
    }

    /** What is tried or hoped for, in "try to reduce"; null where nothing is. */
    private @Nullable Verb attempted(int first, int to) {
        int at = first + 1;
        if (at < to && pieces.get(at).is(Category.CUE_TO) && pieces.get(at).isWord()) {
            at++;
        }
        if (at >= to
                || !pieces.get(at).hasForm(VerbForm.BASE)
                || (pieces.get(at).isNoun() && at == first + 1)) {
            return null;
        }
        Piece content = pieces.get(at);
        String lemma = content.token.entry.verb();
        return new Verb(first, content, lemma == null ? content.token.norm : lemma, true, false, false);
    }

    /** {@return the first piece that may be a verb or a subject: after bullets, adverbs, pronouns and a date in front} */
    int opening(int from, int to) {
        int i = from;
        while (i < to) {
            Piece piece = pieces.get(i);
            boolean skipped = piece.deadline
                    || piece.isQuote()
                    || piece.isBreak()
                    || (piece.is(Category.WORD_ADVERB) && !piece.isVerb())
                    || (piece.is(Category.WORD_PRONOUN) && !piece.is(Category.WORD_DETERMINER))
                    || (piece.is(Category.VERB_AUXILIARY) && !piece.is(Category.VERB_STATE))
                    || piece.is(Category.CUE_AND)
                    || (piece.is(Category.CUE_TO) && i == from && piece.isWord())
                    || (piece.is(Category.CUE_PURPOSE) && i == from);
            if (!skipped) {
                return i;
            }
            i++;
        }
        return to;
    }

    private @Nullable Piece piece(int i, int to) {
        return i < to ? pieces.get(i) : null;
    }

    private boolean opensClause(int i, int to) {
        Piece piece = pieces.get(i);
        boolean base = piece.hasForm(VerbForm.BASE);
        boolean finite = piece.hasForm(VerbForm.FINITE) || piece.hasForm(VerbForm.PAST);
        boolean gerund = piece.hasForm(VerbForm.GERUND);
        if (!base && !finite && !gerund && !piece.hasForm(VerbForm.PARTICIPLE)) {
            return false;
        }
        @Nullable Piece next = piece(i + 1, to);
        if (next == null) {
            boolean listed = to < pieces.size() && pieces.get(to).is(Category.CUE_AND);
            return base && (!piece.isNoun() || listed);
        }
        boolean name =
                piece.is(Category.NOUN_METRIC) || piece.is(Category.NOUN_METRIC_DOWN) || piece.is(Category.WORD_FILLER);
        if (isOnlyState(piece) && (name || (piece.isNoun() && !next.isFigure()))) {
            return false;
        }
        if (next.token.glued && next.isWord() && !next.isFigure() && !piece.token.norm.contains(" ")) {
            return base && !piece.isNoun() && !isFollowedByFinite(i + 1, to);
        }
        if (!base && (next.isStop() || (isEnd(next) && !next.isFigure()))) {
            return false;
        }
        if (!base && !finite && !gerund) {
            return next.isFigure() || next.is(Category.WORD_DETERMINER) || (next.isNoun() && hasNumberAhead(i, to));
        }
        if (gerund && !base) {
            return next.is(Category.WORD_DETERMINER) || (isMoving(piece) && !isCueOfNoun(next));
        }
        if (finite && !base) {
            return !isCueOfNoun(next)
                    && !next.is(Category.CALENDAR_RATE)
                    && (!piece.isNoun() || next.is(Category.WORD_DETERMINER));
        }
        return !piece.isNoun() || isVerbBefore(next, i, to);
    }

    /** A verb that only tells a state, such as cost or average. */
    private static boolean isOnlyState(Piece piece) {
        return piece.is(Category.VERB_STATE)
                && !piece.is(Category.VERB_REACH)
                && !piece.is(Category.VERB_DELIVER)
                && !piece.is(Category.VERB_WIN)
                && !piece.is(Category.VERB_SERVE)
                && !piece.is(Category.VERB_MEASURE)
                && !piece.is(Category.VERB_LOW)
                && !isMoving(piece);
    }

    private static boolean isMoving(Piece piece) {
        return piece.is(Category.VERB_INCREASE)
                || piece.is(Category.VERB_DECREASE)
                || piece.is(Category.VERB_IMPROVE)
                || piece.is(Category.VERB_ELIMINATE)
                || piece.is(Category.VERB_MULTIPLY)
                || piece.is(Category.VERB_GAIN);
    }

    private boolean hasNumberAhead(int i, int to) {
        for (int j = i + 1; j < to && j < i + 12; j++) {
            if (pieces.get(j).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is a noun too is a verb, by what follows it. */
    private boolean isVerbBefore(Piece next, int i, int to) {
        if (next.isFigure()) {
            return next.figure == null || !next.figure.name;
        }
        if (next.is(Category.WORD_DETERMINER) || next.is(Category.WORD_UNIVERSAL) || next.is(Category.WORD_PRONOUN)) {
            return true;
        }
        boolean moved = isMoving(pieces.get(i))
                && next.is(Category.CUE_FROM)
                && i + 2 < to
                && pieces.get(i + 2).isFigure();
        if (moved) {
            return true;
        }
        if (next.isBreak() || next.isStop() || isCueOfNoun(next) || isName(i, to)) {
            return false;
        }
        if (next.is(Category.CUE_IN) || (next.is(Category.CUE_BY) && !next.is(Category.CUE_IN))) {
            return pieces.get(i).is(Category.VERB_DELIVER) && next.is(Category.CUE_IN);
        }
        if (next.isVerb() && isSecondVerb(i + 1, to)) {
            return false;
        }
        return isMoving(pieces.get(i)) || !isFollowedByFinite(i + 1, to);
    }

    /** Whether a noun follows at once and then a number or a change of it: market share from 12% to 15%. */
    private boolean isName(int i, int to) {
        if (isMoving(pieces.get(i)) || !pieces.get(i + 1).isNoun()) {
            return false;
        }
        int j = i + 2;
        while (j < to && j < i + 6 && pieces.get(j).isNoun() && !FigureParser.isCue(pieces.get(j).token)) {
            j++;
        }
        if (j + 1 >= to) {
            return false;
        }
        Piece piece = pieces.get(j);
        Figure figure = pieces.get(j + 1).figure;
        boolean pair = piece.is(Category.CUE_FROM)
                && !piece.is(Category.CUE_OF)
                && figure != null
                && j + 2 < to
                && pieces.get(j + 2).is(Category.CUE_TO);
        boolean level = (piece.is(Category.CUE_OF) || piece.is(Category.WORD_MORE) || piece.is(Category.WORD_LESS))
                && figure != null
                && (figure.unit != null || !piece.is(Category.CUE_OF));
        boolean compared = piece.figure != null && piece.figure.comparison != Comparison.EXACTLY;
        boolean changed = isMoving(piece) && piece.hasForm(VerbForm.PARTICIPLE) && isAmountNext(j + 1, to);
        return pair || level || compared || changed;
    }

    private static boolean isCueOfNoun(Piece next) {
        return next.is(Category.CUE_OF)
                || next.is(Category.CUE_FROM)
                || next.is(Category.CUE_AT)
                || next.is(Category.CUE_PER)
                || next.is(Category.CUE_UNDER)
                || next.is(Category.CUE_OVER)
                || next.is(Category.CUE_AT_LEAST)
                || next.is(Category.CUE_AT_MOST)
                || next.is(Category.CUE_VERSUS);
    }

    private boolean isSecondVerb(int i, int to) {
        Piece piece = pieces.get(i);
        boolean participle = piece.hasForm(VerbForm.PARTICIPLE) && !piece.hasForm(VerbForm.BASE);
        boolean finite = piece.hasForm(VerbForm.FINITE) && !piece.isNoun();
        @Nullable Piece next = piece(i + 1, to);
        return finite || (participle && (next == null || isEnd(next) || next.is(Category.CUE_AND)));
    }

    /** Whether a verb comes that can have the words from here on for its subject. */
    private boolean isFollowedByFinite(int from, int to) {
        for (int i = from; i < to && i < from + 8; i++) {
            Piece piece = pieces.get(i);
            if (piece.isFigure()
                    || piece.isBreak()
                    || piece.is(Category.CUE_THAT)
                    || piece.deadline
                    || isCueOfNoun(piece)
                    || piece.is(Category.CUE_TO)
                    || piece.is(Category.CUE_BY)
                    || piece.is(Category.CUE_WITH)
                    || piece.is(Category.CUE_FOR)) {
                return false;
            }
            boolean alone = !piece.isNoun() && !piece.token.glued;
            if (alone && piece.hasForm(VerbForm.FINITE) && !piece.hasForm(VerbForm.BASE)) {
                @Nullable Piece next = piece(i + 1, to);
                return next != null && !next.isBreak();
            }
            if (alone && i > from - 1 && piece.hasForm(VerbForm.PARTICIPLE) && !piece.hasForm(VerbForm.BASE)) {
                @Nullable Piece next = piece(i + 1, to);
                if (next == null || isEnd(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun phrase cannot go on with this piece. */
    private static boolean isEnd(Piece piece) {
        return piece.isStop()
                || piece.isBreak()
                || piece.isFigure()
                || piece.isPeriod()
                || piece.deadline
                || piece.is(Category.CUE_TO)
                || piece.is(Category.CUE_BY)
                || piece.is(Category.CUE_FROM)
                || piece.is(Category.CUE_IN)
                || piece.is(Category.CUE_AT)
                || piece.is(Category.CUE_ON)
                || piece.is(Category.CUE_FOR)
                || piece.is(Category.CUE_WITH)
                || piece.is(Category.CUE_WITHIN)
                || piece.is(Category.CUE_MEANS)
                || piece.is(Category.CALENDAR_DUE)
                || piece.is(Category.WORD_ADVERB);
    }

    /** An unknown word at the start of a clause is taken for a verb where an object follows at once. */
    private boolean looksLikeImperative(int i, int to) {
        @Nullable Piece next = piece(i + 1, to);
        if (next == null || next.token.glued || pieces.get(i).token.norm.length() < 3) {
            return false;
        }
        return next.is(Category.WORD_DETERMINER) || (next.is(Category.WORD_UNIVERSAL) && next.isWord());
    }

    private @Nullable Verb afterSubject(int first, int to) {
        boolean relative = false;
        int depth = 0;
        for (int i = first; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.isStop()) {
                return null;
            }
            depth += piece.isSign("(") ? 1 : piece.isSign(")") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            relative |= piece.is(Category.CUE_THAT) && i > first;
            if (!piece.isVerb() || piece.token.glued || piece.deadline || (i == first && !isCopula(piece))) {
                continue;
            }
            Piece before = pieces.get(Math.max(i - 1, 0));
            if (i > first && before.is(Category.CUE_TO) && piece.hasForm(VerbForm.BASE) && before.isWord()) {
                continue;
            }
            if (isPredicate(i, first, to)) {
                if (relative) {
                    relative = false;
                    continue;
                }
                return verb(i, false, to);
            }
        }
        return null;
    }

    private boolean isPredicate(int i, int first, int to) {
        Piece piece = pieces.get(i);
        @Nullable Piece next = piece(i + 1, to);
        Piece before = pieces.get(Math.max(i - 1, 0));
        boolean copula = piece.is(Category.VERB_STATE) && isCopula(piece) && !piece.hasForm(VerbForm.GERUND);
        if (copula && (piece.hasForm(VerbForm.FINITE) || piece.hasForm(VerbForm.PAST))) {
            return true;
        }
        boolean reaches =
                piece.is(Category.VERB_REACH) || piece.is(Category.VERB_EXCEED) || piece.is(Category.VERB_MAINTAIN);
        if (i > first
                && (isMoving(piece) || (reaches && piece.hasForm(VerbForm.FINITE) && !piece.hasForm(VerbForm.BASE)))
                && !before.isFigure()
                && !before.is(Category.WORD_DETERMINER)
                && !before.is(Category.CUE_OF)
                && (piece.hasForm(VerbForm.FINITE) || piece.hasForm(VerbForm.PAST) || piece.hasForm(VerbForm.BASE))
                && next != null
                && isAmountNext(i + 1, to)) {
            return true;
        }
        if (i > first
                && (before.is(Category.WORD_DETERMINER)
                        || before.is(Category.CUE_OF)
                        || before.is(Category.CUE_FOR)
                        || before.is(Category.CUE_IN)
                        || before.is(Category.CUE_WITH)
                        || before.is(Category.CUE_BY))) {
            return false;
        }
        boolean noun = piece.isNoun();
        boolean modal = piece.is(Category.VERB_AUXILIARY) && next != null && next.hasForm(VerbForm.BASE);
        boolean factor = piece.is(Category.VERB_MULTIPLY)
                && (piece.hasForm(VerbForm.PARTICIPLE) || piece.hasForm(VerbForm.PAST))
                && (next == null || isEnd(next));
        if (i > first && (modal || factor)) {
            return true;
        }
        boolean compared = next != null && next.figure != null && next.figure.comparison != Comparison.EXACTLY;
        if (i > first && compared && piece.hasForm(VerbForm.FINITE) && piece.is(Category.VERB_STATE)) {
            return true;
        }
        if (piece.hasForm(VerbForm.FINITE) && !noun) {
            return true;
        }
        if (piece.hasForm(VerbForm.FINITE)
                && i > first + 1
                && next != null
                && !isEnd(next)
                && next.is(Category.WORD_DETERMINER)) {
            return true;
        }
        if (piece.hasForm(VerbForm.PAST) && !piece.hasForm(VerbForm.PARTICIPLE) && !noun) {
            return true;
        }
        if (piece.hasForm(VerbForm.PARTICIPLE) && !noun && isReduced(i, first, to)) {
            return false;
        }
        if (piece.hasForm(VerbForm.PARTICIPLE) && !noun) {
            return i > first && (next == null || isEnd(next) || next.is(Category.CUE_AND) || next.is(Category.CUE_OF));
        }
        if (piece.hasForm(VerbForm.BASE) && i > first) {
            boolean plural = before.isWord() && before.token.isPlural() && !FigureParser.isCue(before.token);
            boolean object = next != null
                    && !next.isBreak()
                    && (!noun
                            || next.is(Category.WORD_DETERMINER)
                            || next.is(Category.WORD_PRONOUN)
                            || next.isFigure());
            return plural && object;
        }
        return false;
    }

    /** Whether a participle only describes the noun before it: orders placed before noon, absences caused by stress. */
    private boolean isReduced(int i, int first, int to) {
        for (int j = i - 1; j > first && !pieces.get(j).isFigure(); j--) {
            Piece piece = pieces.get(j);
            if (piece.is(Category.CUE_FOR) || piece.is(Category.CUE_WITH) || piece.is(Category.CUE_BY)) {
                return hasFigure(first, j);
            }
        }
        for (int j = i + 1; j < to && j < i + 8 && !pieces.get(j).isBreak(); j++) {
            Piece piece = pieces.get(j);
            boolean copula = piece.isVerb()
                    && isCopula(piece)
                    && (piece.hasForm(VerbForm.FINITE) || piece.hasForm(VerbForm.PAST));
            boolean moves = isMoving(piece)
                    && !pieces.get(j - 1).is(Category.WORD_DETERMINER)
                    && (piece.is(Category.VERB_MULTIPLY) || (j + 1 < to && isAmountNext(j + 1, to)));
            if (piece.isFigure()) {
                return false;
            }
            if (copula || (moves && !FigureParser.isCue(pieces.get(j - 1).token))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigure(int from, int to) {
        for (int j = from; j < to; j++) {
            if (pieces.get(j).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount follows, perhaps after to, by or from. */
    private boolean isAmountNext(int i, int to) {
        int j = i;
        while (j < to && j < i + 3 && !pieces.get(j).isFigure()) {
            Piece piece = pieces.get(j);
            boolean skipped = piece.is(Category.CUE_TO)
                    || piece.is(Category.CUE_BY)
                    || piece.is(Category.CUE_FROM)
                    || piece.is(Category.WORD_FILLER)
                    || piece.is(Category.WORD_DETERMINER)
                    || piece.is(Category.WORD_ADVERB)
                    || piece.is(Category.WORD_PLACEHOLDER);
            if (!skipped) {
                return false;
            }
            if (piece.is(Category.WORD_PLACEHOLDER)) {
                return true;
            }
            j++;
        }
        return j < to && pieces.get(j).isFigure();
    }

    private static boolean isCopula(Piece piece) {
        return piece.is(Category.VERB_BE);
    }

    /** The verb at a piece, or the participle that an auxiliary there leads to. */
    private Verb verb(int i, boolean first, int to) {
        int at = i;
        boolean auxiliary = false;
        while (leads(pieces.get(at))) {
            int next = at + 1;
            while (next < to
                    && (pieces.get(next).is(Category.WORD_ADVERB)
                            || pieces.get(next).is(Category.CUE_NOT))
                    && !pieces.get(next).isVerb()) {
                next++;
            }
            if (next >= to || !pieces.get(next).isVerb()) {
                break;
            }
            Piece after = pieces.get(next);
            boolean content =
                    (after.hasForm(VerbForm.PARTICIPLE) && (!after.hasForm(VerbForm.BASE) || isCopula(pieces.get(at))))
                            || isCopula(after)
                            || (after.hasForm(VerbForm.GERUND) && isCopula(pieces.get(at)) && !after.isNoun());
            boolean modal = pieces.get(at).is(Category.VERB_AUXILIARY)
                    && !isCopula(pieces.get(at))
                    && (after.hasForm(VerbForm.BASE) || isCopula(after));
            boolean had = !isCopula(pieces.get(at))
                    && first
                    && !modal
                    && !(at > 0 && pieces.get(at - 1).is(Category.WORD_PRONOUN));
            if ((!content && !modal) || had) {
                break;
            }
            auxiliary = true;
            at = next;
        }
        Piece content = pieces.get(at);
        String lemma = content.token.entry.verb();
        boolean passive = (auxiliary && content.hasForm(VerbForm.PARTICIPLE))
                || (!first && !auxiliary && content.hasForm(VerbForm.PARTICIPLE) && !content.hasForm(VerbForm.FINITE));
        return new Verb(i, content, lemma == null ? content.token.norm : lemma, first, passive, auxiliary);
    }

    private static boolean leads(Piece piece) {
        return isCopula(piece) || piece.is(Category.VERB_PERFECT) || piece.is(Category.VERB_AUXILIARY);
    }
}
