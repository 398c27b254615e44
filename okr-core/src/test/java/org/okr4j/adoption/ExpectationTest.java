package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/** Sam heads sales, Fritz heads its team in the field until the end of October, Mia heads marketing. */
class ExpectationTest {

    private static final UnitId SALES = UnitId.of("sales");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private static final ResolvedProgram PROGRAM = Works.program().toBuilder()
            .organization(Works.ORGANIZATION
                    .withPeople(
                            person("fritz", "field").withActiveUntil(OCTOBER),
                            person("mia", "marketing"),
                            person("sam", "sales"))
                    .withAppointments(head("sam", "sales"), head("mia", "marketing"), head("fritz", "field")))
            .build()
            .resolve();

    private static Person person(String id, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(id)
                .level(PersonLevel.MANAGER)
                .unit(UnitId.of(unit))
                .build();
    }

    private static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    @Test
    void findsEachOnceAsTheyWereOnTheDay() {
        Expectation expectation = new Expectation(PROGRAM);

        assertThat(expectation.of(List.of(Audience.HEAD, Audience.MEMBERS), SALES, OCTOBER))
                .extracting(Person::name)
                .containsExactly("sam", "fritz");
        assertThat(expectation.of(List.of(Audience.MEMBERS), SALES, OCTOBER))
                .extracting(Person::name)
                .containsExactly("fritz", "sam");
        assertThat(expectation.of(List.of(Audience.MEMBERS), SALES, NOVEMBER))
                .extracting(Person::name)
                .containsExactly("sam");
        assertThat(expectation.of(List.of(), SALES, NOVEMBER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheProgramHoweverOftenItIsAsked(Audience audience) {
        Expectation expectation = new Expectation(PROGRAM);

        for (LocalDate date : List.of(OCTOBER, NOVEMBER, OCTOBER)) {
            for (String unit : List.of("works", "sales", "field", "marketing", "sales")) {
                assertThat(expectation.of(List.of(audience), UnitId.of(unit), date))
                        .isEqualTo(PROGRAM.membersOf(audience, Optional.of(UnitId.of(unit)), date));
            }
        }
    }
}
