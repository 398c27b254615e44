package org.okr4j.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.examples.page.MarkedLine;
import org.okr4j.json.Place;

/** Shows what stands at some places of a file: one pass, a little of each line, whatever its length. */
final class MarkedPlaces {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Window> windows = new ArrayList<>();
    private int line = 1;
    private int column;
    private boolean afterReturn;

    private MarkedPlaces(List<Place> places) {
        places.stream()
                .filter(place -> place.line() > 0)
                .distinct()
                .sorted()
                .forEach(place -> windows.add(new Window(place)));
    }

    /** The lines to show for each place; none for those that cannot be shown, as of a file that can be read only once. */
    static ImmutableMap<Place, ImmutableList<String>> of(Path file, List<Place> places) {
        if (!Files.isRegularFile(file)) {
            return ImmutableMap.of();
        }
        MarkedPlaces marked = new MarkedPlaces(places);
        try (Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            marked.read(in);
        } catch (IOException e) {
            return ImmutableMap.of(); // it could be read a moment ago; then the problems alone have to do
        }
        Map<Place, ImmutableList<String>> shown = new LinkedHashMap<>();
        marked.windows.forEach(window -> shown.put(window.place, window.marked()));
        return ImmutableMap.copyOf(shown);
    }

    private void read(Reader in) throws IOException {
        int first = 0;
        for (int next = in.read(); next >= 0 && first < windows.size(); next = in.read()) {
            char character = (char) next;
            if (advance(character)) {
                while (first < windows.size() && windows.get(first).isBehind(line, column)) {
                    first++;
                }
                for (int i = first; i < windows.size() && windows.get(i).isNear(line, column); i++) {
                    windows.get(i).take(character, column);
                }
            }
        }
    }

    /** Counts as the reader of documents does; false for what has no column. */
    private boolean advance(char character) {
        boolean isFirst = line == 1 && column == 0;
        boolean isSecondHalf = afterReturn && character == '\n';
        afterReturn = character == '\r';
        if (isSecondHalf || (isFirst && character == BYTE_ORDER_MARK)) {
            return false;
        }
        if (character == '\n' || character == '\r') {
            line++;
            column = 0;
            return false;
        }
        column++;
        return true;
    }

    /** What is seen of the line of a place. */
    private static final class Window {

        private final Place place;
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();

        Window(Place place) {
            this.place = place;
        }

        boolean isBehind(int line, int column) {
            return place.line() < line || (place.line() == line && column > place.column() + MarkedLine.REACH);
        }

        boolean isNear(int line, int column) {
            return place.line() == line && column >= place.column() - MarkedLine.REACH;
        }

        void take(char character, int column) {
            (column < place.column() ? before : after).append(character);
        }

        ImmutableList<String> marked() {
            return MarkedLine.of(before.toString(), after.toString(), place.column() > MarkedLine.REACH + 1);
        }
    }
}
