package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Whoever leads the organization is a sponsor of the program. */
final class SponsorIsTheHead {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "sponsor-is-the-head")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Offices::areRecorded, "catalog.no-offices")
            .parameters(Offices.ASKED)
            .check(SponsorIsTheHead::check);

    private SponsorIsTheHead() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        OrgUnit root = context.program().root();
        ImmutableList<Person> sponsors = Offices.sponsors(context);
        ImmutableList<Person> heads = context.program().heads(root.id(), context.asOf()).stream()
                .filter(head -> head.isActive(context.asOf()))
                .collect(toImmutableList());
        if (sponsors.isEmpty()) {
            if (Offices.isAskedAlways(context)) {
                context.finding()
                        .message("catalog.sponsor-is-the-head.nobody", root.name())
                        .at("organization.appointments")
                        .report();
            } else {
                context.notEvaluated(Offices.noSponsor());
            }
        } else if (heads.isEmpty()) {
            context.notEvaluated(Message.of("catalog.sponsor-is-the-head.no-head", root.name()));
        } else if (heads.stream().noneMatch(sponsors::contains)) {
            context.finding(Offices.names(sponsors), root.name(), Offices.names(heads))
                    .at("organization.appointments")
                    .evidence("sponsors", sponsors.stream().map(Person::id).toList())
                    .evidence("heads", heads.stream().map(Person::id).toList())
                    .report();
        }
    }
}
