package org.okr4j.program;

import java.util.Arrays;
import java.util.Optional;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RetrospectiveId;
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
import org.okr4j.value.Id;

/** What has an id in a program, in the order of the document. */
enum IdKind {
    PRIORITY(0, "priority", PriorityId.class, "priorities"),
    UNIT(1, "unit", UnitId.class, "units"),
    PERSON(2, "person", PersonId.class, "people"),
    CYCLE(3, "cycle", CycleId.class, "cycles"),
    OBJECTIVE(4, "objective", ObjectiveId.class, "objectives"),
    KEY_RESULT(5, "key-result", KeyResultId.class, "keyResults"),
    INITIATIVE(6, "initiative", InitiativeId.class, "initiatives"),
    KPI(7, "kpi", KpiId.class, "kpis"),
    DEPENDENCY(8, "dependency", DependencyId.class, "dependencies"),
    CONVERSATION(9, "conversation", ConversationId.class, "conversations"),
    RETROSPECTIVE(10, "retrospective", RetrospectiveId.class, "retrospectives"),
    TRAINING(11, "training", TrainingId.class, "trainings"),
    OVERSIGHT_BODY(12, "oversight-body", BodyId.class, "oversightBodies"),
    MEETING(13, "meeting", MeetingId.class, "meetings");

    private final int position;
    private final String key;
    private final Class<? extends Id> type;
    private final String listName;

    IdKind(int position, String key, Class<? extends Id> type, String listName) {
        this.position = position;
        this.key = key;
        this.type = type;
        this.listName = listName;
    }

    /** The kind of an id that a program indexes. */
    static IdKind of(Id id) {
        return find(id).orElseThrow();
    }

    /** The kind of an id; empty where programs do not index such ids. */
    static Optional<IdKind> find(Id id) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == id.getClass())
                .findFirst();
    }

    /** Its place in the order of the document, counted from 0. */
    int position() {
        return position;
    }

    /** The last part of the keys of messages about this kind. */
    String key() {
        return key;
    }

    /** The name of the list that holds things of this kind. */
    String listName() {
        return listName;
    }

    /** What holds that list; key results are held by their objective instead. */
    Place holder() {
        return this == PRIORITY || this == UNIT || this == PERSON ? Place.ROOT.property("organization") : Place.ROOT;
    }
}
