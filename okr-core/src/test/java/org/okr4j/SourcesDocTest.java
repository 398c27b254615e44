package org.okr4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.catalog.OkrRules;

/** Holds what docs/sources.md names to what is there: types, members, rules, entries of roadmaps, and tests. */
class SourcesDocTest {

    private static final Path ROOT = Path.of("..");
    private static final ImmutableList<String> MODULES = ImmutableList.of("okr-core", "okr-json", "okr-examples");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
    private static final Pattern ENTRY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+){1,2}");
    private static final ImmutableMap<String, String> SOURCES = sources("main");
    private static final ImmutableMap<String, String> TESTS = sources("test");

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/sources.md")).stream()
                .filter(line -> line.matches("\\| [AB][0-9]+ \\|.*"))
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .map(cells -> new Row(cells.get(1), cells.get(2), names(cells.get(3)), names(cells.get(4))));
    }

    @Test
    void rowsOfEachSourceAreNumberedWithoutAGap() throws IOException {
        for (String source : List.of("A", "B")) {
            List<String> numbers = rows().map(Row::number)
                    .filter(number -> number.startsWith(source))
                    .toList();
            assertThat(numbers)
                    .hasSizeGreaterThan(40)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(number -> source + number)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHoldsAFactExists(Row row) {
        assertThat(row.held()).as("%s must be held by something", row).isNotEmpty();
        for (String name : row.held()) {
            assertThat(exists(name))
                    .as("%s names '%s', which is not there", row, name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatShowsAFactExists(Row row) {
        assertThat(row.shown()).as("%s must be shown by a test", row).isNotEmpty();
        for (String name : row.shown()) {
            assertThat(isMember(TESTS, name))
                    .as("%s names the test '%s', which is not there", row, name)
                    .isTrue();
        }
    }

    private static boolean exists(String name) {
        if (ENTRY.matcher(name).matches()) {
            return isEntry(Splitter.on('/').splitToList(name));
        }
        return RULE.matcher(name).matches()
                ? OkrRules.all().rule(RuleId.of(name)).isPresent()
                : isMember(SOURCES, name);
    }

    private static boolean isEntry(List<String> path) {
        Optional<Phase> phase = Roadmaps.byId(RoadmapId.of(path.get(0))).map(Roadmap::phases).stream()
                .flatMap(List::stream)
                .filter(found -> found.id().toString().equals(path.get(1)))
                .findFirst();
        return phase.filter(found -> path.size() == 2
                        || found.activities().stream()
                                .anyMatch(activity -> activity.id().toString().equals(path.get(2))))
                .isPresent();
    }

    private static boolean isMember(Map<String, String> sources, String name) {
        List<String> parts = Splitter.on('.').splitToList(name);
        String source = sources.get(parts.get(0));
        return source != null
                && (parts.size() == 1
                        || Pattern.compile("\\b" + parts.get(1) + "\\b")
                                .matcher(source)
                                .find());
    }

    private static ImmutableList<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1)).collect(toImmutableList());
    }

    private static ImmutableMap<String, String> sources(String kind) {
        Map<String, String> sources = new HashMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve(module).resolve("src").resolve(kind).resolve("java"))) {
                for (Path file :
                        (Iterable<Path>) files.filter(found -> found.toString().endsWith(".java"))::iterator) {
                    String name = file.getFileName().toString();
                    sources.merge(name.substring(0, name.length() - 5), Files.readString(file), String::concat);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ImmutableMap.copyOf(sources);
    }

    /** A fact: its number, what it says, what holds it and which tests show that. */
    record Row(String number, String fact, ImmutableList<String> held, ImmutableList<String> shown) {
        @Override
        public String toString() {
            return number + " (" + fact + ")";
        }
    }
}
