package org.okr4j.report.summary;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.text.Message;

/** A text that is being checked: what of it is accounted for already, and the complaints so far. */
final class ReadText {

    private static final CharMatcher WHITE = CharMatcher.whitespace();

    private final String text;
    private final String flat;
    private final BitSet done;
    private final List<TextComplaint> complaints = new ArrayList<>();

    ReadText(String text) {
        this.text = text;
        this.flat = flat(text);
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
        find(known, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, this::settle);
    }

    /** Finds each place where a text stands as words of its own that are not settled, be it on several lines. */
    void find(String known, int flags, PlaceTaker taker) {
        if (!flat.contains(flat(known))) {
            return;
        }
        String words = Splitter.on(' ')
                .splitToStream(WHITE.replaceFrom(known, ' '))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(joining("\\s+"));
        Matcher matcher = Pattern.compile(words, flags).matcher(text);
        while (matcher.find()) {
            if (isWhole(matcher.start(), matcher.end()) && isFree(matcher.start(), matcher.end())) {
                taker.take(matcher.start(), matcher.end());
            }
        }
    }

    private static String flat(String text) {
        return WHITE.trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
    }

    /** Does something with a place. */
    @FunctionalInterface
    interface PlaceTaker {
        void take(int start, int end);
    }

    ImmutableList<TextComplaint> complaints() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(TextComplaint::start), complaints);
    }
}
