package org.okr4j.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that name what is measured: between verb and figures, after the figure that counts it, or before it. */
final class MetricFinder {

    private final List<Piece> pieces;
    private final String text;

    MetricFinder(List<Piece> pieces, String text) {
        this.pieces = pieces;
        this.text = text;
    }

    /** Where a metric stands, and how it was found. */
    record Found(int from, int to, Clue clue) {}

    Optional<Found> find(Clause clause) {
        @Nullable Use main = clause.main();
        @Nullable Verb verb = clause.verb();
        if (main == null) {
            return verb == null || !verb.isFirst()
                    ? Optional.ofNullable(trimmed(clause.from(), subjectEnd(clause), Clue.BEFORE_NUMBER))
                    : Optional.ofNullable(trimmed(
                            afterVerb(verb), objectEnd(afterVerb(verb), clause.to()), Clue.BETWEEN_VERB_AND_NUMBER));
        }
        int first = firstCue(clause, main);
        if (main.role() != Role.CANDIDATE || isNamedBefore(clause, main)) {
            int start = verb != null && verb.isFirst() ? afterVerb(verb) : clause.from();
            int end = verb != null && !verb.isFirst() ? Math.min(first, verb.at()) : first;
            @Nullable Found before = trimmed(start, cut(start, end), Clue.BETWEEN_VERB_AND_NUMBER);
            if (before != null) {
                return Optional.of(before);
            }
        }
        if (verb != null && !verb.isFirst() && main.at() > verb.at() && main.rank() < 60) {
            @Nullable Found subject = trimmed(clause.from(), verb.at(), Clue.BEFORE_NUMBER);
            if (subject != null) {
                return Optional.of(subject);
            }
        }
        @Nullable Found after = after(clause, main);
        if (after != null) {
            return Optional.of(after);
        }
        int start = verb != null && verb.isFirst() ? afterVerb(verb) : clause.from();
        return Optional.ofNullable(trimmed(start, cut(start, first), Clue.BEFORE_NUMBER));
    }

    private int afterVerb(Verb verb) {
        int i = verb.at();
        while (pieces.get(i).start != verb.piece().start) {
            i++;
        }
        return i + 1;
    }

    /** The first piece that belongs to what is said with figures: a cue or the figure. */
    private int firstCue(Clause clause, Use main) {
        int first = main.at();
        for (Use use : clause.uses()) {
            if (use.role() != Role.SCOPE && (use.role() != Role.CANDIDATE || use.equals(main))) {
                first = Math.min(first, use.at());
            }
        }
        int cue = first;
        while (cue > clause.from() && isCueOf(pieces.get(cue - 1))) {
            cue--;
        }
        return cue;
    }

    private static boolean isCueOf(Piece piece) {
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
                || piece.is(Category.WORD_FILLER)
                || piece.is(Category.WORD_DETERMINER)
                || (piece.is(Category.CUE_OR) && piece.isWord())
                || piece.isSign("(")
                || piece.isSign(",")
                || piece.isSign(":")
                || piece.isSign("=")
                || piece.isDash();
    }

    /** Whether the words before the figure name what it measures: eNPS of 60, cost below $25, lead time under 2 days. */
    private boolean isNamedBefore(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        int start = verb != null && verb.isFirst() ? afterVerb(verb) : clause.from();
        if (verb != null && !verb.isFirst()) {
            return main.at() > verb.at() && main.rank() < 60;
        }
        if (main.rank() >= 50) {
            return false;
        }
        int cue = main.at();
        while (cue > start && isCueOf(pieces.get(cue - 1))) {
            cue--;
        }
        if (cue == start) {
            return false;
        }
        boolean work =
                verb != null && verb.isFirst() && verb.is(Category.VERB_DELIVER) && !verb.is(Category.VERB_REACH);
        boolean attached = cue < main.at()
                && (pieces.get(cue).is(Category.CUE_IN) || pieces.get(cue).is(Category.CUE_TO));
        Piece before = pieces.get(main.at() - 1);
        boolean with = before.is(Category.CUE_WITH) || before.is(Category.CUE_FOR) || before.is(Category.CUE_THAT);
        return !with && !(work && (attached || main.figure().comparison == Comparison.EXACTLY));
    }

    private int cut(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (i > from && (piece.isSign("(") || piece.is(Category.CUE_MEASURED) || piece.deadline)) {
                return i;
            }
        }
        return to;
    }

    private int subjectEnd(Clause clause) {
        @Nullable Verb verb = clause.verb();
        return cut(clause.from(), verb == null ? clause.to() : Math.max(verb.at(), clause.from()));
    }

    /** The words after the figure, up to where the count is no longer what they are about. */
    private @Nullable Found after(Clause clause, Use main) {
        int start = main.at() + 1;
        boolean share = main.figure().isPercent();
        while (start < clause.to()
                && (pieces.get(start).is(Category.CUE_OF)
                        || pieces.get(start).is(Category.WORD_MORE)
                        || pieces.get(start).is(Category.WORD_LESS)
                        || (pieces.get(start).is(Category.NOUN_INCREASE) && main.role() == Role.CHANGE)
                        || (pieces.get(start).is(Category.NOUN_DECREASE) && main.role() == Role.CHANGE)
                        || (pieces.get(start).is(Category.NOUN_IMPROVEMENT) && main.role() == Role.CHANGE)
                        || (pieces.get(start).is(Category.CUE_IN) && !share)
                        || (pieces.get(start).is(Category.CUE_IN) && main.role() == Role.CHANGE))) {
            start++;
        }
        boolean sentence = share
                && clause.verb() != null
                && !clause.verb().isFirst()
                && clause.verb().at() > main.at();
        int end = sentence ? sentenceEnd(start, clause.to()) : objectEnd(start, clause.to());
        return trimmed(start, end, share ? Clue.SHARE_OF_POPULATION : Clue.AFTER_NUMBER);
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.deadline
                    || piece.isSign("(")
                    || piece.is(Category.CUE_MEASURED)
                    || (i > from && piece.isSign(","))) {
                return i;
            }
        }
        return to;
    }

    private int objectEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean sign = piece.isSign("(")
                    || piece.isSign(",")
                    || piece.isSign(":")
                    || (piece.isDash() && !piece.token.glued);
            boolean purpose =
                    (piece.is(Category.CUE_TO) || piece.is(Category.CALENDAR_DUE) || piece.is(Category.CUE_FOR))
                            && i + 1 < to
                            && pieces.get(i + 1).hasForm(VerbForm.BASE)
                            && !pieces.get(i + 1).isNoun();
            boolean means = (piece.is(Category.CUE_BY) || piece.is(Category.CUE_MEANS))
                    && i + 1 < to
                    && pieces.get(i + 1).hasForm(VerbForm.GERUND);
            boolean starts = piece.is(Category.CUE_FROM)
                    && i + 1 < to
                    && pieces.get(i + 1).isFigure();
            boolean limit = piece.isFigure()
                    && i > from
                    && piece.figure != null
                    && piece.figure.comparison != Comparison.EXACTLY
                    && piece.token.kind == TokenKind.SIGN;
            if (sign
                    || purpose
                    || means
                    || starts
                    || limit
                    || piece.deadline
                    || piece.is(Category.CUE_PURPOSE)
                    || piece.is(Category.CUE_MEASURED)
                    || (piece.is(Category.CUE_MEANS) && !piece.is(Category.CUE_WITH))) {
                return i;
            }
            if (piece.is(Category.CUE_AND) && i + 1 < to && pieces.get(i + 1).isFigure()) {
                return i;
            }
        }
        return to;
    }

    /** A stretch without articles in front and cues and auxiliaries at the end; null where nothing is left. */
    private @Nullable Found trimmed(int from, int to, Clue clue) {
        int start = from;
        int end = to;
        while (start < end && isLeading(pieces.get(start))) {
            start++;
        }
        while (end > start && isTrailing(pieces.get(end - 1))) {
            end--;
        }
        return start < end ? new Found(start, end, clue) : null;
    }

    private static boolean isLeading(Piece piece) {
        return piece.isBreak()
                || piece.isQuote()
                || piece.isStop()
                || piece.deadline
                || piece.is(Category.WORD_DETERMINER)
                || piece.is(Category.WORD_UNIVERSAL)
                || piece.is(Category.CUE_OF)
                || piece.is(Category.CUE_IN)
                || piece.is(Category.CUE_AND)
                || piece.is(Category.CUE_AT)
                || piece.is(Category.WORD_PRONOUN)
                || (piece.is(Category.VERB_AUXILIARY) && !piece.isNoun());
    }

    private static boolean isTrailing(Piece piece) {
        return piece.isBreak()
                || piece.isQuote()
                || piece.isStop()
                || piece.deadline
                || (piece.isWord() && FigureParser.isCue(piece.token) && !piece.isNoun())
                || piece.is(Category.WORD_DETERMINER)
                || (piece.is(Category.VERB_AUXILIARY) && !piece.isNoun())
                || (piece.isVerb()
                        && !piece.isNoun()
                        && piece.is(Category.VERB_STATE)
                        && piece.token.norm.length() <= 3);
    }

    Phrase phrase(Found found) {
        int start = pieces.get(found.from()).start;
        int end = pieces.get(found.to() - 1).end;
        return new Phrase(text.substring(start, end), new Span(start, end));
    }
}
