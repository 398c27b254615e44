package org.okr4j.examples.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written into cells is read back, and no cell begins as a formula does. */
class CellsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\t\r\n \"\\;,|~0123456789.%aé道\uff1d\uff0b\uff0d\uff20\u200b\ufeff\u00a0")
                        .ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(12).filter(CellsProperties::isWhole));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> (c >= 0xD800 && c <= 0xDFFF) || c <= 2);
    }

    @Property
    void aGuardedTextIsReadBack(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void noGuardedTextBeginsAsAFormula(@ForAll("texts") String text) {
        String cell = FormulaGuard.guard(text);

        assertThat(cell).isNotBlank();
        if (!cell.matches("[+-]?[0-9]+([.,][0-9]+)?%?")) {
            assertThat(cell).doesNotMatch("(?s)[\\s\\x00-\\x1f\u200b\ufeff\u00a0]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*");
        }
    }

    @Property
    void aListIsReadBack(@ForAll("texts") String first, @ForAll("texts") String second, @ForAll boolean bars) {
        char separator = bars ? '|' : ';';
        for (List<String> values : List.of(List.<String>of(), List.of(first), List.of(first, second))) {
            assertThat(Listing.split(Listing.join(values, separator), separator))
                    .isEqualTo(values);
        }
    }

    @Property
    void aTableIsReadBack(@ForAll("texts") String first, @ForAll("texts") String second) throws TableException {
        for (char separator : new char[] {',', ';', '\t'}) {
            CsvText csv = new CsvText(separator, TableLimits.DEFAULT);
            String text = csv.write(
                    List.of("a", "b"), List.of(List.of(FormulaGuard.guard(first), FormulaGuard.guard(second))));

            Table table = csv.read(text);

            assertThat(table.columns()).containsExactly("a", "b");
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().get(0).cells()).containsEntry("a", first).containsEntry("b", second);
        }
    }
}
