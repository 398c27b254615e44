package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Direction;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Within;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.statement.Deadline;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;

/**
 * Where an objective belongs by its key results, whatever its title says: these tell what is to be different in the end.
 * One key result that changes something, in the cycle, is enough.
 *
 * @param reader what the text of a key result says; nothing where nobody can read it
 * @param last the last day of the cycle
 * @param asOf the day
 */
record KeyResultFocus(Function<KeyResult, Optional<Statement>> reader, LocalDate last, LocalDate asOf) {

    /** The key results that were not given up. */
    static ImmutableList<KeyResult> live(Objective objective, LocalDate asOf) {
        return objective.keyResults().stream()
                .filter(keyResult -> keyResult
                        .stateAt(asOf)
                        .filter(LifecycleState::isGivenUp)
                        .isEmpty())
                .collect(toImmutableList());
    }

    /** The ground; empty if something is to change by these key results, or there are none. */
    Optional<FocusGround> ground(Objective objective) {
        IdentityHashMap<KeyResult, Optional<Statement>> read = new IdentityHashMap<>();
        return new KeyResultFocus(keyResult -> read.computeIfAbsent(keyResult, reader), last, asOf)
                .ground(live(objective, asOf));
    }

    private Optional<FocusGround> ground(ImmutableList<KeyResult> keyResults) {
        if (keyResults.isEmpty()) {
            return Optional.empty();
        }
        if (keyResults.stream().allMatch(this::isLater)) {
            return Optional.of(FocusGround.LATER_TIME);
        }
        if (keyResults.stream().allMatch(this::isKept)) {
            return Optional.of(FocusGround.KEPT_FIGURE);
        }
        return keyResults.stream().allMatch(keyResult -> isKept(keyResult) || isRoutine(keyResult))
                ? Optional.of(FocusGround.ROUTINE)
                : Optional.empty();
    }

    private boolean isLater(KeyResult keyResult) {
        return reader.apply(keyResult)
                .flatMap(Statement::deadline)
                .flatMap(Deadline::date)
                .or(() -> keyResult.dueAt(asOf))
                .filter(date -> date.isAfter(last))
                .isPresent();
    }

    /** Whether a figure is to stay where it is; not where it is yet to get there. */
    private boolean isKept(KeyResult keyResult) {
        Optional<Measure> measure = keyResult.measureAt(asOf);
        if (measure.isPresent()) {
            return measure.get().direction() == Direction.KEEP
                    && known(keyResult)
                            .filter(value -> !isMet(measure.get(), value))
                            .isEmpty();
        }
        return reader.apply(keyResult)
                .filter(said -> said.direction() == StatementDirection.MAINTAIN && said.isMeasurable())
                .isPresent();
    }

    private Optional<BigDecimal> known(KeyResult keyResult) {
        return keyResult
                .latestCheckIn(asOf)
                .flatMap(CheckIn::measurement)
                .or(() -> keyResult.history().stream()
                        .filter(reading -> !reading.date().isAfter(asOf))
                        .reduce((earlier, later) -> later)
                        .map(Reading::measurement))
                .filter(Measurement.Number.class::isInstance)
                .map(number -> ((Measurement.Number) number).value());
    }

    private static boolean isMet(Measure measure, BigDecimal value) {
        if (measure instanceof Within within) {
            return value.compareTo(within.low()) >= 0 && value.compareTo(within.high()) <= 0;
        }
        if (measure instanceof Maintain maintain) {
            int better = value.compareTo(maintain.threshold()) * (maintain.kind() == MeasureKind.AT_LEAST ? 1 : -1);
            return maintain.boundary() == Boundary.INCLUSIVE ? better >= 0 : better > 0;
        }
        return true;
    }

    /** Whether own work is counted by the period, or called daily work. */
    private boolean isRoutine(KeyResult keyResult) {
        return reader.apply(keyResult)
                .filter(said -> isCountedByPeriod(said, keyResult.kind().orElse(said.kind()))
                        || said.marks().stream().anyMatch(mark -> mark.kind() == MarkKind.BUSINESS_AS_USUAL))
                .isPresent();
    }

    static boolean isCountedByPeriod(Statement said, KeyResultKind kind) {
        return kind == KeyResultKind.COUNTED_OUTPUT && said.per().isPresent();
    }
}
