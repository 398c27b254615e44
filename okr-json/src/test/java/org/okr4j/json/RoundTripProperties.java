package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;

/** Nothing is lost and nothing is arbitrary between a program and its document. */
class RoundTripProperties {

    @Property(tries = 50)
    void whatIsWrittenIsReadAgain(@ForAll("programs") OkrProgram program) {
        assertThat(OkrJson.read(OkrJson.write(program))).isEqualTo(program);
        assertThat(OkrJson.read(OkrJson.compact().write(program))).isEqualTo(program);
    }

    @Property(tries = 25)
    void equalProgramsHaveEqualDocuments(@ForAll("programs") OkrProgram program) {
        OkrProgram read = OkrJson.read(OkrJson.compact().write(program));

        assertThat(OkrJson.write(read)).isEqualTo(OkrJson.write(program));
        assertThat(OkrJson.write(read.toBuilder().build())).isEqualTo(OkrJson.write(program));
    }

    @Property(tries = 25)
    void objectivesStandAloneToo(@ForAll("programs") OkrProgram program) {
        for (Objective objective : program.objectives()) {
            assertThat(OkrJson.read(OkrJson.write(objective), Objective.class)).isEqualTo(objective);
        }
    }

    @Example
    void extensionsOfANamedRoadmapAreKept() {
        Roadmap roadmap = Roadmaps.GOVERNMENT_FOUR_PHASES;
        OkrProgram.Builder builder = Samples.program().toBuilder();
        OkrProgram ofRoadmap = builder.putExtension(roadmap.id(), "x-own", "1").build();
        OkrProgram ofPhase = Samples.program().toBuilder()
                .putExtension(roadmap.phases().get(2).id(), "x-own", "[]")
                .build();

        assertThat(OkrJson.read(OkrJson.write(ofRoadmap))).isEqualTo(ofRoadmap);
        assertThat(OkrJson.read(OkrJson.write(ofPhase))).isEqualTo(ofPhase);
    }

    @Property
    void decimalsKeepEveryDigit(@ForAll("decimals") BigDecimal value) {
        Reading reading = new Reading(Samples.DAY, Measurement.number(value));

        assertThat(((Measurement.Number) read(reading).measurement()).value()).isEqualByComparingTo(value);
    }

    private static Reading read(Reading reading) {
        KeyResult keyResult = Samples.keyResult().withHistory(reading);
        Objective objective = Samples.objective().withKeyResults(keyResult);
        return OkrJson.read(OkrJson.write(objective), Objective.class)
                .keyResults()
                .get(0)
                .history()
                .get(0);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(false, true))
                .as((digits, scale, negative) -> {
                    BigDecimal value = new BigDecimal(digits).movePointLeft(scale);
                    return negative ? value.negate() : value;
                });
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return Combinators.combine(
                        ProgramArbitraries.programsWithLocks(), OkrArbitraries.fiscalCalendars(), extensions())
                .as(RoundTripProperties::extended);
    }

    private static OkrProgram extended(OkrProgram program, FiscalCalendar calendar, String extension) {
        OkrProgram.Builder builder = program.toBuilder().fiscalCalendar(calendar);
        program.organization().units().forEach(unit -> builder.putExtension(unit.id(), "x-unit", extension));
        program.kpis().forEach(kpi -> builder.putExtension(kpi.id(), "x-kpi", extension));
        program.dependencies().forEach(each -> builder.putExtension(each.id(), "x-contract", extension));
        program.conversations().forEach(each -> builder.putExtension(each.id(), "x-minutes", extension));
        program.retrospectives().forEach(each -> builder.putExtension(each.id(), "x-board", extension));
        program.trainings().forEach(each -> builder.putExtension(each.id(), "x-vendor", extension));
        program.oversightBodies().forEach(each -> builder.putExtension(each.id(), "x-law", extension));
        program.meetings().forEach(each -> builder.putExtension(each.id(), "x-room", extension));
        program.cadence().rituals().forEach(each -> builder.putExtension(each.id(), "x-series", extension));
        program.roadmap().stream()
                .flatMap(plan -> plan.roadmap().phases().stream())
                .flatMap(phase -> phase.activities().stream())
                .limit(1)
                .forEach(each -> builder.putExtension(each.id(), "x-ticket", extension));
        for (Objective objective : program.objectives()) {
            builder.putExtension(objective.id(), "x-b", extension).putExtension(objective.id(), "x-a", "null");
            objective.keyResults().forEach(each -> builder.putExtension(each.id(), "x-crm.id", extension));
        }
        return builder.build();
    }

    private static Arbitrary<String> extensions() {
        return Arbitraries.of(
                "true",
                "-12345678901234567890.123456789012345678901",
                "\"a \\\"quoted\\\" text – ñ 😀\"",
                "[]",
                "{}",
                "[1,[2,{\"a\":null}],\"b\"]",
                "{\"z\":1,\"a\":{\"deep\":[false]}}");
    }
}
