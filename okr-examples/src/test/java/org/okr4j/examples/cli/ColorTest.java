package org.okr4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorTest {

    private static final Map<String, String> NOTHING_SET = Map.of();
    private static final Map<String, String> NO_COLOR = Map.of("NO_COLOR", "1");

    @Test
    void showsColorOnATerminal() {
        assertThat(report(true, NOTHING_SET)).contains("\u001b[32m● green", "\u001b[0m");
        assertThat(report(true, Map.of("NO_COLOR", ""))).contains("\u001b[");
    }

    @Test
    void showsNoColorInAFile() {
        assertThat(report(false, NOTHING_SET)).doesNotContain("\u001b", "●").contains("green", "amber", "red");
    }

    @Test
    void showsNoColorToThoseWhoAskedForNone() {
        assertThat(report(true, NO_COLOR)).isEqualTo(report(false, NOTHING_SET));
    }

    @Test
    void letsTheUserDecide() {
        assertThat(report(false, NO_COLOR, "--color", "always")).isEqualTo(report(true, NOTHING_SET));
        assertThat(report(true, NOTHING_SET, "--color", "never")).isEqualTo(report(false, NOTHING_SET));
        assertThat(report(true, NO_COLOR, "--color", "auto")).isEqualTo(report(false, NOTHING_SET));
    }

    private static String report(boolean terminal, Map<String, String> variables, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "report";
        System.arraycopy(more, 0, arguments, 1, more.length);
        Outcome outcome = Outcome.of(terminal, variables, arguments);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }
}
