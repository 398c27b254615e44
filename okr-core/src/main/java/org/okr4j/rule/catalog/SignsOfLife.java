package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleContext;
import org.okr4j.text.Message;

/** When a program was worked on last: when something was published or checked in. */
final class SignsOfLife {

    private SignsOfLife() {}

    /** The last day on which there was one; where nothing was ever published, it is said that nothing can be judged yet. */
    static Optional<LocalDate> last(OkrProgram program, RuleContext<OkrProgram> context) {
        LocalDate asOf = context.asOf();
        Optional<LocalDate> published =
                latest(program.objectives().stream().flatMap(objective -> publications(objective, asOf)));
        if (published.isEmpty()) {
            context.notEvaluated(Message.of("catalog.nothing-published"));
            return published;
        }
        return latest(Stream.concat(
                published.stream(),
                program.objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .flatMap(keyResult -> lastUpTo(keyResult.checkIns(), asOf))));
    }

    private static Stream<LocalDate> publications(Objective objective, LocalDate asOf) {
        return objective.transitions().stream()
                .filter(transition -> transition.to() == LifecycleState.PUBLISHED)
                .map(Transition::date)
                .filter(date -> !date.isAfter(asOf));
    }

    /** The last of check-ins, which are in the order of their dates, that was made by a day. */
    private static Stream<LocalDate> lastUpTo(List<CheckIn> checkIns, LocalDate asOf) {
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            LocalDate date = checkIns.get(i).date();
            if (!date.isAfter(asOf)) {
                return Stream.of(date);
            }
        }
        return Stream.empty();
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> dates) {
        return dates.max(Comparator.naturalOrder());
    }
}
