package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Location;
import org.okr4j.program.OkrProgram;

class OkrDocumentTest {

    private final OkrDocument document = OkrDocument.read(Samples.json());

    @Test
    void locatesThingsByTheirIds() {
        assertThat(document.locate(Location.of(UnitId.of("permits"))))
                .isEqualTo(new Place("/organization/units/1", 17, 7));
        assertThat(document.locate(Location.of(ObjectiveId.of("quick-permits"))))
                .isEqualTo(new Place("/objectives/0", 31, 5));
        assertThat(document.locate(Location.of(KeyResultId.of("days-to-answer"))))
                .isEqualTo(new Place("/objectives/0/keyResults/0", 40, 9));
    }

    @Test
    void locatesProperties() {
        assertThat(document.locate(Location.of(ObjectiveId.of("quick-permits"), "title")))
                .isEqualTo(new Place("/objectives/0/title", 35, 16));
        assertThat(document.locate(Location.of(ObjectiveId.of("quick-permits"), "keyResults[0].checkIns[1].note")))
                .isEqualTo(new Place("/objectives/0/keyResults/0/checkIns/1/note", 56, 23));
        assertThat(document.locate(Location.of(KeyResultId.of("days-to-answer"), "x-dashboard")))
                .extracting(Place::pointer)
                .isEqualTo("/objectives/0/keyResults/0/x-dashboard");
        assertThat(document.locate(Location.ofProgram("organization.units[1].parent")))
                .isEqualTo(new Place("/organization/units/1/parent", 17, 76));
    }

    @Test
    void locatesWhatIsNotThereByWhatIsAroundIt() {
        assertThat(document.locate(Location.of(KeyResultId.of("days-to-answer"), "start")))
                .extracting(Place::pointer)
                .isEqualTo("/objectives/0/keyResults/0");
        assertThat(document.locate(Location.of(KeyResultId.of("days-to-answer"), "checkIns[7].note")))
                .extracting(Place::pointer)
                .isEqualTo("/objectives/0/keyResults/0");
        assertThat(document.locate(Location.of(PersonId.of("nobody"), "name"))).isEqualTo(new Place("", 1, 1));
        assertThat(document.locate(Location.ofProgram(""))).isEqualTo(new Place("", 1, 1));
    }

    @Test
    void followsElementsThatAreKeptInAnotherOrder() {
        String json = Samples.json().replace("2026-10-09\", \"value\": 44", "2026-10-30\", \"value\": 44");

        OkrDocument reordered = OkrDocument.read(json);

        assertThat(reordered
                        .program()
                        .keyResult(KeyResultId.of("days-to-answer"))
                        .orElseThrow()
                        .checkIns()
                        .get(0)
                        .note())
                .isPresent();
        assertThat(reordered.locate(Location.of(KeyResultId.of("days-to-answer"), "checkIns[0].note")))
                .extracting(Place::pointer)
                .isEqualTo("/objectives/0/keyResults/0/checkIns/1/note");
        assertThat(reordered.locate(Location.of(KeyResultId.of("days-to-answer"), "checkIns[1].value")))
                .extracting(Place::pointer)
                .isEqualTo("/objectives/0/keyResults/0/checkIns/0/value");
    }

    @Test
    void countsColumnsInCharacters() {
        OkrDocument spanish = OkrDocument.read("{\"okr\": 1, \"organization\": {\"name\": \"Peñalba 😀\", \"units\":"
                + " [{\"id\": \"p\", \"name\": \"P\", \"kind\": \"agency\"}]}}");

        assertThat(spanish.locate(Location.ofProgram("organization.units")))
                .isEqualTo(new Place("/organization/units", 1, 60));
    }

    @Test
    void isReadFromEverySource(@TempDir Path folder) throws IOException {
        OkrProgram program = Samples.program();
        Path file = folder.resolve("program.json");
        Files.writeString(file, Samples.json());

        assertThat(OkrJson.read(file)).isEqualTo(program);
        assertThat(OkrJson.read(new StringReader(Samples.json()))).isEqualTo(program);
        assertThat(OkrJson.read(new ByteArrayInputStream(Samples.json().getBytes(UTF_8))))
                .isEqualTo(program);
    }

    @Test
    void leavesAByteOrderMarkOut() throws IOException {
        String json = "\uFEFF" + Samples.json();

        assertThat(OkrDocument.read(json).locate(Location.ofProgram("okr"))).isEqualTo(new Place("/okr", 2, 10));
        assertThat(OkrJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)))).isEqualTo(Samples.program());
        assertThat(OkrJson.read(new StringReader(json))).isEqualTo(Samples.program());
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OkrJson.read(new ByteArrayInputStream(Samples.json().getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        OkrJson.write(Samples.program(), out);

        assertThat(closed).isFalse();
        assertThat(out.toString(UTF_8)).isEqualTo(Samples.json());
    }

    @Test
    void isWrittenToAnythingThatTakesCharacters() throws IOException {
        StringBuilder out = new StringBuilder("before\n");
        OkrJson.write(Samples.program(), out);

        assertThat(out).hasToString("before\n" + Samples.json());
    }
}
