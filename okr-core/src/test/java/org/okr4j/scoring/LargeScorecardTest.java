package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Weight;

/** The work that one change makes is that of its path through the cascade, however large the program is. */
class LargeScorecardTest {

    private static final LocalDate AS_OF = day("2026-08-15");
    private static final CycleId CYCLE =
            FiscalCalendar.CALENDAR_YEAR.quarter(2026, 3).id();
    private static final int TREES = 200;
    private static final int FAN = 4;
    private static final int OF_TREE = 1 + FAN + FAN * FAN + FAN * FAN * FAN;
    private static final int CHUNK = 32;

    /** Of the last team of the first tree, which is there at any size. */
    private static final KeyResultId CHANGED = KeyResultId.of("kr-" + (OF_TREE - 1));

    static Stream<Change> changes() {
        return Stream.of(
                Change.checkIn(CHANGED, value("2026-08-14", "0.9")),
                Change.retarget(CHANGED, Measure.increase("0", "2"), day("2026-08-14")),
                Change.reweigh(
                        KeyResultId.of("kr-" + (OF_TREE - 1) + "-b"), Weight.of(5), day("2026-08-14"), "counts"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void visitsTheFourLevelsAboveAndNothingElse(Change change) {
        List<Integer> inOne = new Rescoring(scored(1), change).visits();
        List<Integer> inMany = new Rescoring(scored(TREES), change).visits();

        assertThat(inOne).hasSize(4).isEqualTo(inMany);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sharesAllScoresButThoseOnThePath(Change change) {
        Scorecard before = scored(TREES);
        Scorecard after = before.after(change);

        int chunks = (TREES * OF_TREE + CHUNK - 1) / CHUNK;
        assertThat(after.table().now().chunksSharedWith(before.table().now())).isBetween(chunks - 4, chunks - 1);
        assertThat(after.table().earlier()).isSameAs(before.table().earlier());
        assertThat(after.differenceTo(before).differences().stream()
                        .map(ScoreDifference::subject)
                        .filter(ObjectiveId.class::isInstance)
                        .distinct())
                .hasSize(4);
    }

    private static Scorecard scored(int trees) {
        OkrProgram.Builder program = OkrProgram.builder()
                .addCycle(FiscalCalendar.CALENDAR_YEAR.quarter(2026, 3))
                .organization(Organization.builder()
                        .name("Large")
                        .addUnits(OrgUnit.builder()
                                .id(UnitId.of("whole"))
                                .name("Whole")
                                .kind(UnitKind.ORGANIZATION)
                                .build())
                        .build());
        for (int place = 0; place < trees * OF_TREE; place++) {
            program.addObjective(objective(place));
        }
        return Scorer.of(ScoringPolicies.STANDARD).score(program.build().resolve(), AS_OF);
    }

    /** In a tree the four children of place n stand at 4n + 1 to 4n + 4. */
    private static Objective objective(int place) {
        int inTree = place % OF_TREE;
        Objective objective = Objective.builder()
                .id(ObjectiveId.of("o-" + place))
                .unit(UnitId.of("whole"))
                .cycle(CYCLE)
                .title("Objective " + place)
                .rollUp(inTree < OF_TREE - FAN * FAN * FAN ? RollUp.BOTH : RollUp.KEY_RESULTS)
                .addKeyResults(Samples.at("kr-" + place, "0.4"), Samples.at("kr-" + place + "-b", "0.6"))
                .addTransitions(Samples.transition(LifecycleState.PUBLISHED, "2026-07-01"))
                .build();
        if (inTree == 0) {
            return objective;
        }
        ObjectiveId parent = ObjectiveId.of("o-" + (place - inTree + (inTree - 1) / FAN));
        return objective.withParents(ImmutableList.of(Contribution.contributes(parent, Weight.ONE)));
    }
}
