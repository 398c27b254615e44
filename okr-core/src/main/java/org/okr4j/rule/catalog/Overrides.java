package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Id;

/** The scores that people set in place of the computed ones, on an objective and on its key results. */
final class Overrides {

    private Overrides() {}

    /** Tells a check of each override that is known on the day, with the text of what it is on and its place. */
    static void forEach(Objective objective, LocalDate asOf, Check check) {
        objective
                .scoreOverrideAt(asOf)
                .ifPresent(override -> check.accept(override, objective.id(), objective.title(), "scoreOverride"));
        for (int i = 0; i < objective.keyResults().size(); i++) {
            KeyResult keyResult = objective.keyResults().get(i);
            String place = "keyResults[" + i + "].scoreOverride";
            keyResult
                    .scoreOverrideAt(asOf)
                    .ifPresent(override -> check.accept(override, keyResult.id(), keyResult.text(), place));
        }
    }

    static boolean areThere(Objective objective) {
        return objective.scoreOverride().isPresent()
                || objective.keyResults().stream()
                        .anyMatch(keyResult -> keyResult.scoreOverride().isPresent());
    }

    /** Told of an override, what it is on, what that says, and where it stands from the objective. */
    interface Check {
        void accept(ScoreOverride override, Id subject, String text, String place);
    }
}
