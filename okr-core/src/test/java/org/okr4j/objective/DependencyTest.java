package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.objective.DependencyState.AT_RISK;
import static org.okr4j.objective.DependencyState.BROKEN;
import static org.okr4j.objective.DependencyState.CONFIRMED;
import static org.okr4j.objective.DependencyState.DECLARED;
import static org.okr4j.objective.DependencyState.MET;
import static org.okr4j.objective.DependencyState.PROMISED;
import static org.okr4j.objective.DependencyState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.organization.PersonId;

class DependencyTest {

    private static final KeyResultId WAIT = KeyResultId.of("permits-wait");
    private static final KeyResultId PORTAL = KeyResultId.of("portal-forms");
    private static final Dependency FORMS = Dependency.builder()
            .id(DependencyId.of("forms"))
            .consumer(WAIT)
            .provider(PORTAL)
            .kind(DependencyKind.OUTCOME)
            .need("all forms can be handed in online")
            .build();

    private static DependencyStep step(String date, DependencyState state) {
        return DependencyStep.builder().date(LocalDate.parse(date)).state(state).build();
    }

    private static DependencyStep reviewed(String date, DependencyState state) {
        return step(date, state).withInReview(true);
    }

    @Test
    void needsNoMoreThanWhoNeedsWhatFromWhom() {
        assertThat(FORMS.outsideParty()).isEmpty();
        assertThat(FORMS.neededBy()).isEmpty();
        assertThat(FORMS.steps()).isEmpty();
        assertThat(FORMS.id()).hasToString("forms");
        assertThat(FORMS.id().kind()).isEqualTo("Dependency");
    }

    @Test
    void isOnAKeyResultAnObjectiveOrAPartyOutside() {
        Dependency outside = Dependency.builder()
                .id(DependencyId.of("ruling"))
                .consumer(WAIT)
                .outsideParty("Ministry of Housing")
                .kind(DependencyKind.ACTION)
                .need("a ruling on heights")
                .neededBy(LocalDate.of(2026, 11, 30))
                .build();

        assertThat(FORMS.provider()).contains(PORTAL);
        assertThat(FORMS.withProvider(ObjectiveId.of("portal")).provider()).contains(ObjectiveId.of("portal"));
        assertThat(outside.provider()).isEmpty();
        assertThat(outside.outsideParty()).contains("Ministry of Housing");
        assertThat(outside.neededBy()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void isOnOneOfTheseExactly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withOutsideParty("Ministry of Housing"))
                .withMessage("Dependency 'forms': it must have either a provider or an outside party: both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withProvider(Optional.empty()))
                .withMessage("Dependency 'forms': it must have either a provider or an outside party: neither");
    }

    @Test
    void refusesAProviderThatHasNoResult() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withProvider(PersonId.of("ada")))
                .withMessage("Dependency 'forms': provider must be an objective or a key result: Person 'ada'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withProvider(FORMS.id()))
                .withMessage("Dependency 'forms': provider must be an objective or a key result: Dependency 'forms'");
    }

    @Test
    void keepsOneOnItselfForRulesToJudge() {
        assertThat(FORMS.withProvider(WAIT).provider()).contains(WAIT);
    }

    @Test
    void refusesBlankTextsAndDatesThatNoProgramHolds() {
        Dependency.Builder blank = Dependency.builder()
                .id(FORMS.id())
                .consumer(WAIT)
                .outsideParty(" ")
                .kind(DependencyKind.ACTION)
                .need("a ruling");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withNeed("\t"))
                .withMessage("Dependency 'forms': need must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(blank::build)
                .withMessage("Dependency 'forms': outside party must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMS.withNeededBy(LocalDate.of(10_001, 1, 1)))
                .withMessage("Dependency 'forms': needed by must be in the years 0 to 10000: +10001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("-0001-12-31", MET))
                .withMessage("Dependency step '-0001-12-31': date must be in the years 0 to 10000: -0001-12-31");
    }

    @Test
    void keepsItsStepsInTheOrderOfTheirDates() {
        DependencyStep promised = step("2026-10-05", PROMISED);
        DependencyStep risk = step("2026-11-02", AT_RISK);
        DependencyStep confirmed = step("2026-11-02", CONFIRMED);

        assertThat(FORMS.withSteps(risk, confirmed, promised).steps()).containsExactly(promised, risk, confirmed);
        assertThat(FORMS.withSteps(confirmed, risk, promised).steps()).containsExactly(promised, confirmed, risk);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, DECLARED",
        "2026-10-01, DECLARED", // written down again, by a step of its own
        "2026-10-05, PROMISED",
        "2026-11-01, PROMISED",
        "2026-11-02, CONFIRMED", // of those of one day the later in the list
        "2026-11-30, AT_RISK",
        "2026-12-14, BROKEN",
        "2026-12-15, MET",
        "2026-12-31, WITHDRAWN",
        "+999999999-12-31, WITHDRAWN"
    })
    void hasTheStateOfTheDay(String date, DependencyState state) {
        Dependency dependency = FORMS.withSteps(
                step("2026-12-31", WITHDRAWN),
                step("2026-12-15", MET),
                step("2026-12-14", BROKEN),
                step("2026-11-30", AT_RISK),
                step("2026-11-02", AT_RISK),
                step("2026-11-02", CONFIRMED),
                step("2026-10-05", PROMISED),
                step("2026-10-01", DECLARED));

        assertThat(dependency.stateAt(LocalDate.parse(date))).isEqualTo(state);
    }

    @Test
    void isDeclaredBeforeAnyStep() {
        assertThat(FORMS.stateAt(LocalDate.MAX)).isEqualTo(DECLARED);
        assertThat(FORMS.lastReviewedAt(LocalDate.MAX)).isEmpty();
    }

    @Test
    void knowsWhenItWasLastLookedAtInAReview() {
        Dependency dependency = FORMS.withSteps(
                step("2026-10-05", PROMISED),
                reviewed("2026-10-26", PROMISED),
                step("2026-11-02", CONFIRMED),
                reviewed("2026-11-23", AT_RISK),
                step("2026-11-30", CONFIRMED));

        assertThat(dependency.lastReviewedAt(LocalDate.of(2026, 10, 25))).isEmpty();
        assertThat(dependency.lastReviewedAt(LocalDate.of(2026, 10, 26))).contains(LocalDate.of(2026, 10, 26));
        assertThat(dependency.lastReviewedAt(LocalDate.of(2026, 11, 22))).contains(LocalDate.of(2026, 10, 26));
        assertThat(dependency.lastReviewedAt(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARED, true",
        "PROMISED, true",
        "CONFIRMED, true",
        "AT_RISK, true",
        "BROKEN, true",
        "MET, false",
        "WITHDRAWN, false"
    })
    void isOpenUntilItIsMetOrWithdrawn(DependencyState state, boolean open) {
        assertThat(state.isOpen()).isEqualTo(open);
    }

    @Test
    void aStepSaysNoMoreThanItHasTo() {
        DependencyStep step = step("2026-10-05", PROMISED);

        assertThat(step.by()).isEmpty();
        assertThat(step.note()).isEmpty();
        assertThat(step.inReview()).isFalse();
        assertThat(step.withBy(PersonId.of("ada")).by()).contains(PersonId.of("ada"));
        assertThat(step.withNote("two of five by then").note()).contains("two of five by then");
    }
}
