package org.okr4j.statement;

import java.util.List;

/** Finds what only numbers or names a statement in front of it: 1., b), KR2:, [KR 3], Key result 1 -. */
final class Labels {

    private static final int LONGEST = 5;
    private static final int MOST = 99;

    private Labels() {}

    /** {@return the first piece after the label; 0 where there is none} */
    static int end(List<Piece> pieces) {
        int start = 0;
        while (start < pieces.size()
                && start < LONGEST
                && (pieces.get(start).isDash()
                        || pieces.get(start).isSign("*")
                        || pieces.get(start).isSign("•"))) {
            start++;
        }
        int name = name(pieces, start);
        int end = close(pieces, name, name > start);
        return end > name && end < pieces.size() && name > start ? end : 0;
    }

    /** The piece after the number or name of a label; the same piece where there is none. */
    private static int name(List<Piece> pieces, int start) {
        if (start >= pieces.size()) {
            return start;
        }
        Piece first = pieces.get(start);
        if (first.isSign("[") || first.isSign("(")) {
            for (int i = start + 1; i < pieces.size() && i < start + LONGEST; i++) {
                if (pieces.get(i).isSign("]") || pieces.get(i).isSign(")")) {
                    return name(pieces, start + 1) == i ? i : start;
                }
            }
            return start;
        }
        if (isNumber(first) || (first.isWord() && first.end - first.start == 1)) {
            return start + 1;
        }
        if (first.is(Category.WORD_LABEL)) {
            int next = start + 1;
            next = next < pieces.size() && pieces.get(next).isSign("#") ? next + 1 : next;
            return next < pieces.size() && isNumber(pieces.get(next)) ? next + 1 : next;
        }
        return first.isWord() && first.token.label ? start + 1 : start;
    }

    private static boolean isNumber(Piece piece) {
        Figure figure = piece.figure;
        return figure != null
                && figure.unit == null
                && figure.comparison == Comparison.EXACTLY
                && figure.upTo == null
                && figure.value.signum() >= 0
                && figure.value.intValue() <= MOST;
    }

    /** The piece after the sign that closes a label; the same piece where there is none. */
    private static int close(List<Piece> pieces, int at, boolean named) {
        int i = at;
        while (named && i < pieces.size() && i < at + 2 && isClosing(pieces.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isClosing(Piece piece) {
        return piece.isSign(")")
                || piece.isSign("]")
                || piece.isSign(":")
                || piece.isDash()
                || (piece.isStop() && piece.token.norm.equals("."));
    }
}
