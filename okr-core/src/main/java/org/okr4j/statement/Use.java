package org.okr4j.statement;

/**
 * A figure of a clause and what it is for.
 *
 * @param at its piece
 * @param figure the figure
 * @param role what it is for
 * @param clue what said so
 * @param up 1 where the figure itself says that the number rises, -1 where it falls, 0 where it does not say
 * @param rank how likely it is the target among candidates: the greatest wins, the first among equals
 */
record Use(int at, Figure figure, Role role, Clue clue, int up, int rank) {

    Use withRole(Role other, Clue why) {
        return new Use(at, figure, other, why, up, rank);
    }
}
