package org.okr4j.examples.exchange.giving;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.table.Listing;

/** A row that is being written: what it says of each field. */
final class Line {

    private final char decimalMark;
    private final char listSeparator;
    private final Map<Field, String> cells = new LinkedHashMap<>();

    Line(char decimalMark, char listSeparator) {
        this.decimalMark = decimalMark;
        this.listSeparator = listSeparator;
    }

    /** A text, an id, a date or a word, as it writes itself. */
    Line put(Field field, Object value) {
        cells.put(field, value.toString());
        return this;
    }

    Line put(Field field, Optional<?> value) {
        value.ifPresent(each -> cells.put(field, each.toString()));
        return this;
    }

    Line figure(Field field, Optional<BigDecimal> value) {
        value.ifPresent(each -> cells.put(field, Decimals.format(each, decimalMark)));
        return this;
    }

    /** Several values; no cell where there are none. */
    Line list(Field field, List<String> values) {
        if (!values.isEmpty()) {
            cells.put(field, Listing.join(values, listSeparator));
        }
        return this;
    }

    /** Several values, of which there may be none on purpose. */
    Line listEvenEmpty(Field field, List<String> values) {
        cells.put(field, Listing.join(values, listSeparator));
        return this;
    }

    ImmutableMap<Field, String> cells() {
        return ImmutableMap.copyOf(cells);
    }
}
