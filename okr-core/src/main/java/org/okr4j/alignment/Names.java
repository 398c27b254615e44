package org.okr4j.alignment;

import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What texts call things: as a program has them, or else as the one before it had them. */
final class Names {

    private final ResolvedProgram now;
    private final ResolvedProgram before;

    Names(ResolvedProgram now, ResolvedProgram before) {
        this.now = now;
        this.before = before;
    }

    /** {@return an objective, a key result, or what a dependency relies on, with its id; a person by name} */
    Message of(Id id) {
        if (id instanceof KeyResultId keyResult) {
            return Message.of("explanation.name", keyResult(keyResult).text(), id);
        }
        if (id instanceof ObjectiveId objective) {
            return Message.of("explanation.name", objective(objective).title(), id);
        }
        if (id instanceof DependencyId dependency) {
            return provider(now.dependency(dependency));
        }
        return Message.of("alignment.impact.plain", person((PersonId) id));
    }

    private Message provider(Dependency dependency) {
        return dependency
                .provider()
                .map(this::of)
                .orElseGet(() -> Message.of(
                        "alignment.impact.plain", dependency.outsideParty().orElseThrow()));
    }

    /** {@return an objective or a key result with its id and its unit} */
    Message withUnit(Id id) {
        return Message.of(
                "alignment.impact.of-unit",
                of(id),
                objectiveOf(id).map(this::unitOf).map(OrgUnit::name).orElseThrow());
    }

    String person(PersonId id) {
        return now.person(id).name();
    }

    /** {@return the unit of an objective or key result, of what a dependency relies on or of a person; absent outside} */
    Optional<OrgUnit> unitOf(Id id) {
        if (id instanceof DependencyId dependency) {
            return now.dependency(dependency).provider().flatMap(this::unitOf);
        }
        return id instanceof PersonId person
                ? Optional.of(now.unit(now.person(person).unit()))
                : objectiveOf(id).map(this::unitOf);
    }

    /** Where it is now: the unit that it was in before need not be there any more. */
    private OrgUnit unitOf(Objective objective) {
        return now.program().objective(objective.id()).map(now::unitOf).orElseGet(() -> before.unitOf(objective));
    }

    private Optional<Objective> objectiveOf(Id id) {
        return id instanceof KeyResultId keyResult
                ? now.program().objectiveOf(keyResult).or(() -> before.program().objectiveOf(keyResult))
                : Optional.of(objective((ObjectiveId) id));
    }

    private Objective objective(ObjectiveId id) {
        return now.program().objective(id).orElseGet(() -> before.objective(id));
    }

    private KeyResult keyResult(KeyResultId id) {
        return now.program().keyResult(id).orElseGet(() -> before.keyResult(id));
    }
}
