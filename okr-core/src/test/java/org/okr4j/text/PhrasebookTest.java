package org.okr4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.value.Light;

class PhrasebookTest {

    private static final Phrasebook ENGLISH = Phrasebook.english();
    private static final Phrasebook SPANISH = Phrasebook.spanish();

    @Test
    void joinsListsWithCommasOrSemicolons() {
        assertThat(Message.of("{0} | {0;}", List.of("a, b", 1, "c"))).hasToString("a, b, 1, c | a, b; 1; c");
        assertThat(Message.of("{0;} {1;}", "a", new BigDecimal("0.5"))).hasToString("a 0.5");
        assertThat(Message.of("{0;|a|b} {;}", 1)).hasToString("{0;|a|b} {;}");
    }

    @Test
    void isBuiltInForTwoLanguages() {
        assertThat(Phrasebook.of(Language.ENGLISH)).isSameAs(ENGLISH);
        assertThat(Phrasebook.of(Language.SPANISH)).isSameAs(SPANISH);
        assertThat(Phrasebook.of(Language.of("fr"))).isSameAs(ENGLISH);
        assertThat(ENGLISH.language()).isEqualTo(Language.ENGLISH);
        assertThat(SPANISH.language()).isEqualTo(Language.SPANISH);
        assertThat(SPANISH.toString()).startsWith("Phrasebook[es, ").endsWith(" phrases]");
    }

    @Test
    void rendersAKeyByItsPhraseAndAnyOtherTextAsItIs() {
        assertThat(SPANISH.render(Message.of("Light.RED"))).isEqualTo("rojo");
        assertThat(SPANISH.render(Message.of("no phrase: {0}", 1))).isEqualTo("no phrase: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "0.625, 62.5%, '62,5 %'",
        "0.6259, 62.5%, '62,5 %'",
        "0.7, 70%, 70 %",
        "1, 100%, 100 %",
        "0, 0%, 0 %",
        "12, 1200%, 1200 %",
        "-0.0001, -0.1%, '-0,1 %'",
        "0.69999, 69.9%, '69,9 %'"
    })
    void roundsPercentagesDown(BigDecimal value, String english, String spanish) {
        Numeric numeric = () -> value;

        assertThat(ENGLISH.render(Message.of("{0%}", value))).isEqualTo(english);
        assertThat(SPANISH.render(Message.of("{0%}", numeric))).isEqualTo(spanish);
    }

    @Test
    void rendersEachArgumentByItsType() {
        Numeric numeric = () -> new BigDecimal("1234.5");
        Message message = Message.of(
                "{0}|{1}|{2}|{3}|{4}|{5}|{6}|{7}|{8}|{9}|{10}|{11}",
                "it's",
                12345,
                12345L,
                new BigDecimal("1E+3"),
                numeric,
                LocalDate.of(2026, 7, 1),
                true,
                Light.AMBER,
                Month.MAY,
                Language.SPANISH,
                Language.of("fr"),
                Message.of("Light.GREEN"));

        assertThat(ENGLISH.render(message))
                .isEqualTo("it's|12345|12345|1000|1234.5|2026-07-01|yes|amber|May|Spanish|fr|green");
        assertThat(SPANISH.render(message))
                .isEqualTo("it's|12345|12345|1000|1234,5|2026-07-01|sí|ámbar|mayo|español|fr|verde");
    }

    @Test
    void writesAnEnumConstantWithoutPhraseInLowerCaseWithSpaces() {
        assertThat(ENGLISH.render(Message.of("{0}", Thread.State.TIMED_WAITING)))
                .isEqualTo("timed waiting");
    }

    @Test
    void joinsLists() {
        Message message = Message.of("{0}; {1}", List.of(Light.RED, new BigDecimal("0.5")), List.of());

        assertThat(SPANISH.render(message)).isEqualTo("rojo, 0,5; ");
    }

    @Test
    void choosesOneOrMany() {
        Numeric one = () -> new BigDecimal("1.0");

        assertThat(chosenFor(1)).isEqualTo("one");
        assertThat(chosenFor(1L)).isEqualTo("one");
        assertThat(chosenFor(new BigDecimal("1.00"))).isEqualTo("one");
        assertThat(chosenFor(one)).isEqualTo("one");
        assertThat(chosenFor(List.of("a"))).isEqualTo("one");
        assertThat(chosenFor(0)).isEqualTo("many");
        assertThat(chosenFor(2)).isEqualTo("many");
        assertThat(chosenFor(new BigDecimal("1.5"))).isEqualTo("many");
        assertThat(chosenFor(List.of())).isEqualTo("many");
        assertThat(chosenFor(List.of("a", "b"))).isEqualTo("many");
        assertThat(chosenFor("1")).isEqualTo("many");
    }

    @Test
    void choosesBothWhereThereIsAText() {
        String template = "{0|The only one|Both|All {0}}";

        assertThat(ENGLISH.render(Message.of(template, 1))).isEqualTo("The only one");
        assertThat(ENGLISH.render(Message.of(template, 2))).isEqualTo("Both");
        assertThat(ENGLISH.render(Message.of(template, new BigDecimal("2.0")))).isEqualTo("Both");
        assertThat(ENGLISH.render(Message.of(template, 3))).isEqualTo("All 3");
        assertThat(ENGLISH.render(Message.of(template, 0))).isEqualTo("All 0");
        assertThat(ENGLISH.render(Message.of("{0|one|two|many}", List.of("a", "b"))))
                .isEqualTo("two");
    }

    private static String chosenFor(Object argument) {
        return ENGLISH.render(Message.of("{0|one|many}", argument));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{0|{1} key result|{0} key results}; 2 key results",
                "{1|a {0} b|c}; a 2 b",
                "{0|one|{1|x|y}}; x",
                "{0|one|both|all {0}}; both",
                "{1|one|both|all {1}}; one",
                "{2|one|both|all}; all",
                "{{0}}; {0}",
                "{{{0}}}; {2}",
                "a {{ b }} c; a { b } c",
                "{0%}; 200%",
                "{2%}; text",
                "{0}{1}; 21"
            })
    void readsTemplates(String template, String rendered) {
        assertThat(ENGLISH.render(Message.of(template, 2, 1, "text"))).isEqualTo(rendered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{3}",
                "{3%}",
                "{3|a|b}",
                "{99}",
                "{100}",
                "{}",
                "{%}",
                "{name}",
                "{0x}",
                "{-1}",
                "{ 0 }",
                "{0|a}",
                "{0|a|b|c|d}",
                "{0%|a|b}",
                "{0",
                "}",
                "{",
                "a { b } c",
                "{\u0660}"
            })
    void keepsWhatIsNoPlaceholder(String template) {
        assertThat(ENGLISH.render(Message.of(template, 2, 1, "text"))).isEqualTo(template);
    }

    @Test
    void canBeGivenOtherPhrases() {
        Phrasebook own = SPANISH.with(Map.of("Light.RED", "en peligro", "own", "propio {0}"));

        assertThat(own.render(Message.of("own", Light.RED))).isEqualTo("propio en peligro");
        assertThat(own.language()).isEqualTo(Language.SPANISH);
        assertThat(own.has("own")).isTrue();
        assertThat(own.keys()).hasSize(SPANISH.keys().size() + 1).containsAll(SPANISH.keys());
        assertThat(SPANISH.has("own")).isFalse();
        assertThat(SPANISH.render(Message.of("{0}", Light.RED))).isEqualTo("rojo");
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Language.class, Language.ENGLISH)
                .setDefault(Map.class, Map.of());
        tester.testAllPublicStaticMethods(Phrasebook.class);
        tester.testAllPublicInstanceMethods(ENGLISH);
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of(""));
    }
}
