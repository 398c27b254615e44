package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.value.Weight;

/** Objectives with dates and notes, of which one in ten has one of five faults. */
final class FaultyObjectives {

    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private static final List<UnaryOperator<Objective>> FAULTS = List.of(
            FaultyObjectives::withSix,
            first(keyResult -> keyResult.withWeight(Weight.of(4))),
            first(keyResult -> keyResult.withWeight(Weight.of(2))),
            first(keyResult -> keyResult.withDue(START)),
            first(keyResult -> keyResult.withCheckIns(keyResult.checkIns().stream()
                    .map(checkIn -> checkIn.withNote(" "))
                    .toList())));

    private FaultyObjectives() {}

    /** {@return so many objectives with four key results each} */
    static List<Objective> of(int count) {
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : RulesProgram.of(count).objectives()) {
            Objective dated = objective.withKeyResults(objective.keyResults().stream()
                    .map(keyResult -> keyResult.withStart(START).withDue(DUE))
                    .toList());
            int place = objectives.size();
            objectives.add(
                    place % 10 == 0 ? FAULTS.get(place / 10 % FAULTS.size()).apply(dated) : dated);
        }
        return objectives;
    }

    private static Objective withSix(Objective objective) {
        List<KeyResult> keyResults = new ArrayList<>(objective.keyResults());
        for (int more = 0; more < 2; more++) {
            KeyResult like = keyResults.get(more);
            keyResults.add(like.withId(KeyResultId.of(like.id() + "-again")).withWeight(Weight.ZERO));
        }
        return objective.withKeyResults(keyResults);
    }

    private static UnaryOperator<Objective> first(UnaryOperator<KeyResult> fault) {
        return objective -> {
            List<KeyResult> keyResults = new ArrayList<>(objective.keyResults());
            keyResults.set(0, fault.apply(keyResults.get(0)));
            return objective.withKeyResults(keyResults);
        };
    }
}
