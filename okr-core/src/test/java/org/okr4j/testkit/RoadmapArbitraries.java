package org.okr4j.testkit;

import static java.util.Comparator.naturalOrder;
import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.some;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.roadmap.TrainingNeed;

/** Arbitrary roadmaps, and plans that follow them. */
final class RoadmapArbitraries {

    private static final ImmutableList<ActivityId> ACTIVITIES =
            ImmutableList.of(ActivityId.of("announce"), ActivityId.of("workshop"), ActivityId.of("first-check-in"));

    private RoadmapArbitraries() {}

    /** Plans whose pilots and trainings a program has, and that begin before its meetings. */
    static Arbitrary<RoadmapPlan> plans(OkrProgram program) {
        return combine(
                        roadmaps(program),
                        KeyResultArbitraries.days(),
                        some(KnownIds.of(program).units(), 2))
                .as((roadmap, start, pilots) -> RoadmapPlan.builder()
                        .roadmap(roadmap)
                        .start(program.meetings().stream()
                                .map(Meeting::date)
                                .filter(start::isAfter)
                                .min(naturalOrder())
                                .orElse(start))
                        .addAllPilots(pilots)
                        .build());
    }

    private static Arbitrary<Roadmap> roadmaps(OkrProgram program) {
        Arbitrary<Roadmap> own = combine(
                        OrganizationArbitraries.names(),
                        phases(program).list().ofSize(2),
                        Arbitraries.integers().between(1, 6),
                        activities().list().ofSize(ACTIVITIES.size()))
                .as((name, phases, weeks, activities) -> Roadmap.builder()
                        .id(RoadmapId.of("own"))
                        .name(name)
                        .addPhase(phases.get(0)
                                .withLastWeek(weeks)
                                .withActivities(Lists.transform(
                                        ACTIVITIES,
                                        id -> activities
                                                .get(ACTIVITIES.indexOf(id))
                                                .withId(id))))
                        .addPhase(phases.get(1)
                                .withId(PhaseId.of("second"))
                                .withNumber(2)
                                .withFirstWeek(weeks + 1))
                        .build());
        return Arbitraries.oneOf(
                own,
                Arbitraries.of(
                        Roadmaps.GOVERNMENT_FOUR_PHASES,
                        Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES,
                        Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES.stretchedTo(17)));
    }

    private static Arbitrary<Phase> phases(OkrProgram program) {
        List<TrainingId> trainings =
                program.trainings().stream().map(Training::id).toList();
        return combine(
                        OrganizationArbitraries.names(),
                        OrganizationArbitraries.names(),
                        Arbitraries.of(UnitKind.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        needs(trainings).list().ofMaxSize(2),
                        indicators().list().ofMaxSize(2),
                        indicators().list().ofMaxSize(2))
                .as((name, focus, publishers, pilotsOnly, needs, entry, indicators) -> Phase.builder()
                        .id(PhaseId.of("first"))
                        .number(1)
                        .name(name)
                        .focus(focus)
                        .firstWeek(1)
                        .addAllPublishers(publishers)
                        .pilotsOnly(pilotsOnly)
                        .addAllTrainings(needs)
                        .addAllEntry(entry)
                        .addAllIndicators(indicators)
                        .build());
    }

    private static Arbitrary<Activity> activities() {
        return combine(
                        OrganizationArbitraries.names(),
                        RolloutArbitraries.audiences(),
                        RolloutArbitraries.audiences(),
                        RolloutArbitraries.durations().optional(0.5),
                        Arbitraries.of(UnitLevel.class).optional(0.5))
                .as((name, by, forWhom, duration, each) -> Activity.builder()
                        .id(ACTIVITIES.get(0))
                        .name(name)
                        .addAllBy(by)
                        .addAllForWhom(forWhom)
                        .duration(duration)
                        .each(each)
                        .build());
    }

    private static Arbitrary<TrainingNeed> needs(List<TrainingId> trainings) {
        return combine(Arbitraries.of(Audience.class), OrganizationArbitraries.names(), some(trainings, 2))
                .as((audience, topic, taught) -> TrainingNeed.builder()
                        .audience(audience)
                        .topic(topic)
                        .addAllTrainings(taught)
                        .build());
    }

    /** Indicators of the activities of these roadmaps, of meetings of any kind and of all else that is measured. */
    static Arbitrary<Indicator> indicators() {
        Arbitrary<Figure> figures = Arbitraries.oneOf(
                Arbitraries.of(FigureKind.class)
                        .filter(kind -> kind != FigureKind.MEETINGS && kind != FigureKind.ACTIVITY)
                        .map(Figure::of),
                Arbitraries.of(RitualKind.class).map(Figure::ofMeetings),
                Arbitraries.of(ACTIVITIES).map(Figure::ofActivity));
        Arbitrary<BigDecimal> shares =
                Arbitraries.of("0", "0.5", "0.85", "0.125", "1").map(BigDecimal::new);
        return combine(
                        figures,
                        Arbitraries.of(Comparator.class),
                        shares,
                        Arbitraries.integers().between(1, 6))
                .as((figure, comparator, target, weeks) -> Indicator.builder()
                        .figure(figure)
                        .comparator(comparator)
                        .target(target)
                        .weeks(weeks)
                        .build());
    }
}
