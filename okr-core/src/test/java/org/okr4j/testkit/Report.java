package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Confidence;

/** A check-in before it is known what is measured; so key results of all measures shrink alike. */
record Report(
        LocalDate date,
        Optional<BigDecimal> figure,
        int bits,
        Optional<Confidence> confidence,
        Optional<String> note,
        List<Blocker> blockers,
        Optional<PersonId> by,
        Optional<ReportedStatus> status) {

    static Arbitrary<Report> reports() {
        return combine(
                        KeyResultArbitraries.days(),
                        MeasureArbitraries.figures().optional(0.9),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers()
                                .between(0, 10)
                                .map(Confidence::ofTenths)
                                .optional(0.8),
                        Arbitraries.of("on the way", "waiting for the vendor").optional(0.3),
                        KeyResultArbitraries.blockers().list().ofMaxSize(1),
                        KeyResultArbitraries.people().optional(0.8),
                        Arbitraries.of(ReportedStatus.class).optional(0.3))
                .as(Report::new);
    }

    CheckIn toCheckIn(Optional<Measure> measure) {
        return CheckIn.builder()
                .date(date)
                .measurement(measure.flatMap(this::measurement))
                .confidence(confidence)
                .status(status)
                .note(note)
                .addAllBlockers(blockers)
                .by(by)
                .feed(by.isPresent() ? Optional.empty() : Optional.of("warehouse"))
                .build();
    }

    private Optional<Measurement> measurement(Measure measure) {
        return figure.map(value -> switch (measure.kind()) {
            case MILESTONES -> done(measure);
            case BINARY -> Measurement.answer(value.signum() > 0);
            case FIND_BASELINE -> Measurement.found(value);
            case INCREASE, DECREASE, REACH, AT_LEAST, AT_MOST, WITHIN, CHECKPOINTS, ZONES -> Measurement.number(value);
        });
    }

    private Measurement done(Measure measure) {
        List<Stage> stages = measure.toParts().stages();
        return Measurement.stages(IntStream.range(0, stages.size())
                .filter(stage -> ((bits >> stage) & 1) == 1)
                .mapToObj(stage -> stages.get(stage).name())
                .toList());
    }
}
