package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.text.Message;

/** Tells what a number amounts to: its grade, its status, and the policy they follow. */
final class Verdicts {

    private final ScoringPolicy policy;

    Verdicts(ScoringPolicy policy) {
        this.policy = policy;
    }

    Explanation grade(Grade grade) {
        return Explanation.note(grade.light()
                .map(light -> Message.of("explanation.grade", light, grade.reason()))
                .orElseGet(() -> Message.of("explanation.grade.none", grade.reason())));
    }

    /** What the pace has said already is not said again. */
    Explanation status(Status status, Optional<Pace> pace) {
        Message label = policy.label(status.word());
        return Explanation.note(
                pace.map(Pace::reason).equals(Optional.of(status.reason()))
                        ? Message.of("explanation.status.pace", label)
                        : Message.of("explanation.status", label, status.reason()));
    }

    Explanation policy() {
        return Explanation.note(Message.of("explanation.policy", policy.name()));
    }
}
