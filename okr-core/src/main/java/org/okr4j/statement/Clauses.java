package org.okr4j.statement;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and clauses, each with its verb and figures. */
final class Clauses {

    private static final int MOST_SKIPPED = 3;

    private final List<Piece> pieces;
    private final VerbFinder verbs;

    Clauses(List<Piece> pieces) {
        this.pieces = pieces;
        this.verbs = new VerbFinder(pieces);
    }

    /** {@return the sentences, each with its clauses; none is empty} */
    List<List<Clause>> sentences() {
        List<List<Clause>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).isStop()) {
                if (hasWords(from, i)) {
                    sentences.add(clauses(from, i));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!pieces.get(i).isBreak()) {
                return true;
            }
        }
        return false;
    }

    private List<Clause> clauses(int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            depth += piece.isSign("(") ? 1 : piece.isSign(")") ? -1 : 0;
            if (depth <= 0 && i > start && parts(piece) && beginsClause(i + 1, to, piece.isSign(":"))) {
                clauses.add(clause(start, i));
                start = i + 1;
            }
        }
        clauses.add(clause(start, to));
        return clauses;
    }

    private static boolean parts(Piece piece) {
        return piece.is(Category.CUE_AND)
                || piece.isSign(",")
                || piece.isSign(":")
                || (piece.isDash() && !piece.token.glued);
    }

    /** Whether a verb in its base form stands here, and not a noun that is one too. */
    private boolean beginsClause(int from, int to, boolean afterColon) {
        int i = from;
        while (i < to
                && i < from + MOST_SKIPPED
                && (pieces.get(i).is(Category.WORD_ADVERB) || pieces.get(i).is(Category.CUE_AND))
                && !pieces.get(i).isVerb()) {
            i++;
        }
        if (i < to && pieces.get(i).token.verbLike) {
            return true;
        }
        if (i >= to || !pieces.get(i).hasForm(VerbForm.BASE) || pieces.get(i).token.glued) {
            return false;
        }
        if (!pieces.get(i).isNoun()) {
            return true;
        }
        if (afterColon && i + 1 < to && pieces.get(i + 1).isWord() && !FigureParser.isCue(pieces.get(i + 1).token)) {
            return true;
        }
        return i + 1 < to
                && (pieces.get(i + 1).isFigure()
                        || pieces.get(i + 1).is(Category.WORD_DETERMINER)
                        || pieces.get(i + 1).is(Category.WORD_UNIVERSAL));
    }

    private Clause clause(int from, int to) {
        Verb verb = verbs.find(from, to);
        return new Clause(from, to, verb, new Roles(pieces, from, to, verb).find());
    }
}
