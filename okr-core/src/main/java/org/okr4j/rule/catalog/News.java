package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.alignment.TriggerKind;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.text.Message;

/** What happened to an objective or a key result on some day, and those who rely on it have to know. */
record News(LocalDate date, Message text) {

    private static final String KEY = "catalog.provider-change-is-told.";

    /** What became of an objective by a day until which it should go on. */
    static Stream<News> of(Objective objective, LocalDate until) {
        return ends(objective.transitions(), until);
    }

    /** What became of a key result, by itself, by a day until which it should go on, told the last day of its cycle. */
    static Stream<News> of(KeyResult keyResult, LocalDate until, LocalDate last) {
        return Stream.concat(
                ends(keyResult.transitions(), until),
                keyResult.amendments().stream().flatMap(amendment -> amended(keyResult, amendment, last)));
    }

    private static Stream<News> ends(ImmutableList<Transition> transitions, LocalDate until) {
        return transitions.stream()
                .filter(transition -> transition.to().isGivenUp()
                        || (transition.to().isEnd() && transition.date().isBefore(until)))
                .map(transition ->
                        new News(transition.date(), Message.of(KEY + "ended", transition.to(), transition.date())));
    }

    private static Stream<News> amended(KeyResult keyResult, Amendment amendment, LocalDate last) {
        LocalDate date = amendment.date();
        LocalDate before = date.minusDays(1);
        Optional<News> lowered = TriggerKind.ofTarget(keyResult, before, date)
                .map(kind -> new News(date, Message.of(KEY + "lowered", date)));
        Optional<News> later = amendment
                .due()
                .filter(due -> due.isAfter(keyResult.dueAt(before).orElse(last)))
                .map(due -> new News(date, Message.of(KEY + "later", date, due)));
        return Stream.of(lowered, later).flatMap(Optional::stream);
    }
}
