package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;

/** Writes the key results of the next cycle. */
final class KeyResultWriter {

    private final Scorecard scorecard;
    private final Cycle next;
    private final Successors successors;
    private final Staying staying;
    private final TextNotes textNotes;

    KeyResultWriter(Scorecard scorecard, Cycle next, Successors successors) {
        this.scorecard = scorecard;
        this.next = next;
        this.successors = successors;
        this.staying = new Staying(scorecard.program(), next);
        this.textNotes = new TextNotes(scorecard.program(), next);
    }

    KeyResultProposal write(Objective objective, KeyResultPlan plan, KeyResultId id) {
        KeyResult old = plan.keyResult();
        LocalDate lastDay = scorecard.lastDayOf(old.id());
        ImmutableList.Builder<Message> notes = ImmutableList.builder();
        KeyResult draft = old.withId(id)
                .withMeasure(plan.measure())
                .withPairedWith(old.pairedWith().flatMap(successors::goingOn))
                .withWeight(old.weightAt(lastDay))
                .withOwner(old.ownerAt(lastDay).filter(person -> staying.noting(person, notes)))
                .withCoOwners(old.coOwners().stream()
                        .filter(person -> staying.noting(person, notes))
                        .toList())
                .withStart(old.start().filter(next::contains))
                .withDue(old.dueAt(lastDay).filter(next::contains))
                .withHistory(history(old, lastDay))
                .withCheckIns()
                .withAmendments()
                .withTransitions()
                .withScoreOverride(Optional.empty());
        textNotes.of(objective, old, old.measureAt(lastDay), plan.measure()).forEach(notes::add);
        return new KeyResultProposal(
                old, plan.decision(), plan.reason(), plan.question(), Optional.of(draft), notes.build());
    }

    /** The values the metric had so far, reported ones too. */
    private static ImmutableList<Reading> history(KeyResult old, LocalDate lastDay) {
        ImmutableList.Builder<Reading> history =
                ImmutableList.<Reading>builder().addAll(old.history());
        for (CheckIn checkIn : old.checkInsUpTo(lastDay)) {
            checkIn.measurement()
                    .flatMap(KeyResultWriter::number)
                    .ifPresent(value -> history.add(new Reading(checkIn.date(), value)));
        }
        return history.build();
    }

    private static Optional<Measurement> number(Measurement measurement) {
        if (measurement instanceof Measurement.Found found) {
            return Optional.of(Measurement.number(found.value()));
        }
        return Optional.of(measurement).filter(Measurement.Number.class::isInstance);
    }
}
