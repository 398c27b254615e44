package org.okr4j.json;

import org.okr4j.rule.RuleId;
import org.okr4j.rule.Suppression;

/** Decisions to live with what a rule finds. */
final class SuppressionCodec {

    static final Codec<RuleId> RULE = TextCodec.of("rule", RuleId::of, "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");

    static final Codec<Suppression> SUPPRESSION = Shape.of(Suppression.class, Suppression::builder)
            .required("rule", RULE, Suppression::rule, Suppression.Builder::rule)
            .optional("subject", References.THING, Suppression::subject, Suppression.Builder::subject)
            .required("reason", Scalars.NAME, Suppression::reason, Suppression.Builder::reason)
            .required("by", Scalars.NAME, Suppression::by, Suppression.Builder::by)
            .required("until", Scalars.DATE, Suppression::until, Suppression.Builder::until)
            .build(Suppression.Builder::build);

    private SuppressionCodec() {}
}
