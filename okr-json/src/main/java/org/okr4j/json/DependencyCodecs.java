package org.okr4j.json;

import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.value.Id;

/** What key results need from others. */
final class DependencyCodecs {

    /** Who is to provide it: an {@link Id}, or the name of somebody outside. */
    private static final Codec<Object> PROVIDER = OneOf.named("Provider", Object.class)
            .add("objective", ObjectiveId.class, Scalars.OBJECTIVE_ID)
            .add("keyResult", KeyResultId.class, Scalars.KEY_RESULT_ID)
            .add("outsideParty", String.class, Scalars.NAME)
            .build();

    static final Codec<DependencyStep> STEP = Shape.of(DependencyStep.class, DependencyStep::builder)
            .required("date", Scalars.DATE, DependencyStep::date, DependencyStep.Builder::date)
            .required(
                    "state", WordCodec.of(DependencyState.class), DependencyStep::state, DependencyStep.Builder::state)
            .optional("by", Scalars.PERSON_ID, DependencyStep::by, DependencyStep.Builder::by)
            .optional("note", TextCodec.TEXT, DependencyStep::note, DependencyStep.Builder::note)
            .defaulted(
                    "inReview", BooleanCodec.BOOLEAN, false, DependencyStep::inReview, DependencyStep.Builder::inReview)
            .build(DependencyStep.Builder::build);

    static final Codec<Dependency> DEPENDENCY = Shape.of(Dependency.class, Dependency::builder)
            .required("id", Scalars.DEPENDENCY_ID, Dependency::id, Dependency.Builder::id)
            .required("consumer", Scalars.KEY_RESULT_ID, Dependency::consumer, Dependency.Builder::consumer)
            .required("provider", PROVIDER, DependencyCodecs::provider, DependencyCodecs::setProvider)
            .required("kind", WordCodec.of(DependencyKind.class), Dependency::kind, Dependency.Builder::kind)
            .required("need", Scalars.NAME, Dependency::need, Dependency.Builder::need)
            .optional("neededBy", Scalars.DATE, Dependency::neededBy, Dependency.Builder::neededBy)
            .list("steps", STEP, Dependency::steps, Dependency.Builder::addAllSteps)
            .identified(Dependency::id)
            .build(Dependency.Builder::build);

    static final Codec<DependencyDeclaration> DECLARATION = Shape.of(
                    DependencyDeclaration.class, DependencyDeclaration::builder)
            .required("unit", Scalars.UNIT_ID, DependencyDeclaration::unit, DependencyDeclaration.Builder::unit)
            .required("cycle", Scalars.CYCLE_ID, DependencyDeclaration::cycle, DependencyDeclaration.Builder::cycle)
            .required("date", Scalars.DATE, DependencyDeclaration::date, DependencyDeclaration.Builder::date)
            .optional("by", Scalars.PERSON_ID, DependencyDeclaration::by, DependencyDeclaration.Builder::by)
            .defaulted(
                    "none",
                    BooleanCodec.BOOLEAN,
                    false,
                    DependencyDeclaration::none,
                    DependencyDeclaration.Builder::none)
            .build(DependencyDeclaration.Builder::build);

    private DependencyCodecs() {}

    private static Object provider(Dependency dependency) {
        return dependency
                .provider()
                .<Object>map(id -> id)
                .or(dependency::outsideParty)
                .orElseThrow();
    }

    private static void setProvider(Dependency.Builder builder, Object provider) {
        if (provider instanceof Id id) {
            builder.provider(id);
        } else {
            builder.outsideParty(provider.toString());
        }
    }
}
