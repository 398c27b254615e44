package org.okr4j.rule.catalog;

import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.RuleContext;

/** Which units do what they do for other units. */
final class SupportFunctions {

    private SupportFunctions() {}

    /** Whether a unit, or one above it, is a support function. */
    static boolean isSupport(UnitId unit, RuleContext<?> context) {
        return context.records().pathToRoot(unit).stream()
                .anyMatch(above -> above.supportFunction().isPresent());
    }

    static boolean isAny(ResolvedProgram program) {
        return program.program().organization().units().stream()
                .anyMatch(unit -> unit.supportFunction().isPresent());
    }
}
