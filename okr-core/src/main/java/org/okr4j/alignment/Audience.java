package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Who is to be told: those who answer for what is exposed; where the way comes from another unit its head too; for somebody
 * who has left, and where nobody answers for it, the head of the unit. A unit without a head who is there is led by the next
 * one above that has one.
 */
final class Audience {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final Names names;
    private final ImmutableSet<PersonId> leavers;
    private final ListMultimap<PersonId, Message> reasons =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final Set<DependencyId> unheard = new LinkedHashSet<>();

    private Audience(ResolvedProgram program, LocalDate asOf, Names names, ImmutableSet<PersonId> leavers) {
        this.program = program;
        this.asOf = asOf;
        this.names = names;
        this.leavers = leavers;
    }

    static Audience of(
            ResolvedProgram program, LocalDate asOf, Names names, ImmutableList<Source> sources, Spread spread) {
        ImmutableSet<PersonId> leavers = sources.stream()
                .map(source -> source.trigger().subject())
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .collect(ImmutableSet.toImmutableSet());
        Audience audience = new Audience(program, asOf, names, leavers);
        spread.reached().forEach(audience::tell);
        return audience;
    }

    /** {@return whom to tell and why, those nearest to what happened first} */
    ImmutableList<PersonToTell> people() {
        return reasons.keySet().stream()
                .map(person -> new PersonToTell(person, ImmutableList.copyOf(reasons.get(person))))
                .collect(toImmutableList());
    }

    /** {@return the dependencies on whose account there is nobody to tell} */
    ImmutableList<DependencyId> unheard() {
        return ImmutableList.copyOf(unheard);
    }

    private void tell(Spread.Reached reached) {
        Set<PersonId> told = new HashSet<>();
        ImpactStep step = reached.trail().last();
        Id thing = step.to();
        Message news =
                Message.of("alignment.impact.tell.because", reached.trigger().text(), reached.text());
        for (PersonId owner : owners(thing)) {
            if (isThere(program.person(owner))) {
                tell(owner, told, Message.of("alignment.impact.tell.owner", news));
            } else {
                Message text = Message.of("alignment.impact.tell.stand-in", news, names.person(owner));
                heads(program.person(owner).unit()).forEach(head -> tell(head, told, text));
            }
        }
        OrgUnit unit = names.unitOf(thing).orElseThrow();
        boolean crosses = !names.unitOf(step.from()).equals(Optional.of(unit));
        if (crosses || told.isEmpty()) {
            Message text = Message.of(
                    crosses ? "alignment.impact.tell.head" : "alignment.impact.tell.nobody", news, unit.name());
            heads(unit.id()).forEach(head -> tell(head, told, text));
        }
        if (told.isEmpty()) {
            step.dependency().ifPresent(unheard::add);
        }
    }

    private void tell(PersonId person, Set<PersonId> told, Message reason) {
        if (told.add(person)) {
            reasons.put(person, reason);
        }
    }

    private ImmutableSet<PersonId> owners(Id thing) {
        return thing instanceof KeyResultId id
                ? Owners.of(program.objectiveOf(id), program.keyResult(id), asOf)
                : Owners.of(program.objective((ObjectiveId) thing));
    }

    private boolean isThere(Person person) {
        return person.isActive(asOf) && !leavers.contains(person.id());
    }

    private ImmutableList<PersonId> heads(UnitId unit) {
        for (OrgUnit above : program.pathToRoot(unit)) {
            ImmutableList<PersonId> heads = program.heads(above.id(), asOf).stream()
                    .filter(this::isThere)
                    .map(Person::id)
                    .collect(toImmutableList());
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return ImmutableList.of();
    }
}
