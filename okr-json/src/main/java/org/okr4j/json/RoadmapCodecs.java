package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;

/** How objectives are introduced. */
final class RoadmapCodecs {

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
