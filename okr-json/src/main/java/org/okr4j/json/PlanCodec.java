package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;

/**
 * A plan by the name of its roadmap, unless that would lose extension properties.
 *
 * @param byName how a plan is written if its roadmap can be named
 * @param spelledOut how it is written if the roadmap, a phase or an activity has extension properties
 */
record PlanCodec(Codec<RoadmapPlan> byName, Codec<RoadmapPlan> spelledOut) implements Codec<RoadmapPlan> {

    @Override
    public @Nullable RoadmapPlan read(DocumentReader in) throws IOException {
        return byName.read(in);
    }

    @Override
    public void write(RoadmapPlan plan, DocumentWriter out) throws IOException {
        Roadmap roadmap = plan.roadmap();
        boolean isExtended = !out.extensionsOf(roadmap.id()).isEmpty()
                || roadmap.phases().stream()
                        .anyMatch(phase -> !out.extensionsOf(phase.id()).isEmpty()
                                || phase.activities().stream()
                                        .anyMatch(activity ->
                                                !out.extensionsOf(activity.id()).isEmpty()));
        (isExtended ? spelledOut : byName).write(plan, out);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return byName.schema(definitions);
    }
}
