package org.okr4j.json;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;

/** Finds the known name that somebody meant who wrote an unknown one. */
final class Nearest {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("_- .");
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known name with the fewest typing slips in between, unless they are more than one in three letters. */
    static Optional<String> to(String name, Iterable<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(name);
        int least = Math.max(1, plain.length() / 3) + 1;
        String nearest = null;
        for (String candidate : known) {
            int slips = slips(plain, plain(candidate));
            if (slips < least) {
                least = slips;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Without what people mix up most: case, separators, and the plural of a word in y. */
    private static String plain(String name) {
        String letters = SEPARATORS.removeFrom(Ascii.toLowerCase(name));
        return letters.endsWith("ies") ? letters.substring(0, letters.length() - 3) + "y" : letters;
    }

    /** The least number of letters to add, drop, replace or swap with their neighbor. */
    private static int slips(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int least(int[][] table, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int slips = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(slips, table[i - 2][j - 2] + 1) : slips;
    }
}
