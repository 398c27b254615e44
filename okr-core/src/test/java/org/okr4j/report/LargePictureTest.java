package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Phrasebook;

/** Size does not turn into waiting, and neither do units far below each other nor an objective that all others serve. */
class LargePictureTest {

    private static final int OBJECTIVES = 50_000;
    private static final int UNITS = 5_000;

    private static final Scorecard CARD = Mill.scored(program());

    @Test
    void drawsEverything() {
        Picture alignment = Picture.ofAlignment(CARD, View.everything());
        Picture dependencies = Picture.ofDependencies(CARD, View.everything());

        assertThat(alignment).hasToString("Picture(Large: alignment, as of 2026-11-20, 50000 nodes, 49999 edges)");
        assertThat(dependencies)
                .hasToString("Picture(Large: dependencies, as of 2026-11-20, 50000 nodes, 49999 edges)");
        assertThat(alignment.toDot(Phrasebook.english())).hasSizeLessThan(OBJECTIVES * 300);
        assertThat(alignment.toMermaid(Phrasebook.english())).hasSizeLessThan(OBJECTIVES * 300);
        assertThat(dependencies.toDot(Phrasebook.english())).hasSizeLessThan(OBJECTIVES * 400);
        assertThat(dependencies.toMermaid(Phrasebook.english())).hasSizeLessThan(OBJECTIVES * 300);
    }

    @Test
    void findsWhatIsNear() {
        assertThat(Picture.ofAlignment(CARD, View.of(UnitId.of("u-0"))).toString())
                .contains(", 50000 nodes");
        assertThat(Picture.ofAlignment(CARD, View.around(ObjectiveId.of("o-7"), 2))
                        .toString())
                .contains(", 50000 nodes");
        assertThat(Picture.ofDependencies(CARD, View.around(ObjectiveId.of("o-7"), OBJECTIVES))
                        .toString())
                .contains(", 50000 nodes");
    }

    /** All serve the first objective, and each key result relies on the one before. */
    private static OkrProgram program() {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        units.add(OrgUnit.builder()
                .id(UnitId.of("u-0"))
                .name("Unit 0")
                .kind(UnitKind.ORGANIZATION)
                .build());
        for (int unit = 1; unit < UNITS; unit++) {
            units.add(Mill.unit("u-" + unit, "Unit " + unit, "u-" + (unit - 1)));
        }
        OkrProgram.Builder program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Large")
                        .addAllUnits(units.build())
                        .build())
                .addCycle(Mill.cycle());
        for (int place = 0; place < OBJECTIVES; place++) {
            Objective objective = Mill.objective(
                    "u-" + place % UNITS,
                    ObjectiveId.of("o-" + place),
                    "Objective " + place,
                    Mill.keyResult(KeyResultId.of("kr-" + place), "Key result " + place, "5"));
            program.addObjective(
                    place == 0 ? objective : objective.withParents(Mill.contributes(ObjectiveId.of("o-0"), "1")));
            if (place > 0) {
                program.addDependency(Mill.dependency(
                                "d-" + place, KeyResultId.of("kr-" + place), DependencyKind.ACTION, "Need " + place)
                        .provider(KeyResultId.of("kr-" + (place - 1)))
                        .build());
            }
        }
        return program.build();
    }
}
