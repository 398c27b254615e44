package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.maybe;
import static org.okr4j.testkit.KnownIds.some;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.value.ProgramFact;

/** Arbitrary facts about the rollout of a program that has people, of every kind for which it has what they refer to. */
final class RolloutFactArbitraries {

    private final OkrProgram program;
    private final KnownIds ids;

    private RolloutFactArbitraries(OkrProgram program) {
        this.program = program;
        this.ids = KnownIds.of(program);
    }

    static Arbitrary<ProgramFact> facts(OkrProgram program) {
        return new RolloutFactArbitraries(program).facts();
    }

    private Arbitrary<ProgramFact> facts() {
        List<Arbitrary<? extends ProgramFact>> kinds = new ArrayList<>(List.of(acts(), assessments(), pilotReviews()));
        List<Activity> activities = program.roadmap().stream()
                .flatMap(plan -> plan.roadmap().phases().stream())
                .flatMap(phase -> phase.activities().stream())
                .toList();
        if (!program.trainings().isEmpty()) {
            kinds.add(trainingRecords());
        }
        if (!activities.isEmpty()) {
            kinds.add(activityRecords(activities));
        }
        if (!ids.objectives().isEmpty()) {
            kinds.add(agreements());
        }
        if (!program.oversightBodies().isEmpty()) {
            kinds.add(reports());
        }
        return Arbitraries.oneOf(kinds);
    }

    private static Arbitrary<LocalDate> days() {
        return KeyResultArbitraries.days();
    }

    private static Arbitrary<Optional<String>> notes() {
        return OrganizationArbitraries.names().optional(0.4);
    }

    private Arbitrary<SponsorshipAct> acts() {
        return combine(Arbitraries.of(ids.people()), Arbitraries.of(SponsorshipKind.class), days(), notes())
                .as((person, kind, date, note) -> SponsorshipAct.builder()
                        .person(person)
                        .kind(kind)
                        .date(date)
                        .note(note)
                        .build());
    }

    private Arbitrary<TrainingRecord> trainingRecords() {
        return combine(
                        Arbitraries.of(ids.people()),
                        Arbitraries.of(program.trainings()).map(Training::id),
                        days(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 800).optional(0.4))
                .as((person, training, date, certified, valid) -> TrainingRecord.builder()
                        .person(person)
                        .training(training)
                        .date(date)
                        .certified(certified)
                        .validUntil(valid.map(date::plusDays))
                        .build());
    }

    private Arbitrary<HeadAssessment> assessments() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return combine(Arbitraries.of(ids.units()), days(), either, either, maybe(ids.people()), notes())
                .as((unit, date, engaged, ready, by, note) -> HeadAssessment.builder()
                        .unit(unit)
                        .date(date)
                        .engaged(engaged)
                        .changeReady(ready)
                        .by(by)
                        .note(note)
                        .build());
    }

    private Arbitrary<ActivityRecord> activityRecords(List<Activity> activities) {
        return combine(
                        Arbitraries.of(activities).map(Activity::id),
                        maybe(ids.units()),
                        days(),
                        maybe(ids.people()),
                        notes())
                .as((activity, unit, date, by, evidence) -> ActivityRecord.builder()
                        .activity(activity)
                        .unit(unit)
                        .date(date)
                        .by(by)
                        .evidence(evidence)
                        .build());
    }

    private Arbitrary<Agreement> agreements() {
        return combine(
                        Arbitraries.of(ids.people()),
                        days(),
                        Arbitraries.of(ids.objectives())
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(Math.min(3, ids.objectives().size())))
                .as((person, date, objectives) -> Agreement.builder()
                        .person(person)
                        .date(date)
                        .addAllObjectives(objectives)
                        .build());
    }

    private Arbitrary<PilotReview> pilotReviews() {
        Arbitrary<List<String>> texts = OrganizationArbitraries.names().list().ofMaxSize(2);
        return combine(Arbitraries.of(ids.units()), days(), notes(), texts, texts, some(ids.people(), 2))
                .as((unit, date, story, learnings, changes, champions) -> PilotReview.builder()
                        .unit(unit)
                        .date(date)
                        .caseStudy(story)
                        .addAllLearnings(learnings)
                        .addAllChanges(changes)
                        .addAllChampions(champions)
                        .build());
    }

    private Arbitrary<OversightReport> reports() {
        return combine(
                        Arbitraries.of(program.oversightBodies()).map(OversightBody::id),
                        OkrArbitraries.dateRanges(),
                        days(),
                        maybe(ids.people()))
                .as((body, period, date, by) -> OversightReport.builder()
                        .body(body)
                        .period(period)
                        .date(date)
                        .by(by)
                        .build());
    }
}
