package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.program;
import static org.okr4j.adoption.Works.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;

class CheckInDutyTest {

    private static final PersonId ANN = PersonId.of("ann-smith");
    private static final PersonId BOB = PersonId.of("bob-jones");

    private static OkrProgram staffed(Objective... objectives) {
        Organization organization = Works.ORGANIZATION.withPeople(List.of(person(ANN), person(BOB)));
        return program(objectives).toBuilder().organization(organization).build();
    }

    private static Person person(PersonId id) {
        return Person.builder()
                .id(id)
                .name(id.toString())
                .level(PersonLevel.MANAGER)
                .unit(UnitId.of("sales"))
                .build();
    }

    private static CheckInDuty duty(Objective objective, String asOf) {
        ImmutableList<CheckInDuty> duties = CheckInDuty.of(score(staffed(objective), asOf));
        assertThat(duties).hasSize(1);
        return duties.get(0);
    }

    @Test
    void isDueAWeekAfterTheLast() {
        Objective sales = objective("sales", "2026-10-01", keyResult("a", "2026-10-09"));

        CheckInDuty duty = duty(sales, "2026-10-19");

        assertThat(duty.keyResult()).isEqualTo(KeyResultId.of("a"));
        assertThat(duty.last()).contains(LocalDate.of(2026, 10, 9));
        assertThat(duty.due()).isEqualTo("2026-10-16");
        assertThat(duty.overdueSince()).isEmpty();
        assertThat(duty(sales, "2026-10-20").overdueSince()).contains(LocalDate.of(2026, 10, 16));
    }

    @Test
    void isDueAWeekAfterWorkBeganWhereNothingWasReported() {
        assertThat(duty(objective("sales", "2026-10-06", keyResult("a")), "2026-10-07")
                        .due())
                .isEqualTo("2026-10-13");
        assertThat(duty(objective("sales", "2026-09-20", keyResult("a")), "2026-10-07")
                        .due())
                .isEqualTo("2026-10-08");
        Objective started = objective("sales", "2026-09-20", keyResult("a").withStart(LocalDate.of(2026, 10, 5)));
        assertThat(duty(started, "2026-10-07").due()).isEqualTo("2026-10-12");
    }

    @Test
    void isDueNoLaterThanTheCycleEnds() {
        CheckInDuty duty = duty(objective("sales", "2026-10-01", keyResult("a", "2026-12-28")), "2026-12-31");

        assertThat(duty.due()).isEqualTo("2026-12-31");
        assertThat(duty.overdueSince()).isEmpty();
    }

    @Test
    void nothingIsDueAfterTheLastDayOfTheCycleWasReported() {
        OkrProgram program = staffed(objective("sales", "2026-10-01", keyResult("a", "2026-12-31")));

        assertThat(CheckInDuty.of(score(program, "2026-12-30"))).hasSize(1);
        assertThat(CheckInDuty.of(score(program, "2026-12-31"))).isEmpty();
        assertThat(CheckInDuty.of(score(program, "2026-12-31"), KeyResultId.of("a")))
                .isEmpty();
    }

    @Test
    void isOfWhoAnswersForIt() {
        Objective sales = objective("sales", "2026-10-01", keyResult("a"));

        assertThat(duty(sales, "2026-10-05").by()).isEmpty();
        assertThat(duty(sales.withOwner(ANN), "2026-10-05").by()).contains(ANN);
        Objective owned =
                objective("sales", "2026-10-01", keyResult("a").withOwner(BOB)).withOwner(ANN);
        assertThat(duty(owned, "2026-10-05").by()).contains(BOB);
        CoOwner coOwner =
                CoOwner.builder().person(BOB).unit(UnitId.of("marketing")).build();
        assertThat(duty(owned.withCoOwners(coOwner), "2026-10-05").by()).contains(ANN);
    }

    @Test
    void listsTheEarliestFirstAndNothingThatIsOver() {
        OkrProgram program = program(
                objective("sales", "2026-10-01", keyResult("a", "2026-10-09"), keyResult("b", "2026-10-07")),
                objective(
                        "marketing",
                        "2026-10-01",
                        keyResult("c", "2026-10-08"),
                        keyResult("d").withTransitions(Works.transition(LifecycleState.CLOSED, "2026-10-09"))),
                Works.ended(
                        objective("finance", "2026-10-01", keyResult("e")), LifecycleState.CANCELLED, "2026-10-02"));

        assertThat(CheckInDuty.of(score(program, "2026-10-10")))
                .extracting(CheckInDuty::keyResult)
                .containsExactly(KeyResultId.of("b"), KeyResultId.of("c"), KeyResultId.of("a"));
        assertThat(CheckInDuty.of(score(program, "2027-01-01"))).isEmpty();
    }
}
