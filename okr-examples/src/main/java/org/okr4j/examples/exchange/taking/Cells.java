package org.okr4j.examples.exchange.taking;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.examples.exchange.mapping.Cell;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Nearest;
import org.okr4j.examples.exchange.table.Listing;
import org.okr4j.text.Message;

/** Reads the cells of an entry, and notes which of them cannot be read. A cell that is not there says nothing. */
final class Cells {

    private static final int LAST_YEAR = 9999;

    private final Entry entry;
    private final Mapping mapping;
    private final DateTimeFormatter dates;
    private final RowProblems problems;

    Cells(Entry entry, Mapping mapping, RowProblems problems) {
        this.entry = entry;
        this.mapping = mapping;
        this.dates = mapping.dates();
        this.problems = problems;
    }

    int line() {
        return entry.line();
    }

    boolean has(Field field) {
        return entry.cell(field).isPresent();
    }

    void report(Message message) {
        problems.report(entry.line(), message);
    }

    /** Says of a cell what would be right in its place. */
    void report(Field field, Message expected) {
        Cell cell = entry.cell(field).orElseThrow();
        report(Message.of("exchange.cell.expected", cell.column(), expected, Ascii.truncate(cell.text(), 80, "…")));
    }

    /** Says that a cell is needed. */
    void missing(Field field) {
        report(Message.of("exchange.cell.missing", field.word()));
    }

    /** A text exactly as it stands; of a blank one, nothing. */
    Optional<String> text(Field field) {
        return entry.cell(field).map(Cell::text);
    }

    /** A text in which something has to stand. */
    Optional<String> name(Field field) {
        return text(field).filter(text -> !text.isBlank());
    }

    Optional<LocalDate> date(Field field) {
        return parsed(field, Message.of("exchange.expected.date", dates.format(LocalDate.of(2026, 11, 20))), text -> {
            LocalDate date = LocalDate.parse(text, dates);
            return date.getYear() >= 1 && date.getYear() <= LAST_YEAR ? Optional.of(date) : Optional.empty();
        });
    }

    Optional<BigDecimal> figure(Field field) {
        BigDecimal factor = entry.cell(field).flatMap(Cell::times).orElse(BigDecimal.ONE);
        return parsed(
                field,
                Message.of(
                        "exchange.expected.figure", Decimals.format(new BigDecimal("-1234.5"), mapping.decimalMark())),
                text -> Decimals.parse(text, mapping.decimalMark()).map(factor::multiply));
    }

    Optional<Integer> whole(Field field) {
        return parsed(
                field,
                Message.of("exchange.expected.whole"),
                text -> Optional.ofNullable(Ints.tryParse(text)).filter(number -> number >= 0));
    }

    /** Several values; none where the cell says that there are none. */
    Optional<ImmutableList<String>> list(Field field) {
        return text(field).map(text -> Listing.split(text, mapping.listSeparator()));
    }

    <E extends Enum<E>> Optional<E> word(Field field, Class<E> type) {
        ImmutableList<String> known = words(type);
        return entry.cell(field).flatMap(cell -> {
            String word = Ascii.toLowerCase(cell.text().strip());
            int place = known.indexOf(word);
            if (place < 0) {
                report(field, Nearest.ask(Message.of("exchange.expected.words", known), word, known));
                return Optional.empty();
            }
            return Optional.of(type.getEnumConstants()[place]);
        });
    }

    static <E extends Enum<E>> ImmutableList<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Cells::word).collect(ImmutableList.toImmutableList());
    }

    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** What a parser makes of a cell; what it refuses is noted with what was expected. */
    <T> Optional<T> parsed(Field field, Message expected, Function<String, Optional<T>> parser) {
        return entry.cell(field).flatMap(cell -> {
            Optional<T> value = attempt(parser, cell.text().strip());
            if (value.isEmpty()) {
                report(field, expected);
            }
            return value;
        });
    }

    private static <T> Optional<T> attempt(Function<String, Optional<T>> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What a cell names; a name that leads nowhere is noted. */
    <T> Optional<T> found(Field field, Function<String, Match<T>> lookup) {
        return entry.cell(field).flatMap(cell -> {
            Match<T> match = lookup.apply(cell.text());
            match.problem().ifPresent(problem -> report(Message.of("exchange.cell", cell.column(), problem)));
            return match.value();
        });
    }

    /** What a cell names, one after the other. */
    <T> Optional<ImmutableList<T>> allFound(Field field, Function<String, Match<T>> lookup) {
        return list(field).map(names -> {
            ImmutableList.Builder<T> values = ImmutableList.builder();
            for (String name : names) {
                Match<T> match = lookup.apply(name);
                match.value().ifPresent(values::add);
                match.problem()
                        .ifPresent(problem -> report(Message.of(
                                "exchange.cell", entry.cell(field).orElseThrow().column(), problem)));
            }
            return values.build();
        });
    }
}
