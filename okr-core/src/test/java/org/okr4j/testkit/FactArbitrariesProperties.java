package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;

class FactArbitrariesProperties {

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void programsHoldFactsOfEverySortAndCanBeResolved(@ForAll("programs") OkrProgram program) {
        assertThat(program.problems()).isEmpty();
        assertOften("KPIs", program.kpis());
        assertOften("dependencies", program.dependencies());
        assertOften("conversations", program.conversations());
        assertOften("retrospectives", program.retrospectives());
        assertOften("transitions of cycles", program.cycleTransitions());
        assertOften("boundaries", program.boundaries());
        assertOften("declarations", program.declarations());
        assertOften("notices", program.notices());
        assertOften("trainings", program.trainings());
        assertOften("oversight bodies", program.oversightBodies());
        assertOften("meetings", program.meetings());
        assertOften("sponsorship acts", program.sponsorshipActs());
        assertOften("training records", program.trainingRecords());
        assertOften("assessments", program.assessments());
        assertOften("activity records", program.activityRecords());
        assertOften("agreements", program.agreements());
        assertOften("pilot reviews", program.pilotReviews());
        assertOften("oversight reports", program.oversightReports());
        assertOften("platform", program.platform().stream().toList());
        assertOften("uses of scores", program.scoreUses());
        assertOften("roadmap", program.roadmap().stream().toList());
        assertOften("mode of cascade", program.cascadeMode().stream().toList());
        assertOften(
                "shared objectives",
                program.objectives().stream().filter(Objective::isShared).toList());
        assertOften(
                "reviews",
                program.objectives().stream()
                        .flatMap(objective -> objective.reviews().stream())
                        .toList());
        assertOften(
                "shared key results",
                program.objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .flatMap(keyResult -> keyResult.coOwners().stream())
                        .toList());
    }

    private static void assertOften(String label, Collection<?> facts) {
        Statistics.label(label)
                .collect(!facts.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programsWithLocks();
    }
}
