package org.okr4j.adoption;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.TrainingNeed;

/** Who has taken which training, as far as it is in force on a day. */
final class Knowledge {

    private final ResolvedProgram program;
    private final ImmutableListMultimap<PersonId, TrainingRecord> records;
    private final LocalDate date;

    Knowledge(ResolvedProgram program, LocalDate date) {
        this.program = program;
        this.records = program.trainingRecords(date);
        this.date = date;
    }

    static Knowledge of(Day day) {
        return new Knowledge(day.program(), day.date());
    }

    /** Whether somebody has taken one of the trainings that are asked for, or any that has the topic. */
    boolean has(PersonId person, TrainingNeed need) {
        return need.trainings().isEmpty()
                ? knows(person, need.topic())
                : inForce(person).anyMatch(record -> need.trainings().contains(record.training()));
    }

    /** Whether somebody has taken any training that has a topic. */
    boolean knows(PersonId person, String topic) {
        return inForce(person).anyMatch(record -> teaches(record.training(), topic));
    }

    private boolean teaches(TrainingId id, String topic) {
        return program.training(id).topics().contains(topic);
    }

    /** Whether somebody holds a certificate. */
    boolean isCertified(PersonId person) {
        return inForce(person).anyMatch(TrainingRecord::certified);
    }

    private Stream<TrainingRecord> inForce(PersonId person) {
        return records.get(person).stream().filter(record -> program.isInForce(record, date));
    }
}
