package org.okr4j.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okr4j.organization.Organization;
import org.okr4j.program.OkrProgram;

/** Four times as many rows make about four times as many bytes, not sixteen times: what an import copies, it copies once. */
class ImportGrowthTest {

    private static final int ROWS = 500;
    private static final int TIMES = 4;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeEach
    void counts() {
        assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
        threads.setThreadAllocatedMemoryEnabled(true);
    }

    @Test
    void ofPeopleUnitsAndTheirNotes() {
        OkrProgram nothing = OkrProgram.builder()
                .organization(Organization.builder().name("-").build())
                .build();
        assertGrowth(
                nothing,
                "people",
                "person,name,email,unit,parent-unit,manager,valid-from",
                row -> String.join(
                        ",",
                        "p" + row,
                        "Person " + row,
                        "p" + row + "@yard.example",
                        "u" + row / 10,
                        row < 10 ? "" : "u" + (row / 10 - 1) / 4,
                        row == 0 ? "" : "p" + (row - 1) / 7,
                        "2026-01-01"),
                true);
    }

    @Test
    void ofKeyResultsOfNewObjectives() {
        assertGrowth(
                Shipyard.program(),
                "key-results",
                "objective,unit,cycle,title,key-result,text,measure,baseline,target",
                row -> String.join(
                        ",",
                        "o" + row / 4,
                        "sails",
                        "2026-q4",
                        "Goal " + row / 4,
                        "k" + row,
                        "Result " + row,
                        "increase,0,10"),
                true);
    }

    @Test
    void ofWhatTheProgramRefuses() {
        assertGrowth(
                Shipyard.program(),
                "key-results",
                "objective,unit,cycle,title",
                row -> (row == 321 ? "hulls" : "o" + row) + ",sails,2026-q4,Goal " + row,
                false);
    }

    @Test
    void ofNamesThatNobodyKnows() {
        assertGrowth(
                Shipyard.program(),
                "key-results",
                "objective,unit,cycle,title",
                row -> "o" + row + ",sails" + row + ",2026-q4,Goal " + row,
                false);
    }

    private void assertGrowth(
            OkrProgram program, String mapping, String header, IntFunction<String> row, boolean isWhole) {
        String[] few = file(header, row, ROWS);
        String[] many = file(header, row, TIMES * ROWS);
        assertThat(Taking.csv(program, mapping, few).isWhole()).isEqualTo(isWhole);
        assertThat((double) bytes(() -> Taking.csv(program, mapping, many))
                        / bytes(() -> Taking.csv(program, mapping, few)))
                .isBetween(TIMES / 2.0, TIMES * 1.5);
    }

    private static String[] file(String header, IntFunction<String> row, int rows) {
        return Stream.concat(Stream.of(header), IntStream.range(0, rows).mapToObj(row))
                .toArray(String[]::new);
    }

    private long bytes(Runnable taking) {
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        taking.run();
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
