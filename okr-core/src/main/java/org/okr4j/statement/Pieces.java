package org.okr4j.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns tokens into pieces: what is a date or period is one, then what is a figure; the rest are words and signs. */
final class Pieces {

    private static final int MOST_APART = 9;

    private Pieces() {}

    static List<Piece> of(List<Token> tokens, WordTree words) {
        PeriodParser periods = new PeriodParser(tokens, words);
        FigureParser figures = new FigureParser(tokens);
        List<Piece> pieces = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            @Nullable Period period = periods.at(i);
            if (period != null) {
                pieces.add(Piece.of(period, token, tokens.get(periods.end() - 1)));
                i = periods.end();
                continue;
            }
            @Nullable Figure figure = figures.at(i);
            if (figure != null) {
                pieces.add(Piece.of(figure, token, tokens.get(figures.end() - 1)));
                i = figures.end();
                continue;
            }
            pieces.add(Piece.of(token));
            i++;
        }
        apart(pieces);
        return pieces;
    }

    /** Takes an "or more" that stands apart from its number, as in "3 visits a week at the minimum". */
    private static void apart(List<Piece> pieces) {
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isFigure()) {
                last = i;
            } else if (piece.isStop()) {
                last = -1;
            }
            boolean more = piece.is(Category.CUE_OR_MORE);
            boolean less = piece.is(Category.CUE_OR_LESS);
            Figure figure = last >= 0 && i - last <= MOST_APART ? pieces.get(last).figure : null;
            boolean next = i + 1 < pieces.size() && pieces.get(i + 1).isFigure();
            if ((more || less)
                    && !next
                    && piece.isWord()
                    && figure != null
                    && figure.comparison == Comparison.EXACTLY) {
                figure.comparison = more ? Comparison.AT_LEAST : Comparison.AT_MOST;
                figure.orBetter = more;
            }
        }
    }
}
