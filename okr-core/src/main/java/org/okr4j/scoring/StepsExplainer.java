package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Stage;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains what is expected by due dates: which stages are due, or whether the yes is. */
final class StepsExplainer {

    private final DateRange period;
    private final Optional<LocalDate> due;
    private final LocalDate day;

    StepsExplainer(DateRange period, Optional<LocalDate> due, LocalDate asOf) {
        this.period = period;
        this.due = due;
        this.day = asOf.isBefore(period.first()) ? period.first() : asOf;
    }

    Explanation explain(MeasureParts parts) {
        Ratio expected = Steps.of(parts, period, due).orElseThrow().shareBy(day);
        if (parts.kind() == MeasureKind.BINARY) {
            LocalDate date = parts.due().or(() -> due).orElseThrow();
            return Explanation.of(Operation.RULE, expected, Message.of("explanation.expected.answer", expected, date));
        }
        ImmutableList<Explanation> stages =
                parts.stages().stream().map(this::stage).collect(ImmutableList.toImmutableList());
        long count = parts.stages().stream().filter(this::isDue).count();
        return Explanation.of(
                Operation.WEIGHTED_MEAN,
                expected,
                Message.of("explanation.expected.stages", expected, count, stages.size()),
                stages);
    }

    private Explanation stage(Stage stage) {
        boolean isDue = isDue(stage);
        return Explanation.given(
                        isDue ? Ratio.ONE : Ratio.ZERO,
                        Message.of(
                                isDue ? "explanation.stage.is-due" : "explanation.stage.not-due",
                                stage.name(),
                                stage.due().orElse(period.last()),
                                stage.weight()))
                .weighing(stage.weight().toRatio());
    }

    /** Nothing is due later than at the end of the period. */
    private boolean isDue(Stage stage) {
        return !day.isBefore(period.last())
                || !stage.due().orElse(period.last()).isAfter(day);
    }
}
