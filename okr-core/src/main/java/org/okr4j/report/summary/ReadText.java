package org.okr4j.report.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.text.Message;

/** A text that is being checked: what of it is accounted for already, and the complaints so far. */
final class ReadText {

    private final String text;
    private final BitSet done;
    private final List<TextComplaint> complaints = new ArrayList<>();

    ReadText(String text) {
        this.text = text;
        this.done = new BitSet(text.length());
    }

    String text() {
        return text;
    }

    boolean isFree(int start, int end) {
        int next = done.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void settle(int start, int end) {
        done.set(start, end);
    }

    void complain(int start, int end, String key, Optional<String> suggestion) {
        settle(start, end);
        String found = text.substring(start, end);
        complaints.add(new TextComplaint(
                start,
                end,
                found,
                suggestion
                        .map(right -> Message.of(key + ".near", found, right))
                        .orElseGet(() -> Message.of(key, found)),
                suggestion));
    }

    /** Whether what stands here is a word by itself, and not part of a longer one. */
    boolean isWhole(int start, int end) {
        return !(isWordCharacter(start - 1) && isWordCharacter(start))
                && !(isWordCharacter(end - 1) && isWordCharacter(end));
    }

    private boolean isWordCharacter(int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    /** Settles each place where a text stands that is not settled, in whatever case it is written. */
    void settleAll(String known) {
        for (int at = indexOf(known, 0); at >= 0; at = indexOf(known, at + 1)) {
            settle(at, at + known.length());
        }
    }

    /** Where a text stands next, as words of its own and not settled, or -1. */
    int indexOf(String known, int from) {
        for (int at = from; at + known.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, known, 0, known.length())
                    && isWhole(at, at + known.length())
                    && isFree(at, at + known.length())) {
                return at;
            }
        }
        return -1;
    }

    ImmutableList<TextComplaint> complaints() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(TextComplaint::start), complaints);
    }
}
