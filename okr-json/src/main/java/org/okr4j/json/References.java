package org.okr4j.json;

import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
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

    private References() {}

    private static OneOf<Id> work(String name) {
        return OneOf.named(name, Id.class)
                .add("objective", ObjectiveId.class, Scalars.OBJECTIVE_ID)
                .add("keyResult", KeyResultId.class, Scalars.KEY_RESULT_ID);
    }
}
