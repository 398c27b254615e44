package org.okr4j.adoption;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.statement.StatementReader;

/** What key results are: as declared, else as their texts say. Each text is read once. Not thread-safe. */
final class Kinds {

    private final ResolvedProgram program;
    private final IdentityHashMap<KeyResult, Optional<KeyResultKind>> read = new IdentityHashMap<>();

    Kinds(ResolvedProgram program) {
        this.program = program;
    }

    /** {@return the kind of a key result; empty if nobody declares it and there is no reader of its language} */
    Optional<KeyResultKind> of(KeyResult keyResult, Objective objective) {
        return keyResult.kind().isPresent()
                ? keyResult.kind()
                : read.computeIfAbsent(
                        keyResult,
                        unread -> StatementReader.of(program, objective).map(reader -> reader.kindOf(unread)));
    }
}
