package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.Role;
import org.okr4j.organization.SupportFunction;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Of those who carry the program, one at least neither comes from outside nor works in human resources. Where neither sponsor
 * nor champion is recorded, coaches alone do not tell who leads it.
 */
final class ProgramIsLedFromTheLine {

    private static final ImmutableSet<Role> CARRIERS =
            Sets.immutableEnumSet(Role.EXECUTIVE_SPONSOR, Role.CHAMPION, Role.COACH, Role.FACILITATOR);
    private static final ImmutableSet<Role> LEADERS = Sets.immutableEnumSet(Role.EXECUTIVE_SPONSOR, Role.CHAMPION);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "program-is-led-from-the-line")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Offices::areRecorded, "catalog.no-offices")
            .check(ProgramIsLedFromTheLine::check);

    private ProgramIsLedFromTheLine() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Appointment> carriers = program.organization().appointments().stream()
                .filter(office -> CARRIERS.contains(office.role()) && office.isInForce(context.asOf()))
                .filter(office -> person(office, context).isActive(context.asOf()))
                .collect(toImmutableList());
        if (carriers.stream().noneMatch(office -> LEADERS.contains(office.role()))) {
            context.notEvaluated(Message.of("catalog.program-is-led-from-the-line.nobody"));
        } else if (carriers.stream()
                .allMatch(office -> office.external() || isOfHumanResources(person(office, context), context))) {
            ImmutableList<Message> who = carriers.stream()
                    .map(office -> Message.of(
                            office.external()
                                    ? "catalog.program-is-led-from-the-line.outside"
                                    : "catalog.program-is-led-from-the-line.people",
                            person(office, context).name(),
                            office.role()))
                    .collect(toImmutableList());
            context.finding(who)
                    .at("organization.appointments")
                    .evidence("offices", carriers.size())
                    .report();
        }
    }

    private static Person person(Appointment office, RuleContext<OkrProgram> context) {
        return context.program().person(office.person());
    }

    private static boolean isOfHumanResources(Person person, RuleContext<OkrProgram> context) {
        return context.program().pathToRoot(person.unit()).stream()
                .anyMatch(unit -> unit.supportFunction()
                        .filter(SupportFunction.PEOPLE::equals)
                        .isPresent());
    }
}
