package org.okr4j.examples.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final TableLimits SMALL = new TableLimits(1_000, 3, 4, 10);

    @Test
    void readsQuotesLinesAndPlacesWithoutNames() throws TableException {
        Table table = new CsvText(',', TableLimits.DEFAULT)
                .read("name, ,note\r\n\"a \"\"b\"\"\",x,\"one\ntwo\"\r\n\r\n,,\r\nlast\r\n");

        assertThat(table.columns()).containsExactly("name", "#2", "note");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cells())
                .containsEntry("name", "a \"b\"")
                .containsEntry("#2", "x")
                .containsEntry("note", "one\ntwo");
        assertThat(table.rows().get(0).line()).isEqualTo(2);
        assertThat(table.rows().get(1).line()).isEqualTo(6);
        assertThat(table.rows().get(1).cells()).containsOnlyKeys("name");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void readsEachSeparator(char separator) throws TableException {
        assertThat(new CsvText(separator, TableLimits.DEFAULT)
                        .read("a%1$cb\n1%1$c2".formatted(separator))
                        .rows()
                        .get(0)
                        .cells())
                .containsEntry("a", "1")
                .containsEntry("b", "2");
    }

    @Test
    void countsCellsBeyondTheHeader() throws TableException {
        assertThat(new CsvText(',', TableLimits.DEFAULT)
                        .read("a\n1,2,,3")
                        .rows()
                        .get(0)
                        .surplus())
                .isEqualTo(2);
    }

    @Test
    void saysWhichRowHasAnOpenQuote() {
        isRefused(TableLimits.DEFAULT, "a,b\n1,2\n\"x,3\n4,5\n", 3, "exchange.csv.open-quote");
    }

    @Test
    void saysWhatIsNoCsv() {
        isRefused("", 1, "exchange.csv.no-header");
        isRefused("a,a\n", 1, "exchange.csv.twice");
        isRefused("a,b\n\"x\"y,1\n", 1, "exchange.csv.broken");
    }

    @Test
    void staysWithinItsLimits() {
        isRefused("a\n1\n2\n3\n4\n5\n", 6, "exchange.csv.rows");
        isRefused("a\n12345678901\n", 2, "exchange.csv.characters");
        isRefused("a,b,c,d,e\n", 1, "exchange.csv.columns");
        isRefused("a\n" + "1".repeat(100), 1, "exchange.csv.broken");
        isRefused("a\n" + ",".repeat(100), 1, "exchange.csv.broken");
    }

    private static void isRefused(String text, int line, String key) {
        isRefused(SMALL, text, line, key);
    }

    private static void isRefused(TableLimits limits, String text, int line, String key) {
        assertThatThrownBy(() -> new CsvText(',', limits).read(text))
                .isInstanceOfSatisfying(TableException.class, e -> {
                    assertThat(e.reason().key()).isEqualTo(key);
                    assertThat(e.line()).isEqualTo(line);
                });
    }

    @Test
    void takesUtf8WithAndWithoutAMark() throws TableException {
        assertThat(Utf8.decode("\ufeffañ道".getBytes(UTF_8))).isEqualTo("añ道");
        assertThat(Utf8.decode("añ道".getBytes(UTF_8))).isEqualTo("añ道");
        assertThat(Utf8.encode("añ道")).isEqualTo("añ道".getBytes(UTF_8));
    }

    @Test
    void putsNothingInThePlaceOfWhatCannotBeRead() {
        assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', '\n', (byte) 0xE9, 'b'}))
                .isInstanceOfSatisfying(
                        TableException.class, e -> assertThat(e.line()).isEqualTo(2));
        assertThatThrownBy(() -> Utf8.encode("a\ud800b")).isInstanceOf(TableException.class);
    }

    @Test
    void readsYamlWithLinesAndWithoutAnchors() throws TableException {
        YamlNode root = YamlText.read("a: 1\nb:\n  - x\n  - {c: 2}\n", TableLimits.DEFAULT);

        assertThat(root.get("b").orElseThrow().items().orElseThrow().get(1).line())
                .isEqualTo(4);
        isNoYaml("a: &x 1\nb: *x\n", 2, "exchange.yaml.anchor");
        isNoYaml("a: 1\na: 2\n", 2, "exchange.yaml.twice");
        isNoYaml("a: 1\n---\nb: 2\n", 3, "exchange.yaml.documents");
        isNoYaml("a: [1\n", 1, "exchange.yaml.broken");
        isNoYaml("[".repeat(500), 1, "exchange.yaml.size");
    }

    private static void isNoYaml(String text, int line, String key) {
        assertThatThrownBy(() -> YamlText.read(text, TableLimits.DEFAULT))
                .isInstanceOfSatisfying(TableException.class, e -> {
                    assertThat(e.reason().key()).isEqualTo(key);
                    assertThat(e.line()).isEqualTo(line);
                });
    }
}
