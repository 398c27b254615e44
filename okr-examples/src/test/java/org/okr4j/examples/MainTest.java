package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final CommandLine commandLine = Main.commandLine().setOut(new PrintWriter(out, true));

    @Test
    void tellsHowItIsUsed() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: okr-examples [-hV]").contains("Shows okr4j at work.");
    }

    @Test
    void tellsItsVersion() {
        assertThat(commandLine.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("okr4j ");
    }
}
