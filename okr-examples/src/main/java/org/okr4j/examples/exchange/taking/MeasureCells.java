package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.calendar.Frequency;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Nearest;
import org.okr4j.examples.exchange.table.Listing;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Stage;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/** Reads the cells that make a measure. A fault of content, such as a target at the baseline, is kept and told, not refused. */
final class MeasureCells {

    /** The word that leaves it to baseline and target which kind of measure is meant. */
    private static final String AUTO = "auto";

    private static final Set<Field> FIELDS = EnumSet.range(Field.MEASURE, Field.DONE_BY);

    private final Cells cells;

    MeasureCells(Cells cells) {
        this.cells = cells;
    }

    /** The measure that the cells make of the one that holds; empty where they say nothing about it. */
    Optional<Measure> read(Optional<Measure> before) {
        if (FIELDS.stream().noneMatch(cells::has)) {
            return Optional.empty();
        }
        Optional<BigDecimal> baseline = cells.figure(Field.BASELINE);
        Optional<BigDecimal> target = cells.figure(Field.TARGET);
        Optional<MeasureParts> held = before.map(Measure::toParts);
        MeasureKind kind = kind().or(() -> held.map(MeasureParts::kind).filter(each -> !isAuto()))
                .orElseGet(() -> kind(baseline, target));
        MeasureParts parts = held.filter(each -> each.kind() == kind)
                .orElseGet(() -> MeasureParts.builder().kind(kind).build());
        return Optional.of(with(parts, baseline, target).toMeasureLeniently());
    }

    private MeasureParts with(MeasureParts held, Optional<BigDecimal> baseline, Optional<BigDecimal> target) {
        MeasureParts parts = held.withBaseline(baseline.or(held::baseline))
                .withTarget(target.or(held::target))
                .withLow(cells.figure(Field.LOW).or(held::low))
                .withHigh(cells.figure(Field.HIGH).or(held::high))
                .withTolerance(cells.figure(Field.TOLERANCE).or(held::tolerance))
                .withThreshold(cells.figure(Field.THRESHOLD).or(held::threshold))
                .withRisk(cells.figure(Field.RISK).or(held::risk))
                .withCommit(cells.figure(Field.COMMIT).or(held::commit))
                .withStretch(cells.figure(Field.STRETCH).or(held::stretch))
                .withMode(cells.word(Field.MODE, KeepMode.class).or(held::mode))
                .withBoundary(cells.word(Field.BOUNDARY, Boundary.class).or(held::boundary))
                .withEvery(cells.parsed(
                                Field.EVERY,
                                Message.of("exchange.expected.frequency"),
                                text -> Optional.of(Frequency.parse(text)))
                        .or(held::every))
                .withDue(cells.date(Field.DONE_BY).or(held::due));
        return parts.withStages(list(Field.STAGES, "exchange.expected.stages", MeasureCells::stage)
                        .orElse(held.stages()))
                .withPoints(list(Field.POINTS, "exchange.expected.points", MeasureCells::point)
                        .orElse(held.points()));
    }

    private Optional<MeasureKind> kind() {
        return cells.name(Field.MEASURE)
                .filter(word -> !word.strip().equals(AUTO))
                .flatMap(word -> {
                    Optional<MeasureKind> kind = MeasureKind.ofTag(word.strip());
                    if (kind.isEmpty()) {
                        ImmutableList<String> known = Arrays.stream(MeasureKind.values())
                                .map(MeasureKind::tag)
                                .collect(ImmutableList.toImmutableList());
                        cells.report(
                                Field.MEASURE,
                                Nearest.ask(Message.of("exchange.expected.words", known), word.strip(), known));
                    }
                    return kind;
                });
    }

    private boolean isAuto() {
        return cells.name(Field.MEASURE).map(String::strip).equals(Optional.of(AUTO));
    }

    private static MeasureKind kind(Optional<BigDecimal> baseline, Optional<BigDecimal> target) {
        if (baseline.isEmpty() && target.isPresent()) {
            return MeasureKind.REACH;
        }
        boolean falls =
                baseline.isPresent() && target.isPresent() && target.get().compareTo(baseline.get()) < 0;
        return falls ? MeasureKind.DECREASE : MeasureKind.INCREASE;
    }

    private <T> Optional<ImmutableList<T>> list(
            Field field, String expected, java.util.function.Function<String, T> item) {
        return cells.list(field)
                .flatMap(texts -> cells.parsed(
                        field,
                        Message.of(expected),
                        whole -> Optional.of(texts.stream().map(item).collect(ImmutableList.toImmutableList()))));
    }

    /** A stage as {@code name|weight|due}, of which all but the name may be left out. */
    private static Stage stage(String text) {
        List<String> parts = Listing.split(text, '|');
        Stage.Builder stage = Stage.builder().name(parts.get(0));
        if (parts.size() > 1 && !parts.get(1).isEmpty()) {
            stage.weight(Weight.of(parts.get(1)));
        }
        if (parts.size() > 2) {
            stage.due(java.time.LocalDate.parse(parts.get(2)));
        }
        return stage.build();
    }

    /** A point as {@code value|share}. */
    private static Checkpoint point(String text) {
        List<String> parts = Listing.split(text, '|');
        return new Checkpoint(
                Decimals.parse(parts.get(0), '.').orElseThrow(IllegalArgumentException::new),
                Progress.of(parts.size() > 1 ? parts.get(1) : ""));
    }
}
