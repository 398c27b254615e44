package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import org.okr4j.rule.Pitfall;
import org.okr4j.rule.PitfallStatus;
import org.okr4j.rule.PitfallVerdict;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.RuleSource;

/** Which ways to fail a check shows. */
final class PitfallViews {

    static final View<PitfallStatus> STATUS = Outline.of(PitfallStatus.class)
            .required("pitfall", WordCodec.of(Pitfall.class), PitfallStatus::pitfall)
            .required(
                    "source",
                    WordCodec.of(RuleSource.class),
                    status -> status.pitfall().source())
            .required("verdict", WordCodec.of(PitfallVerdict.class), PitfallStatus::verdict)
            .required("text", Views.MESSAGE, PitfallStatus::text)
            .required("because", Views.MESSAGE, status -> status.pitfall().because())
            .required("remedy", Views.MESSAGE, status -> status.pitfall().remedy())
            .list("findings", ReportViews.FINDING, PitfallStatus::findings)
            .list("judged", Views.TEXT, status -> ImmutableList.<Object>copyOf(status.judged()))
            .list("notEvaluated", ReportViews.NOT_EVALUATED, PitfallStatus::notEvaluated)
            .build();

    static final View<Pitfalls> PITFALLS =
            Outline.of(Pitfalls.class).list("pitfalls", STATUS, Pitfalls::all).build();

    private PitfallViews() {}
}
