package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.TrainingNeed;

/** Who has taken which training, as far as it still counts on a day. */
final class Knowledge {

    private final ImmutableMap<TrainingId, Training> trainings;
    private final ImmutableListMultimap<PersonId, TrainingRecord> records;
    private final LocalDate date;

    Knowledge(ImmutableList<Training> trainings, ImmutableList<TrainingRecord> records, LocalDate date) {
        this.trainings = Maps.uniqueIndex(trainings, Training::id);
        this.records = Multimaps.index(records, TrainingRecord::person);
        this.date = date;
    }

    /** Who knows what on a day, by what the program records. */
    static Knowledge of(Day day) {
        return new Knowledge(
                day.program().program().trainings(), day.program().program().trainingRecords(), day.date());
    }

    /** Whether somebody has taken one of the trainings that are asked for, or any that has the topic. */
    boolean has(PersonId person, TrainingNeed need) {
        return records.get(person).stream()
                .anyMatch(record -> counts(record)
                        && (need.trainings().contains(record.training())
                                || (need.trainings().isEmpty() && teaches(record.training(), need.topic()))));
    }

    private boolean teaches(TrainingId id, String topic) {
        @Nullable Training training = trainings.get(id);
        return training != null && training.topics().contains(topic);
    }

    /** Whether somebody holds a certificate. */
    boolean isCertified(PersonId person) {
        return records.get(person).stream().anyMatch(record -> record.certified() && counts(record));
    }

    private boolean counts(TrainingRecord record) {
        return !record.date().isAfter(date)
                && lastDay(record).filter(last -> last.isBefore(date)).isEmpty();
    }

    private Optional<LocalDate> lastDay(TrainingRecord record) {
        @Nullable Training training = trainings.get(record.training());
        return record.validUntil().isPresent()
                        || training == null
                        || training.validMonths().isEmpty()
                ? record.validUntil()
                : Optional.of(record.date()
                        .plusMonths(training.validMonths().getAsInt())
                        .minusDays(1));
    }
}
