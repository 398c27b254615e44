package org.okr4j.examples.exchange.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.examples.words.Words;
import org.okr4j.text.Language;

class MappingsTest {

    static Stream<String> names() {
        return Mappings.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesWithEveryLayoutThatItNames(String name) {
        Mapping mapping = Mappings.named(name);

        assertThat(mapping.name()).isEqualTo(name);
        assertThat(mapping.records()).isNotEmpty();
        mapping.records()
                .forEach(each -> each.because()
                        .ifPresent(key ->
                                assertThat(Words.of(Language.SPANISH).say(key)).isNotEqualTo(key)));
    }

    @Test
    void writesItsOwnLayouts() {
        assertThat(names().filter(name -> Mappings.named(name).isWritable()))
                .containsExactly("key-results", "check-ins", "people", "reporting-lines");
    }

    @Test
    void hasAColumnForEachFieldThatCanBeWritten() {
        for (EntryKind kind : List.of(EntryKind.KEY_RESULT, EntryKind.CHECK_IN, EntryKind.UNIT, EntryKind.PERSON)) {
            assertThat(Stream.of("key-results", "check-ins", "people")
                            .flatMap(name -> Mappings.named(name).records().stream())
                            .filter(each -> each.kind() == kind)
                            .flatMap(each -> each.columns().stream())
                            .map(ColumnMapping::field))
                    .containsAll(Field.of(kind).stream()
                            .filter(field -> field != Field.OF && field != Field.OF_ROW && field != Field.READING)
                            .toList());
        }
    }

    @Test
    void tellsAllThatIsWrongWithAMappingAtOnce() {
        String text = """
                mapping: 2
                nam: mine
                separator: ";;"
                dates: QQQQQQQQQQ
                records:
                  - record: objektive
                  - record: objective
                    columns:
                      Titel: titel
                      Unit: {field: unit, befor: x, times: much}
                    above: maybe
                """;

        assertThatThrownBy(() -> MappingReader.read(text)).isInstanceOfSatisfying(MappingException.class, e -> {
            Words words = Words.of(Language.ENGLISH);
            assertThat(e.notes().stream().map(note -> note.line() + " " + words.render(note.message())))
                    .containsExactlyInAnyOrder(
                            "1 a mapping begins with “mapping: 1”",
                            "2 unknown property “nam”; did you mean “name”?",
                            "3 “separator” must be one character, and no quote: “;;”",
                            "4 “dates” must be iso or a pattern such as dd/MM/yyyy: “QQQQQQQQQQ”",
                            "6 “record” must be one of objective, key-result, check-in, unit, person, none:"
                                    + " “objektive”; did you mean “objective”?",
                            "9 a record of kind objective has no field “titel”; it has objective, title, description,"
                                    + " unit, cycle, starts, ends, owner, ambition, roll-up, language,"
                                    + " restricted-because, priorities, parents, parent-rows, parent-weights; did you"
                                    + " mean “title”?",
                            "10 unknown property “befor”; did you mean “before”?",
                            "10 “times” must be a number such as 100 or 0.01: “much”",
                            "11 “above” must be one of true, false: “maybe”");
        });
    }

    @Test
    void readsTheOneOfTheManual() throws IOException, MappingException {
        String manual = Files.readString(Path.of("../docs/exchange.md"), UTF_8);
        String text = manual.substring(manual.indexOf("```yaml") + 7);

        Mapping mapping = MappingReader.read(text.substring(0, text.indexOf("```")));

        assertThat(mapping.records()).hasSize(3);
        assertThat(manual).contains(Mappings.NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, ., 1234.5",
        "'-1234,5', ',', -1234.5",
        "+7, ., 7",
        "64 %, ., 64",
        "0.10, ., 0.10",
        "'1,234.5', ., ''",
        "1.234, ',', ''",
        "1e9, ., ''",
        ".5, ., ''",
        "5., ., ''",
        "NaN, ., ''",
        "٣, ., ''",
    })
    void readsFiguresExactlyOrNotAtAll(String text, char mark, String figure) {
        assertThat(Decimals.parse(text, mark))
                .isEqualTo(
                        figure.isEmpty()
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(
                                        new BigDecimal(figure).setScale(Math.max(1, new BigDecimal(figure).scale()))));
    }

    @Test
    void makesTheSameIdOfTheSameKey() {
        assertThat(DerivedId.of("KR-1.1")).isEqualTo("KR-1.1");
        assertThat(DerivedId.of("ana@alder.example"))
                .isEqualTo(DerivedId.of("ana@alder.example"))
                .startsWith("ana-alder-example-");
        assertThat(DerivedId.of(List.of("Ventas", "Más  clientes ")))
                .isEqualTo(DerivedId.of(List.of("Ventas", "Más clientes")))
                .startsWith("mas-clientes-")
                .isNotEqualTo(DerivedId.of(List.of("Compras", "Más clientes")));
        assertThat(DerivedId.of(List.of("道"))).startsWith("x-");
        assertThat(DerivedId.of("x".repeat(500))).hasSizeLessThan(60);
    }
}
