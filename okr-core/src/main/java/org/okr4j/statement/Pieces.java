package org.okr4j.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns tokens into pieces: what is a date or period is one, then what is a figure; the rest are words and signs. */
final class Pieces {

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
        return pieces;
    }
}
