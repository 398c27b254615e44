package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a lexicon: sections in brackets, an entry a line, {@code #} before comments. An entry is {@code lemma,
 * synonym: tag form form, tag form = value}; all but the lemma may be left out.
 */
final class LexiconFile {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private LexiconFile() {}

    /** One line of a file, and where it stands. */
    record Line(
            String place,
            String section,
            ImmutableList<String> words,
            ImmutableMap<String, List<String>> forms,
            String value) {

        String lemma() {
            return words.get(0);
        }
    }

    static ImmutableList<Line> read(String file, String content) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        @Nullable String section = null;
        int number = 0;
        for (String raw : Splitter.on('\n').split(content)) {
            number++;
            String line = raw.strip();
            String place = file + ":" + number;
            if (line.isEmpty() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            checkArgument(
                    section != null,
                    "%s: a section such as [noun.output] must come before the first entry: %s",
                    place,
                    line);
            lines.add(line(place, section, line));
        }
        return lines.build();
    }

    private static Line line(String place, String section, String line) {
        int equals = line.indexOf(" = ");
        String value = equals < 0 ? "" : line.substring(equals + 3).strip();
        String head = equals < 0 ? line : line.substring(0, equals).strip();
        int colon = head.indexOf(": ");
        Map<String, List<String>> forms = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String tagged : COMMA.split(head.substring(colon + 2))) {
                List<String> parts = SPACE.splitToList(tagged);
                checkArgument(
                        parts.size() > 1, "%s: a form must have a tag before it, as in 'past won': %s", place, tagged);
                forms.put(parts.get(0), parts.subList(1, parts.size()));
            }
        }
        ImmutableList<String> words = ImmutableList.copyOf(COMMA.split(colon < 0 ? head : head.substring(0, colon)));
        checkArgument(!words.isEmpty(), "%s: an entry must have a word: %s", place, line);
        return new Line(place, section, words, ImmutableMap.copyOf(forms), value);
    }
}
