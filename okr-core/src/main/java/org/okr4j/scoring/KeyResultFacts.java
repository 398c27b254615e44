package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;

/** Tells which facts about a key result count, and since when: its measure, what was changed on the way, the last day. */
final class KeyResultFacts {

    private final KeyResultCase keyResult;
    private final LocalDate lastDay;

    KeyResultFacts(KeyResultCase keyResult) {
        this.keyResult = keyResult;
        this.lastDay = keyResult.evidence().lastDay();
    }

    ImmutableList<Explanation> lines() {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        keyResult
                .measure()
                .map(measure ->
                        Message.of("explanation.measure", keyResult.wording().measure(measure)))
                .map(text -> Explanation.note(text, changes()))
                .ifPresent(lines::add);
        confidence().map(line -> line.and(trajectory())).ifPresent(lines::add);
        forecast().ifPresent(lines::add);
        if (lastDay.isBefore(keyResult.situation().asOf())) {
            lines.add(Explanation.note(Message.of("explanation.last-day", lastDay)));
        }
        return lines.build();
    }

    /** The changes that move the number, those to the measure, the weight and the due date. */
    private ImmutableList<Explanation> changes() {
        return keyResult.keyResult().amendments().stream()
                .filter(amendment -> !amendment.date().isAfter(lastDay))
                .flatMap(amendment -> change(amendment).stream())
                .map(Explanation::note)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Message> change(Amendment amendment) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        amendment
                .measure()
                .map(measure -> Message.of(
                        "explanation.change.measure", keyResult.wording().measure(measure)))
                .ifPresent(parts::add);
        amendment
                .weight()
                .map(weight -> Message.of("explanation.change.weight", weight))
                .ifPresent(parts::add);
        amendment.due().map(due -> Message.of("explanation.change.due", due)).ifPresent(parts::add);
        ImmutableList<Message> changed = parts.build();
        return changed.isEmpty() ? Optional.empty() : Optional.of(change(amendment, changed));
    }

    private Message change(Amendment amendment, ImmutableList<Message> changed) {
        Message what = amendment
                .by()
                .map(by -> Message.of(
                        "explanation.change.person",
                        amendment.date(),
                        changed,
                        keyResult.wording().person(by)))
                .orElseGet(() -> Message.of("explanation.change", amendment.date(), changed));
        return amendment
                .reason()
                .map(reason -> Message.of("explanation.because", what, reason))
                .orElse(what);
    }

    /** Where confidence is going, once it was stated twice. */
    private ImmutableList<Explanation> trajectory() {
        ConfidenceTrajectory trajectory =
                keyResult.scorecard().trajectory(keyResult.keyResult().id());
        return trajectory.previous().isPresent()
                ? ImmutableList.of(Explanation.note(trajectory.reason()))
                : ImmutableList.of();
    }

    /** Where it is going, where that can be told. */
    private Optional<Explanation> forecast() {
        Forecast forecast = keyResult.scorecard().forecast(keyResult.keyResult().id());
        return Optional.of(forecast).filter(Forecast::isMade).map(made -> Explanation.note(made.reason()));
    }

    private Optional<Explanation> confidence() {
        return keyResult.keyResult().checkInsUpTo(lastDay).reverse().stream()
                .filter(checkIn -> checkIn.confidence().isPresent())
                .findFirst()
                .map(checkIn -> confidence(checkIn, checkIn.confidence().orElseThrow()));
    }

    private Explanation confidence(CheckIn checkIn, Confidence confidence) {
        Message text = checkIn.by()
                .map(by -> Message.of(
                        "explanation.confidence.person",
                        confidence,
                        confidence.level(),
                        checkIn.date(),
                        keyResult.wording().person(by)))
                .orElseGet(() -> Message.of("explanation.confidence", confidence, confidence.level(), checkIn.date()));
        return Explanation.given(Ratio.of(confidence.toBigDecimal()), text);
    }
}
