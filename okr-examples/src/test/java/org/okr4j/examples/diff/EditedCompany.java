package org.okr4j.examples.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.okr4j.examples.input.Sample;
import org.okr4j.json.OkrJson;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

/** The company of the samples, and what became of it within a week, as files. */
public final class EditedCompany {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final Path before;
    private final Path after;

    private EditedCompany(Path before, Path after) {
        this.before = before;
        this.after = after;
    }

    /** Writes both files. */
    public static EditedCompany in(Path directory) throws IOException {
        OkrProgram company = Sample.COMPANY.read().document().program();
        return new EditedCompany(
                write(company, directory.resolve("before.json")),
                write(company.apply(changes()), directory.resolve("after.json")));
    }

    private static Path write(OkrProgram program, Path file) throws IOException {
        return Files.writeString(file, OkrJson.write(program), UTF_8);
    }

    static ImmutableList<Change> changes() {
        ObjectiveId risk = ObjectiveId.of("o-cs-risk");
        return ImmutableList.of(
                Change.remove(KeyResultId.of("kr-weber-tone")),
                Change.add(
                        ObjectiveId.of("o-learn-library"),
                        KeyResult.builder()
                                .id(KeyResultId.of("kr-learn-found"))
                                .text("Raise questions answered by the library from 20 % to 60 % by December 31")
                                .build()),
                Change.checkIn(
                        KeyResultId.of("kr-prod-incidents"),
                        CheckIn.builder()
                                .date(MONDAY)
                                .measurement(Measurement.number("4"))
                                .confidence(Confidence.ofTenths(5))
                                .by(PersonId.of("p-moyo"))
                                .build()),
                Change.assign(risk, PersonId.of("p-lopez")),
                Change.unlink(risk, KeyResultId.of("kr-co-churnrisk")),
                Change.link(risk, Contribution.contributes(ObjectiveId.of("o-co-stay"), Weight.of(2))),
                Change.retarget(
                        KeyResultId.of("kr-cs-saved"),
                        Measure.increase("10", "15"),
                        MONDAY,
                        "the numbers were the wrong way round"));
    }

    public String before() {
        return before.toString();
    }

    public String after() {
        return after.toString();
    }
}
