package org.okr4j.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that name what is measured: between verb and figures, after the figure that counts it, or before it. */
final class MetricFinder {

    private static final int POPULATION = 60;
    private static final int OBJECT = 50;
    private static final int NEAR = 12;

    private final List<Piece> pieces;
    private final String text;

    MetricFinder(List<Piece> pieces, String text) {
        this.pieces = pieces;
        this.text = text;
    }

    /** Where a metric stands, and how it was found. */
    record Found(int from, int to, Clue clue) {}

    Phrase phrase(Found found) {
        int start = pieces.get(found.from()).start;
        int end = pieces.get(found.to() - 1).end;
        return new Phrase(text.substring(start, end), new Span(start, end));
    }

    Optional<Found> find(Clause clause, KindJudge.Verdict verdict) {
        @Nullable Use main = clause.main();
        if (verdict.clue() == Clue.ALL_OR_NONE
                && (clause.verb() == null || !clause.verb().isFirst())) {
            return Optional.ofNullable(
                    trimmed(clause.from(), sentenceEnd(clause.from(), clause.to()), Clue.BEFORE_NUMBER));
        }
        return Optional.ofNullable(main == null ? withoutNumber(clause) : withNumber(clause, main));
    }

    private @Nullable Found withoutNumber(Clause clause) {
        @Nullable Verb verb = clause.verb();
        if (verb == null || !verb.isFirst()) {
            int end = verb == null ? compared(clause) : Math.max(verb.at(), clause.from());
            return trimmed(clause.from(), cut(clause.from(), end), Clue.BEFORE_NUMBER);
        }
        int start = afterVerb(verb);
        return trimmed(start, cut(start, objectEnd(clause, start, false)), Clue.BETWEEN_VERB_AND_NUMBER);
    }

    /** Where a comparison with something begins: above the average, within budget. */
    private int compared(Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.CUE_OVER)
                    || piece.is(Category.CUE_UNDER)
                    || piece.is(Category.CUE_WITHIN)
                    || piece.is(Category.CUE_AT_LEAST)
                    || piece.is(Category.CUE_AT_MOST)) {
                return i;
            }
        }
        return clause.to();
    }

    private @Nullable Found withNumber(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        if (verb != null && verb.isFirst() && isSpeed(main)) {
            return trimmed(verb.at(), main.at(), Clue.BETWEEN_VERB_AND_NUMBER);
        }
        int first = firstCue(clause, main);
        if (isNamedBefore(clause, main)) {
            int start = verb != null && verb.isFirst() ? afterVerb(verb) : clause.from();
            int end = verb != null && !verb.isFirst() ? Math.min(first, Math.max(verb.at(), start)) : first;
            @Nullable Found before = trimmed(start, cut(start, end), Clue.BETWEEN_VERB_AND_NUMBER);
            if (before != null) {
                return before;
            }
        }
        @Nullable Found after = after(clause, main);
        if (after != null) {
            return after;
        }
        int start = verb != null && verb.isFirst() ? afterVerb(verb) : clause.from();
        return trimmed(start, cut(start, first), Clue.BEFORE_NUMBER);
    }

    /** Answer within 3 hours: what is measured is how fast it is done. */
    private boolean isSpeed(Use main) {
        return main.figure().isTime()
                && main.role() == Role.CANDIDATE
                && main.at() > 0
                && (pieces.get(main.at() - 1).is(Category.CUE_WITHIN)
                        || (pieces.get(main.at() - 1).is(Category.CUE_IN)
                                && main.figure().comparison.isUpperBound()));
    }

    private int afterVerb(Verb verb) {
        int i = verb.at();
        while (pieces.get(i).start != verb.piece().start) {
            i++;
        }
        return i + 1;
    }

    /** The first piece of what is said with figures: a cue or the figure. */
    private int firstCue(Clause clause, Use main) {
        int first = main.at();
        for (Use use : clause.uses()) {
            boolean counts = (use.role() != Role.SCOPE && use.role() != Role.CANDIDATE) || use.equals(main);
            if (counts) {
                first = Math.min(first, use.at());
            }
        }
        return cueBefore(first, clause.from());
    }

    /** Where the cues before a figure begin: fillers and articles between them and the figure go with them. */
    private int cueBefore(int at, int from) {
        int cue = at;
        while (cue > from && isFiller(pieces.get(cue - 1))) {
            cue--;
        }
        int filled = cue;
        while (cue > from && isCueOf(pieces.get(cue - 1))) {
            cue--;
        }
        return cue == filled ? at : cue;
    }

    private static boolean isFiller(Piece piece) {
        return piece.is(Category.WORD_FILLER)
                || piece.is(Category.WORD_DETERMINER)
                || piece.is(Category.CUE_ABOUT)
                || (piece.is(Category.WORD_ADVERB) && !piece.isVerb());
    }

    private static boolean isCueOf(Piece piece) {
        if (piece.token.glued && piece.isWord()) {
            return false;
        }
        return piece.is(Category.CUE_FROM)
                || piece.is(Category.CUE_TO)
                || piece.is(Category.CUE_BY)
                || piece.is(Category.CUE_AT)
                || piece.is(Category.CUE_OF)
                || piece.is(Category.CUE_IN)
                || piece.is(Category.CUE_WITHIN)
                || piece.is(Category.CUE_CURRENT)
                || piece.is(Category.CUE_VERSUS)
                || piece.is(Category.CUE_TARGET)
                || piece.is(Category.CUE_AND)
                || piece.is(Category.CUE_ABOUT)
                || (piece.is(Category.WORD_LESS) && piece.is(Category.WORD_STOP))
                || (piece.is(Category.CUE_OR) && piece.isWord())
                || piece.isSign("(")
                || piece.isSign(",")
                || piece.isSign(":")
                || piece.isSign("=")
                || piece.isDash();
    }

    /** Whether the words before the figure name what it measures: eNPS of 60, cost below $25, waiting time under 2 days. */
    private boolean isNamedBefore(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        if (verb != null && !verb.isFirst()) {
            boolean object = main.clue() == Clue.OBJECT
                    && main.figure().unit == null
                    && !verb.isChange()
                    && !verb.isPassive()
                    && hasWordsAfter(clause, main);
            return main.at() > verb.at()
                    && !(object && verb.lemma().length() > 2)
                    && (main.rank() < POPULATION || verb.isChange());
        }
        if (main.role() != Role.CANDIDATE) {
            return !isOnlyChange(clause, main);
        }
        if ((main.rank() >= OBJECT && !(main.rank() == POPULATION && verb == null)) || main.clue() == Clue.OBJECT) {
            return false;
        }
        int start = verb != null ? afterVerb(verb) : clause.from();
        int cue = cueBefore(main.at(), start);
        if (cue == start) {
            return false;
        }
        Piece before = pieces.get(main.at() - 1);
        boolean with = before.is(Category.CUE_WITH) || before.is(Category.CUE_FOR) || before.is(Category.CUE_THAT);
        if (with || main.rank() == POPULATION) {
            return main.rank() == POPULATION
                    && !with
                    && Nouns.between(pieces, start, cue).isMetric();
        }
        if (pieces.get(main.at() - 1).isSign("(") && hasWordsAfter(clause, main) && main.figure().unit == null) {
            return false;
        }
        if (isResult(start, main.at())) {
            return false;
        }
        boolean work = verb != null && verb.is(Category.VERB_DELIVER) && !verb.is(Category.VERB_REACH);
        boolean attached = cue < main.at()
                && (pieces.get(cue).is(Category.CUE_IN) || pieces.get(cue).is(Category.CUE_TO));
        return !(work && (attached || main.figure().comparison == Comparison.EXACTLY));
    }

    /** Whether nothing but a noun of change stands before the figure: reduction of 25%. */
    private boolean isOnlyChange(Clause clause, Use main) {
        int i = skipped(clause.from(), clause.to());
        Piece first = pieces.get(i);
        boolean noun = first.is(Category.NOUN_INCREASE)
                || first.is(Category.NOUN_DECREASE)
                || first.is(Category.NOUN_IMPROVEMENT);
        return main.role() == Role.CHANGE && clause.verb() == null && noun && cueBefore(main.at(), i) == i + 1;
    }

    /** The first piece that is no date in front. */
    private int skipped(int from, int to) {
        int i = from;
        while (i + 1 < to && (pieces.get(i).deadline || pieces.get(i).isBreak())) {
            i++;
        }
        return i;
    }

    private boolean hasWordsAfter(Clause clause, Use main) {
        int next = main.at() + 1;
        return next < clause.to() && pieces.get(next).isWord() && !FigureParser.isCue(pieces.get(next).token);
    }

    /** Whether "that" stands before the figure: a survey that results in 85% participation. */
    private boolean isResult(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).is(Category.CUE_THAT)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts what goes before the figures at a parenthesis that holds one, at a deadline, and at a blank. */
    private int cut(int start, int to) {
        int from = skipped(start, to);
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean parenthesis = piece.isSign("(") && !isAside(i, to);
            boolean ends = piece.is(Category.CUE_MEASURED)
                    || piece.is(Category.WORD_PLACEHOLDER)
                    || piece.deadline
                    || piece.is(Category.CUE_MEANS)
                    || (piece.isSign(",") && i + 1 < to && pieces.get(i + 1).isVerb());
            if (i > from && (parenthesis || ends)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a parenthesis closes before the end and holds no figure: NPS (net promoter score). */
    private boolean isAside(int at, int to) {
        for (int i = at + 1; i < to; i++) {
            if (pieces.get(i).isFigure()) {
                return false;
            }
            if (pieces.get(i).isSign(")")) {
                return true;
            }
        }
        return false;
    }

    /** The words after the figure, up to where the count is no longer what they are about. */
    private @Nullable Found after(Clause clause, Use main) {
        int start = main.at() + 1;
        boolean share = main.figure().isPercent();
        boolean range = main.figure().upTo != null
                && start + 1 < clause.to()
                && pieces.get(start).is(Category.CUE_TO);
        if (range && pieces.get(start + 1).isFigure()) {
            start += 2;
        }
        boolean rate = start + 1 < clause.to()
                && pieces.get(start).is(Category.WORD_DETERMINER)
                && !pieces.get(start).is(Category.CALENDAR_THIS)
                && TimeUnit.of(pieces.get(start + 1).token) != null;
        if (rate) {
            start += 2;
        }
        while (start < clause.to()
                && (isBetween(pieces.get(start), main)
                        || (pieces.get(start).isFigure()
                                && pieces.get(start - 1).is(Category.CUE_OF)))) {
            start++;
        }
        @Nullable Verb verb = clause.verb();
        boolean sentence = share && verb != null && !verb.isFirst() && verb.at() > main.at();
        boolean work = verb != null && verb.isFirst() && verb.is(Category.VERB_DELIVER);
        int end = sentence
                ? sentenceEnd(start, clause.to())
                : objectEnd(clause, start, work && main.role() != Role.CHANGE);
        return trimmed(start, end, share ? Clue.SHARE_OF_POPULATION : Clue.AFTER_NUMBER);
    }

    private static boolean isBetween(Piece piece, Use main) {
        boolean change = main.role() == Role.CHANGE
                && (piece.is(Category.NOUN_INCREASE)
                        || piece.is(Category.NOUN_DECREASE)
                        || piece.is(Category.NOUN_IMPROVEMENT));
        boolean than = main.role() == Role.CHANGE && (piece.is(Category.CUE_OVER) || piece.is(Category.CUE_UNDER));
        return change
                || than
                || piece.is(Category.CUE_OF)
                || piece.is(Category.WORD_MORE)
                || piece.is(Category.WORD_LESS)
                || piece.is(Category.CUE_IN);
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean parenthesis = piece.isSign("(") && !isAside(i, to);
            if (piece.deadline || parenthesis || piece.is(Category.CUE_MEASURED) || (i > from && piece.isSign(","))) {
                return i;
            }
        }
        return to;
    }

    /** Where the object that begins at a piece ends; {@code work} where it is of a verb of making. */
    private int objectEnd(Clause clause, int from, boolean work) {
        int to = clause.to();
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean sign = (piece.isSign("(") && !isAside(i, to))
                    || piece.isSign(",")
                    || piece.isSign(":")
                    || (piece.isDash() && !piece.token.glued);
            boolean compares = piece.is(Category.CUE_THAN)
                    || (piece.is(Category.CUE_VERSUS)
                            && i + 1 < to
                            && !pieces.get(i + 1).isWord())
                    || (piece.is(Category.CUE_THAT)
                            && i + 2 < to
                            && pieces.get(i + 1).is(Category.CUE_IN));
            if (compares || (piece.is(Category.CUE_NOT) && i > from) || isMove(i, from, to, work)) {
                return i;
            }
            boolean joined = piece.is(Category.CUE_AND)
                    && i + 1 < to
                    && pieces.get(i + 1).isFigure();
            boolean limits = piece.is(Category.CUE_WITH) || piece.is(Category.CUE_THAT);
            boolean attached = work
                    && i > from
                    && !piece.token.glued
                    && (piece.is(Category.CUE_TO) || (limits && hasFigure(i, to)));
            if (sign
                    || joined
                    || attached
                    || piece.deadline
                    || isPurpose(i, to)
                    || isMeans(i, to)
                    || isNested(i, from)
                    || piece.is(Category.CUE_PURPOSE)
                    || piece.is(Category.CUE_INCLUDING)
                    || piece.is(Category.CUE_MEASURED)) {
                return i;
            }
        }
        return to;
    }

    private boolean hasFigure(int from, int to) {
        for (int i = from; i < to && i < from + NEAR; i++) {
            if (pieces.get(i).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** From one place to another: where things go is not what they are. */
    private boolean isMove(int i, int from, int to, boolean work) {
        if (!work
                || i == from
                || !pieces.get(i).is(Category.CUE_FROM)
                || pieces.get(i).is(Category.CUE_OF)) {
            return false;
        }
        for (int j = i + 1; j < to && j < i + NEAR; j++) {
            if (pieces.get(j).is(Category.CUE_TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPurpose(int i, int to) {
        Piece piece = pieces.get(i);
        boolean lead = piece.is(Category.CUE_TO) || piece.is(Category.CALENDAR_DUE) || piece.is(Category.CUE_FOR);
        return lead
                && !piece.token.glued
                && i + 1 < to
                && pieces.get(i + 1).hasForm(VerbForm.BASE)
                && !pieces.get(i + 1).token.glued
                && !pieces.get(i + 1).isNoun();
    }

    private boolean isMeans(int i, int to) {
        Piece piece = pieces.get(i);
        return (piece.is(Category.CUE_BY) || piece.is(Category.CUE_MEANS))
                && i + 1 < to
                && pieces.get(i + 1).hasForm(VerbForm.GERUND);
    }

    /** A figure that limits what is counted, or a baseline. */
    private boolean isNested(int i, int from) {
        Piece piece = pieces.get(i);
        Figure figure = i + 1 < pieces.size() ? pieces.get(i + 1).figure : null;
        boolean starts = piece.is(Category.CUE_FROM) && figure != null && !piece.is(Category.CUE_OF);
        boolean limit = i > from
                && piece.figure != null
                && piece.figure.comparison != Comparison.EXACTLY
                && piece.token.kind == TokenKind.SIGN;
        return starts || limit;
    }

    /** A stretch without articles in front and cues and auxiliaries at the end; null where nothing is left. */
    private @Nullable Found trimmed(int from, int to, Clue clue) {
        int start = afterHeading(from, to);
        int end = to;
        while (start < end && isLeading(pieces.get(start))) {
            start++;
        }
        boolean change = start + 2 < end
                && (pieces.get(start).is(Category.NOUN_INCREASE)
                        || pieces.get(start).is(Category.NOUN_DECREASE)
                        || pieces.get(start).is(Category.NOUN_IMPROVEMENT))
                && (pieces.get(start + 1).is(Category.CUE_OF)
                        || pieces.get(start + 1).is(Category.CUE_IN));
        if (change) {
            start += 2;
            while (start < end && isLeading(pieces.get(start))) {
                start++;
            }
        }
        while (end > start && isTrailing(pieces.get(end - 1))) {
            end--;
        }
        return start < end ? new Found(start, end, clue) : null;
    }

    /** What comes after a heading and a colon, where words do: cash collection: days outstanding from 60 to 45. */
    private int afterHeading(int from, int to) {
        int start = from;
        for (int i = from; i + 1 < to; i++) {
            if (pieces.get(i).isSign(":")
                    && pieces.get(i + 1).isWord()
                    && !FigureParser.isCue(pieces.get(i + 1).token)) {
                start = i + 1;
            }
        }
        return start;
    }

    private static boolean isLeading(Piece piece) {
        return piece.isBreak()
                || piece.isQuote()
                || piece.deadline
                || piece.is(Category.WORD_DETERMINER)
                || piece.is(Category.WORD_UNIVERSAL)
                || piece.is(Category.CUE_OF)
                || piece.is(Category.CUE_IN)
                || piece.is(Category.CUE_AND)
                || piece.is(Category.CUE_AT)
                || piece.is(Category.CUE_ON)
                || piece.is(Category.CUE_CURRENT)
                || piece.is(Category.WORD_PERIOD_CHANGE)
                || piece.is(Category.WORD_PLACEHOLDER)
                || piece.is(Category.WORD_PRONOUN)
                || (piece.is(Category.VERB_AUXILIARY) && !piece.isNoun() && !piece.token.glued);
    }

    private static boolean isTrailing(Piece piece) {
        if (piece.isWord() && piece.token.glued) {
            return false;
        }
        boolean open = piece.isBreak() && !piece.isSign(")");
        return open
                || piece.isQuote()
                || piece.deadline
                || (piece.isWord() && FigureParser.isCue(piece.token) && !piece.isNoun())
                || piece.is(Category.WORD_DETERMINER)
                || (piece.is(Category.WORD_PRONOUN) && !piece.isNoun())
                || ((piece.is(Category.WORD_MORE) || piece.is(Category.WORD_LESS)) && !piece.isNoun())
                || (piece.is(Category.WORD_ADVERB) && !piece.isNoun())
                || (piece.is(Category.VERB_AUXILIARY) && !piece.isNoun());
    }
}
