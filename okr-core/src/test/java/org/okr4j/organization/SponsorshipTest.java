package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.text.Phrasebook;

/** What a rollout needs around it: sponsors, trainings, a platform, and bodies that look on. */
class SponsorshipTest {

    static final ImmutableList<Training> TRAININGS = Trainings.all();

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate LATE = LocalDate.of(10_001, 1, 1);
    private static final Platform PLATFORM = Platform.builder()
            .name("Goalkeeper")
            .kind(PlatformKind.DEDICATED)
            .chosenOn(DAY)
            .build();
    private static final TrainingRecord RECORD = TrainingRecord.builder()
            .person(PersonId.of("p-amari"))
            .training(Trainings.C_OKRP.id())
            .date(DAY)
            .build();
    private static final OversightBody COUNCIL = OversightBody.builder()
            .id(BodyId.of("council"))
            .name("City council")
            .kind(BodyKind.LEGISLATURE)
            .reports(Frequency.QUARTERLY)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-10-11, false, false",
        "2026-10-12, true, false",
        "2026-10-18, true, false",
        "2026-10-19, true, true"
    })
    void aPlatformIsChosenAndThenReady(LocalDate date, boolean chosen, boolean ready) {
        Platform platform = PLATFORM.withReadyOn(DAY.plusDays(7));

        assertThat(platform.isChosen(date)).isEqualTo(chosen);
        assertThat(platform.isReady(date)).isEqualTo(ready);
        assertThat(PLATFORM.isReady(date)).isFalse();
    }

    @Test
    void aPlatformIsNotReadyBeforeItWasChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLATFORM.withReadyOn(DAY.minusDays(1)))
                .withMessage("Platform 'Goalkeeper': ready on must not be before chosen on 2026-10-12: 2026-10-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLATFORM.withName(" "))
                .withMessage("Platform ' ': name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLATFORM.withChosenOn(LATE))
                .withMessage("Platform 'Goalkeeper': chosen on must be in the years 0 to 10000: +10001-01-01");
    }

    @ParameterizedTest
    @FieldSource("TRAININGS")
    void everyTrainingTeachesTheBasicsAndCertifies(Training training) {
        assertThat(training.topics()).contains(Trainings.BASICS);
        assertThat(training.certifies()).isTrue();
        assertThat(Trainings.byId(training.id())).contains(training);
        assertThat(training.topics())
                .allMatch(topic -> Phrasebook.spanish().has(topic), "reads in Spanish")
                .allMatch(topic -> Phrasebook.english().has(topic), "reads in English");
    }

    @Test
    void trainingsGoFromTheFirstToTheLastLevel() {
        assertThat(Trainings.all()).extracting(Training::level).containsExactlyInAnyOrder(TrainingLevel.values());
        assertThat(Trainings.byId(TrainingId.of("own"))).isEmpty();
    }

    @Test
    void aTrainingTeachesSomethingForSomeTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainings.C_OKRP.withTopics(" "))
                .withMessage("Training 'c-okrp': topics must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainings.C_OKRP.withName(" "))
                .withMessage("Training 'c-okrp': name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainings.C_OKRP.withValidMonths(0))
                .withMessage("Training 'c-okrp': valid months must be at least 1: 0");
    }

    @Test
    void aTrainingCountsFromTheDayOfItsEnd() {
        assertThat(RECORD.certified()).isFalse();
        assertThat(RECORD.withValidUntil(DAY).validUntil()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECORD.withValidUntil(DAY.minusDays(1)))
                .withMessage("Training record 'p-amari': valid until must not be before date 2026-10-12: 2026-10-11");
    }

    @Test
    void anOversightBodyIsReportedToSomeTimeAfterEachPeriod() {
        assertThat(COUNCIL.daysAfter()).isEqualTo(30);
        assertThat(COUNCIL.subjects()).isEmpty();
        assertThat(COUNCIL.id().kind()).isEqualTo("Oversight body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.withDaysAfter(-1))
                .withMessage("Oversight body 'council': days after must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.withName(""))
                .withMessage("Oversight body 'council': name must not be blank");
    }

    @Test
    void recordsAreOfDaysThatAProgramHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SponsorshipAct.builder()
                        .person(PersonId.of("mayor"))
                        .kind(SponsorshipKind.PUBLIC_COMMITMENT)
                        .date(LATE)
                        .build())
                .withMessage("Sponsorship act 'mayor': date must be in the years 0 to 10000: +10001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OversightReport.builder()
                        .body(COUNCIL.id())
                        .period(DateRange.parse("2026-07-01..2026-09-30"))
                        .date(LATE)
                        .build())
                .withMessage("Oversight report 'council': date must be in the years 0 to 10000: +10001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadAssessment.builder()
                        .unit(UnitId.of("sales"))
                        .date(LATE)
                        .engaged(true)
                        .changeReady(false)
                        .build())
                .withMessage("Head assessment 'sales': date must be in the years 0 to 10000: +10001-01-01");
        assertThat(PLATFORM.withOffers(PlatformFeature.DASHBOARD).offers())
                .isEqualTo(ImmutableSet.of(PlatformFeature.DASHBOARD));
    }
}
