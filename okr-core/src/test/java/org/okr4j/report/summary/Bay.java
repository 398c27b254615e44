package org.okr4j.report.summary;

import static org.okr4j.report.Autumn.head;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.Autumn;

/** A port with one department, on the day of {@link Autumn}. Each objective has one key result from 0 to 100. */
final class Bay {

    static final LocalDate AS_OF = Autumn.AS_OF;
    static final LocalDate EARLY = LocalDate.of(2026, 10, 26);
    static final LocalDate LATE = LocalDate.of(2026, 11, 12);

    private Bay() {}

    static OkrProgram program(Objective... objectives) {
        return program(List.of(objectives));
    }

    static OkrProgram program(List<Objective> objectives) {
        return empty().toBuilder()
                .addCycle(Autumn.CYCLE)
                .addAllObjectives(objectives)
                .build();
    }

    static OkrProgram empty() {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Port of Alder")
                        .addUnits(
                                Autumn.root("port", "Port"),
                                Autumn.unit("pilots", "Pilotage", UnitKind.DEPARTMENT, "port"))
                        .addPeople(
                                Autumn.person("vera", "Vera Lund", PersonLevel.EXECUTIVE, "port"),
                                Autumn.person("omar", "Omar Reyes", PersonLevel.EXECUTIVE, "pilots"))
                        .addAppointments(head("vera", "port"), head("omar", "pilots"))
                        .build())
                .build();
    }

    static ExecutiveSummary summary(OkrProgram program) {
        return ExecutiveSummary.of(Autumn.evaluation(program));
    }

    static List<Objective> silent(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> objective("o" + i, "pilots", "Quiet aim " + i))
                .toList();
    }

    static Objective objective(String id, String unit, String title, CheckIn... checkIns) {
        return Autumn.objective(
                id,
                unit,
                unit.equals("port") ? "vera" : "omar",
                title,
                Autumn.keyResult("k-" + id, "Raise " + title, 100, List.of(checkIns)));
    }

    static CheckIn checkIn(LocalDate date, int value) {
        return Autumn.checkIn(date, value);
    }

    static Blocker blocker(String text) {
        return Blocker.builder()
                .kind(BlockerKind.RESOURCE)
                .text(text)
                .since(LocalDate.of(2026, 11, 4))
                .escalatedTo(PersonId.of("vera"))
                .build();
    }
}
