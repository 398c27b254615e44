package org.okr4j.statement;

/**
 * The main verb of a clause.
 *
 * @param at its piece
 * @param piece the piece of the verb that gives the meaning: for "is reduced" reduced
 * @param lemma the base form
 * @param isFirst whether it opens the clause, as an imperative does
 * @param isPassive whether its subject undergoes it: is certified, lease signed
 * @param hasAuxiliary whether an auxiliary stands before it: is certified
 */
record Verb(int at, Piece piece, String lemma, boolean isFirst, boolean isPassive, boolean hasAuxiliary) {

    boolean is(Category category) {
        return piece.is(category);
    }

    boolean isChange() {
        return is(Category.VERB_INCREASE)
                || is(Category.VERB_DECREASE)
                || is(Category.VERB_IMPROVE)
                || is(Category.VERB_MULTIPLY)
                || is(Category.VERB_ELIMINATE)
                || is(Category.VERB_GAIN);
    }
}
