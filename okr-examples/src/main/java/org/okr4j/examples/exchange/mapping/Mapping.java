package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A layout: how a file is written, and what its columns mean.
 *
 * @param name its name
 * @param lists for YAML, the names of the lists from the outermost in; empty for CSV
 * @param separator what stands between the cells of CSV
 * @param decimalMark the decimal mark of figures
 * @param listSeparator what stands between several values in one cell
 * @param datePattern how days are written; empty for ISO, as in 2026-11-20
 * @param unitNames how a unit is called that is made of somebody's reports, with {name} for the name of that person
 * @param records how rows become entries
 * @param leftOut columns of the layout that a program cannot hold: they are told and left out
 */
public record Mapping(
        String name,
        ImmutableList<String> lists,
        char separator,
        char decimalMark,
        char listSeparator,
        Optional<String> datePattern,
        String unitNames,
        ImmutableList<RecordMapping> records,
        ImmutableSet<String> leftOut) {

    /**
     * Returns this mapping for files that are written in another way.
     *
     * @param cells what stands between cells
     * @param mark the decimal mark
     * @return the mapping
     */
    public Mapping written(char cells, char mark) {
        return new Mapping(name, lists, cells, mark, listSeparator, datePattern, unitNames, records, leftOut);
    }

    /** {@return whether files of this layout are YAML} */
    public boolean isYaml() {
        return !lists.isEmpty();
    }

    /** {@return how days are read, which is the same on every machine} */
    public DateTimeFormatter dates() {
        return datePattern
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .orElse(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** {@return whether this mapping is of people and units, and not of objectives} */
    public boolean isOfOrganization() {
        return records.stream().anyMatch(each -> each.kind().isOfOrganization());
    }

    /** {@return whether files can be written by it: each cell means what stands in it, and no row depends on another} */
    public boolean isWritable() {
        return !isYaml()
                && records.stream()
                        .allMatch(each -> each.constants().isEmpty()
                                && each.prefix().isEmpty()
                                && !each.above()
                                && each.kind() != EntryKind.NONE
                                && each.columns().stream().allMatch(ColumnMapping::isPlain));
    }

    /** {@return the names of the columns, as the records have them, each once} */
    public ImmutableList<String> columns() {
        return records.stream()
                .flatMap(each -> each.columns().stream())
                .map(ColumnMapping::column)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
