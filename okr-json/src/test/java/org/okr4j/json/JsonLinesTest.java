package org.okr4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleReport;

/** A stream with a document on each line is read line by line, and what is wrong with one concerns it alone. */
class JsonLinesTest {

    private static final String ONE = "{\"id\":\"one\",\"title\":\"Thrift\"}";

    @TempDir
    private Path directory;

    @Test
    void readsOneDocumentALine() {
        assertThat(priorities(ONE + "\n" + ONE.replace("one", "two") + "\n")
                        .map(line -> line.orThrow().id().toString()))
                .containsExactly("one", "two");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(priorities(ONE)).hasSize(1);
        assertThat(priorities("")).isEmpty();
        assertThat(priorities("\n")).isEmpty();
    }

    @Test
    void leavesEmptyLinesOutAndCountsThem() {
        assertThat(priorities("\ufeff" + ONE + "\r\n\r\n  \t\n" + ONE + "\r\n").map(JsonLine::number))
                .containsExactly(1, 4);
    }

    @Test
    void tellsWhatIsWrongWithALineAndGoesOn() {
        List<JsonLine<StrategicPriority>> lines = priorities(
                        ONE + "\n{\"id\":\"b\",\"titel\":5}\n{\"id\":\n[]]\n" + ONE)
                .toList();

        assertThat(lines.stream().map(line -> line.value().isPresent()))
                .containsExactly(true, false, false, false, true);
        assertThat(lines.stream().flatMap(line -> line.problems().stream()).map(DocumentProblem::toString))
                .containsExactly(
                        "document (line 2, column 1): the required property \"title\" is missing",
                        "/titel (line 2, column 11): unknown property \"titel\"; did you mean \"title\"?",
                        "/id (line 3, column 7): the document ends here, in the middle of a value",
                        "document (line 4, column 1): expected an object, found an array",
                        "document (line 4, column 3): this is not JSON: unexpected ]");
        assertThat(catchThrowableOfType(OkrJsonException.class, lines.get(1)::orThrow)
                        .problems())
                .isEqualTo(lines.get(1).problems());
    }

    @Test
    void bytesThatAreNoTextSpoilTheirLineOnly() {
        byte[] bytes = (ONE + "\n{\"id\":\"b\u00e9\"}\n" + ONE).getBytes(ISO_8859_1);

        assertThat(OkrJson.lines(new ByteArrayInputStream(bytes), StrategicPriority.class)
                        .map(line -> line.problems().stream()
                                .map(DocumentProblem::toString)
                                .toList()))
                .containsExactly(List.of(), List.of("/id (line 2, column 7): this is not UTF-8"), List.of());
    }

    @Test
    void limitsHoldForEachLine() {
        OkrJsonReader reader = OkrJsonReader.of(JsonLimits.DEFAULT.withDocumentBytes(100));
        String text = ONE + "\n" + " ".repeat(20_000) + ONE + "\n" + (ONE + "\n").repeat(100);

        assertThat(reader.lines(stream(text), StrategicPriority.class)
                        .filter(line -> line.value().isEmpty()))
                .singleElement()
                .satisfies(line -> assertThat(line.problems())
                        .singleElement()
                        .hasToString("document (line 2, column 1): the document is longer than 100 bytes"));
        assertThat(reader.lines(stream(text), StrategicPriority.class)).hasSize(102);
    }

    @Test
    void readsNoMoreThanIsAskedFor() {
        AtomicInteger given = new AtomicInteger();
        byte[] line = (ONE + "\n").getBytes(UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[given.getAndIncrement() % line.length];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };

        assertThat(OkrJson.lines(endless, StrategicPriority.class)
                        .limit(1_000)
                        .map(JsonLine::orThrow)
                        .distinct())
                .hasSize(1);
        assertThat(given.get()).isLessThan(line.length * 1_000 + 20_000);
    }

    @Test
    void readsAFileUntilItIsClosed() throws IOException {
        Path file = Files.writeString(directory.resolve("priorities.ndjson"), ONE + "\n");

        try (Stream<JsonLine<StrategicPriority>> lines = OkrJson.lines(file, StrategicPriority.class)) {
            assertThat(lines).hasSize(1);
        }
        Stream<JsonLine<StrategicPriority>> closed = OkrJson.lines(file, StrategicPriority.class);
        Iterator<JsonLine<StrategicPriority>> iterator = closed.iterator();
        closed.close();
        assertThatThrownBy(iterator::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void changesAreALogOfWhatHappened() {
        List<Change> changes = ImmutableList.of(
                Change.remove(org.okr4j.objective.ObjectiveId.of("o1")),
                Change.add(OrgUnit.builder()
                        .id(org.okr4j.organization.UnitId.of("u"))
                        .name("U")
                        .kind(org.okr4j.organization.UnitKind.TEAM)
                        .build()));
        String log = changes.stream().map(OkrJson.compact()::write).collect(Collectors.joining("\n"));

        assertThat(OkrJson.lines(stream(log), Change.class).map(JsonLine::orThrow))
                .isEqualTo(changes);
    }

    @Test
    void programsKeepTheirExtensionsAndReferencesAreChecked() {
        OkrProgram program = OkrJson.read("""
                {"okr": 1, "organization": {"name": "A", "units": [{"id": "a", "name": "A", "kind": "organization", "x-own": 1}]}}""");
        String whole = OkrJson.compact().write(program);

        List<JsonLine<OkrProgram>> lines = OkrJson.lines(
                        stream(whole + "\n" + whole.replace("\"kind\"", "\"parent\":\"b\",\"kind\"")), OkrProgram.class)
                .toList();

        assertThat(lines.get(0).value()).isEqualTo(Optional.of(program));
        assertThat(lines.get(1).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void whatIsOnlyWrittenIsNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.lines(stream(""), RuleReport.class))
                .withMessageContaining("RuleReport is not read from a document; these are: OkrProgram, Change, ");
    }

    @Property(tries = 100)
    void howTheStreamIsCutMakesNoDifference(@ForAll @IntRange(min = 1, max = 70) int size) {
        String text = (ONE + "\n\n").repeat(5) + "{}\n" + (ONE + "\n").repeat(5);
        InputStream cut = new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, size));
            }
        };

        assertThat(OkrJson.lines(cut, StrategicPriority.class).toList())
                .isEqualTo(priorities(text).toList());
    }

    private static Stream<JsonLine<StrategicPriority>> priorities(String text) {
        return OkrJson.lines(stream(text), StrategicPriority.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
