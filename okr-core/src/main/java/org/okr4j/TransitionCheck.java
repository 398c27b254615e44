package org.okr4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Authority;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.LifecycleStep;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.CycleState;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/** Looks at a transition itself: whether there is such a step, who decides it and why, and on which day of which cycle. */
final class TransitionCheck {

    private final ResolvedProgram program;
    private final Objective objective;
    private final Transition transition;
    private final LifecycleState from;
    private final Optional<LifecycleStep> step;

    TransitionCheck(ResolvedProgram program, Objective objective, Transition transition) {
        this.program = program;
        this.objective = objective;
        this.transition = transition;
        this.from = objective.stateAt(LocalDate.MAX);
        this.step = LifecycleStep.find(from, transition.to());
    }

    /** Whether the transition can be recorded at all, by anybody whom the program knows. */
    boolean isPossible() {
        return step.isPresent()
                && transition.by().stream().allMatch(id -> person(id).isPresent())
                && tooEarly().isEmpty()
                && inClosedCycle().isEmpty();
    }

    ImmutableList<Message> obstacles() {
        return Stream.of(
                        step.isPresent() ? Optional.<Message>empty() : Optional.of(noStep()),
                        step.flatMap(this::notEntitled),
                        step.flatMap(this::withoutReason),
                        tooEarly(),
                        inClosedCycle().or(this::inLockedCycle))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private Message noStep() {
        List<LifecycleState> next =
                LifecycleStep.from(from).stream().map(LifecycleStep::to).toList();
        return next.isEmpty()
                ? Message.of("publication.end", objective.title(), from)
                : Message.of("publication.no-step", objective.title(), from, transition.to(), next);
    }

    private Optional<Message> notEntitled(LifecycleStep taken) {
        Message allowed = allowed(taken);
        if (transition.by().isEmpty()) {
            return Optional.of(Message.of("publication.nobody", objective.title(), transition.to(), allowed));
        }
        PersonId id = transition.by().get();
        Optional<Person> found = person(id);
        if (found.isEmpty()) {
            return Optional.of(Message.of("publication.unknown-person", id, allowed));
        }
        Person person = found.get();
        if (!person.isActive(transition.date())) {
            return Optional.of(Message.of("publication.person-left", person.name(), transition.date(), allowed));
        }
        boolean isEntitled = !Sets.intersection(
                        taken.allowed(), program.authoritiesOf(id, objective.id(), transition.date()))
                .isEmpty();
        return isEntitled
                ? Optional.empty()
                : Optional.of(
                        Message.of("publication.no-right", person.name(), objective.title(), transition.to(), allowed));
    }

    private Optional<Person> person(PersonId id) {
        return program.program().organization().people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    /** Who may take a step: by name, or where nobody is there, by right. */
    private Message allowed(LifecycleStep taken) {
        ImmutableList<Message> holders = taken.allowed().stream()
                .flatMap(authority -> holders(authority).stream())
                .collect(toImmutableList());
        return holders.isEmpty()
                ? Message.of("publication.allowed-nobody", taken.allowed())
                : Message.of("publication.allowed", holders);
    }

    private Optional<Message> holders(Authority authority) {
        List<String> names = (switch (authority) {
                    case OWNER -> owners();
                    case HEAD ->
                        program.pathToRoot(objective.unit()).stream()
                                .flatMap(unit -> program.heads(unit.id(), transition.date()).stream());
                    case GATEKEEPER -> program.gatekeepers(objective.unit(), transition.date()).stream();
                })
                .filter(person -> person.isActive(transition.date()))
                .map(Person::name)
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Message.of("publication.holders", names, authority));
    }

    private Stream<Person> owners() {
        return Stream.concat(
                        objective.owner().stream(),
                        objective.coOwners().stream().map(CoOwner::person))
                .map(program::person);
    }

    private Optional<Message> withoutReason(LifecycleStep taken) {
        boolean isGiven = !transition.reason().orElse("").isBlank();
        return taken.needsReason() && !isGiven
                ? Optional.of(Message.of("publication.no-reason", objective.title(), transition.to()))
                : Optional.empty();
    }

    private Optional<Message> tooEarly() {
        Optional<Transition> last = Optional.ofNullable(Iterables.getLast(objective.transitions(), null));
        return last.filter(before -> transition.date().isBefore(before.date()))
                .map(before -> Message.of(
                        "publication.too-early", objective.title(), before.to(), before.date(), transition.date()));
    }

    /** What is closed can only be closed as well, and what is archived stays as it is. */
    private Optional<Message> inClosedCycle() {
        CycleState state = program.program().stateOf(objective.cycle());
        boolean isOver = state == CycleState.ARCHIVED
                || (state == CycleState.CLOSED && transition.to() != LifecycleState.CLOSED);
        return isOver ? Optional.of(inCycle(state)) : Optional.empty();
    }

    /** What is under review is not added to; what is pursued may end. */
    private Optional<Message> inLockedCycle() {
        CycleState state = program.program().stateOf(objective.cycle());
        return state == CycleState.LOCKED && isForward(transition.to())
                ? Optional.of(inCycle(state))
                : Optional.empty();
    }

    private Message inCycle(CycleState state) {
        return Message.of(
                "publication.cycle", program.cycleOf(objective).label(), state, objective.title(), transition.to());
    }

    /** Whether a state lies on the way to publication. */
    static boolean isForward(LifecycleState state) {
        return switch (state) {
            case PROPOSED, REVIEWED, PUBLISHED -> true;
            case DRAFT, CLOSED, DEPRIORITIZED, CANCELLED -> false;
        };
    }
}
