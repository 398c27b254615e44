package org.okr4j.rule;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.okr4j.organization.Organization;
import org.okr4j.program.OkrProgram;

/** What a program records beside objectives, by what changes at once. */
enum RecordKind {
    PEOPLE,
    KPIS,
    CONVERSATIONS,
    RETROSPECTIVES,
    CYCLE_STATES,
    DECLARATIONS,
    NOTICES,
    CADENCE;

    /** The kinds of which two programs record different things. */
    static ImmutableSet<RecordKind> different(OkrProgram before, OkrProgram after) {
        return immutableEnumSet(Arrays.stream(values())
                .filter(kind -> !kind.in(before).equals(kind.in(after)))
                .toList());
    }

    private Object in(OkrProgram program) {
        return switch (this) {
            case PEOPLE -> peopleOf(program.organization());
            case KPIS -> program.kpis();
            case CONVERSATIONS -> program.conversations();
            case RETROSPECTIVES -> program.retrospectives();
            case CYCLE_STATES -> program.cycleTransitions();
            case DECLARATIONS -> program.declarations();
            case NOTICES -> program.notices();
            case CADENCE -> program.cadence();
        };
    }

    private static ImmutableList<?> peopleOf(Organization organization) {
        return ImmutableList.of(organization.people(), organization.appointments());
    }
}
