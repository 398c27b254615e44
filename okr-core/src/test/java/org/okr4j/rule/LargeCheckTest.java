package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.catalog.Profiles;

/** What grows faster than a program would not come to an end here; nothing is said about how long it takes. */
class LargeCheckTest {

    private static final PriorityId CALM = PriorityId.of("calm");

    @Test
    void manyUnlinkedObjectivesBelowMany() {
        int size = 30_000;
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            objectives.add(bare("c" + i, "u0"));
            objectives.add(bare("p" + i, "u1").withPriorities(CALM));
        }
        RuleReport report = Profiles.RECOMMENDED.check(
                program(List.of("u0", "u1"), objectives).resolve(), Sample.AS_OF);

        assertThat(count(report, "objective-is-linked-upward")).isEqualTo(size);
    }

    @Test
    void aLongChainOfUnitsWithIdsOfOneHash() {
        List<String> ids = ofOneHash(13);
        OkrProgram chain = program(ids, List.of(bare("x", ids.get(ids.size() - 1))));
        RoadmapPlan plan = RoadmapPlan.builder()
                .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                .start(Sample.AS_OF)
                .addAllPilots(chain.organization().units().stream()
                        .skip(1)
                        .map(OrgUnit::id)
                        .toList())
                .build();
        ProfileBuilder profile = Profiles.RECOMMENDED.extend("mine");
        chain.organization()
                .units()
                .forEach(unit ->
                        profile.forUnit(unit.id(), mine -> mine.severity("key-result-has-owner", Severity.INFO)));

        RuleReport report =
                profile.build().check(chain.toBuilder().roadmap(plan).build().resolve(), Sample.AS_OF);

        assertThat(count(report, "objective-is-linked-upward")).isEqualTo(1);
    }

    private static long count(RuleReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .count();
    }

    /** A chain of units. */
    private static OkrProgram program(List<String> units, List<Objective> objectives) {
        List<OrgUnit> chain = IntStream.range(0, units.size())
                .mapToObj(place -> {
                    OrgUnit.Builder unit = OrgUnit.builder()
                            .id(UnitId.of(units.get(place)))
                            .name("Unit")
                            .kind(place == 0 ? UnitKind.ORGANIZATION : UnitKind.DEPARTMENT);
                    if (place > 0) {
                        unit.parent(UnitId.of(units.get(place - 1)));
                    }
                    return unit.build();
                })
                .toList();
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Deep")
                        .addAllUnits(chain)
                        .addPriority(StrategicPriority.builder()
                                .id(CALM)
                                .title("Calm")
                                .build())
                        .build())
                .addCycle(FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4))
                .addAllObjectives(objectives)
                .build();
    }

    private static Objective bare(String id, String unit) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(Sample.QUARTER.id())
                .title("Calm")
                .build();
    }

    /** Texts of letters that all have one hash: two to the power of their number of pairs. */
    private static List<String> ofOneHash(int pairs) {
        List<String> texts = List.of("");
        for (int i = 0; i < pairs; i++) {
            texts = texts.stream()
                    .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                    .toList();
        }
        return texts;
    }
}
