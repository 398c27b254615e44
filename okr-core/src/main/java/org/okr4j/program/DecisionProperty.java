package org.okr4j.program;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;

/** A score or a grade that people set, from when on and why. */
final class DecisionProperty<T> extends Property<T> {

    private final String key;
    private final Function<? super T, Optional<Decision>> decision;

    private DecisionProperty(String name, String key, Function<? super T, Optional<Decision>> decision) {
        super(name);
        this.key = key;
        this.decision = decision;
    }

    static DecisionProperty<KeyResult> scoreOfKeyResult() {
        return new DecisionProperty<>(
                "scoreOverride",
                "program.diff.score",
                keyResult -> keyResult.scoreOverride().map(Decision::of));
    }

    static DecisionProperty<Objective> scoreOfObjective() {
        return new DecisionProperty<>(
                "scoreOverride",
                "program.diff.score",
                objective -> objective.scoreOverride().map(Decision::of));
    }

    static DecisionProperty<Objective> grade() {
        return new DecisionProperty<>(
                "gradeDecision",
                "program.diff.grade",
                objective -> objective.gradeDecision().map(Decision::of));
    }

    @Override
    void tell(Subject subject, T before, T after, Telling telling) {
        Optional<Decision> was = decision.apply(before);
        Optional<Decision> is = decision.apply(after);
        if (was.equals(is)) {
            return;
        }
        Optional<Message> old = was.map(Decision::inShort);
        Optional<Message> now = is.map(Decision::inShort);
        boolean isTold = !old.equals(now);
        telling.tell(
                DifferenceKind.SCORE_SET,
                subject,
                name(),
                isTold ? old : was.map(decided -> decided.inFull(telling.before())),
                isTold ? now : is.map(decided -> decided.inFull(telling.after())),
                is.map(decided -> Message.of("program.diff.said", subject.thing(), say(was, decided, telling.after())))
                        .orElseGet(() -> Message.of(
                                "program.diff.unsaid",
                                subject.thing(),
                                say(Optional.empty(), was.orElseThrow(), telling.before()))));
    }

    private Message say(Optional<Decision> was, Decision is, Shown shown) {
        Message what = was.filter(old -> !old.what().equals(is.what()))
                .map(old -> Message.of(key + ".instead", is.what(), is.date(), old.what()))
                .orElseGet(() -> Message.of(key, is.what(), is.date()));
        return shown.decided(what, is.by(), is.reason());
    }

    private record Decision(Object what, LocalDate date, Optional<PersonId> by, Optional<String> reason) {

        static Decision of(ScoreOverride override) {
            return new Decision(override.score(), override.date(), override.by(), Optional.of(override.reason()));
        }

        static Decision of(GradeDecision decision) {
            return new Decision(decision.light(), decision.date(), decision.by(), decision.reason());
        }

        Message inShort() {
            return Message.of("program.diff.from-on", what, date);
        }

        Message inFull(Shown shown) {
            return shown.decided(inShort(), by, reason);
        }
    }
}
