package org.okr4j.examples.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;

class BoardCommandTest {

    @Test
    void showsTheHeatMapOfTheOrganization() {
        Outcome outcome = Outcome.of("board", "--sample", "city");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .anyMatch(line -> line.startsWith("City of Riverbend, 2026-11-20"))
                .anyMatch(line -> line.endsWith("Streets") && line.contains("········"));
        assertThat(outcome.out()).contains("late by 18 days");
    }

    @Test
    void showsWhatWaitsForADecision() {
        Outcome outcome = Outcome.of("board", "--sample", "city", "--executive", "--lang", "es");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Por decidir").contains("(Ada Okafor)");
    }

    @ParameterizedTest
    @CsvSource({
        "--unit, public-works, Public Works",
        "--person, p-okafor, Ada Okafor",
        "--unit, city, City of Riverbend"
    })
    void showsAUnitOrAPerson(String option, String id, String name) {
        Outcome outcome = Outcome.of("board", "--sample", "city", option, id);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(name + ", 2026-11-20");
    }

    @Test
    void writesJson() {
        assertThat(Outcome.of("board", "--sample", "city", "--person", "p-okafor", "--format", "json")
                        .out())
                .contains("\"lineOfSight\"");
        assertThat(Outcome.of("board", "--sample", "city", "--unit", "fire", "--format", "json")
                        .out())
                .contains("\"checkInsDue\"");
        assertThat(Outcome.of("board", "--sample", "city", "--executive", "--format", "json")
                        .out())
                .contains("\"decisions\"");
        assertThat(Outcome.of("board", "--sample", "city", "--format", "json").out())
                .contains("\"overdue\"");
    }

    @Test
    void showsOnePageAtATime() {
        Outcome outcome = Outcome.of("board", "--sample", "city", "--executive", "--unit", "fire");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--executive, --unit and --person are of different pages: give one of them");
    }

    @Test
    void saysWhichUnitMayBeMeant() {
        Outcome outcome = Outcome.of("board", "--sample", "city", "--unit", "fier");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("fire");
    }
}
