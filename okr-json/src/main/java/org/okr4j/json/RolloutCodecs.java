package org.okr4j.json;

import org.okr4j.organization.Audience;
import org.okr4j.organization.BodyKind;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformFeature;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingLevel;
import org.okr4j.organization.TrainingRecord;

/** With what and whom an organization takes up objectives and key results, and whom it tells. */
final class RolloutCodecs {

    static final Codec<Audience> AUDIENCE = WordCodec.of(Audience.class);

    static final Codec<ScoreUse> SCORE_USE = WordCodec.of(ScoreUse.class);

    static final Codec<Platform> PLATFORM = Shape.of(Platform.class, Platform::builder)
            .required("name", Scalars.NAME, Platform::name, Platform.Builder::name)
            .required("kind", WordCodec.of(PlatformKind.class), Platform::kind, Platform.Builder::kind)
            .list(
                    "offers",
                    WordCodec.of(PlatformFeature.class),
                    platform -> platform.offers().asList(),
                    Platform.Builder::addAllOffers)
            .required("chosenOn", Scalars.DATE, Platform::chosenOn, Platform.Builder::chosenOn)
            .optional("readyOn", Scalars.DATE, Platform::readyOn, Platform.Builder::readyOn)
            .build(Platform.Builder::build);

    static final Codec<Training> TRAINING = Shape.of(Training.class, Training::builder)
            .required("id", Scalars.TRAINING_ID, Training::id, Training.Builder::id)
            .required("name", Scalars.NAME, Training::name, Training.Builder::name)
            .required("level", WordCodec.of(TrainingLevel.class), Training::level, Training.Builder::level)
            .list("audience", AUDIENCE, training -> training.audience().asList(), Training.Builder::addAllAudience)
            .list("topics", Scalars.NAME, Training::topics, Training.Builder::addAllTopics)
            .defaulted("certifies", BooleanCodec.BOOLEAN, false, Training::certifies, Training.Builder::certifies)
            .optional(
                    "validMonths",
                    Scalars.LIMIT,
                    training -> Scalars.boxed(training.validMonths()),
                    Training.Builder::validMonths)
            .identified(Training::id)
            .build(Training.Builder::build);

    static final Codec<OversightBody> OVERSIGHT_BODY = Shape.of(OversightBody.class, OversightBody::builder)
            .required("id", Scalars.BODY_ID, OversightBody::id, OversightBody.Builder::id)
            .required("name", Scalars.NAME, OversightBody::name, OversightBody.Builder::name)
            .required("kind", WordCodec.of(BodyKind.class), OversightBody::kind, OversightBody.Builder::kind)
            .required("reports", Scalars.FREQUENCY, OversightBody::reports, OversightBody.Builder::reports)
            .defaulted("daysAfter", Scalars.COUNT, 30, OversightBody::daysAfter, OversightBody.Builder::daysAfter)
            .list("subjects", References.OVERSEEN, OversightBody::subjects, OversightBody.Builder::addAllSubjects)
            .identified(OversightBody::id)
            .build(OversightBody.Builder::build);

    static final Codec<SponsorshipAct> SPONSORSHIP_ACT = Shape.of(SponsorshipAct.class, SponsorshipAct::builder)
            .required("person", Scalars.PERSON_ID, SponsorshipAct::person, SponsorshipAct.Builder::person)
            .required("kind", WordCodec.of(SponsorshipKind.class), SponsorshipAct::kind, SponsorshipAct.Builder::kind)
            .required("date", Scalars.DATE, SponsorshipAct::date, SponsorshipAct.Builder::date)
            .optional("note", TextCodec.TEXT, SponsorshipAct::note, SponsorshipAct.Builder::note)
            .build(SponsorshipAct.Builder::build);

    static final Codec<TrainingRecord> TRAINING_RECORD = Shape.of(TrainingRecord.class, TrainingRecord::builder)
            .required("person", Scalars.PERSON_ID, TrainingRecord::person, TrainingRecord.Builder::person)
            .required("training", Scalars.TRAINING_ID, TrainingRecord::training, TrainingRecord.Builder::training)
            .required("date", Scalars.DATE, TrainingRecord::date, TrainingRecord.Builder::date)
            .defaulted(
                    "certified",
                    BooleanCodec.BOOLEAN,
                    false,
                    TrainingRecord::certified,
                    TrainingRecord.Builder::certified)
            .optional("validUntil", Scalars.DATE, TrainingRecord::validUntil, TrainingRecord.Builder::validUntil)
            .build(TrainingRecord.Builder::build);

    static final Codec<HeadAssessment> ASSESSMENT = Shape.of(HeadAssessment.class, HeadAssessment::builder)
            .required("unit", Scalars.UNIT_ID, HeadAssessment::unit, HeadAssessment.Builder::unit)
            .required("date", Scalars.DATE, HeadAssessment::date, HeadAssessment.Builder::date)
            .required("engaged", BooleanCodec.BOOLEAN, HeadAssessment::engaged, HeadAssessment.Builder::engaged)
            .required(
                    "changeReady",
                    BooleanCodec.BOOLEAN,
                    HeadAssessment::changeReady,
                    HeadAssessment.Builder::changeReady)
            .optional("by", Scalars.PERSON_ID, HeadAssessment::by, HeadAssessment.Builder::by)
            .optional("note", TextCodec.TEXT, HeadAssessment::note, HeadAssessment.Builder::note)
            .build(HeadAssessment.Builder::build);

    static final Codec<OversightReport> OVERSIGHT_REPORT = Shape.of(OversightReport.class, OversightReport::builder)
            .required("body", Scalars.BODY_ID, OversightReport::body, OversightReport.Builder::body)
            .required("period", Scalars.DATES, OversightReport::period, OversightReport.Builder::period)
            .required("date", Scalars.DATE, OversightReport::date, OversightReport.Builder::date)
            .optional("by", Scalars.PERSON_ID, OversightReport::by, OversightReport.Builder::by)
            .build(OversightReport.Builder::build);

    private RolloutCodecs() {}
}
