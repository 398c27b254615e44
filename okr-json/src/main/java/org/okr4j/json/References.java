package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.value.Id;

/** References that may lead to things of several kinds. */
final class References {

    /** What an objective may serve. */
    static final Codec<Id> PARENT = work("ParentReference").build();

    /** What units can agree on. */
    static final Codec<Id> AGREED = work("AgreedReference")
            .add("dependency", DependencyId.class, Scalars.DEPENDENCY_ID)
            .build();

    /** What people can be told about. */
    static final Codec<Id> NOTICED = work("NoticedReference")
            .add("dependency", DependencyId.class, Scalars.DEPENDENCY_ID)
            .add("person", PersonId.class, Scalars.PERSON_ID)
            .build();

    /** What oversight bodies can care about. */
    static final Codec<Id> OVERSEEN = work("OverseenReference")
            .add("priority", PriorityId.class, Scalars.PRIORITY_ID)
            .build();

    /** Whatever has an id in a program, its cadence or its roadmap. */
    static final Codec<Id> THING = OneOf.named("Reference", Id.class)
            .add("priority", PriorityId.class, Scalars.PRIORITY_ID)
            .add("unit", UnitId.class, Scalars.UNIT_ID)
            .add("person", PersonId.class, Scalars.PERSON_ID)
            .add("cycle", CycleId.class, Scalars.CYCLE_ID)
            .add("objective", ObjectiveId.class, Scalars.OBJECTIVE_ID)
            .add("keyResult", KeyResultId.class, Scalars.KEY_RESULT_ID)
            .add("initiative", InitiativeId.class, Scalars.INITIATIVE_ID)
            .add("kpi", KpiId.class, Scalars.KPI_ID)
            .add("dependency", DependencyId.class, Scalars.DEPENDENCY_ID)
            .add("conversation", ConversationId.class, Scalars.CONVERSATION_ID)
            .add("retrospective", RetrospectiveId.class, Scalars.RETROSPECTIVE_ID)
            .add("training", TrainingId.class, Scalars.TRAINING_ID)
            .add("oversightBody", BodyId.class, Scalars.BODY_ID)
            .add("meeting", MeetingId.class, Scalars.MEETING_ID)
            .add("ritual", RitualId.class, Scalars.RITUAL_ID)
            .add("roadmap", RoadmapId.class, Scalars.ROADMAP_ID)
            .add("phase", PhaseId.class, Scalars.PHASE_ID)
            .add("activity", ActivityId.class, Scalars.ACTIVITY_ID)
            .build();

    static final Codec<ImmutableList<Id>> THINGS = new ListCodec<>(THING);

    private References() {}

    private static OneOf<Id> work(String name) {
        return OneOf.named(name, Id.class)
                .add("objective", ObjectiveId.class, Scalars.OBJECTIVE_ID)
                .add("keyResult", KeyResultId.class, Scalars.KEY_RESULT_ID);
    }
}
