package org.okr4j.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what each figure of a clause is for, by the words beside it and the verb that governs it. */
final class Roles {

    private static final int OBJECT = 50;
    private static final int POPULATION = 60;
    private static final int AFTER_VERB = 45;
    private static final int COMPARED = 40;
    private static final int PLAIN = 30;
    private static final int WITH = 20;
    private static final int LIMIT = 10;
    private static final int FALLBACK = 5;

    private final List<Piece> pieces;
    private final int from;
    private final int to;
    private final @Nullable Verb verb;
    private final List<Use> uses = new ArrayList<>();
    private boolean percentBefore;
    private boolean countBefore;
    private boolean baselineBefore;
    /** The second number of a range, which was taken with the first; -1 where there is none. */
    private int consumed = -1;

    Roles(List<Piece> pieces, int from, int to, @Nullable Verb verb) {
        this.pieces = pieces;
        this.from = from;
        this.to = to;
        this.verb = verb;
    }

    List<Use> find() {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            Figure figure = piece.figure;
            if (figure != null && !piece.deadline) {
                Use use = use(i, figure);
                uses.add(use);
                percentBefore |= use.role() == Role.CANDIDATE && figure.isPercent();
                countBefore |= use.role() == Role.CANDIDATE && use.rank() >= PLAIN;
                baselineBefore |= use.role() == Role.BASELINE;
            }
        }
        return uses;
    }

    private @Nullable Piece piece(int i) {
        return i >= from && i < to ? pieces.get(i) : null;
    }

    private boolean is(int i, Category category) {
        @Nullable Piece piece = piece(i);
        return piece != null && piece.is(category);
    }

    private boolean isFigure(int i) {
        @Nullable Piece piece = piece(i);
        return piece != null && piece.isFigure();
    }

    /** The piece before a figure that says what it is for: articles and fillers are skipped. */
    private int cueBefore(int i) {
        int j = i - 1;
        int skipped = 0;
        while (j >= from && skipped < 4 && isSkipped(pieces.get(j))) {
            j--;
            skipped++;
        }
        return j;
    }

    private static boolean isSkipped(Piece piece) {
        boolean cue = piece.isWord() && isRoleCue(piece);
        return !cue
                && (piece.is(Category.WORD_FILLER)
                        || piece.is(Category.WORD_DETERMINER)
                        || (piece.is(Category.WORD_ADVERB) && !piece.isVerb())
                        || piece.is(Category.CUE_ABOUT)
                        || piece.is(Category.WORD_UNIVERSAL)
                        || piece.isQuote());
    }

    private static boolean isRoleCue(Piece piece) {
        return piece.is(Category.CUE_FROM)
                || piece.is(Category.CUE_TO)
                || piece.is(Category.CUE_BY)
                || piece.is(Category.CUE_OF)
                || piece.is(Category.CUE_AT)
                || piece.is(Category.CUE_IN)
                || piece.is(Category.CUE_CURRENT)
                || piece.is(Category.CUE_VERSUS)
                || piece.is(Category.CUE_TARGET)
                || piece.is(Category.CUE_WITH)
                || piece.is(Category.CUE_FOR)
                || piece.is(Category.CUE_WITHIN)
                || piece.is(Category.CUE_PER);
    }

    private Use use(int i, Figure figure) {
        int cue = cueBefore(i);
        @Nullable Use named = byName(i, figure, cue);
        if (named != null) {
            return named;
        }
        @Nullable Use current = byCurrent(i, figure, cue);
        if (current != null) {
            return current;
        }
        @Nullable Use change = byChange(i, figure, cue);
        if (change != null) {
            return change;
        }
        @Nullable Use moved = byMove(i, figure, cue);
        if (moved != null) {
            return moved;
        }
        return candidate(i, figure, cue);
    }

    /** The second number of grades 1 to 4. */
    private boolean isEndOfNames(int i) {
        Figure first = i >= from + 2 ? pieces.get(i - 2).figure : null;
        return first != null && first.name && is(i - 1, Category.CUE_TO);
    }

    private boolean isPlural(int i) {
        for (int j = i;
                j < to && j < i + 3 && pieces.get(j).isWord() && !FigureParser.isCue(pieces.get(j).token);
                j++) {
            Token token = pieces.get(j).token;
            if (token.isPlural()) {
                return true;
            }
        }
        return false;
    }

    /** A number of things that are known: the three segments, our two rivals. */
    private boolean isDefinite(int i, Figure figure) {
        boolean counts = (figure.unit == null || figure.isTime())
                && figure.comparison == Comparison.EXACTLY
                && figure.upTo == null;
        int j = i - 1;
        while (j > from
                && (pieces.get(j).is(Category.WORD_FILLER) && !pieces.get(j).is(Category.WORD_DETERMINER))) {
            j--;
        }
        boolean definite = is(j, Category.WORD_DETERMINER)
                && is(j, Category.CALENDAR_THIS)
                && pieces.get(j).isWord();
        @Nullable Piece after = piece(i + 1);
        boolean things = figure.isTime() || (after != null && after.isWord() && !FigureParser.isCue(after.token));
        return counts && definite && things;
    }

    private boolean isQuoted(int i) {
        boolean open = false;
        for (int j = i - 1; j >= from && j > i - 8; j--) {
            if (pieces.get(j).isSign("“")
                    || pieces.get(j).isSign("«")
                    || pieces.get(j).isSign("\"")) {
                open = j > from;
                break;
            }
            if (pieces.get(j).isSign("”") || pieces.get(j).isSign("»")) {
                return false;
            }
        }
        if (!open) {
            return false;
        }
        for (int j = i + 1; j < to && j < i + 8; j++) {
            if (pieces.get(j).isSign("”")
                    || pieces.get(j).isSign("»")
                    || pieces.get(j).isSign("\"")) {
                return true;
            }
        }
        return false;
    }

    private static Use use(int i, Figure figure, Role role, Clue clue) {
        return new Use(i, figure, role, clue, 0, 0);
    }

    private @Nullable Use byName(int i, Figure figure, int cue) {
        if (consumed == i) {
            return new Use(i, figure, Role.SCOPE, Clue.FIRST_NUMBER, 0, 0);
        }
        boolean name = figure.name || isQuoted(i) || isEndOfNames(i);
        if (name) {
            boolean ranked = figure.unit == null
                    && is(i - 1, Category.WORD_NAME_BEFORE)
                    && pieces.get(i - 1).token.lowerCase
                    && isPlural(i + 1)
                    && verb != null
                    && cueBefore(i - 1) == verb.at()
                    && i + 1 < to
                    && pieces.get(i + 1).isWord()
                    && !FigureParser.isCue(pieces.get(i + 1).token);
            return ranked
                    ? new Use(i, figure, Role.CANDIDATE, Clue.OBJECT, 0, LIMIT + 2)
                    : new Use(i, figure, Role.SCOPE, Clue.FIRST_NUMBER, 0, 0);
        }
        if (isDefinite(i, figure)) {
            boolean object = verb != null && (cue == verb.at() || (cue == verb.at() + 1 && is(cue, Category.CUE_TO)));
            return object
                    ? new Use(i, figure, Role.CANDIDATE, Clue.OBJECT, 0, LIMIT)
                    : new Use(i, figure, Role.SCOPE, Clue.FIRST_NUMBER, 0, 0);
        }
        if (figure.attributive) {
            return new Use(i, figure, Role.CANDIDATE, Clue.FIRST_NUMBER, 0, FALLBACK);
        }
        boolean window = figure.isLong()
                && (is(cue, Category.CUE_FOR)
                        || (is(cue, Category.CALENDAR_DURING)
                                && !is(cue, Category.CUE_IN)
                                && !is(cue, Category.CUE_WITHIN))
                        || is(i - 1, Category.CALENDAR_NEXT)
                        || (figure.comparison == Comparison.MORE_THAN && is(i, Category.CALENDAR_DURING)));
        boolean startsWithOver = figure.isLong()
                && pieces.get(i).token.is(Category.CALENDAR_DURING)
                && figure.comparison == Comparison.MORE_THAN
                && i > from
                && !uses.isEmpty();
        if (window || startsWithOver) {
            return new Use(i, figure, Role.SCOPE, Clue.DUE_WITHIN, 0, 0);
        }
        return null;
    }

    private @Nullable Use byCurrent(int i, Figure figure, int cue) {
        if (is(cue, Category.CUE_CURRENT) || (is(i + 1, Category.CUE_CURRENT) && !is(cue, Category.CUE_TO))) {
            return use(i, figure, Role.BASELINE, Clue.CURRENTLY);
        }
        boolean copula = is(cue, Category.VERB_STATE) && hasCurrentBefore(cue);
        if (copula) {
            return use(i, figure, Role.BASELINE, Clue.CURRENTLY);
        }
        boolean sign =
                cue > from && (pieces.get(cue).isSign(",") || pieces.get(cue).isSign(":"));
        boolean told = sign && (is(cue - 1, Category.CUE_CURRENT) || is(cue - 1, Category.WORD_BASELINE));
        if (told || (is(cue, Category.WORD_BASELINE) && !is(cue, Category.CUE_TO))) {
            return use(i, figure, Role.BASELINE, Clue.CURRENTLY);
        }
        if (is(cue, Category.CUE_VERSUS) && isAmountAlone(i)) {
            return use(i, figure, Role.BASELINE, Clue.CURRENTLY);
        }
        return null;
    }

    /** Current state is 3315. */
    private boolean hasCurrentBefore(int verbAt) {
        for (int j = Math.max(from, verbAt - 4); j < verbAt; j++) {
            if (pieces.get(j).is(Category.CUE_CURRENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmountAlone(int i) {
        @Nullable Piece after = piece(i + 1);
        return after == null || after.isBreak() || after.isStop() || after.deadline || FigureParser.isCue(after.token);
    }

    private @Nullable Use byChange(int i, Figure figure, int cue) {
        int up = moreOrLess(i);
        if (up != 0 && !is(cue, Category.CUE_TO) && !is(cue, Category.CUE_FROM)) {
            return new Use(i, figure, Role.CHANGE, Clue.MORE_OR_FEWER, up == 2 ? 0 : up, 0);
        }
        int noun = changeNounBefore(cue);
        boolean start = is(cue, Category.CUE_FROM) && !is(cue, Category.CUE_OF);
        if (noun != 0
                && !is(cue, Category.CUE_TO)
                && !start
                && !(is(i + 1, Category.CUE_TO) && nextFigure(i + 1) >= 0)) {
            return new Use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE, noun == 2 ? 0 : noun, 0);
        }
        boolean moved = i > from
                && (is(i - 1, Category.WORD_LESS) || is(i - 1, Category.WORD_MORE))
                && !is(i - 1, Category.CUE_TO)
                && !is(i - 1, Category.CUE_UNDER)
                && !is(i - 1, Category.CUE_OVER)
                && (figure.isPercent() || figure.isPoints() || figure.isMoney())
                && figure.comparison == Comparison.EXACTLY;
        if (moved && pieces.get(i - 1).is(Category.WORD_STOP)) {
            return new Use(i, figure, Role.CHANGE, Clue.MORE_OR_FEWER, is(i - 1, Category.WORD_LESS) ? -1 : 1, 0);
        }
        boolean nominal = verb == null
                && figure.isPercent()
                && figure.comparison == Comparison.EXACTLY
                && startsWithChange()
                && (is(cue, Category.CUE_OF) || is(cue, Category.CUE_BY))
                && !(is(i + 1, Category.CUE_TO) && nextFigure(i + 1) >= 0)
                && !hasToAhead(i)
                && !baselineBefore;
        if (nominal) {
            return new Use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE, 0, 0);
        }
        boolean changing = verb != null && verb.isChange();
        if (is(cue, Category.CUE_BY)
                && !(is(cue, Category.CUE_FROM) || (is(cue, Category.CUE_TO) && !is(cue, Category.CUE_IN)))) {
            boolean placeLike = is(cue, Category.CUE_IN) || is(cue, Category.CUE_OF);
            boolean amount =
                    figure.isPercent() || figure.isPoints() || figure.isFactor() || figure.isTime() || figure.isMoney();
            boolean bare = verb == null && (figure.isPercent() || figure.isPoints()) && !placeLike;
            if ((changing && (!placeLike || amount)) || (hasChangeNoun() && amount) || bare) {
                int way = is(cue - 1, Category.WORD_LESS) ? -1 : is(cue - 1, Category.WORD_MORE) ? 1 : 0;
                return new Use(i, figure, Role.CHANGE, Clue.BY, way, 0);
            }
        }
        if (figure.plus || figure.minus) {
            boolean to = is(cue, Category.CUE_TO);
            if (!to && (figure.isPercent() || figure.isPoints() || changing || verb == null)) {
                return new Use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE, figure.plus ? 1 : -1, 0);
            }
        }
        if (is(i + 1, Category.WORD_PERIOD_CHANGE) && figure.isPercent() && !is(cue, Category.CUE_TO)) {
            return use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE);
        }
        if (figure.isFactor() && figure.word && !is(cue, Category.CUE_TO)) {
            int rise = figure.value.compareTo(BigDecimal.ONE);
            return new Use(i, figure, Role.CHANGE, Clue.MORE_OR_FEWER, rise, 0);
        }
        if (figure.isFactor() && hasPairInParentheses(i)) {
            return new Use(i, figure, Role.CHANGE, Clue.MORE_OR_FEWER, 1, 0);
        }
        if (changing && verb != null && cue >= verb.at() && isDirectChange(i, figure, cue)) {
            return use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE);
        }
        return null;
    }

    /** Whether a figure after a verb of change, with no preposition, is the amount: increase sales 20%, grow 3x. */
    private boolean isDirectChange(int i, Figure figure, int cue) {
        if (verb == null || isRoleCueAt(cue) || verb.is(Category.VERB_MULTIPLY)) {
            return false;
        }
        boolean gain =
                verb.is(Category.VERB_GAIN) && cue == verb.at() && !(figure.isPercent() && is(i + 1, Category.CUE_OF));
        if (gain) {
            return true;
        }
        boolean moves =
                verb.is(Category.VERB_INCREASE) || verb.is(Category.VERB_DECREASE) || verb.is(Category.VERB_IMPROVE);
        boolean share = figure.isPercent() || figure.isPoints() || figure.isFactor();
        return moves && share && figure.comparison == Comparison.EXACTLY && !hasTargetCueAfter(i);
    }

    private boolean isRoleCueAt(int cue) {
        @Nullable Piece piece = piece(cue);
        return piece != null && (isRoleCue(piece) || piece.isSign("(") || piece.isSign(":"));
    }

    private boolean hasTargetCueAfter(int i) {
        return is(i + 1, Category.CUE_TO) && isFigure(i + 2);
    }

    /** Whether a way from one figure to another stands in parentheses after this one. */
    private boolean hasPairInParentheses(int i) {
        for (int j = i + 1; j < to && j < i + 10; j++) {
            if (pieces.get(j).isSign("(")) {
                return isFigure(j + 1) && is(j + 2, Category.CUE_TO) && isFigure(j + 3);
            }
        }
        return false;
    }

    /** 1 for 20% more or an increase after the figure, -1 for less, 2 for an improvement, 0 for neither. */
    private int moreOrLess(int i) {
        int j = i + 1;
        while (j < to
                && j < i + 3
                && (pieces.get(j).is(Category.WORD_FILLER) || pieces.get(j).is(Category.WORD_ADVERB))
                && !pieces.get(j).is(Category.WORD_MORE)
                && !pieces.get(j).is(Category.WORD_LESS)) {
            j++;
        }
        Figure figure = pieces.get(i).figure;
        boolean amount = figure != null
                && (figure.isPercent()
                        || figure.isFactor()
                        || figure.isPoints()
                        || figure.isTime()
                        || figure.isMoney());
        if (is(j, Category.NOUN_INCREASE) && amount && !isVerbAt(j)) {
            return 1;
        }
        if (is(j, Category.NOUN_DECREASE) && amount && !isVerbAt(j)) {
            return -1;
        }
        if (is(j, Category.NOUN_IMPROVEMENT) && amount) {
            return 2;
        }
        if (is(j, Category.WORD_MORE) && (amount || isCountMore(j))) {
            return 1;
        }
        if (is(j, Category.WORD_LESS) && amount) {
            return -1;
        }
        boolean compares = amount && j < to && pieces.get(j).isWord();
        if (compares && is(j, Category.CUE_OVER)) {
            return 1;
        }
        if (compares && is(j, Category.CUE_UNDER)) {
            return -1;
        }
        return isMoreThanBefore(i) ? 1 : 0;
    }

    /** 1,500 licenses more than last year: only with a verb before it. */
    private boolean isMoreThanBefore(int i) {
        for (int j = i + 2; verb != null && j < to && j < i + 4; j++) {
            boolean more = is(j, Category.WORD_MORE) || is(j, Category.CUE_OVER);
            boolean than = is(j + 1, Category.CUE_THAT) || is(j + 1, Category.CUE_VERSUS) || is(j, Category.CUE_VERSUS);
            if (more && than && pieces.get(j - 1).isNoun()) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbAt(int j) {
        return verb != null && verb.at() == j;
    }

    /** 200 more customers: only with a verb that changes or wins. */
    private boolean isCountMore(int j) {
        return verb != null && (verb.is(Category.VERB_INCREASE) || verb.is(Category.VERB_GAIN)) && j > verb.at();
    }

    /** 1 for "an increase of", -1 for "a reduction of", 2 for "an improvement of", right before a cue of or by. */
    private int changeNounBefore(int cue) {
        if (!is(cue, Category.CUE_OF) && !is(cue, Category.CUE_BY)) {
            return 0;
        }
        int j = cue - 1;
        if (is(j, Category.NOUN_INCREASE)) {
            return 1;
        }
        if (is(j, Category.NOUN_DECREASE)) {
            return -1;
        }
        return is(j, Category.NOUN_IMPROVEMENT) ? 2 : 0;
    }

    /** Whether the clause begins with a noun of change: reduction of absence of 10%. */
    private boolean startsWithChange() {
        int i = opening();
        return is(i, Category.NOUN_INCREASE) || is(i, Category.NOUN_DECREASE) || is(i, Category.NOUN_IMPROVEMENT);
    }

    private boolean hasChangeNoun() {
        for (int j = from; j < to && j < from + 4; j++) {
            Piece piece = pieces.get(j);
            if (piece.is(Category.NOUN_INCREASE)
                    || piece.is(Category.NOUN_DECREASE)
                    || piece.is(Category.NOUN_IMPROVEMENT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Use byMove(int i, Figure figure, int cue) {
        boolean toNext = is(i + 1, Category.CUE_TO) && nextFigure(i + 1) >= 0;
        boolean fromCue = is(cue, Category.CUE_FROM);
        boolean counted = fromCue
                && toNext
                && is(cue, Category.CUE_OF)
                && verb != null
                && verb.isFirst()
                && cue == verb.at() + 1
                && verb.is(Category.VERB_DELIVER)
                && !verb.isChange();
        if (counted && verb != null && isRange(i, figure)) {
            return range(i, figure, verb.at());
        }
        boolean moved = toNext || hasToAhead(i);
        boolean source = verb != null
                && verb.isFirst()
                && !verb.isChange()
                && !pieces.get(Math.max(from, cue - 1)).isSign("(")
                && (verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE) || verb.is(Category.VERB_WIN))
                && i + 1 < to
                && pieces.get(i + 1).isWord();
        if (fromCue && !moved && source) {
            return null;
        }
        boolean things = i + 1 < to && pieces.get(i + 1).isWord() && !FigureParser.isCue(pieces.get(i + 1).token);
        if (fromCue && !moved && things && countBefore && !is(cue, Category.CUE_OF)) {
            return use(i, figure, Role.SCOPE, Clue.FROM);
        }
        if (fromCue && (!is(cue, Category.CUE_OF) || moved)) {
            return use(i, figure, Role.BASELINE, Clue.FROM);
        }
        Figure next = toNext ? pieces.get(nextFigure(i + 1)).figure : null;
        if (next != null && figure.isPoints() && !next.isPoints() && verb != null && verb.isChange()) {
            return use(i, figure, Role.CHANGE, Clue.SHARE_OF_CHANGE);
        }
        if (toNext && isPair(i)) {
            return use(i, figure, Role.BASELINE, Clue.FROM);
        }
        if (toNext && isRange(i, figure)) {
            return range(i, figure, cue);
        }
        if (is(cue, Category.CUE_TARGET) || (is(cue, Category.CUE_OF) && is(cue - 1, Category.CUE_TARGET))) {
            return use(i, figure, Role.TARGET, Clue.NAMED_TARGET);
        }
        if (is(cue, Category.CUE_TO) && !is(cue, Category.CALENDAR_SINCE)) {
            boolean moves = verb == null || verb.isChange() || !verb.is(Category.VERB_DELIVER) || afterBaseline();
            if (moves || pieces.get(cue).token.kind == TokenKind.SIGN) {
                return use(i, figure, Role.TARGET, Clue.TO);
            }
        }
        return null;
    }

    private boolean afterBaseline() {
        return baselineBefore;
    }

    private int nextFigure(int cue) {
        for (int j = cue + 1; j < to && j < cue + 4; j++) {
            if (isFigure(j)) {
                return j;
            }
            if (!isSkipped(pieces.get(j))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a figure to get to comes later in the clause, as in "from 45 of 100 to 60". */
    private boolean hasToAhead(int i) {
        for (int j = i + 1; j < to && j < i + 8; j++) {
            if (pieces.get(j).is(Category.CUE_TO) && nextFigure(j) >= 0) {
                return true;
            }
            if (pieces.get(j).isStop()) {
                return false;
            }
        }
        return false;
    }

    /** Whether "1M to 10M" and "7 → 2" are a way and no range. */
    private boolean isPair(int i) {
        boolean arrow = pieces.get(i + 1).token.kind == TokenKind.SIGN;
        boolean inParentheses = i > from && pieces.get(i - 1).isSign("(");
        return arrow || inParentheses || (verb != null && verb.isChange());
    }

    /** Takes the second number of a range with the first: 25 to 30 teachers. */
    private Use range(int i, Figure figure, int cue) {
        Figure second = pieces.get(i + 2).figure;
        if (second != null) {
            figure.upTo = second.value;
            figure.unit = figure.unit == null ? second.unit : figure.unit;
            figure.per = second.per;
            consumed = i + 2;
        }
        return candidate(i, figure, cue);
    }

    private boolean isRange(int i, Figure figure) {
        Figure second = i + 2 < to ? pieces.get(i + 2).figure : null;
        return second != null
                && figure.upTo == null
                && second.comparison == Comparison.EXACTLY
                && second.value.compareTo(figure.value) > 0
                && (figure.unit == null || figure.unit.equals(second.unit));
    }

    private Use candidate(int i, Figure figure, int cue) {
        boolean inSubject = verb != null
                && !verb.isFirst()
                && i < verb.at()
                && i != opening()
                && figure.unit == null
                && figure.comparison == Comparison.EXACTLY;
        if (inSubject) {
            return new Use(i, figure, Role.SCOPE, Clue.FIRST_NUMBER, 0, 0);
        }
        Clue clue = figure.comparison == Comparison.EXACTLY ? Clue.FIRST_NUMBER : Clue.COMPARED;
        int rank = figure.comparison == Comparison.EXACTLY ? PLAIN : COMPARED;
        boolean afterVerb = verb != null && i > verb.at();
        if (verb != null && cue >= from && (cue == verb.at() || pieces.get(cue).start == verb.piece().start)) {
            rank = OBJECT;
            clue = Clue.OBJECT;
        }
        boolean opens = verb != null && !verb.isFirst() && i == opening() && i < verb.at();
        if (opens) {
            rank = OBJECT;
        }

        if (figure.isPercent() && is(i + 1, Category.CUE_OF)) {
            rank = percentBefore ? rank : POPULATION;
            clue = Clue.SHARE_OF_POPULATION;
        } else if (afterVerb
                && verb != null
                && !verb.isFirst()
                && (is(cue, Category.CUE_AT) || is(cue, Category.CUE_TO))) {
            rank = AFTER_VERB;
        }
        if (is(cue, Category.CUE_WITH) || is(cue, Category.CUE_FOR) || is(cue, Category.CUE_THAT)) {
            rank = rank == POPULATION ? POPULATION : WITH;
        }
        if (is(cue, Category.CUE_WITHIN)
                || (is(cue, Category.CUE_PER) && !is(cue, Category.CUE_TO))
                || isLimit(i, cue)) {
            rank = LIMIT;
        }
        if (pieces.get(Math.max(from, i - 1)).isSign("(") && rank < OBJECT) {
            rank = Math.min(rank, WITH + 1);
        }
        return new Use(i, figure, Role.CANDIDATE, clue, 0, rank);
    }

    private int opening() {
        int i = from;
        while (i < to
                && (pieces.get(i).is(Category.WORD_DETERMINER)
                        || pieces.get(i).isQuote()
                        || pieces.get(i).deadline
                        || pieces.get(i).isSign(","))) {
            i++;
        }
        return i;
    }

    /** Deals under $10K, features requested by at least 3 customers, backlog older than 120 days. */
    private boolean isLimit(int i, int cue) {
        Figure figure = pieces.get(i).figure;
        if (figure == null || figure.comparison == Comparison.EXACTLY || i == from) {
            return false;
        }
        Piece before = pieces.get(i - 1);
        if (before.is(Category.WORD_MORE) || before.is(Category.WORD_LESS) || before.isFigure()) {
            return true;
        }
        boolean nested = countBefore;
        return nested && (before.isNoun() || before.hasForm(VerbForm.PARTICIPLE) || is(cue, Category.CUE_BY));
    }
}
