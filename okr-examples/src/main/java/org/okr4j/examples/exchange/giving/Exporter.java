package org.okr4j.examples.exchange.giving;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.examples.exchange.mapping.ColumnMapping;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.table.CsvText;
import org.okr4j.examples.exchange.table.FormulaGuard;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.program.OkrProgram;

/**
 * Gives a program out as CSV: key results, check-ins or people, whichever a layout has columns for. What is written can be
 * taken in again by the same layout, and comes to nothing for the same program.
 */
public final class Exporter {

    private final Mapping mapping;

    private Exporter(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Gives a program out.
     *
     * @param program the program
     * @param mapping the layout, one that {@linkplain Mapping#isWritable() can be written}
     * @param asOf the day on which measures, weights, owners and due dates hold, and after which no check-in is seen
     * @return CSV
     * @throws IllegalArgumentException if the layout cannot be written
     */
    public static String write(OkrProgram program, Mapping mapping, LocalDate asOf) {
        if (!mapping.isWritable()) {
            throw new IllegalArgumentException("Mapping '" + mapping.name() + "' must be one that can be written");
        }
        Exporter exporter = new Exporter(mapping);
        return exporter.write(exporter.lines(program, asOf));
    }

    private ImmutableList<Line> lines(OkrProgram program, LocalDate asOf) {
        ObjectiveLines objectives = new ObjectiveLines(program, asOf, mapping.decimalMark(), this::line);
        if (has(EntryKind.KEY_RESULT) || has(EntryKind.OBJECTIVE)) {
            return objectives.keyResults();
        }
        return has(EntryKind.CHECK_IN) ? objectives.checkIns() : new PeopleLines(program, asOf, this::line).people();
    }

    private boolean has(EntryKind kind) {
        return mapping.records().stream().anyMatch(each -> each.kind() == kind);
    }

    private Line line() {
        return new Line(mapping.decimalMark(), mapping.listSeparator());
    }

    private String write(ImmutableList<Line> lines) {
        Map<String, List<Field>> columns = new LinkedHashMap<>();
        mapping.records().stream()
                .flatMap(each -> each.columns().stream())
                .forEach((ColumnMapping column) -> columns.computeIfAbsent(column.column(), name -> new ArrayList<>())
                        .add(column.field()));
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            ImmutableMap<Field, String> cells = line.cells();
            rows.add(columns.values().stream()
                    .map(fields -> fields.stream()
                            .flatMap(field -> Optional.ofNullable(cells.get(field)).stream())
                            .findFirst()
                            .map(FormulaGuard::guard)
                            .orElse(""))
                    .toList());
        }
        return new CsvText(mapping.separator(), TableLimits.DEFAULT).write(new ArrayList<>(columns.keySet()), rows);
    }
}
