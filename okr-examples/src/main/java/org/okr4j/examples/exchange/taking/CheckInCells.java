package org.okr4j.examples.exchange.taking;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.examples.exchange.mapping.Cell;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.table.Listing;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;

/** Reads the cells of a check-in. */
final class CheckInCells {

    private static final ImmutableSet<String> YES = ImmutableSet.of("yes", "true", "1", "100", "100%", "done");
    private static final ImmutableSet<String> NO = ImmutableSet.of("no", "false", "0", "0%");

    private final Entry entry;
    private final Cells cells;
    private final Directory directory;
    private final char decimalMark;

    CheckInCells(Entry entry, Mapping mapping, Directory directory, RowProblems problems) {
        this.entry = entry;
        this.cells = new Cells(entry, mapping, problems);
        this.directory = directory;
        this.decimalMark = mapping.decimalMark();
    }

    /** The day that the row says; empty where it tells how things stand on the day of the import. */
    Optional<LocalDate> date() {
        return cells.date(Field.DATE);
    }

    Optional<Integer> revision() {
        return cells.whole(Field.REVISION);
    }

    /** The check-in, as the first one of its day. */
    CheckIn read(LocalDate date, Optional<Measure> measure) {
        List<Measurement> measurements = Stream.of(
                        cells.figure(Field.VALUE).<Measurement>map(Measurement::number),
                        cells.list(Field.DONE_STAGES).<Measurement>map(Measurement::stages),
                        answer(Field.ANSWER).<Measurement>map(Measurement::answer),
                        cells.figure(Field.FOUND).<Measurement>map(Measurement::found),
                        reading(measure))
                .flatMap(Optional::stream)
                .toList();
        if (measurements.size() > 1) {
            cells.report(Message.of("exchange.check-in.several"));
        }
        return CheckIn.builder()
                .date(date)
                .measurement(measurements.stream().findFirst())
                .confidence(
                        cells.parsed(Field.CONFIDENCE, Message.of("exchange.expected.confidence"), this::confidence))
                .status(cells.word(Field.STATUS, ReportedStatus.class))
                .note(cells.text(Field.NOTE))
                .addAllBlockers(blockers())
                .by(cells.found(Field.BY, directory::person))
                .feed(cells.name(Field.FEED))
                .build();
    }

    /** A figure whose form follows from the measure. */
    private Optional<Measurement> reading(Optional<Measure> measure) {
        MeasureKind kind = measure.map(Measure::kind).orElse(MeasureKind.INCREASE);
        return switch (kind) {
            case BINARY -> answer(Field.READING).map(Measurement::answer);
            case MILESTONES -> cells.list(Field.READING).map(Measurement::stages);
            case FIND_BASELINE -> cells.figure(Field.READING).map(Measurement::found);
            default -> cells.figure(Field.READING).map(Measurement::number);
        };
    }

    private Optional<Boolean> answer(Field field) {
        return cells.parsed(field, Message.of("exchange.expected.answer"), text -> {
            String word = Ascii.toLowerCase(text);
            return YES.contains(word) || NO.contains(word) ? Optional.of(YES.contains(word)) : Optional.empty();
        });
    }

    private Optional<Confidence> confidence(String text) {
        Optional<BigDecimal> times = entry.cell(Field.CONFIDENCE).flatMap(Cell::times);
        boolean isStated = text.endsWith("%") || text.endsWith("/10");
        Optional<BigDecimal> figure = isStated ? Optional.empty() : Decimals.parse(text, decimalMark);
        return Optional.of(figure.map(each -> Confidence.of(each.multiply(times.orElse(BigDecimal.ONE))))
                .orElseGet(() -> Confidence.parse(Ascii.toLowerCase(text))));
    }

    /** Blockers as {@code kind|since|person asked to move it|text}. */
    private ImmutableList<Blocker> blockers() {
        List<Blocker> blockers = new ArrayList<>();
        for (String item : cells.list(Field.BLOCKERS).orElse(ImmutableList.of())) {
            cells.parsed(Field.BLOCKERS, Message.of("exchange.expected.blockers"), whole -> Optional.of(blocker(item)))
                    .ifPresent(blockers::add);
        }
        return ImmutableList.copyOf(blockers);
    }

    private Blocker blocker(String text) {
        List<String> parts = Listing.split(text, '|');
        if (parts.size() != 4) {
            throw new IllegalArgumentException(text);
        }
        Optional<PersonId> asked = Optional.of(parts.get(2))
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    Match<PersonId> match = directory.person(name);
                    match.problem().ifPresent(cells::report);
                    return match.value();
                })
                .flatMap(found -> found);
        return Blocker.builder()
                .kind(BlockerKind.valueOf(Ascii.toUpperCase(parts.get(0).strip())))
                .since(LocalDate.parse(parts.get(1)))
                .escalatedTo(asked)
                .text(parts.get(3))
                .build();
    }
}
