package org.okr4j.organization;

import static org.okr4j.organization.TrainingLevel.FOUNDATION;
import static org.okr4j.organization.TrainingLevel.LEADERSHIP;
import static org.okr4j.organization.TrainingLevel.OFFICER;
import static org.okr4j.organization.TrainingLevel.PRACTITIONER;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Trainings with a certificate that can be bought on the market, as their provider describes them, and the topics that a
 * {@linkplain org.okr4j.organization.Training training} of your own needs to have so that a roadmap of this library finds
 * what it asks for. A program lists those that it uses; none is assumed.
 */
public final class Trainings {

    /** What objectives and key results are: the topic that everybody has to know who takes part. */
    public static final String BASICS = "What objectives and key results are";

    /** How key results are written that measure an outcome. */
    public static final String WRITING = "Writing key results";

    /** How objectives differ from health figures and from tasks of projects. */
    public static final String DISTINCTION = "Objectives, health figures and tasks";

    /** How conversations on performance are led with objectives in hand, and without tying scores to pay. */
    public static final String CONVERSATIONS = "Conversations on performance";

    /** How workshops and reviews are led. */
    public static final String FACILITATION = "Leading workshops and reviews";

    /** How leaders coach others and govern the program. */
    public static final String GOVERNANCE = "Coaching of executives and governance";

    /** Certified OKR Professional ({@code c-okrp}): for practitioners, team leads and people professionals. */
    public static final Training C_OKRP = training("c-okrp", "Certified OKR Professional", FOUNDATION)
            .addAudience(Audience.TEAM_LEADS, Audience.CHAMPION, Audience.COACHES)
            .addTopics(BASICS, WRITING, DISTINCTION, FACILITATION)
            .build();

    /** Certified OKR Leadership ({@code c-okrl}): for those who lead the introduction. */
    public static final Training C_OKRL = training("c-okrl", "Certified OKR Leadership", LEADERSHIP)
            .addAudience(Audience.LEADERSHIP_TEAM, Audience.EXECUTIVES)
            .addTopics(BASICS, WRITING, DISTINCTION, GOVERNANCE)
            .build();

    /** Certified Chief OKR Officer ({@code c-okro}): for those who answer for the program of a whole organization. */
    public static final Training C_OKRO = training("c-okro", "Certified Chief OKR Officer", OFFICER)
            .addAudience(Audience.CHAMPION)
            .addTopics(BASICS, WRITING, DISTINCTION, FACILITATION, GOVERNANCE)
            .build();

    /** OKR Professional ({@code okr-pro}): advanced writing, introduction, and work with performance systems. */
    public static final Training OKR_PRO = training("okr-pro", "OKR Professional", PRACTITIONER)
            .addAudience(Audience.CHAMPION, Audience.COACHES, Audience.MANAGERS)
            .addTopics(BASICS, WRITING, DISTINCTION, CONVERSATIONS)
            .build();

    private static final ImmutableList<Training> ALL = ImmutableList.of(C_OKRP, C_OKRL, C_OKRO, OKR_PRO);

    private Trainings() {}

    /** {@return all trainings of this class} */
    public static ImmutableList<Training> all() {
        return ALL;
    }

    /**
     * Returns the training of this class that has an id.
     *
     * @param id the id
     * @return the training; absent if none has it
     */
    public static Optional<Training> byId(TrainingId id) {
        return ALL.stream().filter(training -> training.id().equals(id)).findFirst();
    }

    private static Training.Builder training(String id, String name, TrainingLevel level) {
        return Training.builder().id(TrainingId.of(id)).name(name).level(level).certifies(true);
    }
}
