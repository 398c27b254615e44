package org.okr4j.statement;

import java.util.List;
import java.util.Optional;

/** One reading of the title of one objective. Not thread-safe, and used once. */
final class ObjectiveReading {

    private final Lexicon lexicon;
    private final String text;
    private final List<Piece> pieces;

    ObjectiveReading(Lexicon lexicon, DateContext dates, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.pieces = Pieces.of(lexicon.tokens(text), lexicon.words());
        new DeadlineFinder(pieces, text, dates).find();
    }

    ObjectiveStatement statement() {
        return ObjectiveStatement.builder()
                .text(text)
                .lexicon(lexicon)
                .number(Optional.empty())
                .isVagueOnly(false)
                .build();
    }
}
