package org.okr4j.json;

import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.Exposure;
import org.okr4j.alignment.ImpactStep;
import org.okr4j.alignment.PersonToTell;
import org.okr4j.alignment.ScoreEffect;
import org.okr4j.alignment.Tie;
import org.okr4j.alignment.Trigger;
import org.okr4j.alignment.TriggerKind;

/** What a change sets off. */
final class ImpactViews {

    private static final View<Trigger> TRIGGER = Outline.of(Trigger.class)
            .required("subject", Views.SUBJECT, Trigger::subject)
            .required("kind", WordCodec.of(TriggerKind.class), Trigger::kind)
            .required("text", Views.MESSAGE, Trigger::text)
            .build();

    /** What happened is told once, and only named where somebody is exposed to it. */
    private static final View<Trigger> CAUSE = Outline.<Trigger>named("Cause")
            .required("subject", Views.SUBJECT, Trigger::subject)
            .required("kind", WordCodec.of(TriggerKind.class), Trigger::kind)
            .build();

    private static final View<ImpactStep> STEP = Outline.of(ImpactStep.class)
            .required("from", Views.SUBJECT, ImpactStep::from)
            .required("to", Views.SUBJECT, ImpactStep::to)
            .required("tie", WordCodec.of(Tie.class), ImpactStep::tie)
            .optional("dependency", Scalars.DEPENDENCY_ID, ImpactStep::dependency)
            .required("text", Views.MESSAGE, ImpactStep::text)
            .build();

    private static final View<ScoreEffect> EFFECT = Outline.of(ScoreEffect.class)
            .optional("before", Views.NUMBER, ScoreEffect::before)
            .optional("after", Views.NUMBER, ScoreEffect::after)
            .required("text", Views.MESSAGE, ScoreEffect::text)
            .build();

    private static final View<Exposure> EXPOSURE = Outline.of(Exposure.class)
            .required("subject", Views.SUBJECT, Exposure::subject)
            .required("trigger", CAUSE, Exposure::trigger)
            .required("distance", Scalars.COUNT, Exposure::distance)
            .list("path", STEP, Exposure::path)
            .optional("effect", EFFECT, Exposure::effect)
            .optional("atStake", Views.NUMBER, Exposure::atStake)
            .required("text", Views.MESSAGE, Exposure::text)
            .build();

    private static final View<PersonToTell> PERSON = Outline.of(PersonToTell.class)
            .required("person", Scalars.PERSON_ID, PersonToTell::person)
            .list("reasons", Views.MESSAGE, PersonToTell::reasons)
            .build();

    /** The notices are of the day of the scorecards, for a document has to have one. */
    static final View<ChangeImpact> IMPACT = Outline.of(ChangeImpact.class)
            .required("asOf", Views.TEXT, impact -> impact.scores().after().asOf())
            .list("triggers", TRIGGER, ChangeImpact::triggers)
            .list("exposures", EXPOSURE, ChangeImpact::exposures)
            .list("toTell", PERSON, ChangeImpact::toTell)
            .list("nobodyToTell", Scalars.DEPENDENCY_ID, ChangeImpact::nobodyToTell)
            .list(
                    "notices",
                    ChangeCodecs.CHANGE,
                    impact -> impact.notices(impact.scores().after().asOf()))
            .required("scores", GroupViews.DIFF, ChangeImpact::scores)
            .build();

    private ImpactViews() {}
}
