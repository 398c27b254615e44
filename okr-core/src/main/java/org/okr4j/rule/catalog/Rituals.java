package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Function;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;

/** The rituals of a program by what they are for, and parameters that there is one of for each kind. */
final class Rituals {

    /** What people meet for; of {@code OTHER} nobody can say how it should be. */
    static final ImmutableList<RitualKind> KINDS = Arrays.stream(RitualKind.values())
            .filter(kind -> kind != RitualKind.OTHER)
            .collect(toImmutableList());

    private Rituals() {}

    static boolean arePlanned(ResolvedProgram program) {
        return !program.program().cadence().rituals().isEmpty();
    }

    static <V> ImmutableMap<RitualKind, Parameter<V>> parameters(Function<RitualKind, Parameter<V>> parameter) {
        return Maps.toMap(KINDS, parameter::apply);
    }

    /** The word of a kind in the names of parameters. */
    static String word(RitualKind kind) {
        return Ascii.toLowerCase(kind.name()).replace('_', '-');
    }

    /** Where a ritual of the cadence stands. */
    static String path(Ritual ritual, ResolvedProgram program) {
        return "cadence.rituals[" + program.program().cadence().rituals().indexOf(ritual) + "]";
    }
}
