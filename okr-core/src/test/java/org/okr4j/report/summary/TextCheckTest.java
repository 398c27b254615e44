package org.okr4j.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;

/** The facts are those of a port where 51.5115 % are reached; "Omar Reyes" is a name of the program, and none of the facts. */
class TextCheckTest {

    private static final ImmutableList<SummaryFact> FACTS = ImmutableList.of(
            SummaryFact.of(FactQuantity.NAME, UnitId.of("port"), "Port of Alder"),
            SummaryFact.of(FactQuantity.NAME, ObjectiveId.of("tugs"), "Tugs that Skippers trust"),
            SummaryFact.of(FactQuantity.NAME, PersonId.of("vera"), "Vera Lund"),
            SummaryFact.of(
                    FactQuantity.QUOTE, ObjectiveId.of("tugs"), "Reduce waits from 9,400 to 700 minutes by June 30"),
            SummaryFact.of(FactQuantity.PROGRESS, ObjectiveId.of("tugs"), Progress.of("0.515115")),
            SummaryFact.of(FactQuantity.CONFIDENCE, ObjectiveId.of("tugs"), Progress.of("0.7")),
            SummaryFact.of(FactQuantity.GAP, ObjectiveId.of("tugs"), Progress.of("0.0364")),
            SummaryFact.of(FactQuantity.CHANGE, ObjectiveId.of("tugs"), Progress.of("0.3")),
            SummaryFact.of(FactQuantity.OBJECTIVES, 1234),
            SummaryFact.of(FactQuantity.FAR_BEHIND, 4),
            SummaryFact.of(FactQuantity.FIGURE, new BigDecimal("2.75")),
            SummaryFact.of(FactQuantity.WEEK, PhaseId.of("cascade"), 8),
            SummaryFact.of(FactQuantity.PHASE, PhaseId.of("cascade"), 2),
            SummaryFact.of(FactQuantity.AS_OF, LocalDate.of(2026, 11, 20)),
            SummaryFact.of(FactQuantity.DUE, LocalDate.of(2026, 12, 1)));

    private static List<TextComplaint> check(String text, Language language) {
        return TextCheck.of(FACTS, Bay.program().resolve()).check(text, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port of Alder has come 51.5% of the way.",
                "It stands at 51.51 percent, or 52 per cent in round figures.",
                "It stands at 51,5 % on 2026-11-20.",
                "Down from 0.515, says Lund.",
                "Of 1,234 objectives, four are far behind.",
                "Of 1.234 objectives, 4 are far behind.",
                "Vera has to answer by December 1, 2026.",
                "By 1 December, Vera Lund has to answer.",
                "As of Nov 20th all is said; on 12/01/2026 more will be.",
                "In November 2026 little moved, and 2026 ends soon.",
                "Phase 2 may end in week 8.",
                "Confidence is 7/10.",
                "The aim is 700 minutes, not 9,400 and not 9400.",
                "“Tugs that Skippers trust” is about tugs, skippers and OKRs.",
                "“Reduce waits from 9,400 to 700 minutes” is the promise.",
                "On average 2.75, so about 2.8, and 3 at most.",
                "## What We Should Watch\n\n- Vera Lund decides.\n1. Lund decides.",
                "I spoke with Vera on Monday: nothing new.",
                "It is 3.6 points behind, or 3.64 percentage points, or about four points.",
                "It has won 30 pp since.",
            })
    void findsNothingWhereAllIsTold(String text) {
        assertThat(check(text, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has come 53% of the way.|53|51.5%",
                "It has come 51.6% of the way.|51.6|51.5%",
                "It has come 4% of the way.|4|51.5%",
                "Of 1,243 objectives, few are behind.|1,243|1234",
                "Nine are far behind.|Nine|8",
                "Phase 3 begins.|3|2",
                "It is week 2 of it.|2|8",
                "Confidence is 6/10.|6/10|",
                "It is 3.7 points behind.|3.7|3.6 points",
                "It is 3.6% behind.|3.6|51.5%",
                "It is 3.6 behind.|3.6|4",
                "It has 51.5 percentage points.|51.5|30 points",
                "It is two points behind.|two|3.6 points",
                "That is 3.7 pointless figures.|3.7|4",
                "The answer is due on 2026-12-02.|2026-12-02|December 1, 2026",
                "The answer is due on December 2.|December 2|December 1, 2026",
                "It began in May 2026.|May 2026|November 20, 2026",
                "There Vera Lunt decides.|Lunt|Lund",
                "We asked Maria Gonzalez.|Maria Gonzalez|",
                "The answer of Omar Reyes is late.|Omar Reyes|",
                "Pilotage is late.|Pilotage|",
                "He says “nobody knows where the tugs are”.|nobody knows where the tugs are|",
                "It is served by CRM4 now.|CRM4|",
            })
    void pointsAtWhatIsNotTold(String text, String complaint, String suggestion) {
        List<TextComplaint> complaints = check(text, Language.ENGLISH);

        assertThat(complaints).extracting(TextComplaint::text).containsExactly(complaint);
        TextComplaint only = complaints.get(0);
        assertThat(text.substring(only.start(), only.end())).isEqualTo(complaint);
        assertThat(only.suggestion().orElse(null)).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port of Alder ha recorrido 51,5 % del camino.",
                "Va en 51.5%, es decir, 52 por ciento en números redondos.",
                "De 1.234 objetivos, cuatro van muy atrasados.",
                "De 1234 objetivos, 4 van muy atrasados.",
                "Vera Lund tiene que responder a más tardar el 1 de diciembre de 2026.",
                "Al 20 de noviembre no hay más que decir.",
                "El 20/11/2026 se dijo todo; el 1.12.2026 se dirá más.",
                "En noviembre de 2026 poco se movió, y 2026 termina pronto.",
                "La fase 2 termina en la semana 8.",
                "La confianza es de 7/10.",
                "La meta es de 700 minutos, y no de 9.400.",
                "«Tugs that Skippers trust» habla de OKR y de KPI.",
                "La media es 2,75, unos 2,8.",
                "¿Quién decide? Vera. Y lo hace pronto.",
                "El lunes Vera Lund habló con todos; en mayo nada.",
                "Va 3,6 puntos por debajo, o 3,64 puntos porcentuales, o unos cuatro puntos.",
                "Ha ganado 30 pp desde entonces.",
            })
    void entiendeLoQueSeDice(String text) {
        assertThat(check(text, Language.SPANISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha recorrido 53 % del camino.|53|51,5 %",
                "Ha recorrido 51,6 % del camino.|51,6|51,5 %",
                "De 1.243 objetivos, pocos van atrasados.|1.243|1234",
                "Nueve van muy atrasados.|Nueve|8",
                "Empieza la fase 3.|3|2",
                "Es la semana 2.|2|8",
                "Hay que responder el 2 de diciembre.|2 de diciembre|1 de diciembre de 2026",
                "Hay que responder el 2/12/2026.|2/12/2026|1 de diciembre de 2026",
                "Empezó en mayo de 2026.|mayo de 2026|20 de noviembre de 2026",
                "Decide Vera Lunt.|Lunt|Lund",
                "Preguntamos a María Fernández.|María Fernández|",
                "Falta la respuesta de Omar Reyes.|Omar Reyes|",
                "Pilotage va con retraso.|Pilotage|",
                "Dice que “nadie sabe dónde están”.|nadie sabe dónde están|",
                "La confianza es de 30 por ciento.|30|51,5 %",
                "Va 3,7 puntos por debajo.|3,7|3,6 puntos",
                "Va 3,6 % por debajo.|3,6|51,5 %",
                "Va dos puntos porcentuales por debajo.|dos|3,6 puntos",
            })
    void senalaLoQueNoSeDice(String text, String complaint, String suggestion) {
        List<TextComplaint> complaints = check(text, Language.SPANISH);

        assertThat(complaints).extracting(TextComplaint::text).containsExactly(complaint);
        assertThat(complaints.get(0).suggestion().orElse(null)).isEqualTo(suggestion);
    }

    @Test
    void complainsInBothLanguages() {
        TextComplaint complaint =
                check("It has come 53% of the way.", Language.ENGLISH).get(0);

        assertThat(complaint).hasToString("“53” is no figure among the facts; the nearest is 51.5%");
        assertThat(Phrasebook.spanish().render(complaint.reason()))
                .isEqualTo("“53” no es una cifra de los hechos; la más cercana es 51.5%");
    }

    /** 0.7 less 0.515115 is 18.5 points, which nobody has told: a sum is no fact, however right it is. */
    @Test
    void doesNotDoSums() {
        assertThat(check("Confidence is 18.5 points above progress.", Language.ENGLISH))
                .extracting(TextComplaint::toString)
                .containsExactly("“18.5” is no figure among the facts; the nearest is 30 points");
    }

    /** A roadmap may be called "de", and a unit "March": that is no day, and keeps none from being read. */
    @Test
    void readsDaysAroundNames() {
        ImmutableList<SummaryFact> facts = ImmutableList.of(
                SummaryFact.of(FactQuantity.NAME, "de"),
                SummaryFact.of(FactQuantity.NAME, "March"),
                SummaryFact.of(FactQuantity.DUE, LocalDate.of(2026, 3, 22)));
        TextCheck check = TextCheck.of(facts, Bay.program().resolve());

        assertThat(check.check("de empieza el 22 de marzo de 2026.", Language.SPANISH))
                .isEmpty();
        assertThat(check.check("March begins on March 22, 2026.", Language.ENGLISH))
                .isEmpty();
        assertThat(check.check("March begins on March 23, 2026.", Language.ENGLISH))
                .extracting(TextComplaint::text)
                .containsExactly("March 23, 2026");
    }

    /** What it cannot see, as its Javadoc says. */
    @Test
    void doesNotSeeWhatIsTrueOfAnotherThing() {
        assertThat(check("Confidence is 51.5%, and progress 70%.", Language.ENGLISH))
                .isEmpty();
        assertThat(check("one quarter is over, said omar reyes yesterday", Language.ENGLISH))
                .isEmpty();
    }
}
