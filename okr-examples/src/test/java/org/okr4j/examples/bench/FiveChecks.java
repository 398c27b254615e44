package org.okr4j.examples.bench;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.scoring.ScoringPolicies;

/**
 * Five checks that can be said in all three of okr4j, Hibernate Validator and YAVI, each written as its manual advises: an
 * objective has two to five key results, whose weights make 5 together; a key result has a weight of at most 3, and is due
 * after it begins; a note on a check-in is not blank.
 */
final class FiveChecks {

    static final int LEAST = 2;
    static final int MOST = 5;
    static final BigDecimal WEIGHTS = BigDecimal.valueOf(5);
    static final BigDecimal HEAVIEST = BigDecimal.valueOf(3);

    /** As rules of a profile. */
    static final Profile OKR4J = Profile.builder("five", ScoringPolicies.STANDARD)
            .rule(Rule.forEach(Objective.class).id("count").because("focus").check((objective, context) -> {
                int count = objective.keyResults().size();
                if (count < LEAST || count > MOST) {
                    context.finding()
                            .at("keyResults")
                            .message("size must be between {0} and {1}", LEAST, MOST)
                            .report();
                }
            }))
            .rule(Rule.forEach(Objective.class).id("weights").because("agreed").check((objective, context) -> {
                if (!areWeightsComplete(objective)) {
                    context.report("weights must make {0}", WEIGHTS);
                }
            }))
            .rule(Rule.forEach(KeyResult.class).id("range").because("agreed").check((keyResult, context) -> {
                if (keyResult.weight().toBigDecimal().compareTo(HEAVIEST) > 0) {
                    context.finding()
                            .at("weight")
                            .message("must be less than or equal to {0}", HEAVIEST)
                            .report();
                }
            }))
            .rule(Rule.forEach(KeyResult.class)
                    .id("dates")
                    .because("time runs forward")
                    .check((keyResult, context) -> {
                        if (!areDatesNested(keyResult)) {
                            context.report("must be due after it begins");
                        }
                    }))
            .rule(Rule.forEach(KeyResult.class)
                    .id("blank")
                    .because("silence is not news")
                    .check((keyResult, context) -> {
                        int place = 0;
                        for (CheckIn checkIn : keyResult.checkIns()) {
                            if (checkIn.note().filter(String::isBlank).isPresent()) {
                                context.finding()
                                        .at("checkIns[" + place + "].note")
                                        .message("must not be blank")
                                        .report();
                            }
                            place++;
                        }
                    }))
            .build();

    /** As constraints of YAVI. */
    static final Validator<Objective> YAVI = yavi();

    private FiveChecks() {}

    private static Validator<Objective> yavi() {
        Validator<CheckIn> checkIn = ValidatorBuilder.<CheckIn>of()
                .constraintOnCondition(
                        (value, group) -> value.note().isPresent(),
                        noted -> noted.constraint(
                                (CheckIn value) -> value.note().orElse(""), "note", note -> note.notBlank()))
                .build();
        Validator<KeyResult> keyResult = ValidatorBuilder.<KeyResult>of()
                .constraint(
                        (KeyResult value) -> value.weight().toBigDecimal(),
                        "weight",
                        weight -> weight.lessThanOrEqual(HEAVIEST))
                .constraintOnTarget(FiveChecks::areDatesNested, "", "dates", "must be due after it begins")
                .forEach(KeyResult::checkIns, "checkIns", checkIn)
                .build();
        return ValidatorBuilder.<Objective>of()
                .constraint(
                        Objective::keyResults,
                        "keyResults",
                        list -> list.greaterThanOrEqual(LEAST).lessThanOrEqual(MOST))
                .constraintOnTarget(FiveChecks::areWeightsComplete, "", "weights", "weights must make 5")
                .forEach(Objective::keyResults, "keyResults", keyResult)
                .build();
    }

    static boolean areWeightsComplete(Objective objective) {
        BigDecimal sum = BigDecimal.ZERO;
        for (KeyResult keyResult : objective.keyResults()) {
            sum = sum.add(keyResult.weight().toBigDecimal());
        }
        return sum.compareTo(WEIGHTS) == 0;
    }

    static boolean areDatesNested(KeyResult keyResult) {
        Optional<LocalDate> start = keyResult.start();
        Optional<LocalDate> due = keyResult.due();
        return start.isEmpty() || due.isEmpty() || start.get().isBefore(due.get());
    }
}
