package org.okr4j.rule.catalog;

import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What objectives serve, and key results rely on: an objective, or a key result of it. */
final class Served {

    private Served() {}

    /** The objective that it is, or is a key result of. */
    static Objective objective(Id served, ResolvedProgram program) {
        return served instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult)
                : program.objective((ObjectiveId) served);
    }

    /** Its title or text, in quotation marks. */
    static Message title(Id served, ResolvedProgram program) {
        return Message.of(
                "catalog.title",
                served instanceof KeyResultId keyResult
                        ? program.keyResult(keyResult).text()
                        : objective(served, program).title());
    }
}
