package org.okr4j.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a page shows of an output: its lines, where {@code …} stands for any that are left out. */
record PageExcerpt(List<String> lines) {

    private static final String LEFT_OUT = "…";

    /** The place, from 0, of the first line that is not where the output has it; nothing if the page is right. */
    Optional<Integer> firstWrong(List<String> output) {
        int from = 0;
        for (Passage passage : passages()) {
            List<String> wanted = passage.lines(lines);
            List<String> rest = output.subList(from, output.size());
            int at = Math.max(0, passage.isFirst() ? 0 : Collections.indexOfSubList(rest, wanted));
            if (passage.isLast(lines) && !passage.isFirst()) {
                at = Math.max(0, rest.size() - wanted.size());
            }
            int right = sameFrom(wanted, rest.subList(at, rest.size()));
            if (right < wanted.size()) {
                return Optional.of(passage.first() + right);
            }
            from += at + wanted.size();
        }
        return endsTooEarly(output, from) ? Optional.of(lines.size()) : Optional.empty();
    }

    private boolean endsTooEarly(List<String> output, int from) {
        return from < output.size()
                && (lines.isEmpty() || !lines.get(lines.size() - 1).equals(LEFT_OUT));
    }

    private static int sameFrom(List<String> wanted, List<String> given) {
        int same = 0;
        while (same < Math.min(wanted.size(), given.size()) && wanted.get(same).equals(given.get(same))) {
            same++;
        }
        return same;
    }

    /**
     * The same excerpt of another output: as many lines, from where a line is that begins most like the first of the passage. To
     * be read before it is believed.
     */
    List<String> renewed(List<String> output) {
        if (!lines.contains(LEFT_OUT)) {
            return output;
        }
        List<String> renewed = new ArrayList<>(lines);
        int from = 0;
        for (Passage passage : passages()) {
            int size = passage.lines(lines).size();
            int latest = Math.max(from, output.size() - size);
            int at = passage.isFirst()
                    ? 0
                    : passage.isLast(lines) ? latest : mostAlike(lines.get(passage.first()), output, from, latest);
            for (int i = 0; i < size && at + i < output.size(); i++) {
                renewed.set(passage.first() + i, output.get(at + i));
            }
            from = Math.min(at + size, output.size());
        }
        return renewed;
    }

    private static int mostAlike(String line, List<String> output, int from, int latest) {
        return IntStream.rangeClosed(from, Math.min(latest, output.size() - 1))
                .boxed()
                .reduce((first, second) ->
                        alike(line, output.get(second)) > alike(line, output.get(first)) ? second : first)
                .orElse(from);
    }

    private static int alike(String line, String other) {
        int same = 0;
        while (same < Math.min(line.length(), other.length()) && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        return line.equals(other) ? Integer.MAX_VALUE : same;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).equals(LEFT_OUT)) {
                if (i > first) {
                    passages.add(new Passage(first, i));
                }
                first = i + 1;
            }
        }
        return passages;
    }

    /** Lines of the excerpt between which nothing is left out. */
    private record Passage(int first, int end) {

        List<String> lines(List<String> excerpt) {
            return excerpt.subList(first, end);
        }

        boolean isFirst() {
            return first == 0;
        }

        boolean isLast(List<String> excerpt) {
            return end == excerpt.size();
        }
    }
}
