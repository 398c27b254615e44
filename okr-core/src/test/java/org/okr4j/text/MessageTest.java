package org.okr4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void keepsValuesAndTakesTheTextOfOtherThings() {
        Numeric half = () -> new BigDecimal("0.5");
        Message nested = Message.of("nested");
        LocalDate date = LocalDate.of(2026, 7, 1);
        StringBuilder changing = new StringBuilder("before");
        Message message = Message.of(
                "key", "text", 1, 2L, true, date, Month.MAY, half, Language.SPANISH, nested, changing, Path.of("a/b"));
        changing.append(" and after");

        assertThat(message.key()).isEqualTo("key");
        assertThat(message.arguments())
                .containsExactly("text", 1, 2L, true, date, Month.MAY, half, Language.SPANISH, nested, "before", "a/b");
    }

    @Test
    void copiesLists() {
        List<Object> items = new ArrayList<>(List.of(1, List.of(new StringBuilder("x"))));
        Message message = Message.of("key", items);
        items.clear();

        assertThat(message.arguments()).containsExactly(List.of(1, List.of("x")));
    }

    @Test
    void takesTheTextOfADecimalThatCannotBeCalculatedWith() {
        assertThat(Message.of("{0%}", new BigDecimal("1E+999999999"))).hasToString("1E+999999999");
    }

    @Test
    void equalsByKeyAndArguments() {
        new EqualsTester()
                .addEqualityGroup(
                        Message.of("key", new BigDecimal("2.50"), List.of("a")),
                        Message.of("key", new BigDecimal("2.5"), List.of("a")))
                .addEqualityGroup(Message.of("key", new BigDecimal("2.5"), List.of("b")))
                .addEqualityGroup(Message.of("other", new BigDecimal("2.5"), List.of("a")))
                .addEqualityGroup(Message.of("key"))
                .testEquals();
    }

    @Test
    void speaksEnglishByItself() {
        assertThat(Message.of("{0} of {1}", true, 2)).hasToString("yes of 2");
    }

    @Test
    void refusesABlankKeyAndNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(" "))
                .withMessage("Message: key must not be blank");
        assertThatNullPointerException().isThrownBy(() -> Message.of(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Message.of("key", 1, null))
                .withMessage("argument {1}");
        assertThatNullPointerException()
                .isThrownBy(() -> Message.of("key", Arrays.asList(1, null)))
                .withMessage("item of an argument");
    }
}
