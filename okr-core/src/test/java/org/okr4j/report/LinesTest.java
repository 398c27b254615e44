package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class LinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short | short",
                "' a  b\t\r\n c ' | a b c",
                "twenty-four have to fit. | twenty-four have to fit.",
                "twenty-five have not to!! | twenty-five have not/to!!",
                "a wordAtTheEdgeOfTheLine! | a/wordAtTheEdgeOfTheLine!",
                "aWordThatIsLongerThanALine | aWordThatIsLongerThanALi/ne",
                "a aWordThatIsLongerThanALine b | a/aWordThatIsLongerThanALi/ne b",
            })
    void wrapsAtTwentyFour(String text, String lines) {
        assertThat(lines(text)).containsExactly(lines.split("/"));
    }

    @Test
    void countsCharactersAndNotUnitsOfStorage() {
        assertThat(lines("🦉".repeat(25))).containsExactly("🦉".repeat(24), "🦉");
    }

    @Test
    void cutsAtOneHundredAndTwenty() {
        String words = "nine more ".repeat(12);

        assertThat(String.join(" ", lines(words.strip()))).isEqualTo(words.strip());
        assertThat(String.join(" ", lines(words + "x"))).isEqualTo("nine more ".repeat(11) + "nine more…");
        assertThat(lines("x".repeat(121))).containsExactly(x(24), x(24), x(24), x(24), x(23) + "…");
        assertThat(lines("x".repeat(120))).containsExactly(x(24), x(24), x(24), x(24), x(24));
        assertThat(lines("x".repeat(118) + " yz")).last().isEqualTo(x(22) + "…");
    }

    private static String x(int times) {
        return "x".repeat(times);
    }

    @Test
    void replacesWhatNoPictureCanHold() {
        assertThat(lines("a\0b\u007fc\u009bd\ud800e\ufffef\ufdd0g\udbff\udfffh"))
                .containsExactly("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh");
        assertThat(lines("a\u2028b\u00a0c\u200dd\ue000e\u0301")).containsExactly("a b\u00a0c\u200dd\ue000e\u0301");
    }

    @Test
    void putsEachMessageOnLinesOfItsOwn() {
        assertThat(Lines.of(
                        List.of(
                                Message.of("{0}", "one {1} two"),
                                Message.of("{0}", " "),
                                Message.of("report.picture.weight", 2)),
                        Phrasebook.english()))
                .containsExactly("one {1} two", "weight 2");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(Lines.of(Message.of("{0}", " a\n" + "x".repeat(130)), Phrasebook.english()))
                .isEqualTo("a " + "x".repeat(130));
        assertThat(Lines.shortened(" a\n" + "x".repeat(130))).isEqualTo("a " + "x".repeat(117) + "…");
    }

    private static List<String> lines(String text) {
        return Lines.of(List.of(Message.of("{0}", text)), Phrasebook.english());
    }
}
