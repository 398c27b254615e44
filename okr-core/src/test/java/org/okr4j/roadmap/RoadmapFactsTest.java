package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Audience;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;

class RoadmapFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final PilotReview REVIEW =
            PilotReview.builder().unit(UnitId.of("sales")).date(DAY).build();
    private static final Agreement AGREEMENT = Agreement.builder()
            .person(PersonId.of("p-osei"))
            .date(DAY)
            .addObjective(ObjectiveId.of("o-co-midmarket"))
            .build();

    @Test
    void aPilotIsClosedWithACaseStudyLearningsChangesAndChampions() {
        PilotReview whole = REVIEW.withCaseStudy("In the handbook, page 3")
                .withLearnings("Drafts need a second reader")
                .withChanges("The workshop begins with figures")
                .withChampions(PersonId.of("p-amari"));

        assertThat(whole.isComplete()).isTrue();
        assertThat(REVIEW.isComplete()).isFalse();
        assertThat(whole.withCaseStudy(Optional.empty()).isComplete()).isFalse();
        assertThat(whole.withLearnings().isComplete()).isFalse();
        assertThat(whole.withChanges().isComplete()).isFalse();
        assertThat(whole.withChampions().isComplete()).isFalse();
    }

    @Test
    void aPilotReviewHoldsNoEmptyLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.withLearnings(" "))
                .withMessage("Pilot review 'sales': learnings must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.withChanges(""))
                .withMessage("Pilot review 'sales': changes must not be blank");
    }

    @Test
    void anAgreementIsToObjectivesEachOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withObjectives(ImmutableList.of()))
                .withMessage("Agreement 'p-osei': objectives must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withObjectives(ObjectiveId.of("a"), ObjectiveId.of("a")))
                .withMessage("Agreement 'p-osei': objectives must be different: a");
    }

    @Test
    void activitiesAndNeedsSayWhatTheyAre() {
        Activity workshop = Activity.builder()
                .id(ActivityId.of("workshop"))
                .name("Workshop")
                .build();
        TrainingNeed need = TrainingNeed.builder()
                .audience(Audience.MANAGERS)
                .topic("Writing")
                .build();

        assertThat(workshop.each()).isEmpty();
        assertThat(workshop.duration()).isEmpty();
        assertThat(workshop.id().kind()).isEqualTo("Activity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workshop.withName(" "))
                .withMessage("Activity 'workshop': name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.withTopic(" "))
                .withMessage("Training need 'MANAGERS': topic must not be blank");
    }

    @Test
    void recordsAreOfDaysThatAProgramHolds() {
        LocalDate late = LocalDate.of(10_001, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.withDate(late))
                .withMessage("Pilot review 'sales': date must be in the years 0 to 10000: +10001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withDate(late))
                .withMessage("Agreement 'p-osei': date must be in the years 0 to 10000: +10001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityRecord.builder()
                        .activity(ActivityId.of("announce"))
                        .date(late)
                        .build())
                .withMessage("Activity record 'announce': date must be in the years 0 to 10000: +10001-01-01");
    }
}
