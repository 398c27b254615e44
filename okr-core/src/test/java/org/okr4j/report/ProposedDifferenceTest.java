package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Weight;

/** What a proposal says that would be done, where a comparison says that it was. */
class ProposedDifferenceTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private final KeyResult nights = Mill.PROGRAM.resolve().keyResult(Mill.NIGHTS);
    private final OkrProgram due = Mill.PROGRAM.apply(Change.revise(nights.withDue(DUE)));

    @Test
    void asksForWhatIsToBeDone() {
        assertThat(english(Mill.PROGRAM, Change.revise(nights.withText("Nights without flour"))))
                .containsExactly(
                        "Key result 'kr-nights': change the text from “Nights with flour” to “Nights without flour”");
        assertThat(english(Mill.PROGRAM, Change.revise(nights.withDue(DUE))))
                .containsExactly("Key result 'kr-nights': set the due date to 2027-01-31");
        assertThat(english(due, Change.revise(nights.withDue(Optional.empty()))))
                .containsExactly("Key result 'kr-nights': take away the due date, 2027-01-31");
        assertThat(english(Mill.PROGRAM, Change.unlink(Mill.FLOUR, Mill.BREAD)))
                .containsExactly("Objective 'o-flour': let it no longer support “Bread for everybody” (o-bread)");
        assertThat(english(Mill.PROGRAM, Change.remove(Mill.NIGHTS)))
                .containsExactly("Key result 'kr-nights': remove “Nights with flour” from “Flour at hand” (o-flour)");
    }

    @Test
    void asksInSpanish() {
        assertThat(spanish(Mill.PROGRAM, Change.revise(nights.withText("Nights without flour"))))
                .containsExactly(
                        "Resultado clave 'kr-nights': cambiar el texto de «Nights with flour» a «Nights without flour»");
        assertThat(spanish(due, Change.revise(nights.withDue(Optional.empty()))))
                .containsExactly("Resultado clave 'kr-nights': quitar la fecha límite, que es 2027-01-31");
        assertThat(spanish(Mill.PROGRAM, Change.unlink(Mill.FLOUR, Mill.BREAD)))
                .containsExactly("Objetivo 'o-flour': hacer que ya no apoye a «Bread for everybody» (o-bread)");
    }

    @Test
    void whatHoldsFromADayOnReadsTheSame() {
        assertThat(english(Mill.PROGRAM, Change.reweigh(Mill.HEAT, Weight.ZERO, Mill.DAY, "too heavy")))
                .containsExactly("Key result 'kr-heat': from 2026-11-20 on, the weight is 0 instead of 1: too heavy");
    }

    private static List<String> english(OkrProgram before, Change change) {
        return proposed(before, change, Phrasebook.english());
    }

    private static List<String> spanish(OkrProgram before, Change change) {
        return proposed(before, change, Phrasebook.spanish());
    }

    private static List<String> proposed(OkrProgram before, Change change, Phrasebook phrases) {
        return ProgramDiff.between(before, before.apply(change)).differences().stream()
                .map(ProposedDifference::of)
                .map(phrases::render)
                .toList();
    }
}
