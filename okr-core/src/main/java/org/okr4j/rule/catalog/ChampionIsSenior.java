package org.okr4j.rule.catalog;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Of the champions of the program, one at least is senior enough to be heard by the heads of departments. */
final class ChampionIsSenior {

    private static final Parameter<String> LEVEL = Parameter.choice("level", "director", "executive", "manager");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "champion-is-senior")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.INFO)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.PROGRAM)
            .needs(Offices::areRecorded, "catalog.no-offices")
            .parameters(LEVEL, Offices.ASKED)
            .check(ChampionIsSenior::check);

    private ChampionIsSenior() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Person> champions = Offices.champions(context);
        PersonLevel least = PersonLevel.valueOf(Ascii.toUpperCase(context.get(LEVEL)));
        if (champions.isEmpty()) {
            if (Offices.isAskedAlways(context)) {
                context.finding()
                        .message("catalog.champion-is-senior.nobody", least)
                        .at("organization.appointments")
                        .report();
            } else {
                context.notEvaluated(Message.of("catalog.champion-is-senior.unrecorded"));
            }
        } else if (champions.stream().noneMatch(champion -> champion.level().isAtLeast(least))) {
            context.finding(Offices.names(champions), least)
                    .at("organization.appointments")
                    .evidence("champions", champions.stream().map(Person::id).toList())
                    .evidence("level", least)
                    .report();
        }
    }
}
