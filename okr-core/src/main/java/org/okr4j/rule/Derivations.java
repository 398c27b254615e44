package org.okr4j.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.okr4j.program.ResolvedProgram;

/** What rules have worked out from the records in one run. Not thread-safe. */
final class Derivations {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final Map<BiFunction<ProgramRecords, LocalDate, ?>, Derived> known = new HashMap<>();

    Derivations(ResolvedProgram program, LocalDate asOf) {
        this.program = program;
        this.asOf = asOf;
    }

    /** Works it out, unless somebody has before, and notes for whoever asks which records it comes from. */
    @SuppressWarnings("unchecked") // what a derivation has led to is of its type
    <V> V of(BiFunction<ProgramRecords, LocalDate, V> derivation, Set<RecordKind> asked) {
        Derived derived = known.get(derivation);
        if (derived == null) {
            EnumSet<RecordKind> from = EnumSet.noneOf(RecordKind.class);
            derived = new Derived(derivation.apply(new ProgramRecords(program, from), asOf), from);
            known.put(derivation, derived);
        }
        asked.addAll(derived.from());
        return (V) derived.value();
    }

    private record Derived(Object value, EnumSet<RecordKind> from) {}
}
