package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.organization.PersonId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** What explanations call figures, readings and people. */
final class Wording {

    private final ResolvedProgram program;
    private final Optional<MetricUnit> unit;

    Wording(ResolvedProgram program, Optional<MetricUnit> unit) {
        this.program = program;
        this.unit = unit;
    }

    /** {@return a figure with its unit} */
    Message figure(BigDecimal value) {
        return unit.map(known -> known.figure(value)).orElseGet(() -> Message.of("metric.figure", value));
    }

    /** {@return a sum of figures with their unit} */
    Message figure(Ratio value) {
        return unit.map(known -> known.figure(value)).orElseGet(() -> Message.of("metric.figure", value));
    }

    /** {@return what a measure asks for, in a few words} */
    Message measure(Measure measure) {
        return unit.map(measure::text).orElseGet(measure::text);
    }

    String person(PersonId id) {
        return program.person(id).name();
    }

    /** {@return what a check-in reports, when, and who or which feed did} */
    Message reading(CheckIn checkIn, Measurement measurement) {
        Message source = source(checkIn, measured(measurement));
        return checkIn.revision() == 0 ? source : Message.of("explanation.corrected", source, checkIn.revision());
    }

    private Message source(CheckIn checkIn, Message what) {
        if (checkIn.feed().isPresent()) {
            return Message.of(
                    "explanation.reading.feed",
                    what,
                    checkIn.date(),
                    checkIn.feed().get());
        }
        return checkIn.by()
                .map(by -> Message.of("explanation.reading.person", what, checkIn.date(), person(by)))
                .orElseGet(() -> Message.of("explanation.reading", what, checkIn.date()));
    }

    private Message measured(Measurement measurement) {
        return unit.map(measurement::text).orElseGet(measurement::text);
    }
}
