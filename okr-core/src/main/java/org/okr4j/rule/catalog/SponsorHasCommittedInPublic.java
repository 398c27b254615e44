package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Person;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** One of those who sponsor the program now has committed to it in public, while being sponsor or before. */
final class SponsorHasCommittedInPublic {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "sponsor-has-committed-in-public")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.PROGRAM)
            .needs(Offices::areRecorded, "catalog.no-offices")
            .parameters(Offices.ASKED)
            .check(SponsorHasCommittedInPublic::check);

    private SponsorHasCommittedInPublic() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Person> sponsors = Offices.sponsors(context);
        ImmutableList<SponsorshipAct> acts = context.program().sponsorshipActs(context.asOf());
        if (sponsors.isEmpty()) {
            context.notEvaluated(Offices.noSponsor());
        } else if (acts.isEmpty() && !Offices.isAskedAlways(context)) {
            context.notEvaluated(Message.of("catalog.no-sponsorship"));
        } else if (acts.stream().noneMatch(act -> isCommitmentOf(act, sponsors))) {
            context.finding(Offices.names(sponsors))
                    .evidence("sponsors", sponsors.stream().map(Person::id).toList())
                    .evidence("acts", acts.size())
                    .report();
        }
    }

    private static boolean isCommitmentOf(SponsorshipAct act, ImmutableList<Person> sponsors) {
        return act.kind() == SponsorshipKind.PUBLIC_COMMITMENT
                && sponsors.stream().map(Person::id).anyMatch(act.person()::equals);
    }
}
