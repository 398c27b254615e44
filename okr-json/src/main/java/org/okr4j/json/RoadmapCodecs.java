package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.roadmap.TrainingNeed;

/** How objectives are introduced, and how far that has come. */
final class RoadmapCodecs {

    private static final Codec<Activity> ACTIVITY = Shape.of(Activity.class, Activity::builder)
            .required("id", Scalars.ACTIVITY_ID, Activity::id, Activity.Builder::id)
            .required("name", Scalars.NAME, Activity::name, Activity.Builder::name)
            .list("by", RolloutCodecs.AUDIENCE, activity -> activity.by().asList(), Activity.Builder::addAllBy)
            .list(
                    "forWhom",
                    RolloutCodecs.AUDIENCE,
                    activity -> activity.forWhom().asList(),
                    Activity.Builder::addAllForWhom)
            .optional("duration", Scalars.MINUTES, Activity::duration, Activity.Builder::duration)
            .optional("each", CadenceCodecs.UNIT_LEVEL, Activity::each, Activity.Builder::each)
            .identified(Activity::id)
            .build(Activity.Builder::build);

    private static final Codec<TrainingNeed> TRAINING_NEED = Shape.of(TrainingNeed.class, TrainingNeed::builder)
            .required("audience", RolloutCodecs.AUDIENCE, TrainingNeed::audience, TrainingNeed.Builder::audience)
            .required("topic", Scalars.NAME, TrainingNeed::topic, TrainingNeed.Builder::topic)
            .list("trainings", Scalars.TRAINING_ID, TrainingNeed::trainings, TrainingNeed.Builder::addAllTrainings)
            .build(TrainingNeed.Builder::build);

    static final Codec<ActivityRecord> ACTIVITY_RECORD = Shape.of(ActivityRecord.class, ActivityRecord::builder)
            .required("activity", Scalars.ACTIVITY_ID, ActivityRecord::activity, ActivityRecord.Builder::activity)
            .optional("unit", Scalars.UNIT_ID, ActivityRecord::unit, ActivityRecord.Builder::unit)
            .required("date", Scalars.DATE, ActivityRecord::date, ActivityRecord.Builder::date)
            .optional("by", Scalars.PERSON_ID, ActivityRecord::by, ActivityRecord.Builder::by)
            .optional("evidence", TextCodec.TEXT, ActivityRecord::evidence, ActivityRecord.Builder::evidence)
            .build(ActivityRecord.Builder::build);

    static final Codec<Agreement> AGREEMENT = Shape.of(Agreement.class, Agreement::builder)
            .required("person", Scalars.PERSON_ID, Agreement::person, Agreement.Builder::person)
            .required("date", Scalars.DATE, Agreement::date, Agreement.Builder::date)
            .required(
                    "objectives",
                    new ListCodec<>(Scalars.OBJECTIVE_ID),
                    Agreement::objectives,
                    Agreement.Builder::addAllObjectives)
            .build(Agreement.Builder::build);

    static final Codec<PilotReview> PILOT_REVIEW = Shape.of(PilotReview.class, PilotReview::builder)
            .required("unit", Scalars.UNIT_ID, PilotReview::unit, PilotReview.Builder::unit)
            .required("date", Scalars.DATE, PilotReview::date, PilotReview.Builder::date)
            .optional("caseStudy", TextCodec.TEXT, PilotReview::caseStudy, PilotReview.Builder::caseStudy)
            .list("learnings", Scalars.NAME, PilotReview::learnings, PilotReview.Builder::addAllLearnings)
            .list("changes", Scalars.NAME, PilotReview::changes, PilotReview.Builder::addAllChanges)
            .list("champions", Scalars.PERSON_ID, PilotReview::champions, PilotReview.Builder::addAllChampions)
            .build(PilotReview.Builder::build);

    static final Codec<Phase> PHASE = Shape.of(Phase.class, Phase::builder)
            .required("id", Scalars.PHASE_ID, Phase::id, Phase.Builder::id)
            .required("number", Scalars.COUNT, Phase::number, Phase.Builder::number)
            .required("name", Scalars.NAME, Phase::name, Phase.Builder::name)
            .required("focus", Scalars.NAME, Phase::focus, Phase.Builder::focus)
            .required("firstWeek", Scalars.COUNT, Phase::firstWeek, Phase.Builder::firstWeek)
            .optional("lastWeek", Scalars.COUNT, phase -> Scalars.boxed(phase.lastWeek()), Phase.Builder::lastWeek)
            .list(
                    "publishers",
                    OrganizationCodecs.UNIT_KIND,
                    phase -> phase.publishers().asList(),
                    Phase.Builder::addAllPublishers)
            .defaulted("pilotsOnly", BooleanCodec.BOOLEAN, false, Phase::pilotsOnly, Phase.Builder::pilotsOnly)
            .list("activities", ACTIVITY, Phase::activities, Phase.Builder::addAllActivities)
            .list("trainings", TRAINING_NEED, Phase::trainings, Phase.Builder::addAllTrainings)
            .list("entry", IndicatorCodec.INDICATOR, Phase::entry, Phase.Builder::addAllEntry)
            .list("indicators", IndicatorCodec.INDICATOR, Phase::indicators, Phase.Builder::addAllIndicators)
            .identified(Phase::id)
            .build(Phase.Builder::build);

    static final Codec<Roadmap> ROADMAP = Shape.of(Roadmap.class, Roadmap::builder)
            .required("id", Scalars.ROADMAP_ID, Roadmap::id, Roadmap.Builder::id)
            .required("name", Scalars.NAME, Roadmap::name, Roadmap.Builder::name)
            .list("phases", PHASE, Roadmap::phases, Roadmap.Builder::addAllPhases)
            .identified(Roadmap::id)
            .build(Roadmap.Builder::build);

    /** The roadmap by its name if it is one of the library's and nothing was added to it, else with all its phases. */
    static final Codec<RoadmapPlan> PLAN = new PlanCodec(plan(true), plan(false));

    private RoadmapCodecs() {}

    private static Codec<RoadmapPlan> plan(boolean byName) {
        return Shape.of(RoadmapPlan.class, RoadmapPlan::builder)
                .optional(
                        "template",
                        WordCodec.of(Roadmaps.all(), roadmap -> roadmap.id().toString()),
                        plan -> template(plan.roadmap()).filter(roadmap -> byName),
                        RoadmapPlan.Builder::roadmap)
                .optional(
                        "custom",
                        ROADMAP,
                        plan -> Optional.of(plan.roadmap())
                                .filter(roadmap -> !byName || template(roadmap).isEmpty()),
                        RoadmapPlan.Builder::roadmap)
                .required("start", Scalars.DATE, RoadmapPlan::start, RoadmapPlan.Builder::start)
                .list("pilots", Scalars.UNIT_ID, RoadmapPlan::pilots, RoadmapPlan.Builder::addAllPilots)
                .exactlyOne(ImmutableList.of("template", "custom"))
                .build(RoadmapPlan.Builder::build);
    }

    private static Optional<Roadmap> template(Roadmap roadmap) {
        return Roadmaps.byId(roadmap.id()).filter(roadmap::equals);
    }
}
