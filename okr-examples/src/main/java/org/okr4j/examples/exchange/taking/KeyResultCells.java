package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.text.Message;
import org.okr4j.value.Weight;

/** Reads the cells of a key result, for a new one or one that the program has. */
final class KeyResultCells {

    private final Entry entry;
    private final Cells cells;
    private final Directory directory;
    private final References references;

    KeyResultCells(Entry entry, Mapping mapping, Directory directory, References references, RowProblems problems) {
        this.entry = entry;
        this.cells = new Cells(entry, mapping, problems);
        this.directory = directory;
        this.references = references;
    }

    /** A new key result; empty where it has no text. */
    Optional<KeyResult> read(KeyResultId id) {
        Optional<String> text = cells.name(Field.TEXT);
        if (text.isEmpty()) {
            cells.missing(Field.TEXT);
        }
        return text.map(words -> {
            KeyResult frame = frame(KeyResult.builder().id(id).text(words).build());
            return frame.withMeasure(new MeasureCells(cells).read(Optional.empty()))
                    .withWeight(weight().orElse(Weight.ONE))
                    .withOwner(cells.found(Field.OWNER, directory::person))
                    .withDue(cells.date(Field.DUE));
        });
    }

    /**
     * What has to change of a key result for it to be as the file has it. What is amended once others rely on it, with its
     * day and reason, is amended from that day on; everything else, and all of a draft, is revised.
     */
    ImmutableList<Change> changes(KeyResult before, Objective objective, LocalDate asOf) {
        KeyResult frame = frame(before);
        boolean dated = objective.stateAt(asOf).isPublic()
                || before.amendments().stream().anyMatch(each -> !each.date().isAfter(asOf));
        Optional<Measure> measure = new MeasureCells(cells)
                .read(before.measureAt(asOf))
                .filter(each -> !before.measureAt(asOf).equals(Optional.of(each)));
        Optional<Weight> weight = weight().filter(each -> !before.weightAt(asOf).equals(each));
        var owner = cells.found(Field.OWNER, directory::person)
                .filter(each -> !before.ownerAt(asOf).equals(Optional.of(each)));
        Optional<LocalDate> due =
                cells.date(Field.DUE).filter(each -> !before.dueAt(asOf).equals(Optional.of(each)));
        KeyResult revised = dated
                ? frame
                : frame.withMeasure(measure.or(before::measure))
                        .withWeight(weight.orElse(before.weight()))
                        .withOwner(owner.or(before::owner))
                        .withDue(due.or(before::due));
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        if (!revised.equals(before)) {
            changes.add(Change.revise(revised));
        }
        if (dated && (measure.isPresent() || weight.isPresent() || owner.isPresent() || due.isPresent())) {
            changes.add(Change.amend(
                    before.id(),
                    Amendment.builder()
                            .date(asOf)
                            .measure(measure)
                            .weight(weight)
                            .owner(owner)
                            .due(due)
                            .reason(cells.name(Field.REASON))
                            .build()));
        }
        return changes.build();
    }

    private Optional<Weight> weight() {
        return cells.figure(Field.WEIGHT)
                .flatMap(figure -> cells.parsed(
                        Field.WEIGHT, Message.of("exchange.expected.weight"), text -> Optional.of(Weight.of(figure))));
    }

    private KeyResult frame(KeyResult base) {
        KeyResult result = base.withText(cells.name(Field.TEXT).orElse(base.text()))
                .withMetric(cells.text(Field.METRIC).or(base::metric))
                .withKind(cells.word(Field.KIND, KeyResultKind.class).or(base::kind))
                .withIndicator(cells.word(Field.INDICATOR, IndicatorRole.class).or(base::indicator))
                .withPairedWith(cells.found(Field.PAIRED_WITH, name -> references.keyResult(entry, name))
                        .or(base::pairedWith))
                .withUnit(cells.parsed(Field.METRIC_UNIT, Message.of("exchange.expected.unit"), KeyResultCells::unit)
                        .or(base::unit))
                .withStart(cells.date(Field.START).or(base::start));
        try {
            return result.withCoOwners(
                    cells.allFound(Field.CO_OWNERS, directory::person).orElse(base.coOwners()));
        } catch (IllegalArgumentException e) {
            cells.report(Message.of("exchange.twice.in-list"));
            return result;
        }
    }

    /** A unit as the library writes it, a percent sign, or any other word. */
    private static Optional<MetricUnit> unit(String text) {
        if (text.equals("%")) {
            return Optional.of(MetricUnit.PERCENT);
        }
        try {
            return Optional.of(MetricUnit.parse(text));
        } catch (IllegalArgumentException e) {
            return text.contains(":") ? Optional.empty() : Optional.of(MetricUnit.other(text));
        }
    }
}
