package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;

/** Finds words that may be wrong, whatever a statement is about. */
final class Marks {

    private static final int COUNTED = 30;
    private static final int NEAR = 10;

    private static final ImmutableMap<Category, MarkKind> WORDS = ImmutableMap.<Category, MarkKind>builder()
            .put(Category.WORD_VAGUE_QUANTIFIER, MarkKind.VAGUE_QUANTIFIER)
            .put(Category.WORD_VAGUE, MarkKind.EMPTY_PRAISE)
            .put(Category.WORD_BUSINESS_AS_USUAL, MarkKind.BUSINESS_AS_USUAL)
            .put(Category.WORD_VANITY, MarkKind.VANITY)
            .put(Category.WORD_PLACEHOLDER, MarkKind.PLACEHOLDER)
            .put(Category.WORD_UNIVERSAL, MarkKind.UNIVERSAL)
            .put(Category.NOUN_REFERENCE, MarkKind.REFERENCE)
            .buildOrThrow();

    private Marks() {}

    static ImmutableList<Mark> of(List<Piece> pieces, String text, List<List<Clause>> sentences, Clause main) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        for (Piece piece : pieces) {
            if (!piece.isWord() || piece.token.entry.isUnknown()) {
                continue;
            }
            WORDS.forEach((category, kind) -> {
                if (piece.is(category)) {
                    marks.add(mark(kind, piece, text));
                }
            });
        }
        for (List<Clause> sentence : sentences) {
            for (Clause clause : sentence) {
                Verb verb = clause.verb();
                if (verb != null && verb.isFirst() && pieces.get(verb.at()).is(Category.VERB_LOW)) {
                    marks.add(mark(MarkKind.LOW_COMMITMENT, pieces.get(verb.at()), text));
                }
                if (clause.equals(main)) {
                    joined(clause, pieces, text, marks);
                }
                Use use = clause.main();
                if (!clause.equals(main) && use != null && clause.from() >= main.to()) {
                    marks.add(mark(MarkKind.SECOND_RESULT, pieces.get(use.at()), text));
                }
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(mark -> mark.words().span().start()), marks.build());
    }

    /** A second count that is joined on with and: 2 nurses and 3 doctors. */
    private static void joined(Clause clause, List<Piece> pieces, String text, ImmutableList.Builder<Mark> marks) {
        Use first = clause.main();
        for (Use use : clause.uses()) {
            boolean counts = use.role() == Role.TARGET
                    || use.role() == Role.CHANGE
                    || (use.role() == Role.CANDIDATE && use.rank() >= COUNTED);
            boolean second = first != null && use.at() > first.at() && counts && isJoined(pieces, first.at(), use.at());
            if (second) {
                marks.add(mark(MarkKind.SECOND_RESULT, pieces.get(use.at()), text));
                return;
            }
        }
    }

    private static boolean isJoined(List<Piece> pieces, int from, int to) {
        for (int i = to - 1; i > from && i > to - NEAR; i--) {
            if (pieces.get(i).is(Category.CUE_AND)) {
                return true;
            }
        }
        return false;
    }

    private static Mark mark(MarkKind kind, Piece piece, String text) {
        return new Mark(kind, new Phrase(text.substring(piece.start, piece.end), new Span(piece.start, piece.end)));
    }
}
