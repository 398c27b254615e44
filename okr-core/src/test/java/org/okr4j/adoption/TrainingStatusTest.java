package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.adoption.Records.person;
import static org.okr4j.adoption.Records.staffed;
import static org.okr4j.adoption.Records.trained;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.Trainings;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

class TrainingStatusTest {

    private static final TrainingId YEARLY = TrainingId.of("yearly");

    private static final OkrProgram PROGRAM = staffed()
            .addTraining(Trainings.C_OKRP.withId(YEARLY).withValidMonths(12))
            .addAllFacts(List.of(
                    trained("dora", Trainings.C_OKRL.id(), "2026-10-03").withCertified(true),
                    trained("clara", Trainings.C_OKRL.id(), "2026-10-02"),
                    trained("nina", YEARLY, "2025-10-10").withCertified(true),
                    trained("max", YEARLY, "2026-12-01")))
            .build();

    private static TrainingStatus status(OkrProgram program, String asOf) {
        return TrainingStatus.of(Works.figures(program, asOf));
    }

    private static List<String> missing(String phase, String asOf) {
        return status(PROGRAM, asOf).missingFor(PhaseId.of(phase)).stream()
                .map(each -> each.text().toString())
                .toList();
    }

    @Test
    void namesTheHoldersOfEachTraining() {
        TrainingStatus status = status(PROGRAM, "2026-10-10");

        assertThat(status.holders(Trainings.C_OKRL.id()))
                .extracting(each -> each.person() + " " + each.date() + " " + each.isCertified())
                .containsExactly("clara 2026-10-02 false", "dora 2026-10-03 true");
        assertThat(status.holders(YEARLY))
                .containsExactly(new TrainingHolder(
                        YEARLY,
                        PersonId.of("nina"),
                        LocalDate.of(2025, 10, 10),
                        true,
                        Optional.of(LocalDate.of(2026, 10, 10)),
                        false));
        assertThat(status.holders()).hasSize(3);
        assertThat(status.expired()).isEmpty();
        assertThat(status(PROGRAM, "2026-10-11").expired())
                .extracting(each -> each.person().toString())
                .containsExactly("nina");
        assertThat(status.holders(Trainings.OKR_PRO.id())).isEmpty();
    }

    @Test
    void comparesTheCertifiedWithTheUsualShare() {
        // Clara, Dora and Max lead; Dora alone is certified.
        TrainingStatus status = status(PROGRAM, "2026-10-10");

        assertThat(status.certified().isMet()).isTrue();
        assertThat(status.certified().results().get(0).value()).contains(Ratio.of(1, 3));
        assertThat(status)
                .hasToString("1 of 3 leaders holds a valid certificate (33.3%): more than the usual 5 to 10 %");
        assertThat(status(PROGRAM, "2026-10-02"))
                .hasToString("0 of 3 leaders hold a valid certificate (0%): less than the usual 5 to 10 %");
        assertThat(status(withLeaders(17), "2026-10-10"))
                .hasToString("1 of 20 leaders holds a valid certificate (5%): within the usual 5 to 10 %");
        assertThat(status(withLeaders(7), "2026-10-10").text().toString()).endsWith("within the usual 5 to 10 %");
        assertThat(status(withLeaders(18), "2026-10-10").text().toString()).endsWith("less than the usual 5 to 10 %");
        assertThat(status(Works.program(), "2026-10-10")).hasToString("No executive, director or manager is listed");
    }

    private static OkrProgram withLeaders(int more) {
        List<Person> people = new ArrayList<>(PROGRAM.organization().people());
        for (int i = 0; i < more; i++) {
            people.add(person("leader" + i, PersonLevel.MANAGER, "finance"));
        }
        return PROGRAM.toBuilder()
                .organization(PROGRAM.organization().withPeople(people))
                .build();
    }

    @Test
    void namesWhoNeedsWhatBeforeAPhase() {
        assertThat(missing("pilot", "2026-10-10"))
                .containsExactly("Max (the leadership team) lacks: What objectives and key results are");
        assertThat(missing("pilot", "2026-10-11"))
                .as("what Nina has learned has expired")
                .containsExactly(
                        "Max (the leadership team) lacks: What objectives and key results are",
                        "Nina (coaches and facilitators) lacks: Leading workshops and reviews");
        assertThat(missing("pilot", "2026-12-01")).hasSize(1);
        assertThat(missing("rhythm", "2026-10-10")).isEmpty();
        assertThat(status(PROGRAM, "2026-10-10").notEvaluatedFor(PhaseId.of("rhythm")))
                .as("no team has a head")
                .hasSize(1);
        assertThat(status(PROGRAM, "2026-10-10").notEvaluatedFor(PhaseId.of("pilot")))
                .isEmpty();
        assertThat(Phrasebook.spanish()
                        .render(status(PROGRAM, "2026-10-10")
                                .missingFor(PhaseId.of("pilot"))
                                .get(0)
                                .text()))
                .isEqualTo("A Max (el equipo directivo) le falta: Qué son los objetivos y resultados clave");
    }

    @Test
    void anUnknownPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status(PROGRAM, "2026-10-10").missingFor(PhaseId.of("big-bang")))
                .withMessage("Training status: phase must be one of the roadmap, [foundation, pilot, cascade, rhythm,"
                        + " sustain]: big-bang");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status(Works.program(), "2026-10-10").notEvaluatedFor(PhaseId.of("pilot")));
    }

    @Test
    void equalFiguresAreEqual() {
        new EqualsTester()
                .addEqualityGroup(status(PROGRAM, "2026-10-10"), status(PROGRAM, "2026-10-10"))
                .addEqualityGroup(status(PROGRAM, "2026-10-11"))
                .testEquals();
    }
}
