package org.okr4j.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

class PeopleImportTest {

    private static final OkrProgram NOTHING = OkrProgram.builder()
            .organization(Organization.builder().name("-").build())
            .build();

    @Test
    void makesTheTreeOfReportingLines() {
        String[] file = {
            "person,name,email,manager,level,valid-from,valid-to",
            "ines,Inés Reyes,ines@yard.example,,,2020-01-01,",
            "chidi,Chidi Okafor,chidi@yard.example,Inés Reyes,,2021-05-01,",
            "maja,Maja Lind,maja@yard.example,chidi@yard.example,manager,,",
            "tom,Tom Abara,,maja,,2026-11-01,2026-12-31",
            "ute,Ute Blum,,maja,,2027-01-04,"
        };

        ImportResult result = Taking.csv(NOTHING, "reporting-lines", file);

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED Inés Reyes joins unit-ines",
                        "3 ADDED Chidi Okafor joins unit-chidi",
                        "4 ADDED Maja Lind joins unit-maja",
                        "5 ADDED Tom Abara joins unit-maja",
                        "6 LEFT_OUT holds from 2027-01-04 on: take the file in again then");
        OkrProgram after = NOTHING.apply(result.changes());
        assertThat(after.problems()).isEmpty();
        assertThat(after.organization().name()).isEqualTo("Inés Reyes");
        assertThat(after.organization().units())
                .extracting(OrgUnit::toString)
                .satisfiesExactly(
                        unit -> assertThat(unit).contains("ORGANIZATION"),
                        unit -> assertThat(unit).contains("DEPARTMENT", "parent=unit-ines"),
                        unit -> assertThat(unit).contains("TEAM", "parent=unit-chidi"));
        assertThat(after.organization().people())
                .extracting(person -> person.level().name())
                .containsExactly("EXECUTIVE", "DIRECTOR", "MANAGER", "CONTRIBUTOR");
        assertThat(after.organization().appointments()).hasSize(3);
        assertThat(Taking.csv(after, "reporting-lines", file).changes()).isEmpty();
    }

    @Test
    void makesTheTreeOfAColumnAndTheManagersOfItsPeople() {
        String[] file = {
            "person,name,unit,manager",
            "ines,Inés Reyes,Alder Yard,",
            "chidi,Chidi Okafor,Hulls,ines",
            "tom,Tom Abara,Hulls,chidi",
            "maja,Maja Lind,Caulking,tom"
        };

        ImportResult result = Taking.csv(NOTHING, "people", file);

        assertThat(result.isWhole()).isTrue();
        OkrProgram after = NOTHING.apply(result.changes());
        assertThat(after.problems()).isEmpty();
        assertThat(after.organization().name()).isEqualTo("Alder Yard");
        assertThat(after.organization().units())
                .extracting(unit -> unit.name() + " in "
                        + unit.parent().map(Object::toString).orElse("-").replaceAll("-[0-9a-f]{12}$", ""))
                .containsExactly("Alder Yard in -", "Hulls in alder-yard", "Caulking in Hulls");
        assertThat(after.organization().appointments()).hasSize(3);
        assertThat(Taking.csv(after, "people", file).changes()).isEmpty();
    }

    @Test
    void tellsJoinersMoversAndLeaversAndWhatTheyLeaveBehind() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "people",
                "person,name,email,unit,manager,level,valid-to",
                "p-reyes,Inés Reyes,,yard,,,",
                ",Chidi Okafor,chidi@yard.example,hulls,p-reyes,,2026-11-30",
                "p-lind,Maja Lind,,Hulls,p-okafor,manager,",
                "p-new,Tom Abara,tom@yard.example,sails,p-reyes,,");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 UNCHANGED",
                        "3 CHANGED the last day of Chidi Okafor is 2026-11-30",
                        "4 CHANGED Maja Lind moves from sails to hulls",
                        "5 ADDED Tom Abara joins sails");
        assertThat(result.changes())
                .contains(Change.leave(org.okr4j.organization.PersonId.of("p-okafor"), LocalDate.of(2026, 11, 30)));
        assertThat(result.orphans())
                .extracting(orphan -> orphan.person() + " " + orphan.subject())
                .containsExactly("p-okafor o-dry", "p-okafor kr-leaks");
    }

    @Test
    void takesForLeaversWhoIsNotInACompleteFile() {
        ImportOptions complete = new ImportOptions(Taking.TODAY, Optional.empty(), Optional.empty(), true);
        String file = "person,name,unit\np-reyes,Inés Reyes,yard\np-okafor,Chidi Okafor,hulls";

        ImportResult partial =
                Taking.csv(Shipyard.program(), Mappings.named("people"), ImportOptions.asOf(Taking.TODAY), file);
        assertThat(partial.changes()).isEmpty();

        ImportResult result = Taking.csv(Shipyard.program(), Mappings.named("people"), complete, file);
        assertThat(Taking.notes(result))
                .containsExactly("0 Maja Lind (p-lind) is not in the file and has left: the last day is 2026-11-19");
        assertThat(result.after().organization().people())
                .filteredOn(person -> !person.isActive(Taking.TODAY))
                .extracting(Person::name)
                .containsExactly("Maja Lind");
    }

    @Test
    void choosesTheRowThatHoldsOnTheDay() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "people",
                "person,name,unit,valid-from,valid-to",
                "p-lind,Maja Lind,sails,2024-01-01,2026-10-31",
                "p-lind,Maja Lind,hulls,2026-11-01,2026-12-31",
                "p-lind,Maja Lind,yard,2027-01-01,",
                "p-okafor,Chidi Okafor,hulls,,2026-08-31");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 LEFT_OUT held until 2026-10-31",
                        "3 CHANGED Maja Lind moves from sails to hulls",
                        "4 LEFT_OUT holds from 2027-01-01 on: take the file in again then",
                        "5 CHANGED held until 2026-08-31");
        assertThat(result.after().organization().people().get(2).activeUntil()).isEmpty();
    }

    @Test
    void namesManagersWhomNobodyKnowsAndCirclesAndRoots() {
        assertThat(Taking.rows(Taking.csv(
                        NOTHING,
                        "reporting-lines",
                        "person,name,manager",
                        "a,Ada,",
                        "b,Ben,Adda",
                        "c,Cleo,d",
                        "d,Dan,e",
                        "e,Eva,c")))
                .containsExactly(
                        "2 ADDED Ada joins unit-a",
                        "3 REFUSED the manager of Ben: nobody is called “Adda”; did you mean “Ada”?",
                        "4 REFUSED these report to each other in a circle: Cleo, Dan, Eva",
                        "5 REFUSED these report to each other in a circle: Cleo, Dan, Eva",
                        "6 REFUSED these report to each other in a circle: Cleo, Dan, Eva");
        assertThat(Taking.rows(
                        Taking.csv(NOTHING, "reporting-lines", "person,name,manager", "a,Ada,", "b,Ben,", "c,Cleo,a")))
                .containsExactly(
                        "2 REFUSED several people report to nobody, and a tree has one root: Ada, Ben",
                        "3 REFUSED several people report to nobody, and a tree has one root: Ada, Ben",
                        "4 REFUSED the manager of Cleo: nobody is called “a”");
        assertThat(Taking.rows(Taking.csv(NOTHING, "people", "person,name,unit", "a,Ada,Bow", "b,Ben,Stern")))
                .containsExactly(
                        "2 REFUSED several units are part of nothing, and a tree has one root: Bow, Stern",
                        "3 REFUSED several units are part of nothing, and a tree has one root: Bow, Stern");
        assertThat(Taking.rows(Taking.csv(
                        Shipyard.program(),
                        "people",
                        "person,name,unit,unit-name,parent-unit",
                        "a,Ada,bow,Bow,",
                        "b,Ben,keel,Keel,hull")))
                .containsExactly(
                        "2 REFUSED nothing says what unit “bow” is part of, and the program has a root: “yard”",
                        "3 REFUSED column “parent-unit”: there is no unit “hull”; did you mean “hulls”?");
    }

    @Test
    void refusesUnitsInACircle() {
        ImportResult result = Taking.csv(
                Shipyard.program(), "people", "unit,unit-name,parent-unit", "hulls,Hulls,sails", "sails,Sails,hulls");

        assertThat(result.isWhole()).isFalse();
        assertThat(result.after()).isEqualTo(Shipyard.program());
    }

    @Test
    void refusesTwoRowsForTheSameDays() {
        assertThat(Taking.rows(Taking.csv(
                        Shipyard.program(),
                        "people",
                        "person,name,unit",
                        "p-lind,Maja Lind,sails",
                        "p-lind,Maja Lind,hulls")))
                .containsExactly("2 UNCHANGED", "3 REFUSED Maja Lind stands on line 2, too, for some of the same days");
    }
}
