package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.RuleContext;
import org.okr4j.text.Message;

/** Who holds which office, as far as anybody has written it down. */
final class Offices {

    /** Whether an office that nobody is recorded to hold is a finding, or is not judged. */
    static final Parameter<String> ASKED = Parameter.choice("asked", "where-recorded", "always");

    private Offices() {}

    static boolean areRecorded(ResolvedProgram program) {
        return !program.program().organization().appointments().isEmpty();
    }

    static boolean isAskedAlways(RuleContext<?> context) {
        return context.get(ASKED).equals("always");
    }

    static ImmutableList<Person> sponsors(RuleContext<OkrProgram> context) {
        return sponsors(context.asOf(), context);
    }

    static ImmutableList<Person> sponsors(LocalDate date, RuleContext<OkrProgram> context) {
        return holders(Audience.SPONSOR, date, context);
    }

    static ImmutableList<Person> champions(RuleContext<OkrProgram> context) {
        return holders(Audience.CHAMPION, context.asOf(), context);
    }

    private static ImmutableList<Person> holders(Audience office, LocalDate date, RuleContext<OkrProgram> context) {
        return context.program().membersOf(office, Optional.empty(), date);
    }

    static boolean isSponsor(PersonId person, LocalDate date, RuleContext<OkrProgram> context) {
        return sponsors(date, context).stream().map(Person::id).anyMatch(person::equals);
    }

    static ImmutableList<String> names(Collection<Person> people) {
        return people.stream().map(Person::name).collect(toImmutableList());
    }

    static Message noSponsor() {
        return Message.of("catalog.no-sponsor");
    }
}
