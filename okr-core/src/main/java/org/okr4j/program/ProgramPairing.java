package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.okr4j.value.Identified;

/**
 * Which things of two programs belong together, kind by kind. Key results are paired by those who look at their objectives.
 *
 * @param before the program before
 * @param after the program after
 * @param byKind the pairings of all kinds that have a list of their own
 */
record ProgramPairing(OkrProgram before, OkrProgram after, ImmutableMap<IdKind, Pairing<Identified>> byKind) {

    /** The kinds that have a list of their own, in the order of the document. */
    static final ImmutableSet<IdKind> LISTED =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(IdKind.KEY_RESULT)));

    static ProgramPairing of(OkrProgram before, OkrProgram after) {
        Map<IdKind, Pairing<Identified>> byKind = new EnumMap<>(IdKind.class);
        for (IdKind kind : LISTED) {
            byKind.put(
                    kind,
                    kind == IdKind.OBJECTIVE
                            ? Pairing.ofObjectives(before.vector(), after.vector())
                            : Pairing.ofThings(
                                    ThingLists.of(kind).of(before),
                                    ThingLists.of(kind).of(after)));
        }
        return new ProgramPairing(before, after, Maps.immutableEnumMap(byKind));
    }

    Pairing<Identified> of(IdKind kind) {
        return requireNonNull(byKind.get(kind));
    }
}
