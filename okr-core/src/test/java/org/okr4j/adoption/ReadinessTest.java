package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.adoption.Records.act;
import static org.okr4j.adoption.Records.office;
import static org.okr4j.adoption.Records.person;
import static org.okr4j.adoption.Records.staffed;
import static org.okr4j.adoption.Records.trained;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PlatformFeature;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Trainings;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class ReadinessTest {

    private static final Appointment NINA = office("nina", Role.CHAMPION, "works");

    private static Organization with(Appointment... offices) {
        return Records.STAFFED.withAppointments(
                Stream.concat(Records.STAFFED.appointments().stream(), Stream.of(offices))
                        .toList());
    }

    private static Objective top(int number) {
        return objective("works", "2026-10-0" + number, keyResult("t" + number)).withId(ObjectiveId.of("o" + number));
    }

    private static Readiness readiness(OkrProgram program, ReadinessGate gate, String asOf) {
        return Readiness.of(Works.figures(program, asOf), gate);
    }

    private static List<String> missing(Readiness readiness) {
        return readiness.missing().stream().map(Message::toString).toList();
    }

    private static List<String> texts(Readiness readiness) {
        return readiness.conditions().stream()
                .map(condition -> condition.text().toString())
                .toList();
    }

    @Test
    void nothingIsThereAtFirst() {
        Readiness readiness = readiness(Works.program(), ReadinessGate.BEFORE_ROLLOUT, "2026-09-20");

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness).hasToString("Not ready for the rollout: 5 things are missing");
        assertThat(readiness.conditions())
                .extracting(ReadinessCondition::verdict)
                .containsExactly(
                        IndicatorVerdict.NOT_MET,
                        IndicatorVerdict.NOT_MEASURABLE,
                        IndicatorVerdict.NOT_MEASURABLE,
                        IndicatorVerdict.NOT_MET,
                        IndicatorVerdict.NOT_MET);
        assertThat(missing(readiness))
                .containsExactly(
                        "No sponsor is named",
                        "Whether the sponsor leads the organization cannot be told: none is named",
                        "Whether the sponsor has committed in public cannot be told: none is named",
                        "No platform is chosen",
                        "Nobody from inside is champion, or is to be");
    }

    @Test
    void aRolloutMayBeginWithAChampionToCome() {
        OkrProgram program = staffed()
                .organization(with(NINA.withFrom(LocalDate.of(2026, 11, 1))))
                .addFact(act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-09-15"))
                .platform(Records.platform("2026-09-10", "2026-10-12")
                        .withOffers(PlatformFeature.ALIGNMENT_MAP, PlatformFeature.DASHBOARD))
                .build();

        Readiness readiness = readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-09-20");

        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness).hasToString("Ready for the rollout");
        assertThat(texts(readiness))
                .containsExactly(
                        "Sponsors are Clara, Dora",
                        "Clara is sponsor and leads Works",
                        "Clara committed in public on 2026-09-15",
                        "Board (dedicated software) was chosen on 2026-09-10; of 4 things that are usually asked for it"
                                + " offers 2: alignment map, dashboard",
                        "Nina (contributor) is to be champion from 2026-11-01 on");
        assertThat(readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-09-14")
                        .isReady())
                .as("a day before the commitment")
                .isFalse();
    }

    @Test
    void aSponsorWhoDoesNotLeadIsNotEnough() {
        OkrProgram program = staffed()
                .organization(Records.STAFFED.withAppointments(
                        office("clara", Role.HEAD, "works"), office("dora", Role.EXECUTIVE_SPONSOR, "works")))
                .build();

        assertThat(missing(readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-09-20")))
                .startsWith("Dora is sponsor, but Works is led by Clara", "Dora has not committed in public");
    }

    @Test
    void theCommitmentOfAFormerSponsorDoesNotBindTheNext() {
        OkrProgram program = staffed()
                .organization(Records.STAFFED.withAppointments(
                        office("clara", Role.EXECUTIVE_SPONSOR, "works").withUntil(LocalDate.of(2026, 9, 18)),
                        office("dora", Role.EXECUTIVE_SPONSOR, "works").withFrom(LocalDate.of(2026, 9, 19))))
                .addFact(act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-09-15"))
                .build();

        assertThat(missing(readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-09-18")))
                .doesNotContain("Clara has not committed in public");
        assertThat(missing(readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-09-19")))
                .contains("Nobody is said to lead Works", "Dora has not committed in public");
    }

    @Test
    void workshopsNeedWhatTheFoundationBrings() {
        OkrProgram program = staffed(top(1), top(3), top(5), top(8))
                .organization(with(NINA))
                .addAllFacts(List.of(
                        act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-09-15"),
                        act("clara", SponsorshipKind.ALL_HANDS_MENTION, "2026-10-04"),
                        act("dora", SponsorshipKind.ALL_HANDS_MENTION, "2026-10-06"),
                        trained("clara", Trainings.C_OKRL.id(), "2026-10-02")))
                .platform(Records.platform("2026-09-10", "2026-10-12"))
                .build();

        Readiness readiness = readiness(program, ReadinessGate.BEFORE_WORKSHOPS, "2026-10-12");

        assertThat(readiness.isReady()).isTrue();
        // The third objective of three came out on the 5th, so that the mention of the 4th does not count.
        assertThat(texts(readiness))
                .endsWith(
                        "The organization has published 4 objectives, within 3 to 5",
                        "Dora spoke of the objectives in front of everybody on 2026-10-06",
                        "The only executive knows: What objectives and key results are",
                        "Nina (contributor) is champion",
                        "Board is open to everybody since 2026-10-12");
        assertThat(missing(readiness.within(5, 7).withChampionAtLeast(PersonLevel.DIRECTOR)))
                .containsExactly(
                        "The organization has published 4 objectives, not 5 to 7",
                        "Nobody has told everybody the objectives that were published on 2026-10-08",
                        "Nina (contributor) is champion, below the level that is asked for: director");
        assertThat(missing(readiness(program, ReadinessGate.BEFORE_WORKSHOPS, "2026-10-01")))
                .containsExactly(
                        "The organization has published one objective, not 3 to 5",
                        "Nobody has told everybody the objectives that were published on 2026-10-01",
                        "1 of 1 executive does not know yet: What objectives and key results are: Clara",
                        "Board is not open to everybody yet");
    }

    @Test
    void aRoadmapSaysHowManyObjectivesAndWhatChampionItNeeds() {
        OkrProgram program = staffed(top(1), top(3), top(5), top(8))
                .organization(with(NINA))
                .roadmap(Works.PLAN.withRoadmap(Roadmaps.GOVERNMENT_FOUR_PHASES).withPilots())
                .build();
        Readiness asked = readiness(program, ReadinessGate.BEFORE_WORKSHOPS, "2026-10-12");

        assertThat(missing(asked))
                .contains(
                        "The organization has published 4 objectives, not 5 to 7",
                        "Nina (contributor) is champion, below the level that is asked for: director")
                .isEqualTo(missing(asked.within(5, 7).withChampionAtLeast(PersonLevel.DIRECTOR)));
    }

    @Test
    void thatObjectivesWereAnnouncedMayBeRecorded() {
        OkrProgram program =
                staffed(top(1)).addFact(Records.done("announce", "2026-10-02")).build();

        assertThat(texts(readiness(program, ReadinessGate.BEFORE_WORKSHOPS, "2026-10-02")))
                .contains("It is recorded that the objectives were announced to everybody on 2026-10-02");
        assertThat(texts(readiness(staffed().build(), ReadinessGate.BEFORE_WORKSHOPS, "2026-10-02")))
                .contains(
                        "The organization has published no objective that could be announced",
                        "Nobody from inside is champion yet",
                        "No platform is chosen");
    }

    @Test
    void whereNoExecutiveIsListedNobodyKnowsWhoIsTrained() {
        OkrProgram program = staffed()
                .organization(Works.ORGANIZATION.withPeople(List.of(person("max", PersonLevel.MANAGER, "finance"))))
                .build();

        assertThat(readiness(program, ReadinessGate.BEFORE_WORKSHOPS, "2026-10-02")
                        .conditions()
                        .get(5))
                .satisfies(condition -> {
                    assertThat(condition.verdict()).isEqualTo(IndicatorVerdict.NOT_MEASURABLE);
                    assertThat(condition.text()).hasToString("No executive is listed");
                });
    }

    @Test
    void championsFromOutsideDoNotCount() {
        OkrProgram program =
                staffed().organization(with(NINA.withExternal(true))).build();

        assertThat(missing(readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-10-02")))
                .contains("Nobody from inside is champion, or is to be");
    }

    @Test
    void countsWhatSponsorsDidByKindAndWeek() {
        OkrProgram program = staffed()
                .addAllFacts(List.of(
                        act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-09-15"),
                        act("dora", SponsorshipKind.REVIEW_ATTENDED, "2026-10-02"),
                        act("clara", SponsorshipKind.REVIEW_ATTENDED, "2026-10-03"),
                        act("max", SponsorshipKind.OTHER, "2026-10-03"),
                        act("clara", SponsorshipKind.OTHER, "2026-10-20")))
                .build();

        Readiness readiness = readiness(program, ReadinessGate.BEFORE_ROLLOUT, "2026-10-09");

        assertThat(readiness.actsByKind())
                .containsExactly(
                        Map.entry(SponsorshipKind.PUBLIC_COMMITMENT, 1),
                        Map.entry(SponsorshipKind.REVIEW_ATTENDED, 2),
                        Map.entry(SponsorshipKind.ALL_HANDS_MENTION, 0),
                        Map.entry(SponsorshipKind.OTHER, 0));
        assertThat(readiness.actsByWeek())
                .containsExactly(
                        Map.entry(DateRange.parse("2026-09-10..2026-09-16"), 1),
                        Map.entry(DateRange.parse("2026-09-17..2026-09-23"), 0),
                        Map.entry(DateRange.parse("2026-09-24..2026-09-30"), 0),
                        Map.entry(DateRange.parse("2026-10-01..2026-10-07"), 2),
                        Map.entry(DateRange.parse("2026-10-08..2026-10-14"), 0));
        assertThat(readiness(Works.program(), ReadinessGate.BEFORE_ROLLOUT, "2026-10-09")
                        .actsByWeek())
                .isEmpty();
    }

    @Test
    void explainsItselfInBothLanguages() {
        for (ReadinessGate gate : ReadinessGate.values()) {
            for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
                assertThat(readiness(staffed().build(), gate, "2026-10-02")
                                .explanation()
                                .render(book))
                        .doesNotContain("adoption.");
            }
        }
        assertThat(Phrasebook.spanish()
                        .render(readiness(Works.program(), ReadinessGate.BEFORE_ROLLOUT, "2026-10-02")
                                .text()))
                .isEqualTo("No todo está listo para la implantación: faltan 5 cosas");
    }

    @Test
    void limitsMustBeARange() {
        Readiness readiness = readiness(Works.program(), ReadinessGate.BEFORE_WORKSHOPS, "2026-10-02");

        assertThatIllegalArgumentException().isThrownBy(() -> readiness.within(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readiness.within(4, 3))
                .withMessage("Readiness 'BEFORE_WORKSHOPS': objectives must be from at least 1 to not less: 4 to 3");
    }

    @Test
    void equalQuestionsAreEqual() {
        RolloutFigures figures = Works.figures(Works.program(), "2026-10-02");
        Readiness readiness = Readiness.of(figures, ReadinessGate.BEFORE_ROLLOUT);

        new EqualsTester()
                .addEqualityGroup(readiness, readiness.within(3, 5))
                .addEqualityGroup(readiness.within(3, 6))
                .addEqualityGroup(readiness.within(2, 5))
                .addEqualityGroup(readiness.withChampionAtLeast(PersonLevel.MANAGER))
                .addEqualityGroup(Readiness.of(figures, ReadinessGate.BEFORE_WORKSHOPS))
                .testEquals();
    }
}
