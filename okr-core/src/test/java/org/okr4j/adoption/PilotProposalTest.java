package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;

class PilotProposalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static HeadAssessment assessment(String unit, boolean engaged, boolean ready) {
        return HeadAssessment.builder()
                .unit(UnitId.of(unit))
                .date(LocalDate.of(2026, 10, 6))
                .engaged(engaged)
                .changeReady(ready)
                .build();
    }

    private static Dependency dependency(String id, String consumer, String provider) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(KeyResultId.of(consumer))
                .provider(KeyResultId.of(provider))
                .kind(DependencyKind.OUTCOME)
                .need("Leads")
                .build();
    }

    private static OkrProgram.Builder works(HeadAssessment... assessments) {
        return Works.planned(
                        objective("field", "2026-10-02", keyResult("x")),
                        objective("marketing", "2026-10-02", keyResult("m")),
                        objective("finance", "2026-10-02", keyResult("f")))
                .toBuilder()
                .addAllFacts(List.of(assessments));
    }

    private static PilotProposal propose(OkrProgram program) {
        return PilotProposal.of(program.resolve(), DAY);
    }

    private static List<String> proposed(OkrProgram program) {
        return propose(program).proposed().stream().map(UnitId::toString).toList();
    }

    @Test
    void nobodyIsProposedWithoutAssessments() {
        PilotProposal proposal = propose(works().build());

        assertThat(proposal.proposed()).isEmpty();
        assertThat(proposal.notEvaluated()).hasSize(4);
        assertThat(proposal)
                .hasToString("No pilots are proposed: 0 of 4 departments are suited, and two are needed; 4 could not be"
                        + " evaluated");
        assertThat(proposal.candidates().get(0).text())
                .hasToString(
                        "Sales: not evaluated, for nobody has assessed the head; levels of units below: 2; neighbors"
                                + " by dependency: 0");
    }

    @Test
    void oneIsTooFew() {
        PilotProposal proposal = propose(works(assessment("sales", true, true), assessment("finance", true, false))
                .build());

        assertThat(proposal.proposed()).isEmpty();
        assertThat(proposal.candidates().get(0).isSuited()).isTrue();
        assertThat(proposal.candidates().get(2).text())
                .hasToString("Finance: not ready for change, by the assessment of 2026-10-06; levels of units below: 0;"
                        + " neighbors by dependency: 0");
    }

    @Test
    void theMostLevelsComeFirstThenTheMostNeighborsThenTheDocument() {
        OkrProgram.Builder builder = works(
                assessment("marketing", true, true),
                assessment("finance", true, true),
                assessment("north", true, true),
                assessment("sales", true, true));

        // Sales has a team with a person in it; nobody else has anything below.
        assertThat(proposed(builder.build())).containsExactly("sales", "marketing", "finance");
        assertThat(proposed(builder.addDependency(dependency("d1", "x", "f"))
                        .addDependency(dependency("d2", "f", "x"))
                        .build()))
                .as("finance serves a team of sales")
                .containsExactly("sales", "finance", "marketing");
        PilotProposal proposal = propose(builder.build());
        assertThat(proposal.candidates().get(0).neighbors()).containsExactly(UnitId.of("finance"));
        assertThat(proposal).hasToString("Proposed as pilots are Sales, Finance, Marketing, of 4 departments");
    }

    @Test
    void twoAreEnough() {
        assertThat(proposed(works(assessment("north", true, true), assessment("marketing", true, true))
                        .build()))
                .containsExactly("marketing", "north");
    }

    @Test
    void onlyOpenDependenciesMakeNeighbors() {
        Dependency met = dependency("d1", "m", "f")
                .withSteps(DependencyStep.builder()
                        .date(LocalDate.of(2026, 10, 8))
                        .state(DependencyState.MET)
                        .build());

        assertThat(propose(works().addDependency(met).build())
                        .candidates()
                        .get(1)
                        .neighbors())
                .isEmpty();
    }

    @Test
    void theLastAssessmentByTheDayCounts() {
        assertThat(proposed(works(
                                assessment("sales", true, true),
                                assessment("marketing", true, true),
                                assessment("marketing", false, true).withDate(LocalDate.of(2026, 10, 11)),
                                assessment("finance", true, true).withDate(LocalDate.of(2026, 10, 13)))
                        .build()))
                .isEmpty();
    }

    @Test
    void departmentsThatDoNotExistAreNoCandidates() {
        List<OrgUnit> units = new ArrayList<>(Works.ORGANIZATION.units());
        units.add(Works.unit("old", UnitKind.DEPARTMENT, "works").withActiveUntil(LocalDate.of(2026, 10, 11)));
        OkrProgram program =
                works().organization(Works.ORGANIZATION.withUnits(units)).build();

        assertThat(propose(program).candidates()).hasSize(4);
    }

    @Test
    void explainsItselfInBothLanguages() {
        PilotProposal proposal = propose(works(
                        assessment("sales", true, true),
                        assessment("marketing", false, true),
                        assessment("finance", false, false))
                .build());

        for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(proposal.explanation().render(book)).doesNotContain("adoption.");
        }
        assertThat(proposal.explanation().parts()).hasSize(5);
    }
}
