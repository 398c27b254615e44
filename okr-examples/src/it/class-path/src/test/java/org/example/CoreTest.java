package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;

import org.okr4j.statement.StatementReader;
import org.okr4j.text.Phrasebook;

/** What an HR application does that has no other dependency of ours. */
class CoreTest {

    private static final Cycle QUARTER = FiscalCalendar.startingIn(Month.JULY).quarter(2027, 2);

    private static final Objective FLOUR = Objective.builder()
            .id(ObjectiveId.of("o-flour"))
            .unit(UnitId.of("mill"))
            .cycle(QUARTER.id())
            .title("Flour as fresh as bread")
            .addKeyResult(KeyResult.builder()
                    .id(KeyResultId.of("kr-fresh"))
                    .text("Reduce days from mill to oven from 9 to 4")
                    .measure(Measure.decrease("9", "4"))
                    .addCheckIn(CheckIn.builder()
                            .date(LocalDate.of(2026, 11, 16))
                            .measurement(Measurement.number("5"))
                            .build())
                    .build())
            .addTransition(Transition.builder()
                    .to(LifecycleState.PUBLISHED)
                    .date(LocalDate.of(2026, 10, 5))
                    .build())
            .build();

    @Test
    void nothingOfJacksonIsOnTheClassPath() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.core.JsonParser"));
    }

    @Test
    void scoresOneNumber() {
        assertEquals("0.6", Measure.decrease("45", "30").progress("36").toString());
    }

    @Test
    void checksADraft() {
        List<String> rules = Profiles.RECOMMENDED.check(FLOUR).findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();

        assertTrue(rules.contains("objective-has-accountable-person"), rules::toString);
    }

    @Test
    void evaluatesAProgram() {
        OkrProgram program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Mill")
                        .addUnit(OrgUnit.builder()
                                .id(UnitId.of("mill"))
                                .name("Mill")
                                .kind(UnitKind.ORGANIZATION)
                                .build())
                        .build())
                .addCycle(QUARTER)
                .addObjective(FLOUR)
                .build();

        Evaluation evaluation = Okr.evaluate(program, Profiles.RECOMMENDED, LocalDate.of(2026, 11, 20));

        assertEquals("0.8", evaluation.scorecard().of(FLOUR.id()).progress().orElseThrow().toString());
        assertTrue(evaluation
                .scorecard()
                .explain(FLOUR.id())
                .render(Phrasebook.spanish())
                .startsWith("«Flour as fresh as bread»"));
    }

    @Test
    void readsASentence() {
        assertEquals(
                KeyResultKind.OUTCOME_METRIC,
                StatementReader.english().read("Reduce debtor days from 45 to 30 by end of Q3").kind());
    }
}
