package org.okr4j.examples.exchange.mapping;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.okr4j.text.Message;

/** Finds the known name that somebody meant who wrote an unknown one. */
public final class Nearest {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Returns the known name that is nearest.
     *
     * @param name the unknown name
     * @param known the known ones
     * @return the one with the fewest slips of the pen, at most one in three letters; empty where none is that near
     */
    public static Optional<String> to(String name, Iterable<String> known) {
        if (name.length() > LONGEST || name.length() < SHORTEST) {
            return Optional.empty();
        }
        int least = Math.max(1, name.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int slips = candidate.length() > 2 * LONGEST ? least : slips(name, candidate);
            if (slips < least) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /**
     * Adds to a message which known name may have been meant.
     *
     * @param message what is wrong with the name
     * @param name the unknown name
     * @param known the known ones
     * @return the message, with a question if there is a name to ask for
     */
    public static Message ask(Message message, String name, Iterable<String> known) {
        return to(name, known)
                .map(near -> Message.of("exchange.near", message, near))
                .orElse(message);
    }

    private static int slips(String first, String second) {
        String a = Ascii.toLowerCase(first);
        String b = Ascii.toLowerCase(second);
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            for (int j = 0; j <= b.length(); j++) {
                row[j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, before, above, row);
            }
        }
        return row[b.length()];
    }

    /** By replacing a letter, leaving one out, adding one or exchanging two. */
    private static int least(String a, String b, int i, int j, int[] before, int[] above, int[] row) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int slips = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        boolean isExchanged =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isExchanged ? Math.min(slips, before[j - 2] + 1) : slips;
    }
}
