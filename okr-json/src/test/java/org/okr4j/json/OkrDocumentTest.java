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
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
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
    void locatesWhatUnitsDependAndAgreeOn() {
        OkrDocument dependencies = OkrDocument.read(Samples.json("valid-dependencies.json"));
        OkrDocument records = OkrDocument.read(Samples.json("valid-retrospectives.json"));

        assertThat(dependencies.locate(Location.of(DependencyId.of("d1"))))
                .isEqualTo(new Place("/dependencies/0", 39, 5));
        assertThat(dependencies.locate(Location.of(DependencyId.of("d1"), "provider")))
                .isEqualTo(new Place("/dependencies/0/provider", 42, 19));
        assertThat(dependencies.locate(Location.of(DependencyId.of("d1"), "steps[1].by")))
                .isEqualTo(new Place("/dependencies/0/steps/1/by", 51, 17));
        assertThat(dependencies.locate(Location.of(DependencyId.of("d3"), "x-contract")))
                .isEqualTo(new Place("/dependencies/2/x-contract", 77, 21));
        assertThat(dependencies.locate(Location.ofProgram("declarations[1].none")))
                .isEqualTo(new Place("/declarations/1/none", 82, 68));
        assertThat(dependencies.locate(Location.ofProgram("notices[1].to[1]")))
                .isEqualTo(new Place("/notices/1/to/1", 94, 21));
        assertThat(dependencies.locate(Location.ofProgram("notices[3].about")))
                .isEqualTo(new Place("/notices/3/about", 105, 16));
        assertThat(records.locate(Location.of(ConversationId.of("c1"), "agreed[1].subjects[0]")))
                .isEqualTo(new Place("/conversations/0/agreed/1/subjects/0", 60, 13));
        assertThat(records.locate(Location.of(RetrospectiveId.of("r1"), "carryOvers[2].decision")))
                .isEqualTo(new Place("/retrospectives/0/carryOvers/2/decision", 100, 41));
    }

    @Test
    void locatesWhatIsSharedWatchedAndCascaded() {
        OkrDocument shared = OkrDocument.read(Samples.json("valid-shared-objectives.json"));
        OkrDocument kpis = OkrDocument.read(Samples.json("valid-kpis.json"));
        OkrDocument cascade = OkrDocument.read(Samples.json("valid-cascade.json"));

        assertThat(shared.locate(Location.of(ObjectiveId.of("o1"), "coOwners[1].credit")))
                .isEqualTo(new Place("/objectives/0/coOwners/1/credit", 28, 53));
        assertThat(shared.locate(Location.of(ObjectiveId.of("o1"), "reviews[0].notes[1]")))
                .isEqualTo(new Place("/objectives/0/reviews/0/notes/1", 54, 43));
        assertThat(shared.locate(Location.of(KeyResultId.of("k1"), "coOwners[1]")))
                .isEqualTo(new Place("/objectives/0/keyResults/0/coOwners/1", 39, 31));
        assertThat(kpis.locate(Location.of(KpiId.of("close"), "healthy.tolerance")))
                .isEqualTo(new Place("/kpis/0/healthy/tolerance", 26, 45));
        assertThat(cascade.locate(Location.of(UnitId.of("wards"), "cascadeMode")))
                .isEqualTo(new Place("/organization/units/1/cascadeMode", 17, 24));
        assertThat(cascade.locate(Location.ofProgram("cycleTransitions[1].by")))
                .isEqualTo(new Place("/cycleTransitions/1/by", 53, 65));
        assertThat(cascade.locate(Location.ofProgram("boundaries[0].parents[1]")))
                .isEqualTo(new Place("/boundaries/0/parents/1", 64, 9));
    }

    @Test
    void followsRecordsThatAreKeptInTheOrderOfTheirDates() {
        String steps =
                Samples.json("valid-dependencies.json").replace("2026-09-28\", \"state", "2026-12-28\", \"state");
        String readings = Samples.json("valid-kpis.json").replace("2026-08-31\", \"value", "2026-12-31\", \"value");

        assertThat(OkrDocument.read(steps).locate(Location.of(DependencyId.of("d1"), "steps[5].by")))
                .extracting(Place::pointer)
                .isEqualTo("/dependencies/0/steps/0/by");
        assertThat(OkrDocument.read(readings).locate(Location.of(KpiId.of("close"), "history[2].value")))
                .extracting(Place::pointer)
                .isEqualTo("/kpis/0/history/0/value");
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
