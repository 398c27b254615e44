package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.TrainingId;

/**
 * Somebody who has taken a training by a day.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param training the training
 * @param person who has taken it
 * @param date the day on which it was completed
 * @param isCertified whether they passed and hold the certificate
 * @param validUntil the last day on which it counts; empty if it does for good
 * @param isExpired whether that day is past
 */
public record TrainingHolder(
        TrainingId training,
        PersonId person,
        LocalDate date,
        boolean isCertified,
        Optional<LocalDate> validUntil,
        boolean isExpired) {

    /**
     * Checks that nothing is null.
     *
     * @param training the training
     * @param person who has taken it
     * @param date the day on which it was completed
     * @param isCertified whether they hold the certificate
     * @param validUntil the last day on which it counts
     * @param isExpired whether that day is past
     */
    public TrainingHolder {
        requireNonNull(training, "training");
        requireNonNull(person, "person");
        requireNonNull(date, "date");
        requireNonNull(validUntil, "validUntil");
    }
}
