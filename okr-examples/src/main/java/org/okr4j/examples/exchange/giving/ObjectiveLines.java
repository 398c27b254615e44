package org.okr4j.examples.exchange.giving;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.table.Listing;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Weight;

/** Lays objectives out: one row a key result, and one for each objective that has none; and check-ins: one row each. */
final class ObjectiveLines {

    private final OkrProgram program;
    private final LocalDate asOf;
    private final char decimalMark;
    private final Supplier<Line> lines;

    ObjectiveLines(OkrProgram program, LocalDate asOf, char decimalMark, Supplier<Line> lines) {
        this.program = program;
        this.asOf = asOf;
        this.decimalMark = decimalMark;
        this.lines = lines;
    }

    ImmutableList<Line> keyResults() {
        ImmutableList.Builder<Line> rows = ImmutableList.builder();
        for (Objective objective : program.objectives()) {
            if (objective.keyResults().isEmpty()) {
                rows.add(objective(objective));
            }
            objective.keyResults().forEach(keyResult -> rows.add(keyResult(keyResult, objective(objective))));
        }
        return rows.build();
    }

    ImmutableList<Line> checkIns() {
        return program.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .flatMap(keyResult -> keyResult.checkIns().stream()
                        .filter(checkIn -> !checkIn.date().isAfter(asOf))
                        .map(checkIn -> checkIn(keyResult, checkIn)))
                .collect(ImmutableList.toImmutableList());
    }

    private Line objective(Objective objective) {
        return lines.get()
                .put(Field.OBJECTIVE, objective.id())
                .put(Field.TITLE, objective.title())
                .put(Field.DESCRIPTION, objective.description())
                .put(Field.UNIT, objective.unit())
                .put(Field.CYCLE, objective.cycle())
                .put(Field.OBJECTIVE_OWNER, objective.owner())
                .put(Field.AMBITION, word(objective.ambition()))
                .put(Field.ROLL_UP, word(objective.rollUp()))
                .put(Field.LANGUAGE, objective.language())
                .put(Field.RESTRICTED_BECAUSE, objective.restrictedBecause())
                .list(
                        Field.PRIORITIES,
                        objective.priorities().stream().map(Object::toString).toList())
                .list(
                        Field.PARENTS,
                        objective.parents().stream().map(this::parent).toList());
    }

    private String parent(Contribution link) {
        return link.parent()
                + link.weight()
                        .map(weight -> "=" + Decimals.format(weight.toBigDecimal(), decimalMark))
                        .orElse("");
    }

    private Line keyResult(KeyResult keyResult, Line line) {
        keyResult.measureAt(asOf).ifPresent(measure -> parts(measure.toParts(), line));
        return line.put(Field.KEY_RESULT, keyResult.id())
                .put(Field.TEXT, keyResult.text())
                .put(Field.METRIC, keyResult.metric())
                .put(Field.KIND, keyResult.kind().map(ObjectiveLines::word))
                .put(Field.INDICATOR, keyResult.indicator().map(ObjectiveLines::word))
                .put(Field.PAIRED_WITH, keyResult.pairedWith())
                .put(Field.METRIC_UNIT, keyResult.unit())
                .figure(Field.WEIGHT, Optional.of(keyResult.weightAt(asOf)).map(Weight::toBigDecimal))
                .put(Field.OWNER, keyResult.ownerAt(asOf))
                .list(
                        Field.CO_OWNERS,
                        keyResult.coOwners().stream().map(Object::toString).toList())
                .put(Field.START, keyResult.start())
                .put(Field.DUE, keyResult.dueAt(asOf));
    }

    private void parts(MeasureParts parts, Line line) {
        line.put(Field.MEASURE, parts.kind().tag())
                .figure(Field.BASELINE, parts.baseline())
                .figure(Field.TARGET, parts.target())
                .figure(Field.LOW, parts.low())
                .figure(Field.HIGH, parts.high())
                .figure(Field.TOLERANCE, parts.tolerance())
                .figure(Field.THRESHOLD, parts.threshold())
                .figure(Field.RISK, parts.risk())
                .figure(Field.COMMIT, parts.commit())
                .figure(Field.STRETCH, parts.stretch())
                .put(Field.MODE, parts.mode().map(ObjectiveLines::word))
                .put(Field.BOUNDARY, parts.boundary().map(ObjectiveLines::word))
                .put(Field.EVERY, parts.every())
                .list(
                        Field.STAGES,
                        parts.stages().stream()
                                .map(stage -> bars(
                                        stage.name(),
                                        stage.weight().equals(Weight.ONE)
                                                ? ""
                                                : stage.weight().toString(),
                                        stage.due().map(Object::toString).orElse("")))
                                .toList())
                .list(
                        Field.POINTS,
                        parts.points().stream()
                                .map(point -> bars(
                                        point.value().toPlainString(),
                                        point.share().toString()))
                                .toList())
                .put(Field.DONE_BY, parts.due());
    }

    /** Values between bars, without those at the end that say nothing. */
    private static String bars(String... values) {
        int last = values.length;
        while (last > 1 && values[last - 1].isEmpty()) {
            last--;
        }
        return Listing.join(ImmutableList.copyOf(values).subList(0, last), '|');
    }

    private Line checkIn(KeyResult keyResult, CheckIn checkIn) {
        Line line = lines.get()
                .put(Field.CHECKED, keyResult.id())
                .put(Field.DATE, checkIn.date())
                .put(Field.REVISION, checkIn.revision());
        checkIn.measurement().ifPresent(measurement -> measurement(measurement, line));
        return line.put(Field.CONFIDENCE, checkIn.confidence().map(this::confidence))
                .put(Field.STATUS, checkIn.status().map(ObjectiveLines::word))
                .put(Field.NOTE, checkIn.note())
                .list(
                        Field.BLOCKERS,
                        checkIn.blockers().stream().map(ObjectiveLines::blocker).toList())
                .put(Field.BY, checkIn.by())
                .put(Field.FEED, checkIn.feed());
    }

    private String confidence(org.okr4j.value.Confidence confidence) {
        String text = confidence.toString();
        return text.contains("/") ? text : text.replace('.', decimalMark);
    }

    private static void measurement(Measurement measurement, Line line) {
        if (measurement instanceof Measurement.Number number) {
            line.figure(Field.VALUE, Optional.of(number.value()));
        } else if (measurement instanceof Measurement.Stages stages) {
            line.listEvenEmpty(Field.DONE_STAGES, stages.done().asList());
        } else if (measurement instanceof Measurement.Answer answer) {
            line.put(Field.ANSWER, answer.yes() ? "yes" : "no");
        } else if (measurement instanceof Measurement.Found found) {
            line.figure(Field.FOUND, Optional.<BigDecimal>of(found.value()));
        }
    }

    private static String blocker(Blocker blocker) {
        return Listing.join(
                ImmutableList.of(
                        word(blocker.kind()),
                        blocker.since().toString(),
                        blocker.escalatedTo().map(Object::toString).orElse(""),
                        blocker.text()),
                '|');
    }

    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
